"""Fields of Query: the fund, its projects, and how the money leaves."""

import strawberry


@strawberry.type
class SpendingQueries:
    """Fields of Query: the fund, its projects, and how the money leaves."""
