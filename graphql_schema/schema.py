"""The schema, and the proof that the catalog answers every one of its fields."""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Final

import strawberry
from graphql import (
    GraphQLEnumType,
    GraphQLField,
    GraphQLInputObjectType,
    GraphQLObjectType,
    GraphQLSchema,
    get_named_type,
)
from strawberry.schema.config import StrawberryConfig
from strawberry.schema.name_converter import NameConverter
from strawberry.types.base import StrawberryObjectDefinition, StrawberryType

from graphql_schema.mutations import DOORS, Mutation
from graphql_schema.payloads import payload_root
from graphql_schema.queries import Query
from graphql_schema.scalars import SCALARS
from graphql_schema.subscriptions import Subscription
from service.catalog import CATALOG, ROOT, STREAMED
from service.reading.entity import Field, Group, Link

PAGE_TYPES: Final = ("Connection", "Edge", "PageInfo")


class Names(NameConverter):
    """Names as strawberry makes them; the order of PledgeOrderField is PledgeOrder."""

    def from_generic(self, generic_type: StrawberryObjectDefinition, types: list[StrawberryType | type]) -> str:
        """Return the name of a generic type for its types."""
        return super().from_generic(generic_type, types).replace("OrderFieldOrder", "Order")


@cache
def make_schema() -> strawberry.Schema:
    """Return the schema, which is made once.

    Raises:
        LookupError: a field of the SDL that nothing answers; found at start, not by a client.
    """
    config = StrawberryConfig(scalar_map=SCALARS, name_converter=Names())
    schema = strawberry.Schema(Query, mutation=Mutation, subscription=Subscription, config=config)
    missing = sorted(unanswered(schema._schema))  # noqa: SLF001  strawberry keeps the graphql-core schema there
    if missing:
        message = f"nothing in the catalog answers {', '.join(missing)}"
        raise LookupError(message)
    return schema


def unanswered(schema: GraphQLSchema) -> Iterator[str]:
    """Go through what of the SDL neither the catalog nor the compiler answers: fields, filters, targets of links."""
    declared: dict[str, Mapping[str, Field]] = {"Query": ROOT, "Subscription": STREAMED}
    declared |= {name: entity.fields for name, entity in CATALOG.items()}
    declared |= {door.payload_name: payload_root(schema, door) for door in DOORS.values()}
    groups = [group for fields in declared.values() for group in _groups_of(fields)]
    # Mutations are answered by their acts, and refusals in Python.
    answered = {*declared, *(group.type_name for group in groups), "Mutation", "UserError"}
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
    order_by = definition.args.get("orderBy")
    order = get_named_type(order_by.type) if order_by else None
    if isinstance(order, GraphQLInputObjectType):
        words = get_named_type(order.fields["field"].type)
        assert isinstance(words, GraphQLEnumType)  # noqa: S101  as the generic input of every order has it
        yield from (f"{words.name}.{word}" for word in words.values if word not in CATALOG[field.entity].sorts)


def _groups_of(fields: Mapping[str, Field]) -> Iterator[Group]:
    """Go through every group below some fields; two groups of one type may be declared differently."""
    for field in fields.values():
        if isinstance(field, Group):
            yield field
            yield from _groups_of(field.fields)
