"""Expenditure: what implementing entities report as spent."""

from typing import TYPE_CHECKING, Annotated

import strawberry

from graphql_schema.reading import field
from graphql_schema.types.fact import Fact
from graphql_schema.types.ledger import JournalEntry
from graphql_schema.types.shared import DateRange, StatedAmount, VagueDate, only_illustrative

if TYPE_CHECKING:
    from graphql_schema.types.project import Project


@strawberry.type(description="What an implementing entity reports as spent of the money it holds.")
class Expenditure(Fact):
    """What an implementing entity reports as spent."""

    code: str = field("Stable and readable.")
    project: Annotated["Project", strawberry.lazy("graphql_schema.types.project")] = field("The project it is of.")
    amount: StatedAmount = field("How much was spent.")
    spent_on: VagueDate = field("When it was spent.")
    purpose: str | None = field("What for.")
    entry: JournalEntry = field("Its entry in the book.")


@strawberry.input(description="Which expenditure; AND across fields, OR within a list.")
class ExpenditureFilter:
    """Which expenditure."""

    codes: list[str] | None = strawberry.field(default=None, description="With one of these codes.")
    projects: list[str] | None = strawberry.field(default=None, description="Of one of these projects, by code.")
    spent_on: DateRange | None = strawberry.field(default=None, description="Spent on a day that may lie within these.")
    illustrative: bool | None = only_illustrative()


ExpenditureWhere = Annotated[
    ExpenditureFilter | None, strawberry.argument(description="Which expenditure; all unless said.")
]
