"""Expenditure: what implementing entities report as spent."""

from typing import TYPE_CHECKING, Annotated

import strawberry

from graphql_schema.reading import field
from graphql_schema.types.fact import Fact
from graphql_schema.types.ledger import JournalEntry
from graphql_schema.types.shared import StatedAmount, VagueDate

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
