"""What is read of parties and States."""

from typing import Any, Final

from sqlalchemy import ColumnElement, FromClause, func, select

from service.reading.asked import Asked
from service.reading.entity import EVERYONE, Args, Entity, Link, Row, Shape
from service.reading.filters import LINE_BREAK, through_pairs, wordings
from service.reading.in_languages import label_of
from service.reading.sorts import by_columns, by_name
from service.reading.values import (
    by_argument,
    codes_of,
    node_id,
    one_of_enums,
    one_of_texts,
    text,
    through,
    to_one,
    translated,
)
from service.registry.document import Document
from service.registry.fact_reads import CODE_AND_RECORDED, fact_fields, fact_filters
from service.registry.grouping import Grouping, Membership, MembershipRole
from service.registry.in_force import day_of, held_on, in_force
from service.registry.office_term import OfficeHolder
from service.registry.party import Party, PartyAlias, PartyMember, State

PARTIES: Final = Party.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
STATES: Final = State.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
ALIASES: Final = PartyAlias.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
DOCUMENTS: Final = Document.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
MEMBERS: Final = PartyMember.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
GROUPINGS: Final = Grouping.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
MEMBERSHIPS: Final = Membership.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
HOLDERS: Final = OfficeHolder.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class

MIRPS: Final = "MIRPS"
"""The code of the grouping whose members are the MIRPS States."""


def _memberships(row: Row, other: Row, asked: Asked, args: Args) -> ColumnElement[bool]:
    """Keep the memberships of a party, those in force on a day where one is named."""
    mine: ColumnElement[bool] = other.c.party_id == row.c.id
    return mine if args.get("on") is None else mine & in_force(other, day_of(asked, args))


def terms_of(column: str) -> Link:
    """Follow to the terms that a party holds or held, the party's key being in ``column``."""

    def held(row: Row, other: Row, asked: Asked, args: Args) -> ColumnElement[bool]:
        pair = HOLDERS.alias()
        its = select(pair.c.term_id).where(pair.c.party_id == row.c[column]).correlate(row)
        mine: ColumnElement[bool] = other.c.id.in_(its)
        return mine if args.get("on") is None else mine & held_on(other, day_of(asked, args))

    return Link("OfficeTerm", held)


def _members_of_the_mirps(row: Row, other: Row, asked: Asked, args: Args) -> ColumnElement[Any]:
    """Keep the States that are members of the MIRPS on a day; all of them where none is named."""
    if args.get("memberOn") is None:
        return other.c.id.is_not(None)
    membership, grouping = MEMBERSHIPS.alias(), GROUPINGS.alias()
    members = (
        select(membership.c.party_id)
        .join_from(membership, grouping, grouping.c.id == membership.c.grouping_id)
        .where(grouping.c.code == asked.parameter(MIRPS, grouping.c.code.type))
        .where(membership.c.role == asked.parameter(MembershipRole.MEMBER.value, membership.c.role.type))
        .where(in_force(membership, day_of(asked, args, "memberOn")))
    )
    return other.c.party_id.in_(members)


def _texts(row: Row) -> list[ColumnElement[Any]]:
    """Return what a party is looked for by: its code and all its names, now or in earlier years."""
    alias = ALIASES.alias()
    others = select(func.string_agg(alias.c.name, LINE_BREAK)).where(alias.c.party_id == row.c.id).correlate(row)
    return [row.c.code, wordings(row, "name"), wordings(row, "short_name"), others.scalar_subquery()]


def _aliases(row: Row | None, asked: Asked, args: Args) -> FromClause:
    """Return the other names of a party, each with the code of the document that uses it."""
    assert row is not None  # noqa: S101  a field of a row, never of the root
    alias, document = ALIASES.alias(), DOCUMENTS.alias()
    used: FromClause = alias.outerjoin(document, document.c.id == alias.c.document_id)
    names = select(alias, document.c.code.label("document")).select_from(used)
    return names.where(alias.c.party_id == row.c.id).correlate(row).subquery()


def _named_document(row: Row, other: Row, asked: Asked, args: Args) -> ColumnElement[bool]:
    """Match the document that uses a name."""
    used: ColumnElement[bool] = other.c.code == row.c.document
    return used


PARTY: Final = Entity(
    "Party",
    PARTIES,
    EVERYONE,
    {
        "id": node_id("Party"),
        "code": text("code", never_null=True),
        "name": translated("name"),
        "shortName": translated("short_name"),
        "kind": text("kind", never_null=True),
        "kindLabel": label_of(text("kind"), "PartyKind"),
        "country": text("country"),
        "currency": text("currency"),
        "iatiIdentifier": text("iati_identifier"),
        "channelCode": text("channel_code"),
        "parent": to_one("Party", "parent_id"),
        "members": through("Party", MEMBERS, "group_id", "party_id"),
        "aliases": Link("Alias", source=_aliases),
        "memberships": Link("Membership", _memberships),
        "officeTerms": terms_of("id"),
        **fact_fields("party"),
    },
    order=lambda row: (row.c.code,),
    filters={
        **fact_filters("party", _texts),
        "kinds": one_of_enums("kind"),
        "countries": one_of_texts("country"),
        "currencies": one_of_texts("currency"),
        "parents": codes_of("parent_id", PARTIES),
        "groupings": through_pairs(MEMBERSHIPS, "party_id", "grouping_id", "Grouping"),
        "channelCodes": one_of_texts("channel_code"),
        "iatiIdentifiers": one_of_texts("iati_identifier"),
    },
    sorts={
        **CODE_AND_RECORDED,
        "NAME": by_name("name"),
        "KIND": by_columns("kind"),
        "COUNTRY": by_columns("country"),
    },
)

STATE: Final = Entity(
    "State",
    STATES,
    EVERYONE,
    {
        "id": node_id("State"),
        "code": text("code", never_null=True),
        "iso3": text("iso3", never_null=True),
        "currency": text("currency"),
        "name": translated("name"),
        "party": to_one("Party", "party_id"),
        "situationalRoles": Link("SituationalRole", lambda row, other, asked, args: other.c.code == row.c.roles.any_()),
        "officeTerms": terms_of("party_id"),
        **fact_fields("state"),
    },
    order=lambda row: (row.c.code,),
)

ALIAS: Final = Entity(
    "Alias",
    ALIASES,
    EVERYONE,
    {
        "name": text("name", never_null=True),
        "language": text("language"),
        "inUseFrom": text("from_edtf"),
        "inUseTo": text("to_edtf"),
        "document": Link("Document", _named_document, Shape.ONE),
        "note": text("note"),
    },
    has_node=False,
)

ENTITIES: Final = (PARTY, STATE, ALIAS)

ROOT_FIELDS: Final = {
    "states": Link("State", _members_of_the_mirps),
    "state": by_argument("State", "code"),
    "parties": Link("Party", shape=Shape.CONNECTION),
    "party": by_argument("Party", "code"),
}
