"""What can be read of the registry: States, parties, groupings, office terms, events, documents, code lists."""

from typing import Final

from service.reading.entity import EVERYONE, Entity
from service.reading.values import (
    codes_of,
    node_id,
    one_of_enums,
    one_of_texts,
    text,
    through,
    to_many,
    to_one,
    translated,
)
from service.registry.fact_reads import SOURCE, fact_fields
from service.registry.party import Party, PartyAlias, PartyMember, State

PARTIES: Final = Party.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
STATES: Final = State.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
ALIASES: Final = PartyAlias.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
MEMBERS: Final = PartyMember.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class

PARTY: Final = Entity(
    "Party",
    PARTIES,
    EVERYONE,
    {
        "id": node_id("Party"),
        "code": text("code", never_null=True),
        "name": translated("name"),
        "kind": text("kind", never_null=True),
        "country": text("country"),
        "iatiIdentifier": text("iati_identifier"),
        "channelCode": text("channel_code"),
        "parent": to_one("Party", "parent_id"),
        "members": through("Party", MEMBERS, "group_id", "party_id"),
        "aliases": to_many("PartyAlias", "party_id"),
        **fact_fields("party"),
    },
    order=lambda row: (row.c.code,),
    filters={
        "codes": one_of_texts("code"),
        "kinds": one_of_enums("kind"),
        "countries": one_of_texts("country"),
        "parents": codes_of("parent_id", PARTIES),
    },
)

STATE: Final = Entity(
    "State",
    STATES,
    EVERYONE,
    {
        "id": node_id("State", "code"),
        "code": text("code", never_null=True),
        "name": translated("name"),
        "party": to_one("Party", "party_id"),
    },
    order=lambda row: (row.c.code,),
)
PARTY_ALIAS: Final = Entity(
    "PartyAlias",
    ALIASES,
    EVERYONE,
    {"name": text("name", never_null=True), "language": text("language"), "note": text("note")},
    has_node=False,
)

ENTITIES: Final = (PARTY, STATE, PARTY_ALIAS, SOURCE)
