"""The fields of Subscription: what is told when something was written. docs/events.md says what each promises."""

from typing import Annotated

import strawberry

from graphql_schema.queries.coverage import GroupBy, Scope
from graphql_schema.reading import read
from graphql_schema.types.coverage import CoverageReport
from graphql_schema.types.ledger import JournalEntry
from graphql_schema.types.lists.ledger import EntryFilter
from graphql_schema.types.pledge import Pledge

After = Annotated[
    int | None,
    strawberry.argument(
        description="The last entry you know: every one behind it is told, then those to come. 0: from the first. "
        "Left out: only those to come."
    ),
]
Where = Annotated[EntryFilter | None, strawberry.argument(description="Which entries; all of them unless said.")]
Id = Annotated[strawberry.ID, strawberry.argument(description="The global id of the pledge.")]


@strawberry.type(description="What is told when something was written: after its commit, to those who may see it.")
class Subscription:
    """What is told when something was written."""

    @read
    def ledger_entries(self, after: After = None, where: Where = None) -> JournalEntry:
        """Tell each entry of the book once, in order, none missed."""

    @read
    def coverage_changed(self, scope: Scope = None, group_by: GroupBy = None) -> CoverageReport:
        """Tell the report of coverage each time its figures have changed; changes close together are told as one."""

    @read
    def pledge_changed(self, id: Id) -> Pledge | None:  # noqa: A002  the argument's name in the API
        """Tell a pledge each time an entry has touched it, or what is selected of it has changed; null once unseen."""
