"""State commitments: policy measures a State set itself. The financial word is Commitment, and means another thing."""

import strawberry

from graphql_schema.in_languages import in_languages
from graphql_schema.reading import field
from graphql_schema.types.code_list import Pillar, Sector
from graphql_schema.types.fact import Fact
from graphql_schema.types.plan import Plan


@strawberry.type(description="A policy measure a State set itself in a plan; no money.")
class StateCommitment(Fact):
    """A policy measure a State set itself in a plan."""

    code: str = field("Stable and readable.")
    plan: Plan = field("The plan it is in.")
    pillar: Pillar | None = field("The pillar it serves, where that is said.")
    sector: Sector | None = field("The sector it is in, where that is said.")

    @in_languages
    def title(self) -> str:
        """Give its words."""
