"""A donor's receipt: what became of one contribution, with the entries that prove it."""

from decimal import Decimal
from typing import TYPE_CHECKING, Annotated

import strawberry

from graphql_schema.reading import field
from graphql_schema.scalars import Currency
from graphql_schema.types.connection import Connection
from graphql_schema.types.ledger import Account, JournalEntry
from graphql_schema.types.lists.asking import paged
from graphql_schema.types.lists.ledger import EntryFilter, EntryOrderField
from graphql_schema.types.need import Need
from graphql_schema.types.shared import Money
from service.ledger.account import Stage

if TYPE_CHECKING:
    from graphql_schema.types.disbursement import Disbursement
    from graphql_schema.types.project import Project


@strawberry.type(description="Where a part of a contribution is now.")
class ReceiptPart:
    """Where a part of a contribution is now."""

    stage: Stage = field("How far it has come.")
    amount: Decimal = field("How much of the contribution it is, in major units.")
    currency: Currency = field("Its unit.")
    need: Need | None = field("The need it is placed on, or was spent for.")
    project: Annotated["Project", strawberry.lazy("graphql_schema.types.project")] | None = field(
        "The project it is reserved for or was paid to."
    )


@strawberry.type(description="One movement of the money, and the entry that proves it.")
class ReceiptStep:
    """One movement of the money."""

    entry: JournalEntry = field("The entry it is in, with its sequence and its hash.")
    position: int = field("Its place in the entry.")
    from_: Account = field("Where the money was.", name="from")
    to: Account = field("Where it is then.")
    amount: Decimal = field("How much moved, in major units.")
    currency: Currency = field("Its unit.")
    amount_usd: Decimal | None = field("What that was worth in US dollars; null when no rate is known.")
    disbursement: Annotated["Disbursement", strawberry.lazy("graphql_schema.types.disbursement")] | None = field(
        "The disbursement it approves, pays or voids."
    )


@strawberry.type(
    description="What became of a contribution. Money keeps its pledge line to the end. Where a line received several "
    "contributions in one unit, what came first went furthest: so the parts of each add up to it."
)
class ContributionReceipt:
    """What became of a contribution."""

    amount: Money = field("What was received.")
    became: list[ReceiptPart] = field("Where it is now, the furthest first; the parts add up to the amount.")
    steps: list[ReceiptStep] = field(
        "How the line's money in this unit moved since, in the order of the book; the first thousand, entries has all."
    )

    @paged(EntryFilter, EntryOrderField, at_moment=False)
    def entries(self) -> Connection[JournalEntry]:
        """List the entries that prove it, in their order."""
