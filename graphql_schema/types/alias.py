"""Other names: what a party, a grouping, an event or a code is also called."""

import strawberry

from graphql_schema.reading import field


@strawberry.type(description="Another name, now or in earlier years.")
class Alias:
    """Another name."""

    name: str = field("The name.")
    language: str | None = field("Its language, where it has one.")
    note: str | None = field("When or where it is used.")
