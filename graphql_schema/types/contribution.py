"""Contributions: money received."""

from typing import TYPE_CHECKING, Annotated

import strawberry

from graphql_schema.in_languages import in_languages
from graphql_schema.reading import field
from graphql_schema.types.fact import Fact
from graphql_schema.types.ledger import JournalEntry
from graphql_schema.types.party import Party
from graphql_schema.types.pledge import Pledge
from graphql_schema.types.pledge_line import PledgeLine
from graphql_schema.types.shared import DateRange, StatedAmount, VagueDate, only_illustrative
from service.giving.pledge import Channel

if TYPE_CHECKING:
    from graphql_schema.types.fund import Fund


@strawberry.type(description="Money received, by a fund or as another channel reports it.")
class Contribution(Fact):
    """Money received."""

    code: str = field("Stable and readable.")
    donor: Party = field("Who gave it.")
    line: PledgeLine = field("The line it fulfils.")
    pledge: Pledge = field("The pledge of that line.")
    fund: Annotated["Fund", strawberry.lazy("graphql_schema.types.fund")] | None = field("The fund that received it.")
    received_on: VagueDate = field("When it was received.")
    amount: StatedAmount = field("How much was received, in the currency it came in.")
    attested: list[str] = field("What speaks for its having been received, in words.")
    entry: JournalEntry | None = field("Its entry in the book; null where the amount is unknown.")

    @in_languages
    def title(self) -> str | None:
        """Give its title."""


@strawberry.input(description="Which contributions; AND across fields, OR within a list.")
class ContributionFilter:
    """Which contributions."""

    codes: list[str] | None = strawberry.field(default=None, description="With one of these codes.")
    pledges: list[str] | None = strawberry.field(default=None, description="Of one of these pledges, by code.")
    donors: list[str] | None = strawberry.field(default=None, description="Of one of these donors, by code.")
    events: list[str] | None = strawberry.field(default=None, description="Promised at one of these events, by code.")
    funds: list[str] | None = strawberry.field(default=None, description="To one of these funds, by code.")
    channels: list[Channel] | None = strawberry.field(default=None, description="Through one of these channels.")
    received_on: DateRange | None = strawberry.field(
        default=None, description="Received on a day that may lie within these."
    )
    illustrative: bool | None = only_illustrative()


ContributionWhere = Annotated[
    ContributionFilter | None, strawberry.argument(description="Which contributions; all unless said.")
]
