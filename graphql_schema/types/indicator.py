"""Indicators: what is counted, in which unit, and what it came to; values are never added up across units."""

from decimal import Decimal
from typing import TYPE_CHECKING, Annotated

import strawberry

from graphql_schema.in_languages import in_languages
from graphql_schema.reading import field
from graphql_schema.types.fact import Fact
from graphql_schema.types.need import Need
from graphql_schema.types.shared import VagueDate
from graphql_schema.types.state import State
from service.money import Qualifier

if TYPE_CHECKING:
    from graphql_schema.types.fund import FundPortfolio
    from graphql_schema.types.project import Project


@strawberry.type(description="What an indicator is to reach.")
class IndicatorTarget:
    """What an indicator is to reach."""

    value: Decimal = field("The number.")
    qualifier: Qualifier | None = field("How exactly it was stated.")
    stated_on: VagueDate | None = field("When it was stated.")


@strawberry.type(description="One dated measurement.")
class IndicatorValue(Fact):
    """One dated measurement."""

    value: Decimal = field("The number.")
    qualifier: Qualifier = field("How exactly it was stated.")
    date: VagueDate = field("The day it is of.")


@strawberry.type(description="What is measured of a project, a need, a State or the whole portfolio.")
class Indicator(Fact):
    """What is measured."""

    code: str = field("Stable and readable.")
    unit: str = field("What is counted: PERSON, FAMILY, APPLICANT.")
    need: Need | None = field("The need it measures.")
    project: Annotated["Project", strawberry.lazy("graphql_schema.types.project")] | None = field(
        "The project it measures."
    )
    portfolio: Annotated["FundPortfolio", strawberry.lazy("graphql_schema.types.fund")] | None = field(
        "The portfolio of a fund it measures."
    )
    state: State | None = field("The State it measures in.")
    baseline: Decimal | None = field("The number before.")
    target: IndicatorTarget | None = field("The number to reach.")
    values: list[IndicatorValue] = field("The numbers reported, the earliest first.")

    @in_languages
    def name(self) -> str | None:
        """Give its name, where it has one."""

    @in_languages
    def definition(self) -> str:
        """Say what is counted, and what is not."""
