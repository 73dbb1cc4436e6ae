"""Needs: what plans ask for, of donors and of the State itself, in money or in help."""

from typing import TYPE_CHECKING, Annotated

import strawberry

from graphql_schema.enums import described
from graphql_schema.in_languages import in_languages
from graphql_schema.reading import field, read
from graphql_schema.scalars import Currency
from graphql_schema.types.code_list import Pillar, PopulationGroup, Sector, Topic
from graphql_schema.types.connection import Connection
from graphql_schema.types.event import Event
from graphql_schema.types.fact import Fact
from graphql_schema.types.lists.asking import paged
from graphql_schema.types.lists.giving import AllocationFilter, AllocationOrderField
from graphql_schema.types.lists.spending import ProjectFilter, ProjectOrderField
from graphql_schema.types.plan import Plan
from graphql_schema.types.shared import AtMoment, StatedAmount, VagueDate
from graphql_schema.types.state import State
from service.database.columns import Publication
from service.planning.need import NeedKind

if TYPE_CHECKING:
    from graphql_schema.types.allocation import Allocation
    from graphql_schema.types.coverage import Coverage
    from graphql_schema.types.indicator import Indicator
    from graphql_schema.types.need_history import NeedRevision, NeedValidation
    from graphql_schema.types.project import Project

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
        "WITHDRAWN": "Whoever saw it before: it was withdrawn before it was published. Nothing is recorded so.",
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
    indicators: list[Annotated["Indicator", strawberry.lazy("graphql_schema.types.indicator")]] = field(
        "What is measured of it."
    )
    validated: bool | None = field(
        "Whether what it asks for today was validated; null where nobody ever said. A revision ends it."
    )
    validation: Annotated["NeedValidation", strawberry.lazy("graphql_schema.types.need_history")] | None = field(
        "Its latest validation, as long as that stands."
    )
    validations: list[Annotated["NeedValidation", strawberry.lazy("graphql_schema.types.need_history")]] = field(
        "Who validated which amounts, in order."
    )
    revisions: list[Annotated["NeedRevision", strawberry.lazy("graphql_schema.types.need_history")]] = field(
        "How what it asks for was raised and lowered, in order."
    )
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

    @paged(AllocationFilter, AllocationOrderField)
    def allocations(self) -> Connection[Annotated["Allocation", strawberry.lazy("graphql_schema.types.allocation")]]:
        """List the money that was placed on it."""

    @paged(ProjectFilter, ProjectOrderField)
    def projects(self) -> Connection[Annotated["Project", strawberry.lazy("graphql_schema.types.project")]]:
        """List the projects that serve it, by code."""

    @read
    def coverage(
        self, moment: AtMoment = None
    ) -> Annotated["Coverage", strawberry.lazy("graphql_schema.types.coverage")]:
        """Tell how well it is covered: in US dollars, or in its own unit where it asks for technical help."""
