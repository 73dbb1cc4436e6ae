"""Events: annual meetings, solidarity events, forums, launches, workshops; known by ordinal and presidency cycle."""

from typing import TYPE_CHECKING, Annotated

import strawberry

from graphql_schema.enums import described
from graphql_schema.in_languages import in_languages
from graphql_schema.reading import field
from graphql_schema.scalars import CountryCode
from graphql_schema.types.alias import Alias
from graphql_schema.types.connection import Connection
from graphql_schema.types.document import Document
from graphql_schema.types.fact import Fact
from graphql_schema.types.giving import Giving
from graphql_schema.types.lists.asking import paged
from graphql_schema.types.lists.giving import (
    CommitmentFilter,
    CommitmentOrderField,
    ContributionFilter,
    ContributionOrderField,
    PledgeFilter,
    PledgeOrderField,
)
from graphql_schema.types.party import Party
from graphql_schema.types.shared import Money, StatedAmount, VagueDate
from service.database.columns import Confidence
from service.registry.event import EventKind, EventStatus

if TYPE_CHECKING:
    from graphql_schema.types.commitment import Commitment
    from graphql_schema.types.contribution import Contribution
    from graphql_schema.types.pledge import Pledge

described(
    EventKind,
    "EventKind",
    "What sort of gathering it is.",
    {
        "FOUNDING_MEETING": "The meeting that founded the MIRPS.",
        "ANNUAL_MEETING": "An annual meeting of the MIRPS.",
        "SOLIDARITY_CONFERENCE": "An international conference in solidarity.",
        "SOLIDARITY_EVENT": "A solidarity event of the Support Platform.",
        "SOLIDARITY_SEGMENT": "A segment of solidarity within another meeting.",
        "GLOBAL_REFUGEE_FORUM": "A Global Refugee Forum.",
        "PLATFORM_LAUNCH": "The launch of the Support Platform.",
        "SIDE_EVENT": "A side event of a larger one.",
        "WORKSHOP": "A workshop.",
        "TECHNICAL_MEETING": "A meeting of technical teams.",
        "ROUNDTABLE": "A round table.",
        "SIGNATURE_EVENT": "The signing of an agreement.",
        "LAUNCH": "The launch of a plan, a fund or a project.",
        "PROCESS": "A process of several meetings.",
        "OTHER": "Another gathering.",
    },
)
described(
    EventStatus,
    "EventStatus",
    "What became of it.",
    {
        "PLANNED": "It was planned; nothing says whether it took place.",
        "HELD": "It took place.",
        "MOVED": "Another time or place took over.",
        "CANCELLED": "It was called off.",
    },
)


@strawberry.type(
    description="A gathering where things are declared or promised. Its announced total is an assertion of its own, "
    "beside the sum of the lines; nothing is forced to agree."
)
class Event(Fact):
    """A gathering where things are declared or promised."""

    code: str = field("Stable and readable.")
    kind: EventKind = field("What sort of gathering it is.")
    aliases: list[Alias] = field("Its other names.")
    mirps: bool = field("False for another body's event that is easily mistaken for one of the MIRPS.")
    ordinal: int | None = field("Which meeting of its kind it is.")
    presidency_cycle: str | None = field("The presidency cycle it belongs to; not the calendar year.")
    country: CountryCode | None = field("The country it is held in.")
    unlocode: str | None = field("The UN/LOCODE of its place.")
    date: VagueDate = field("Its day, or its first.")
    end_date: VagueDate | None = field("Its last day, where it lasts longer than one.")
    status: EventStatus = field("What became of it.")
    hosts: list[Party] = field("Who hosted it.")
    conveners: list[Party] = field("Who convened it.")
    partners: list[Party] = field("Who took part in it or supported it.")
    adopted: list[Document] = field("The documents it adopted.")
    part_of: "Event | None" = field("The event it was held within.")
    parts: "list[Event]" = field("The events held within it.")
    superseded_by: "Event | None" = field("The event that took its place.")
    supersedes: "list[Event]" = field("The events whose place it took.")
    announced_total: StatedAmount | None = field("The total somebody announced of it.")
    announced_total_confidence: Confidence | None = field("How sure the announced total is.")
    lines_total: StatedAmount = field(
        "What the lines of its pledges come to in US dollars, as they were stated, with their weakest qualifier. "
        "Duplicates and announcements that do not count are left out."
    )
    unexplained: Money | None = field("The announced total less the sum of the lines; null where either is unknown.")
    lines_unknown: int = field("How many lines have no published amount.")
    lines_unvalued: int = field("How many lines have an amount and no known value in US dollars.")
    commitment_kinds: list[str] = field("What was promised there: political, financial, technical, in kind.")

    @in_languages
    def kind_label(self) -> str:
        """Say its kind in words, for people."""

    @in_languages
    def status_label(self) -> str:
        """Say its status in words, for people."""

    @in_languages
    def name(self) -> str:
        """Give its name."""

    @in_languages
    def place(self) -> str | None:
        """Name its place."""

    giving: Giving = field("How far the promises made there have come.")

    @paged(CommitmentFilter, CommitmentOrderField)
    def commitments(self) -> Connection[Annotated["Commitment", strawberry.lazy("graphql_schema.types.commitment")]]:
        """List what was signed against the pledges announced there, by code."""

    @paged(ContributionFilter, ContributionOrderField)
    def contributions(
        self,
    ) -> Connection[Annotated["Contribution", strawberry.lazy("graphql_schema.types.contribution")]]:
        """List what was received of the pledges announced there, by code."""

    @paged(PledgeFilter, PledgeOrderField)
    def pledges(self) -> Connection[Annotated["Pledge", strawberry.lazy("graphql_schema.types.pledge")]]:
        """List the pledges announced there, by code."""
