"""Needs: what plans ask for, of donors and of the State itself, in money or in help."""

from typing import TYPE_CHECKING, Annotated

import strawberry

from graphql_schema.enums import described
from graphql_schema.in_languages import in_languages
from graphql_schema.reading import field, read
from graphql_schema.scalars import CountryCode, Currency
from graphql_schema.types.code_list import Pillar, PopulationGroup, Sector, Topic
from graphql_schema.types.connection import After, Before, Connection, First, Last
from graphql_schema.types.event import Event
from graphql_schema.types.fact import Fact
from graphql_schema.types.plan import Plan
from graphql_schema.types.shared import AtMoment, DateRange, StatedAmount, VagueDate, only_illustrative
from graphql_schema.types.state import State
from service.database.columns import Publication
from service.planning.need import NeedKind

if TYPE_CHECKING:
    from graphql_schema.types.allocation import Allocation, AllocationFilter
    from graphql_schema.types.coverage import Coverage
    from graphql_schema.types.project import Project, ProjectFilter

described(
    NeedKind,
    "NeedKind",
    "What is needed.",
    {"FINANCIAL": "Money.", "TECHNICAL": "Help, counted in its own unit and never summed with money."},
)
described(
    Publication,
    "Publication",
    "Who may see a record.",
    {
        "DRAFT": "Whoever writes it, and the secretariat.",
        "EMBARGOED": "Whoever wrote it, and the secretariat, until it is published.",
        "PUBLISHED": "Everyone.",
    },
)


@strawberry.type(description="A quantified requirement of a plan. An amount that nobody published is null, never zero.")
class Need(Fact):
    """A quantified requirement of a plan."""

    code: str = field("Stable and readable.")
    plan: Plan = field("The plan that asks.")
    event: Event | None = field("The event it was put to.")
    state: State | None = field("The State it is for; null for the region.")
    pillar: Pillar | None = field("The pillar it is for, where that is said.")
    sector: Sector | None = field("The sector it is for, where that is said.")
    topics: list[Topic] = field("The sectors it is for, in the looser words of the texts.")
    populations: list[PopulationGroup] = field("The populations it is for; none where that is not said.")
    kind: NeedKind = field("Money or help.")
    unit: Currency = field("The unit of its amounts.")
    period: VagueDate | None = field("The time it is for.")
    stated_on: VagueDate = field("When it was said.")
    requirement: StatedAmount = field("What is put to donors, as it stands today.")
    original_requirement: StatedAmount = field("What was put to donors at first.")
    state_investment: StatedAmount | None = field("What the State itself puts in; null where that is not known.")
    total_cost: StatedAmount | None = field("Requirement and State's investment; null where the latter is not known.")
    validated: bool | None = field("Whether the States validated it; null where that is not known.")
    publication: Publication = field("Who may see it.")

    @in_languages
    def kind_label(self) -> str:
        """Say its kind in words, for people."""

    @in_languages
    def title(self) -> str:
        """Give its title."""

    @in_languages
    def scope(self) -> str | None:
        """Say what it is for, in words."""

    @read
    def allocations(
        self,
        where: Annotated[
            Annotated["AllocationFilter", strawberry.lazy("graphql_schema.types.allocation")] | None,
            strawberry.argument(description="Which allocations; all unless said."),
        ] = None,
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
    ) -> Connection[Annotated["Allocation", strawberry.lazy("graphql_schema.types.allocation")]]:
        """List the money that was placed on it."""

    @read
    def projects(
        self,
        where: Annotated[
            Annotated["ProjectFilter", strawberry.lazy("graphql_schema.types.project")] | None,
            strawberry.argument(description="Which projects; all unless said."),
        ] = None,
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
    ) -> Connection[Annotated["Project", strawberry.lazy("graphql_schema.types.project")]]:
        """List the projects that serve it, by code."""

    @read
    def coverage(
        self, moment: AtMoment = None
    ) -> Annotated["Coverage", strawberry.lazy("graphql_schema.types.coverage")]:
        """Tell how well money covers it."""


@strawberry.input(description="Which needs; AND across fields, OR within a list.")
class NeedFilter:
    """Which needs."""

    codes: list[str] | None = strawberry.field(default=None, description="With one of these codes.")
    plans: list[str] | None = strawberry.field(default=None, description="Of one of these plans, by code.")
    states: list[CountryCode] | None = strawberry.field(default=None, description="For one of these States.")
    pillars: list[str] | None = strawberry.field(default=None, description="For one of these pillars, by code.")
    sectors: list[str] | None = strawberry.field(default=None, description="In one of these sectors, by code.")
    populations: list[str] | None = strawberry.field(default=None, description="For any of these populations, by code.")
    kinds: list[NeedKind] | None = strawberry.field(default=None, description="For money or for help.")
    stated_on: DateRange | None = strawberry.field(default=None, description="Said on a day that may lie within these.")
    period: DateRange | None = strawberry.field(default=None, description="For a time that may touch these days.")
    illustrative: bool | None = only_illustrative()


NeedWhere = Annotated[NeedFilter | None, strawberry.argument(description="Which needs; all unless said.")]
