"""The MIRPS States: who needs, plans and implements."""

from typing import TYPE_CHECKING, Annotated

import strawberry

from graphql_schema.in_languages import in_languages
from graphql_schema.reading import field, read
from graphql_schema.scalars import CountryCode, Currency
from graphql_schema.types.code_list import SituationalRole
from graphql_schema.types.connection import Connection
from graphql_schema.types.fact import Fact
from graphql_schema.types.lists.asking import paged
from graphql_schema.types.lists.planning import NeedFilter, NeedOrderField, PlanFilter, PlanOrderField
from graphql_schema.types.lists.spending import ProjectFilter, ProjectOrderField
from graphql_schema.types.party import Party
from graphql_schema.types.shared import AtMoment, OnDay

if TYPE_CHECKING:
    from graphql_schema.types.coverage import Coverage, CoverageScope
    from graphql_schema.types.need import Need
    from graphql_schema.types.office_term import OfficeTerm
    from graphql_schema.types.plan import Plan
    from graphql_schema.types.project import Project


@strawberry.type(description="One of the MIRPS States: six in 2017, seven since 2019.")
class State(Fact):
    """One of the MIRPS States."""

    code: CountryCode = field("ISO 3166-1 alpha-2.")
    iso3: str = field("ISO 3166-1 alpha-3.")
    currency: Currency | None = field("Its currency, where that was confirmed.")
    party: Party = field("The State as a party.")
    situational_roles: list[SituationalRole] = field(
        "What it is to people who move: of origin, transit, destination, return. Only where a text says so."
    )

    @in_languages
    def name(self) -> str:
        """Give its name."""

    @read
    def office_terms(
        self, on: OnDay = None
    ) -> list[Annotated["OfficeTerm", strawberry.lazy("graphql_schema.types.office_term")]]:
        """List the terms it holds or held: those in force on a day, or all there ever were."""

    @paged(PlanFilter, PlanOrderField)
    def plans(self) -> Connection[Annotated["Plan", strawberry.lazy("graphql_schema.types.plan")]]:
        """List its plans, by the day of their adoption."""

    @paged(NeedFilter, NeedOrderField)
    def needs(self) -> Connection[Annotated["Need", strawberry.lazy("graphql_schema.types.need")]]:
        """List its needs, by code."""

    @paged(ProjectFilter, ProjectOrderField)
    def projects(self) -> Connection[Annotated["Project", strawberry.lazy("graphql_schema.types.project")]]:
        """List the projects in it, by code."""

    @read
    def coverage(
        self,
        scope: Annotated[
            Annotated["CoverageScope", strawberry.lazy("graphql_schema.types.coverage")] | None,
            strawberry.argument(description="Which of its needs, and which money; all unless said."),
        ] = None,
        moment: AtMoment = None,
    ) -> Annotated["Coverage", strawberry.lazy("graphql_schema.types.coverage")]:
        """Tell how well money covers its needs of the reference plan in force, or of the plans the scope names."""
