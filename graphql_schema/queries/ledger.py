"""Fields of Query: the book itself."""

import strawberry

from graphql_schema.reading import field
from graphql_schema.types.ledger import Ledger


@strawberry.type(description="The book itself.")
class LedgerQueries:
    """Fields of Query: the book itself."""

    ledger: Ledger = field("The book: entries, and the head of their chain.")
