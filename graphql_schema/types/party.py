"""Parties: everyone who needs, gives, carries, implements or convenes."""

from typing import TYPE_CHECKING, Annotated

import strawberry

from graphql_schema.enums import described
from graphql_schema.in_languages import in_languages
from graphql_schema.reading import field, read
from graphql_schema.scalars import CountryCode, Currency
from graphql_schema.types.alias import Alias
from graphql_schema.types.connection import Connection
from graphql_schema.types.fact import Fact
from graphql_schema.types.giving import Giving
from graphql_schema.types.lists.asking import paged
from graphql_schema.types.lists.giving import (
    AllocationFilter,
    AllocationOrderField,
    CommitmentFilter,
    CommitmentOrderField,
    ContributionFilter,
    ContributionOrderField,
    PledgeFilter,
    PledgeOrderField,
)
from graphql_schema.types.lists.spending import ProjectFilter, ProjectOrderField
from graphql_schema.types.shared import OnDay
from service.registry.party import PartyKind

if TYPE_CHECKING:
    from graphql_schema.types.allocation import Allocation
    from graphql_schema.types.commitment import Commitment
    from graphql_schema.types.contribution import Contribution
    from graphql_schema.types.membership import Membership
    from graphql_schema.types.office_term import OfficeTerm
    from graphql_schema.types.pledge import Pledge
    from graphql_schema.types.project import Project

described(
    PartyKind,
    "PartyKind",
    "What a party is in itself; what it does is a relation, never a kind.",
    {
        "STATE": "A State.",
        "SUPRANATIONAL": "A union of States, such as the European Union.",
        "IFI": "An international financial institution.",
        "UN_AGENCY": "An agency, fund or programme of the United Nations.",
        "UN_REGIONAL_COMMISSION": "A regional commission of the United Nations.",
        "REGIONAL_ORG": "An organization of the States of a region.",
        "NATIONAL_ENTITY": "A ministry or another body of one State.",
        "LOCAL_GOVERNMENT": "A municipality, a department, or a body of them.",
        "FOUNDATION": "A foundation.",
        "PRIVATE": "A company or the private sector.",
        "NGO": "A non-governmental organization.",
        "ACADEMIA": "A university or a research body.",
        "GROUP": "Several parties that acted together, where no source splits them.",
    },
)


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
    aliases: list[Alias] = field("Its other names, now or in earlier years.")
    currency: Currency | None = field("The currency it states its amounts in, where that was confirmed.")

    @in_languages
    def kind_label(self) -> str:
        """Say its kind in words, for people."""

    @in_languages
    def name(self) -> str:
        """Give its name."""

    @in_languages
    def short_name(self) -> str | None:
        """Give its short name, where it has one."""

    giving: Giving = field("How far its promises have come.")

    @read
    def memberships(
        self, on: OnDay = None
    ) -> list[Annotated["Membership", strawberry.lazy("graphql_schema.types.membership")]]:
        """List its places in groupings: those in force on a day, or all there ever were."""

    @read
    def office_terms(
        self, on: OnDay = None
    ) -> list[Annotated["OfficeTerm", strawberry.lazy("graphql_schema.types.office_term")]]:
        """List the terms it holds or held, alone or jointly: those in force on a day, or all there ever were."""

    @paged(PledgeFilter, PledgeOrderField)
    def pledges(self) -> Connection[Annotated["Pledge", strawberry.lazy("graphql_schema.types.pledge")]]:
        """List what it promised, alone or jointly, by code."""

    @paged(CommitmentFilter, CommitmentOrderField)
    def commitments(self) -> Connection[Annotated["Commitment", strawberry.lazy("graphql_schema.types.commitment")]]:
        """List what it signed, alone or jointly, by code."""

    @paged(AllocationFilter, AllocationOrderField)
    def allocations(self) -> Connection[Annotated["Allocation", strawberry.lazy("graphql_schema.types.allocation")]]:
        """List on which needs its money stands, as it was placed."""

    @paged(ProjectFilter, ProjectOrderField)
    def projects(self) -> Connection[Annotated["Project", strawberry.lazy("graphql_schema.types.project")]]:
        """List the projects it implements, alone or beside others, by code."""

    @paged(ContributionFilter, ContributionOrderField)
    def contributions(
        self,
    ) -> Connection[Annotated["Contribution", strawberry.lazy("graphql_schema.types.contribution")]]:
        """List what was received from it, by code."""
