"""Fields of Query: what is promised and what arrives."""

import strawberry


@strawberry.type
class GivingQueries:
    """Fields of Query: what is promised and what arrives."""
