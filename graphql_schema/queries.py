"""The fields of Query: where every read begins."""

from typing import Annotated

import strawberry

from graphql_schema.reading import read
from graphql_schema.types.connection import After, Before, Connection, First, Last
from graphql_schema.types.party import Party, PartyWhere
from graphql_schema.types.shared import Node

Code = Annotated[str, strawberry.argument(description="Its code.")]


@strawberry.type(description="Every read begins here; a whole operation is one snapshot of the book.")
class Query:
    """Every read begins here."""

    @read
    def node(self, id: Annotated[strawberry.ID, strawberry.argument(description="A global id.")]) -> Node | None:  # noqa: A002  the argument's name in the API
        """Find anything by its global id; null when there is nothing, or nothing you may see."""
        ...

    @read
    def nodes(self, ids: Annotated[list[strawberry.ID], strawberry.argument(description="Global ids.")]) -> list[Node | None]:
        """Find many things by their global ids, in the order of the ids."""
        ...

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
