"""Fields of Query: what is needed, by whom, and what it would change."""

import strawberry

from graphql_schema.reading import read
from graphql_schema.types.connection import After, Before, Connection, First, Last
from graphql_schema.types.indicator import Indicator, IndicatorWhere
from graphql_schema.types.need import Need, NeedWhere
from graphql_schema.types.plan import Plan, PlanWhere
from graphql_schema.types.quantification_step import QuantificationStep, QuantificationStepWhere
from graphql_schema.types.shared import Code
from graphql_schema.types.state_commitment import StateCommitment, StateCommitmentWhere
from graphql_schema.types.stated_figure import StatedFigure, StatedFigureWhere


@strawberry.type(description="What is needed, by whom, and what it would change.")
class PlanningQueries:
    """Fields of Query: what is needed, by whom, and what it would change."""

    @read
    def plans(
        self,
        where: PlanWhere = None,
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
    ) -> Connection[Plan]:
        """List plans, by the day of their adoption."""

    @read
    def plan(self, code: Code) -> Plan | None:
        """Find a plan by its code."""

    @read
    def state_commitments(
        self,
        where: StateCommitmentWhere = None,
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
    ) -> Connection[StateCommitment]:
        """List the policy measures States set themselves; no money."""

    @read
    def quantification_steps(
        self,
        where: QuantificationStepWhere = None,
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
    ) -> Connection[QuantificationStep]:
        """List the steps of the quantification of needs, in their order."""

    @read
    def needs(
        self,
        where: NeedWhere = None,
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
    ) -> Connection[Need]:
        """List needs, by code."""

    @read
    def need(self, code: Code) -> Need | None:
        """Find a need by its code."""

    @read
    def indicators(
        self,
        where: IndicatorWhere = None,
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
    ) -> Connection[Indicator]:
        """List indicators, by code."""

    @read
    def stated_figures(
        self,
        where: StatedFigureWhere = None,
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
    ) -> Connection[StatedFigure]:
        """List figures that somebody stated, by date; they are never added up."""
