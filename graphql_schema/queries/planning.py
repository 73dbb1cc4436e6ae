"""Fields of Query: what is needed, by whom, and what it would change."""

import strawberry

from graphql_schema.reading import read
from graphql_schema.types.connection import Connection
from graphql_schema.types.indicator import Indicator
from graphql_schema.types.lists.asking import paged
from graphql_schema.types.lists.planning import (
    IndicatorFilter,
    IndicatorOrderField,
    NeedFilter,
    NeedOrderField,
    PlanFilter,
    PlanOrderField,
    QuantificationStepFilter,
    QuantificationStepOrderField,
    StateCommitmentFilter,
    StateCommitmentOrderField,
    StatedFigureFilter,
    StatedFigureOrderField,
)
from graphql_schema.types.need import Need
from graphql_schema.types.plan import Plan
from graphql_schema.types.quantification_step import QuantificationStep
from graphql_schema.types.shared import AsOf, Code
from graphql_schema.types.state_commitment import StateCommitment
from graphql_schema.types.stated_figure import StatedFigure


@strawberry.type(description="What is needed, by whom, and what it would change.")
class PlanningQueries:
    """Fields of Query: what is needed, by whom, and what it would change."""

    @paged(PlanFilter, PlanOrderField)
    def plans(self) -> Connection[Plan]:
        """List plans, by the day of their adoption."""

    @read
    def plan(self, code: Code, moment: AsOf = None) -> Plan | None:
        """Find a plan by its code."""

    @paged(StateCommitmentFilter, StateCommitmentOrderField)
    def state_commitments(self) -> Connection[StateCommitment]:
        """List the policy measures States set themselves; no money."""

    @paged(QuantificationStepFilter, QuantificationStepOrderField)
    def quantification_steps(self) -> Connection[QuantificationStep]:
        """List the steps of the quantification of needs, in their order."""

    @paged(NeedFilter, NeedOrderField)
    def needs(self) -> Connection[Need]:
        """List needs, by code."""

    @read
    def need(self, code: Code, moment: AsOf = None) -> Need | None:
        """Find a need by its code."""

    @paged(IndicatorFilter, IndicatorOrderField)
    def indicators(self) -> Connection[Indicator]:
        """List indicators, by code."""

    @paged(StatedFigureFilter, StatedFigureOrderField)
    def stated_figures(self) -> Connection[StatedFigure]:
        """List figures that somebody stated, by date; they are never added up."""
