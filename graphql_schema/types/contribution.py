"""Contributions: money received."""

from decimal import Decimal
from typing import TYPE_CHECKING, Annotated

import strawberry

from graphql_schema.in_languages import in_languages
from graphql_schema.reading import field
from graphql_schema.types.fact import Fact
from graphql_schema.types.ledger import JournalEntry
from graphql_schema.types.party import Party
from graphql_schema.types.pledge import Pledge
from graphql_schema.types.pledge_line import PledgeLine
from graphql_schema.types.receipt import ContributionReceipt
from graphql_schema.types.shared import Money, StatedAmount, VagueDate

if TYPE_CHECKING:
    from graphql_schema.types.fund import Fund


@strawberry.type(description="The rate at which a bank changed one currency into another.")
class BankRate:
    """The rate at which a bank changed one currency into another."""

    rate: Decimal = field("How many of the currency received one of the promise's brought.")
    rate_date: VagueDate | None = field("Its day.")
    source: str | None = field("Whose rate it is.")


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
    cleared: Money | None = field(
        "How much of the promise it fulfils, in the promise's currency; null where the amount is unknown."
    )
    bank_rate: BankRate | None = field("At which rate it came in another currency; null where none was stated.")
    exchange_difference: Money | None = field(
        "The realised exchange difference in US dollars: what it was worth when it came, less what the promise it "
        "fulfils was carried at; below zero for a loss. Null where no currency was changed, or a value is unknown."
    )
    attested: list[str] = field("What speaks for its having been received, in words.")
    entry: JournalEntry | None = field("Its entry in the book; null where the amount is unknown.")

    receipt: ContributionReceipt | None = field(
        "What became of it, with the entries that prove it; null where the book has nothing of it, or its entry was "
        "reversed."
    )

    @in_languages
    def title(self) -> str | None:
        """Give its title."""
