"""Fields of Query: what is needed, by whom, and what it would change."""

import strawberry


@strawberry.type
class PlanningQueries:
    """Fields of Query: what is needed, by whom, and what it would change."""
