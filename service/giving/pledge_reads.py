"""What can be read of a pledge: what was announced, and what it comes to today."""

from typing import Any, Final

from sqlalchemy import ColumnElement, func, or_, select

from service.giving.ageing import AGEING, ageing_of, due_fulfilment_of, of_pledge_in_its_unit, on_a_day
from service.giving.pledge import Instalment, Pledge, PledgeDonor, PledgeLine, PledgeRevision
from service.giving.pledge_figures import FLAGS, STATUS, amount_of_pledge, conversion, fulfilment
from service.giving.pledge_list_reads import PLEDGE_FILTERS, PLEDGE_SORTS, received_cents
from service.giving.promises_then import PROMISES_THEN
from service.giving.seeing import by_line, pledge_is_visible
from service.giving.standing import Then, by_unit, of_pledge, then_of
from service.reading.amounts import figure_of, stated_of
from service.reading.asked import Asked
from service.reading.entity import Args, Condition, Entity, Json, Link, Row, Shape, Value
from service.reading.in_languages import label_of
from service.reading.reporting import IN_REPORTING
from service.reading.values import (
    node_id,
    number,
    seen_with_row,
    text,
    through,
    to_many,
    to_one,
    translated,
    vague_date,
)
from service.registry.fact_reads import fact_fields

PLEDGES: Final = Pledge.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
DONORS: Final = PledgeDonor.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
LINES: Final = PledgeLine.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
INSTALMENTS: Final = Instalment.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
REVISIONS: Final = PledgeRevision.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class


def sum_of_pledge(*stages: str) -> Link:
    """List what stands at these stages over the pledge's lines, by unit."""

    def summed(row: Row, then: Then) -> Any:
        lines = of_pledge(row, then)
        return by_unit(lines, sum((lines.c[stage] for stage in stages[1:]), lines.c[stages[0]]))

    return then_of("Money", summed, Shape.LIST)


def of_the_pledges_lines(row: Row, other: Row, asked: Asked, args: Args) -> ColumnElement[bool]:
    """Match what hangs on a line of the pledge."""
    line = LINES.alias()
    return other.c.line_id.in_(select(line.c.id).where(line.c.pledge_id == row.c.id).correlate(row))


def gives(pledge: Row, party: ColumnElement[Any]) -> ColumnElement[bool]:
    """Match the pledges that a party announced, alone or jointly."""
    donor = DONORS.alias()
    among = select(donor.c.pledge_id).where(donor.c.party_id == party).correlate_except(donor)
    return or_(pledge.c.donor_id == party, pledge.c.id.in_(among))


def given_by(party: str = "id") -> Condition:
    """Match the pledges that a party announced, alone or jointly."""
    return lambda row, other, asked, args: gives(other, row.c[party])


PLEDGE: Final = Entity(
    "Pledge",
    PLEDGES,
    pledge_is_visible,
    {
        "id": node_id("Pledge"),
        "code": text("code", never_null=True),
        "donor": to_one("Party", "donor_id"),
        "donors": through("Party", DONORS, "pledge_id", "party_id", order="position"),
        "announcedBy": to_one("Party", "announced_by_id"),
        "event": to_one("Event", "event_id"),
        "document": to_one("Document", "document_id"),
        "announcedOn": vague_date("announced"),
        "purpose": translated("purpose"),
        "period": vague_date("period"),
        "durationYears": number("duration_years"),
        "legalStatus": text("legal_status", never_null=True),
        "publication": text("publication", never_null=True),
        "counts": number("counts", never_null=True),
        "amount": stated_of(amount_of_pledge),
        "outstanding": sum_of_pledge("pledged", "committed"),
        "committed": sum_of_pledge("committed"),
        "received": sum_of_pledge("received"),
        "receivedUsd": Value(lambda r, a, g: func.decimal_text(received_cents(r, a, g), IN_REPORTING), Json.QUOTED),
        "withdrawn": sum_of_pledge("withdrawn"),
        "returned": sum_of_pledge("returned"),
        "fulfilment": then_of("Ratio", fulfilment),
        "conversion": then_of("Ratio", conversion),
        "status": STATUS,
        "statusLabel": label_of(STATUS, "PledgeStatus"),
        "flags": FLAGS,
        "dueFulfilment": on_a_day("Ratio", due_fulfilment_of, of_pledge_in_its_unit, Shape.ONE),
        "ageing": on_a_day("Ageing", ageing_of, of_pledge_in_its_unit, Shape.ONE),
        "lines": seen_with_row(to_many("PledgeLine", "pledge_id")),
        "instalments": Link("Instalment", of_the_pledges_lines),
        "commitments": Link("Commitment", of_the_pledges_lines),
        "contributions": Link("Contribution", of_the_pledges_lines),
        "revisions": Link("PledgeRevision", of_the_pledges_lines),
        "duplicateOf": to_one("Pledge", "duplicate_of_id"),
        "duplicates": to_many("Pledge", "duplicate_of_id"),
        **fact_fields("pledge"),
    },
    order=lambda row: (row.c.code,),
    filters=PLEDGE_FILTERS,
    sorts=PLEDGE_SORTS,
    then=PROMISES_THEN,
)


def _unit_of_line(row: Row) -> ColumnElement[Any]:
    line = LINES.alias()
    return select(line.c.unit).where(line.c.id == row.c.line_id).correlate(row).scalar_subquery()


def _in_units_of_line(column: str) -> Link:
    def summed(row: Row) -> Any:
        return select(row.c[column].label("minor"), _unit_of_line(row).label("unit")).correlate(row).subquery()

    return figure_of("Money", summed)


REVISION: Final = Entity(
    "PledgeRevision",
    REVISIONS,
    by_line,
    {
        "id": node_id("PledgeRevision"),
        "code": text("code", never_null=True),
        "line": to_one("PledgeLine", "line_id"),
        "revisedOn": vague_date("revised"),
        "before": _in_units_of_line("before_minor"),
        "after": _in_units_of_line("after_minor"),
        "qualifier": text("qualifier", never_null=True),
        "entry": to_one("JournalEntry", "entry_sequence"),
        **fact_fields("pledge_revision"),
    },
    order=lambda row: (row.c.entry_sequence,),
)

INSTALMENT: Final = Entity(
    "Instalment",
    INSTALMENTS,
    by_line,
    {
        "id": node_id("Instalment"),
        "line": to_one("PledgeLine", "line_id"),
        "position": number("position", never_null=True),
        "due": vague_date("due"),
        "amount": _in_units_of_line("amount_minor"),
    },
    order=lambda row: (row.c.line_id, row.c.position),
)

PLEDGE_ENTITIES: Final = (PLEDGE, REVISION, INSTALMENT, AGEING)
