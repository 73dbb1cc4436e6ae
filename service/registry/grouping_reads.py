"""What is read of groupings: their members on a day, and what each document lists of them."""

from typing import Any, Final

from sqlalchemy import ColumnElement, case, select

from service.reading.asked import Asked
from service.reading.entity import EVERYONE, Args, Entity, Link, Row, Shape
from service.reading.in_languages import label_of
from service.reading.json_rows import aliases
from service.reading.json_text import literal_text
from service.reading.values import (
    by_argument,
    node_id,
    number,
    period,
    text,
    texts,
    through,
    to_many,
    to_one,
    translated,
    vague_date,
)
from service.registry.fact_reads import fact_fields
from service.registry.grouping import AssertedParty, Grouping, Membership, MembershipAssertion
from service.registry.in_force import day_of, held_on, in_force
from service.registry.office_term import Office
from service.registry.party import Party

GROUPINGS: Final = Grouping.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
MEMBERSHIPS: Final = Membership.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
ASSERTIONS: Final = MembershipAssertion.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
ASSERTED: Final = AssertedParty.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
PARTIES: Final = Party.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class

CHAIRS: Final = {"MIRPS": Office.PRO_TEMPORE_PRESIDENCY, "SUPPORT_PLATFORM": Office.PLATFORM_CHAIR}
"""The office that chairs a grouping; the others have none."""


def _members(row: Row, other: Row, asked: Asked, args: Args) -> ColumnElement[bool]:
    """Keep the memberships in a grouping, those in force on a day where one is named."""
    mine: ColumnElement[bool] = other.c.grouping_id == row.c.id
    return mine if args.get("on") is None else mine & in_force(other, day_of(asked, args))


def _chair(row: Row, other: Row, asked: Asked, args: Args) -> ColumnElement[bool]:
    """Keep the term of the grouping's chair that is in force on a day, today where none is named."""
    offices = [(row.c.code == literal_text(code), literal_text(office.value)) for code, office in CHAIRS.items()]
    own = other.c.part_of_id.is_(None)
    return (other.c.office == case(*offices)) & own & held_on(other, day_of(asked, args))


def party_code(row: Row) -> ColumnElement[Any]:
    """Return the code of the party a row names, to order by."""
    party = PARTIES.alias()
    return select(party.c.code).where(party.c.id == row.c.party_id).correlate(row).scalar_subquery()


GROUPING: Final = Entity(
    "Grouping",
    GROUPINGS,
    EVERYONE,
    {
        "id": node_id("Grouping"),
        "code": text("code", never_null=True),
        "kind": text("kind", never_null=True),
        "kindLabel": label_of(text("kind"), "GroupingKind"),
        "name": translated("name"),
        "shortName": translated("short_name"),
        "aliases": aliases("aliases"),
        "from": vague_date("from"),
        "foundedBy": to_one("Document", "founded_by_id"),
        "functions": texts("functions"),
        "workingGroups": texts("working_groups"),
        "members": Link("Membership", _members, usual_rows=40),
        "assertions": to_many("MembershipAssertion", "grouping_id"),
        "predecessor": Link("Grouping", lambda row, other, asked, args: other.c.successor_id == row.c.id, Shape.ONE),
        "successor": to_one("Grouping", "successor_id"),
        "chair": Link("OfficeTerm", _chair, Shape.ONE, order=lambda row: (row.c.from_latest.desc(), row.c.id)),
        **fact_fields("grouping"),
    },
)

MEMBERSHIP: Final = Entity(
    "Membership",
    MEMBERSHIPS,
    EVERYONE,
    {
        "id": node_id("Membership"),
        "grouping": to_one("Grouping", "grouping_id"),
        "party": to_one("Party", "party_id"),
        "role": text("role", never_null=True),
        "period": period(),
        "attestedFrom": vague_date("attested_from"),
        "attestedUntil": vague_date("attested_until"),
        "status": text("status", never_null=True),
        "statusLabel": label_of(text("status"), "MembershipStatus"),
        **fact_fields("membership"),
    },
    order=lambda row: (party_code(row), row.c.grouping_id, row.c.id),
)

ASSERTION: Final = Entity(
    "MembershipAssertion",
    ASSERTIONS,
    EVERYONE,
    {
        "id": node_id("MembershipAssertion"),
        "code": text("code", never_null=True),
        "document": to_one("Document", "document_id"),
        "grouping": to_one("Grouping", "grouping_id"),
        "assertedOn": vague_date("asserted_on"),
        "about": vague_date("about"),
        "parties": through("Party", ASSERTED, "assertion_id", "party_id", order="position"),
        "role": text("role", never_null=True),
        "complete": number("complete", never_null=True),
        "count": number("count"),
        "subset": text("subset"),
        "list": text("list_code"),
        **fact_fields("membership_assertion"),
    },
    order=lambda row: (row.c.asserted_on_latest.nulls_last(), row.c.id),
)

ENTITIES: Final = (GROUPING, MEMBERSHIP, ASSERTION)

ROOT_FIELDS: Final = {"groupings": Link("Grouping"), "grouping": by_argument("Grouping", "code")}
