"""Relay connections, made from a node type by name, so that every list is paged alike."""

from typing import Annotated, Generic, TypeVar

import strawberry

from graphql_schema.reading import field
from graphql_schema.types.shared import FROM_THE_END, FROM_THE_START, PageInfo

NodeType = TypeVar("NodeType")

# For lists that are worked out and not kept: they have a page, but nothing to filter or to sort by.
First = Annotated[int | None, strawberry.argument(description=FROM_THE_START)]
After = Annotated[str | None, strawberry.argument(description="Only rows behind this cursor.")]
Last = Annotated[int | None, strawberry.argument(description=FROM_THE_END)]
Before = Annotated[str | None, strawberry.argument(description="Only rows before this cursor.")]

__all__ = ["After", "Before", "Connection", "Edge", "First", "Last"]


@strawberry.type(description="A row of a page, with its cursor.")
class Edge(Generic[NodeType]):
    """A row of a page, with its cursor."""

    cursor: str = field("Opaque; give it to after or before.")
    node: NodeType = field("The row.")


@strawberry.type(description="A page of a list; the page and the count are of the same moment.")
class Connection(Generic[NodeType]):
    """A page of a list."""

    edges: list[Edge[NodeType]] = field("The rows with their cursors.")
    nodes: list[NodeType] = field("The rows alone.")
    page_info: PageInfo = field("Where the page stands in its list.")
    total_count: int = field("How many rows the whole list has.")
