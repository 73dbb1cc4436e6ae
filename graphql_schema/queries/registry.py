"""Fields of Query: who is who, what happened, and the documents that say so."""

from typing import Annotated

import strawberry

from graphql_schema.reading import read
from graphql_schema.types.connection import After, Before, Connection, First, Last
from graphql_schema.types.party import Party, PartyWhere

Code = Annotated[str, strawberry.argument(description="Its code.")]


@strawberry.type
class RegistryQueries:
    """Fields of Query: who is who, what happened, and the documents that say so."""

    @read
    def parties(
        self,
        where: PartyWhere = None,
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
    ) -> Connection[Party]:
        """List parties, by code."""
        ...

    @read
    def party(self, code: Code) -> Party | None:
        """Find a party by its code."""
        ...
