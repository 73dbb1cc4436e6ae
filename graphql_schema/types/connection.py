"""Relay connections, made from a node type by name, so that every list is paged alike."""

from typing import Generic, TypeVar

import strawberry

from graphql_schema.reading import field
from graphql_schema.types.shared import PageInfo

NodeType = TypeVar("NodeType")


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
