"""What every mutation answers, beside the thing it is about."""

from decimal import Decimal
from typing import Annotated, Final

import strawberry

from graphql_schema.reading import field, read
from graphql_schema.scalars import Currency
from graphql_schema.types.coverage import Coverage, CoverageScope
from graphql_schema.types.ledger import Account, JournalEntry

COMMON: Final = frozenset({"entry", "effect", "replayed", "dryRun", "userErrors"})
"""The fields of every payload, as the SDL has them."""


@strawberry.type(description="Why an act was refused.")
class UserError:
    """Why an act was refused."""

    code: str = field("Stable, for programs: a code keeps its meaning.")
    message: str = field("For people, in the language of the request.")
    field: list[str] | None = strawberry.field(
        description="Where in the input, outermost name first; null where it is about no single field."
    )


@strawberry.type(description="What an act changed on one account.")
class BalanceChange:
    """What an act changed on one account."""

    account: Account = field("The place where money can be.")
    unit: Currency = field("The unit of the amounts.")
    before: Decimal = field("What stood there before, in major units.")
    after: Decimal = field("What stands there then.")
    change: Decimal = field("After less before.")


Asked = Annotated[
    CoverageScope | None,
    strawberry.argument(description="Of which needs and money, as in coverage(scope:). All real ones unless said."),
]


@strawberry.type(description="What an act changed: balances of the book, and how covered the needs are.")
class Effect:
    """What an act changed."""

    balances: list[BalanceChange] = field(
        "Every account of the book that it moved money to or from, and keeps a balance."
    )

    @read
    def coverage_before(self, scope: Asked = None) -> Coverage:
        """Show the coverage right before the act."""

    @read
    def coverage_after(self, scope: Asked = None) -> Coverage:
        """Show the coverage right after it."""


@strawberry.type
class Payload:
    """The part that all payloads have; where an act was refused, ``userErrors`` says why and nothing was done."""

    entry: JournalEntry | None = field("The entry it made in the book; null where nothing moved, or it was refused.")
    effect: Effect | None = field("What it changed; null where it was refused.")
    replayed: bool = field("Whether it had been done before under this idempotency key, and was not done again.")
    dry_run: bool = field(
        "Whether nothing of it was kept, as asked. Ids, instants and the entry's number and hash are then those of the "
        "rehearsal alone: the act is given its own."
    )
    user_errors: list[UserError] = field("Why it was refused; empty where it was done.")
