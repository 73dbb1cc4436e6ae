"""Fields of Query: what is promised, what arrives, and on which needs it is placed."""

import strawberry

from graphql_schema.reading import read
from graphql_schema.types.allocation import Allocation, AllocationWhere
from graphql_schema.types.commitment import Commitment, CommitmentWhere
from graphql_schema.types.connection import After, Before, Connection, First, Last
from graphql_schema.types.contribution import Contribution, ContributionWhere
from graphql_schema.types.pledge import Pledge, PledgeWhere
from graphql_schema.types.shared import Code


@strawberry.type(description="What is promised, what arrives, and on which needs it is placed.")
class GivingQueries:
    """Fields of Query: what is promised, what arrives, and on which needs it is placed."""

    @read
    def pledges(
        self,
        where: PledgeWhere = None,
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
    ) -> Connection[Pledge]:
        """List pledges, by code."""

    @read
    def pledge(self, code: Code) -> Pledge | None:
        """Find a pledge by its code."""

    @read
    def commitments(
        self,
        where: CommitmentWhere = None,
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
    ) -> Connection[Commitment]:
        """List what donors signed, by code."""

    @read
    def contributions(
        self,
        where: ContributionWhere = None,
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
    ) -> Connection[Contribution]:
        """List what was received, by code."""

    @read
    def allocations(
        self,
        where: AllocationWhere = None,
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
    ) -> Connection[Allocation]:
        """List which money stands on which needs, as it was placed."""
