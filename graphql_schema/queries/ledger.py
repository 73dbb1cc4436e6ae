"""Fields of Query: the book itself."""

import strawberry


@strawberry.type
class LedgerQueries:
    """Fields of Query: the book itself."""
