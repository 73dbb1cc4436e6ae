"""What a scenario names by code, and where a question's statement finds it: lines, needs, and whose the money is."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from sqlalchemy import ARRAY, ColumnElement, Text, func, select
from sqlalchemy import literal_column as sql

from service.errors import NotFound
from service.planning.plan import Plan
from service.reading.asked import Asked
from service.reading.entity import Args
from service.reading.json_text import literal_text
from service.reading.selection import Bound
from service.registry.code_list import CodeList, CodeListItem
from service.registry.event import Event
from service.registry.party import Party
from service.spending.fund import Fund

Scenario = Sequence[Mapping[str, Any]]
NAMED: Final[Mapping[str, Sequence[tuple[str, str]]]] = {
    "pledges": (("revision", "pledge"), ("earmark", "pledge"), ("allocation", "pledge"), ("pledge", "code")),
    "needs": (("needRevision", "need"), ("allocation", "need"), ("need", "code")),
    "donor": (("pledge", "donor"),),
    "event": (("pledge", "event"),),
    "fund": (("pledge", "fund"),),
    "plan": (("need", "plan"),),
    "pillar": (("need", "pillar"),),
    "sector": (("need", "sector"),),
}
"""Which fields of which edits name what."""
TABLES: Final[Mapping[str, Any]] = {
    "donor": Party.__table__,  # type: ignore[attr-defined]  # SQLModel sets it on every table class
    "event": Event.__table__,  # type: ignore[attr-defined]  # as above
    "fund": Fund.__table__,  # type: ignore[attr-defined]  # as above
    "plan": Plan.__table__,  # type: ignore[attr-defined]  # as above
    "pillar": CodeListItem.__table__,  # type: ignore[attr-defined]  # as above
    "sector": CodeListItem.__table__,  # type: ignore[attr-defined]  # as above
}
LISTS: Final = {"pillar": CodeList.PILLAR, "sector": CodeList.SECTOR}
"""Of what stands on code lists, which."""
PLACES: Final[Mapping[str, Bound]] = {name: Bound((f"#{name}",)) for name in NAMED}
"""Where the values are that a statement is bound with; no variable of GraphQL has such a name."""


def named_in(scenario: Scenario) -> dict[str, list[str]]:
    """Return the codes that a scenario names, by the names of their places among a statement's values."""
    found = {}
    for name, fields in NAMED.items():
        given = [(edit.get(one) or {}).get(field) for edit in scenario for one, field in fields]
        found[f"#{name}"] = sorted({str(code) for code in given if code is not None})
    return found


def keys_named(asked: Asked, args: Args) -> ColumnElement[Any]:
    """Return the keys of the donors, plans and so on that are named, as JSON: by noun, then by code."""
    parts: list[ColumnElement[Any]] = []
    for noun, table in TABLES.items():
        if args.get(noun) is None:
            continue
        row = table.alias()
        of_noun = row.c.code == func.any(asked.parameter(args[noun], ARRAY(Text())))
        keys = select(func.coalesce(func.json_object_agg(row.c.code, row.c.id), sql("'{}'::json"))).where(of_noun)
        if noun in LISTS:
            keys = keys.where(row.c.code_list == literal_text(LISTS[noun].value))
        parts += [literal_text(noun), keys.scalar_subquery()]
    return func.json_build_object(*parts) if parts else sql("'{}'::json")


def key_named(
    names: Mapping[str, Mapping[str, int]], noun: str, given: Mapping[str, Any], at: tuple[str, ...]
) -> int | None:
    """Return the key of what an edit names; none where it names nothing.

    Raises:
        NotFound: SCENARIO_NAME_UNKNOWN.
    """
    code = given.get(noun)
    if code is None:
        return None
    if code not in names.get(noun, {}):
        sentence = 'Nothing is known by the code "{code}".'
        raise NotFound("SCENARIO_NAME_UNKNOWN", sentence, field=(*at, noun), code=str(code)[:80])
    return names[noun][code]
