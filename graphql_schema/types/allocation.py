"""Allocations: which line's money stands on which need."""

from decimal import Decimal

import strawberry

from graphql_schema.enums import described
from graphql_schema.reading import field
from graphql_schema.types.fact import Fact
from graphql_schema.types.ledger import JournalEntry, StageAmount
from graphql_schema.types.need import Need
from graphql_schema.types.party import Party
from graphql_schema.types.pledge import Pledge
from graphql_schema.types.pledge_line import PledgeLine
from graphql_schema.types.shared import Money
from service.matching.allocation import AllocationBasis

described(
    AllocationBasis,
    "AllocationBasis",
    "On whose word money was placed.",
    {
        "DONOR_STATED": "The donor's own.",
        "SECRETARIAT": "The secretariat's.",
        "CHAIR": "That of the chair of the Support Platform: a matching it applied, or a document that has its word.",
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
