"""Parties: everyone who needs, gives, carries, implements or convenes."""

from typing import Annotated

import strawberry

from graphql_schema.reading import field, read
from graphql_schema.scalars import CountryCode
from graphql_schema.types.fact import Fact
from graphql_schema.types.shared import Lang, Language
from service.registry.party import PartyKind as Kind

PartyKind = strawberry.enum(
    Kind, name="PartyKind", description="What a party is in itself; what it does is a relation, never a kind."
)


@strawberry.type(description="Another name of a party, now or in earlier years.")
class PartyAlias:
    """Another name of a party."""

    name: str = field("The name.")
    language: str | None = field("Its language, where it has one.")
    note: str | None = field("When or where it is used.")


@strawberry.type(description="An actor: a State, a bank, an agency, a national entity, a municipality, a foundation.")
class Party(Fact):
    """An actor."""

    code: str = field('Stable and readable: "ES", "UNHCR".')
    kind: PartyKind = field("What it is.")
    country: CountryCode | None = field("Its country; null for what is of no country, such as the European Union.")
    iati_identifier: str | None = field("Its identifier in the IATI registry, where it has one.")
    channel_code: str | None = field("Its OECD CRS channel code, where it has one.")
    parent: "Party | None" = field("The party it is a part of.")
    members: "list[Party]" = field("The parties of a joint donor group.")
    aliases: list[PartyAlias] = field("Its other names.")

    @read
    def name(self, lang: Lang = Language.EN) -> str:
        """Give its name."""
        ...


@strawberry.input(description="Which parties; AND across fields, OR within a list.")
class PartyFilter:
    """Which parties."""

    codes: list[str] | None = strawberry.field(default=None, description="With one of these codes.")
    kinds: list[PartyKind] | None = strawberry.field(default=None, description="Of one of these kinds.")
    countries: list[CountryCode] | None = strawberry.field(default=None, description="Of one of these countries.")
    parents: list[str] | None = strawberry.field(default=None, description="A part of one of these parties, by code.")


PartyWhere = Annotated[PartyFilter | None, strawberry.argument(description="Which parties; all unless said.")]
