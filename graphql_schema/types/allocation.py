"""Allocations: which line's money stands on which need."""

from decimal import Decimal
from typing import Annotated

import strawberry

from graphql_schema.enums import described
from graphql_schema.reading import field
from graphql_schema.scalars import CountryCode
from graphql_schema.types.fact import Fact
from graphql_schema.types.ledger import JournalEntry, StageAmount
from graphql_schema.types.need import Need
from graphql_schema.types.party import Party
from graphql_schema.types.pledge import Pledge
from graphql_schema.types.pledge_line import PledgeLine
from graphql_schema.types.shared import Money, only_illustrative
from service.giving.pledge import Channel
from service.matching.allocation import AllocationBasis

described(
    AllocationBasis,
    "AllocationBasis",
    "On whose word money was placed.",
    {
        "DONOR_STATED": "The donor's own.",
        "SECRETARIAT": "The secretariat's.",
        "INFERRED": "Nobody's; it is inferred.",
    },
)


@strawberry.type(description="The placing of a line's money on a need, at whatever stage that money is.")
class Allocation(Fact):
    """The placing of a line's money on a need."""

    pledge: Pledge = field("The pledge the money is of.")
    donor: Party = field("Whose money it is.")
    line: PledgeLine = field("The line the money is of.")
    need: Need | None = field("The need it is placed on; null when that is not published.")
    basis: AllocationBasis = field("On whose word it was placed, last.")
    amount: list[Money] = field("What stands there today at any stage, by unit; 0 when it was taken away.")
    usd: Decimal | None = field("What that is worth in US dollars; null when no rate is known.")
    by_stage: list[StageAmount] = field("How far the money has come.")
    entry: JournalEntry | None = field("The entry that placed it, last.")


@strawberry.input(description="Which allocations; AND across fields, OR within a list.")
class AllocationFilter:
    """Which allocations."""

    pledges: list[str] | None = strawberry.field(default=None, description="Of one of these pledges, by code.")
    donors: list[str] | None = strawberry.field(default=None, description="Of one of these donors, by code.")
    channels: list[Channel] | None = strawberry.field(default=None, description="Through one of these channels.")
    needs: list[str] | None = strawberry.field(default=None, description="On one of these needs, by code.")
    states: list[CountryCode] | None = strawberry.field(default=None, description="On needs of one of these States.")
    pillars: list[str] | None = strawberry.field(default=None, description="On needs of one of these pillars, by code.")
    bases: list[AllocationBasis] | None = strawberry.field(default=None, description="On one of these words.")
    illustrative: bool | None = only_illustrative()


AllocationWhere = Annotated[
    AllocationFilter | None, strawberry.argument(description="Which allocations; all unless said.")
]
