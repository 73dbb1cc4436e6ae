"""The schema, and the proof that the catalog answers every one of its fields."""

from collections.abc import Iterator, Mapping
from typing import Final

import strawberry
from graphql import GraphQLObjectType, GraphQLSchema
from strawberry.schema.config import StrawberryConfig

from graphql_schema.queries import Query
from graphql_schema.scalars import SCALARS
from service.catalog import CATALOG, ROOT
from service.reading.entity import Field, Group

PAGE_TYPES: Final = ("Connection", "Edge", "PageInfo")


def make_schema() -> strawberry.Schema:
    """Return the schema.

    Raises:
        LookupError: a field of the SDL that nothing answers; found at start, not by a client.
    """
    schema = strawberry.Schema(Query, config=StrawberryConfig(scalar_map=SCALARS))
    missing = sorted(unanswered(schema._schema))  # noqa: SLF001  strawberry keeps the graphql-core schema there
    if missing:
        message = f"nothing in the catalog answers {', '.join(missing)}"
        raise LookupError(message)
    return schema


def unanswered(schema: GraphQLSchema) -> Iterator[str]:
    """Go through the fields of the SDL that neither the catalog nor the compiler answers."""
    declared: dict[str, Mapping[str, Field]] = {"Query": ROOT}
    for entity in CATALOG.values():
        declared[entity.type_name] = entity.fields
        declared.update(_groups_of(entity.fields))
    declared.update(_groups_of(ROOT))
    for name, kind in schema.type_map.items():
        if not isinstance(kind, GraphQLObjectType) or name.startswith("__") or name.endswith(PAGE_TYPES):
            continue
        for field in kind.fields:
            if field not in declared.get(name, {}):
                yield f"{name}.{field}"


def _groups_of(fields: Mapping[str, Field]) -> dict[str, Mapping[str, Field]]:
    """Return the fields of every group below some fields, by type."""
    found: dict[str, Mapping[str, Field]] = {}
    for field in fields.values():
        if isinstance(field, Group):
            found[field.type_name] = {**found.get(field.type_name, {}), **field.fields}
            found.update(_groups_of(field.fields))
    return found
