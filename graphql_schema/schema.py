"""The schema, and the proof that the catalog answers every one of its fields."""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Final

import strawberry
from graphql import GraphQLField, GraphQLInputObjectType, GraphQLObjectType, GraphQLSchema, get_named_type
from strawberry.schema.config import StrawberryConfig

from graphql_schema.queries import Query
from graphql_schema.scalars import SCALARS
from service.catalog import CATALOG, ROOT
from service.reading.entity import Field, Group, Link

PAGE_TYPES: Final = ("Connection", "Edge", "PageInfo")


@cache
def make_schema() -> strawberry.Schema:
    """Return the schema, which is made once.

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
    """Go through what of the SDL neither the catalog nor the compiler answers: fields, filters, targets of links."""
    declared: dict[str, Mapping[str, Field]] = {"Query": ROOT}
    declared |= {name: entity.fields for name, entity in CATALOG.items()}
    groups = [group for fields in declared.values() for group in _groups_of(fields)]
    answered = {*declared, *(group.type_name for group in groups)}
    for name, fields in (*declared.items(), *((group.type_name, group.fields) for group in groups)):
        kind = schema.type_map.get(name)
        # An entity that no field of the SDL leads to is no fault: the field may come with another area.
        if isinstance(kind, GraphQLObjectType):
            for field, definition in kind.fields.items():
                yield from _unanswered_field(f"{name}.{field}", fields.get(field), definition)
    for name, kind in schema.type_map.items():
        if isinstance(kind, GraphQLObjectType) and not (
            name in answered or name.startswith("__") or name.endswith(PAGE_TYPES)
        ):
            yield name


def _unanswered_field(name: str, field: Field | None, definition: GraphQLField) -> Iterator[str]:
    """Check one field of the SDL against what is declared for it."""
    if field is None:
        yield name
    if not isinstance(field, Link):
        return
    if field.entity not in CATALOG:
        yield f"{name} -> {field.entity}"
        return
    where = definition.args.get("where")
    asked = get_named_type(where.type) if where else None
    if isinstance(asked, GraphQLInputObjectType):
        yield from (f"{asked.name}.{key}" for key in asked.fields if key not in CATALOG[field.entity].filters)


def _groups_of(fields: Mapping[str, Field]) -> Iterator[Group]:
    """Go through every group below some fields; two groups of one type may be declared differently."""
    for field in fields.values():
        if isinstance(field, Group):
            yield field
            yield from _groups_of(field.fields)
