"""Documents: what the facts rest on."""

import strawberry

from graphql_schema.reading import field
from graphql_schema.types.shared import Node


@strawberry.type(description="A text that states facts: a declaration, a resolution, a press release, a report.")
class Document(Node):
    """A text that states facts."""

    code: str = field("Stable and readable.")
