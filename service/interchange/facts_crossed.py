"""What facts files say of two records in one place, brought to the record that keeps it."""

from dataclasses import replace

from service.errors import BadInput
from service.interchange.fact_files import FactRecord

Records = dict[str, list[FactRecord]]


def cross(by_kind: Records) -> Records:
    """Return the records with what stands at the other end moved to where it is kept.

    An event names the need that was put to it: the need keeps its event. A grouping may name its predecessor: that
    one names its successor, and the two must agree.
    """
    put_to = {str(event.fields["need"]): event.code for event in by_kind.get("event", []) if "need" in event.fields}
    followed = {grouping.code: grouping.fields.get("successor") for grouping in by_kind.get("grouping", [])}
    for grouping in by_kind.get("grouping", []):
        earlier = grouping.fields.get("predecessor")
        if earlier is not None and followed.get(str(earlier)) != grouping.code:
            sentence = '{where}: its predecessor "{predecessor}" must name it as successor.'
            raise BadInput("FACTS_DISAGREE", sentence, where=grouping.where, predecessor=earlier)
    return by_kind | {
        "event": [_without(event, "need") for event in by_kind.get("event", [])],
        "grouping": [_without(grouping, "predecessor") for grouping in by_kind.get("grouping", [])],
        "need": [
            replace(need, fields={**need.fields, "event": put_to[need.code]}) if need.code in put_to else need
            for need in by_kind.get("need", [])
        ],
    }


def _without(record: FactRecord, key: str) -> FactRecord:
    """Return the record less one key."""
    return replace(record, fields={name: field for name, field in record.fields.items() if name != key})
