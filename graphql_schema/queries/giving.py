"""Fields of Query: what is promised, what arrives, and on which needs it is placed."""

import strawberry

from graphql_schema.reading import read
from graphql_schema.types.allocation import Allocation
from graphql_schema.types.commitment import Commitment
from graphql_schema.types.connection import Connection
from graphql_schema.types.contribution import Contribution
from graphql_schema.types.follow_up import FollowUp
from graphql_schema.types.giving import DueOn
from graphql_schema.types.lists.asking import paged
from graphql_schema.types.lists.follow_up import FollowUpFilter, FollowUpOrderField
from graphql_schema.types.lists.giving import (
    AllocationFilter,
    AllocationOrderField,
    CommitmentFilter,
    CommitmentOrderField,
    ContributionFilter,
    ContributionOrderField,
    PledgeFilter,
    PledgeOrderField,
)
from graphql_schema.types.pledge import Pledge
from graphql_schema.types.shared import AsOf, Code


@strawberry.type(description="What is promised, what arrives, and on which needs it is placed.")
class GivingQueries:
    """Fields of Query: what is promised, what arrives, and on which needs it is placed."""

    @paged(PledgeFilter, PledgeOrderField)
    def pledges(self) -> Connection[Pledge]:
        """List pledges, by code."""

    @read
    def pledge(self, code: Code, moment: AsOf = None) -> Pledge | None:
        """Find a pledge by its code."""

    @paged(CommitmentFilter, CommitmentOrderField)
    def commitments(self) -> Connection[Commitment]:
        """List what donors signed, by code."""

    @paged(ContributionFilter, ContributionOrderField)
    def contributions(self) -> Connection[Contribution]:
        """List what was received, by code."""

    @paged(FollowUpFilter, FollowUpOrderField, pinned=False)
    def follow_up(self, on: DueOn = None) -> Connection[FollowUp]:
        """List what donors are to be asked about, and why; what is open longest first."""

    @paged(AllocationFilter, AllocationOrderField)
    def allocations(self) -> Connection[Allocation]:
        """List which money stands on which needs, as it was placed."""
