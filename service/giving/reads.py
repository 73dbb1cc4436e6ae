"""What can be read of giving: pledges, lines, commitments, contributions; and what events and parties gain by it."""

from collections.abc import Mapping
from typing import Any, Final

from sqlalchemy import ColumnElement, select

from service.giving import event_reads
from service.giving.commitment import Commitment
from service.giving.contribution import Contribution
from service.giving.line_reads import LINE
from service.giving.pledge import Pledge, PledgeLine
from service.giving.pledge_reads import PLEDGE_ENTITIES, given_by, party_gives
from service.giving.seeing import by_line
from service.reading.amounts import plain_amount
from service.reading.asked import Asked
from service.reading.entity import Args, Entity, Field, Filter, Link, Row, Shape
from service.reading.in_languages import label_of
from service.reading.values import (
    by_argument,
    codes_of,
    is_true,
    node_id,
    one_of_enums,
    one_of_texts,
    overlaps_days,
    text,
    texts,
    to_one,
    translated,
    vague_date,
)
from service.registry.event import Event
from service.registry.fact_reads import fact_fields

LINES: Final = PledgeLine.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
PLEDGES: Final = Pledge.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
COMMITMENTS: Final = Commitment.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
EVENTS: Final = Event.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
CONTRIBUTIONS: Final = Contribution.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class


def through_line(entity: str, column: str) -> Link:
    """Lead from what hangs on a line to what the line's pledge (or its donor) is."""

    def condition(row: Row, other: Row, asked: Asked, args: Args) -> ColumnElement[bool]:
        line, pledge = LINES.alias(), PLEDGES.alias()
        joined = line.join(pledge, pledge.c.id == line.c.pledge_id)
        found = select(pledge.c[column]).select_from(joined).where(line.c.id == row.c.line_id)
        return other.c.id == found.correlate(row).scalar_subquery()

    # Whoever sees what hangs on a line sees its pledge.
    return Link(entity, condition, Shape.ONE, seen_with_row=True)


def by_pledge(kept: Filter) -> Filter:
    """Keep what hangs on a line of the pledges the filter keeps."""

    def condition(row: Row, asked: Asked, given: Any) -> ColumnElement[bool]:
        line, pledge = LINES.alias(), PLEDGES.alias()
        joined = line.join(pledge, pledge.c.id == line.c.pledge_id)
        return row.c.line_id.in_(select(line.c.id).select_from(joined).where(kept(pledge, asked, given)))

    return condition


def by_own_line(kept: Filter) -> Filter:
    """Keep what hangs on a line that the filter keeps."""

    def condition(row: Row, asked: Asked, given: Any) -> ColumnElement[bool]:
        line = LINES.alias()
        return row.c.line_id.in_(select(line.c.id).where(kept(line, asked, given)))

    return condition


def _funds(row: Row, asked: Asked, given: Any) -> ColumnElement[bool]:
    """Keep what one of these funds received; the area of funds lies above this one."""
    return codes_of("fund_id", asked.catalog["Fund"].table)(row, asked, given)


COMMITMENT: Final = Entity(
    "Commitment",
    COMMITMENTS,
    by_line,
    {
        "id": node_id("Commitment"),
        "code": text("code", never_null=True),
        "title": translated("title"),
        "line": to_one("PledgeLine", "line_id"),
        "pledge": through_line("Pledge", "id"),
        "donor": through_line("Party", "donor_id"),
        "kind": text("kind", never_null=True),
        "kindLabel": label_of(text("kind"), "CommitmentKind"),
        "signedOn": vague_date("signed"),
        "amount": plain_amount("amount_minor", "unit", "qualifier"),
        "acknowledgedOn": vague_date("acknowledged"),
        "acknowledgedBy": to_one("Party", "acknowledged_by_id"),
        "document": to_one("Document", "document_id"),
        "entry": to_one("JournalEntry", "entry_sequence"),
        **fact_fields("commitment"),
    },
    order=lambda row: (row.c.code,),
    filters={
        "codes": one_of_texts("code"),
        "pledges": by_pledge(one_of_texts("code")),
        "donors": by_pledge(party_gives),
        "channels": by_own_line(one_of_enums("channel")),
        "kinds": one_of_enums("kind"),
        "signedOn": overlaps_days("signed"),
        "illustrative": is_true("illustrative"),
    },
)

CONTRIBUTION: Final = Entity(
    "Contribution",
    CONTRIBUTIONS,
    by_line,
    {
        "id": node_id("Contribution"),
        "code": text("code", never_null=True),
        "title": translated("title"),
        "line": to_one("PledgeLine", "line_id"),
        "pledge": through_line("Pledge", "id"),
        "donor": through_line("Party", "donor_id"),
        "fund": to_one("Fund", "fund_id"),
        "receivedOn": vague_date("received"),
        "amount": plain_amount("amount_minor", "unit", "qualifier"),
        "attested": texts("attested"),
        "entry": to_one("JournalEntry", "entry_sequence"),
        **fact_fields("contribution"),
    },
    order=lambda row: (row.c.code,),
    filters={
        "codes": one_of_texts("code"),
        "pledges": by_pledge(one_of_texts("code")),
        "donors": by_pledge(party_gives),
        "events": by_pledge(codes_of("event_id", EVENTS)),
        "funds": _funds,
        "channels": by_own_line(one_of_enums("channel")),
        "receivedOn": overlaps_days("received"),
        "illustrative": is_true("illustrative"),
    },
)


def _contributed(row: Row, other: Row, asked: Asked, args: Args) -> ColumnElement[bool]:
    line, pledge = LINES.alias(), PLEDGES.alias()
    joined = line.join(pledge, pledge.c.id == line.c.pledge_id)
    given = given_by()(row, pledge, asked, args)
    return other.c.line_id.in_(select(line.c.id).select_from(joined).where(given).correlate(row))


ENTITIES: Final = (*PLEDGE_ENTITIES, LINE, COMMITMENT, CONTRIBUTION)

ROOT_FIELDS: Final[Mapping[str, Field]] = {
    "pledges": Link("Pledge", shape=Shape.CONNECTION),
    "pledge": by_argument("Pledge", "code"),
    "commitments": Link("Commitment", shape=Shape.CONNECTION),
    "contributions": Link("Contribution", shape=Shape.CONNECTION),
}

EXTENSIONS: Final[Mapping[str, Mapping[str, Field]]] = {
    **event_reads.EXTENSIONS,
    "StatedFigure": {"pledge": to_one("Pledge", "pledge_id")},
    "Party": {
        "pledges": Link("Pledge", given_by(), Shape.CONNECTION),
        "contributions": Link("Contribution", _contributed, Shape.CONNECTION),
    },
}
