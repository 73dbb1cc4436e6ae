"""The door to ``service/registry/record_party.py``."""

import strawberry

from graphql_schema.mutations.door import Door
from graphql_schema.mutations.payload import Payload
from graphql_schema.reading import field
from graphql_schema.scalars import CountryCode, Currency
from graphql_schema.types.inputs.registry import AliasInput
from graphql_schema.types.inputs.shared import StatementInput, TextInput, given, may
from graphql_schema.types.party import Party
from service.registry.party import PartyKind
from service.registry.record_party import RecordParty, record_party


@strawberry.input(description="An actor: a State, a bank, an agency, a national entity, a municipality, a foundation.")
class RecordPartyInput(StatementInput):
    """An actor."""

    code: str = given('Of the party to be, stable and readable: "ES", "UNHCR", "SV-CONAPINA".')
    kind: PartyKind = given("What it is in itself; what it does is a relation.")
    name: TextInput = given("Its name.")
    short_name: TextInput | None = may("Its name in short.")
    country: CountryCode | None = may("Its country; left out for what is of no country.")
    currency: Currency | None = may("The currency it states its amounts in.")
    iati_identifier: str | None = may("Its identifier in IATI.")
    channel_code: str | None = may("Its OECD CRS channel code.")
    parent: str | None = may("The party it is a part of, by code.")
    members: list[str] = may("Of a joint donor group: its parties, by code.", [])
    aliases: list[AliasInput] = may("Its other names.", [])


@strawberry.type(description="What came of recording a party.")
class RecordPartyPayload(Payload):
    """What came of it."""

    party: Party | None = field("The party; null where it was refused.")


DOOR = Door(record_party, RecordParty, RecordPartyInput, RecordPartyPayload)
