"""Plans: a State's National Action Plan for a cycle, or a regional quantification, version by version."""

from typing import TYPE_CHECKING, Annotated

import strawberry

from graphql_schema.enums import described
from graphql_schema.in_languages import in_languages
from graphql_schema.reading import field
from graphql_schema.types.connection import Connection
from graphql_schema.types.document import Document
from graphql_schema.types.fact import Fact
from graphql_schema.types.lists.asking import paged
from graphql_schema.types.lists.planning import (
    NeedFilter,
    NeedOrderField,
    StateCommitmentFilter,
    StateCommitmentOrderField,
)
from graphql_schema.types.shared import VagueDate
from graphql_schema.types.state import State
from service.planning.plan import PlanStatus

if TYPE_CHECKING:
    from graphql_schema.types.need import Need
    from graphql_schema.types.state_commitment import StateCommitment

described(
    PlanStatus,
    "PlanStatus",
    "How far a plan has come, or what is known of it.",
    {
        "DRAFT": "It is being written.",
        "ADOPTED": "It was adopted.",
        "SUPERSEDED": "A later plan or version took its place.",
        "CLOSED": "Its cycle is over.",
        "STATED": "Somebody stated its figures; the plan itself was not seen.",
        "ATTESTED": "It is known that there is one.",
        "UNKNOWN": "The sources do not allow to say.",
    },
)


@strawberry.type(
    description="One version of a National Action Plan, or of a regional quantification. Coverage is measured against "
    "one version, never across versions."
)
class Plan(Fact):
    """One version of a plan."""

    code: str = field("Stable and readable.")
    state: State | None = field("Whose plan it is; null for the region.")
    cycle: str | None = field('The years it is for: "2020-2022".')
    version: int = field("Which version of the plan it is.")
    status: PlanStatus = field("How far it has come.")
    adopted: VagueDate = field("When it was adopted or stated.")
    reference: bool = field("Whether coverage that names no plan is measured against this one.")
    document: Document | None = field("Its text.")
    supersedes: "Plan | None" = field("The plan or version before it.")
    superseded_by: "Plan | None" = field("The plan or version that took its place.")

    @in_languages
    def status_label(self) -> str:
        """Say its status in words, for people."""

    @in_languages
    def title(self) -> str:
        """Give its title."""

    @paged(NeedFilter, NeedOrderField)
    def needs(self) -> Connection[Annotated["Need", strawberry.lazy("graphql_schema.types.need")]]:
        """List what it asks for, by code."""

    @paged(StateCommitmentFilter, StateCommitmentOrderField)
    def state_commitments(
        self,
    ) -> Connection[Annotated["StateCommitment", strawberry.lazy("graphql_schema.types.state_commitment")]]:
        """List the policy measures in it."""
