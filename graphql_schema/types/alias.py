"""Other names: what a party, a grouping, an event or a code is also called."""

from typing import TYPE_CHECKING, Annotated

import strawberry

from graphql_schema.reading import field

if TYPE_CHECKING:
    from graphql_schema.types.document import Document


@strawberry.type(description="Another name, now or in earlier years.")
class Alias:
    """Another name."""

    name: str = field("The name.")
    language: str | None = field("Its language, where it has one.")
    in_use_from: str | None = field(
        'Since when it was in use, as EDTF text such as "2019"; null where that is not known.'
    )
    in_use_to: str | None = field("Until when it was in use, as EDTF text; null while it is, or where nobody knows.")
    document: Annotated["Document", strawberry.lazy("graphql_schema.types.document")] | None = field(
        "The document that uses it, where that is recorded with the name."
    )
    note: str | None = field("When or where it is used.")
