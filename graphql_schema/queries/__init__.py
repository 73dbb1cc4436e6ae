"""The fields of Query: where every read begins, an area in each file."""

from typing import Annotated

import strawberry

from graphql_schema.queries.access import AccessQueries
from graphql_schema.queries.coverage import CoverageQueries
from graphql_schema.queries.giving import GivingQueries
from graphql_schema.queries.ledger import LedgerQueries
from graphql_schema.queries.matching import MatchingQueries
from graphql_schema.queries.planning import PlanningQueries
from graphql_schema.queries.registry import RegistryQueries
from graphql_schema.queries.spending import SpendingQueries
from graphql_schema.reading import read
from graphql_schema.types.shared import AsOf, Node

Id = Annotated[strawberry.ID, strawberry.argument(description="A global id.")]
Ids = Annotated[list[strawberry.ID], strawberry.argument(description="Global ids, at most 100.")]


@strawberry.type(description="Every read begins here; a whole operation is one snapshot of the book.")
class Query(
    RegistryQueries,
    PlanningQueries,
    GivingQueries,
    SpendingQueries,
    LedgerQueries,
    CoverageQueries,
    AccessQueries,
    MatchingQueries,
):
    """Every read begins here."""

    @read
    def node(self, id: Id, moment: AsOf = None) -> Node | None:  # noqa: A002  the argument's name in the API
        """Find anything by its global id; null when there is nothing, or nothing you may see."""

    @read
    def nodes(self, ids: Ids, moment: AsOf = None) -> list[Node | None]:
        """Find many things by their global ids, in the order of the ids."""
