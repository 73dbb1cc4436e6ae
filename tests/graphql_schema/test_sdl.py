"""The SDL is committed as it is, every part of it says what it means, and the catalog answers all of it."""

from collections.abc import Iterator

import pytest
from graphql import GraphQLEnumType, GraphQLInputObjectType, GraphQLInterfaceType, GraphQLObjectType, GraphQLSchema

from graphql_schema.schema import make_schema, unanswered
from graphql_schema.sdl import COMMITTED, sdl


@pytest.fixture(scope="module")
def schema() -> GraphQLSchema:
    made: GraphQLSchema = make_schema()._schema  # noqa: SLF001  strawberry keeps the graphql-core schema there
    return made


def test_the_committed_sdl_equals_the_schema() -> None:
    assert COMMITTED.read_text(encoding="utf-8") == sdl(), "python -m graphql_schema.sdl writes it"


def _undescribed(schema: GraphQLSchema) -> Iterator[str]:
    """Go through the types, fields, arguments and values of enums that say nothing of themselves."""
    for name, kind in schema.type_map.items():
        if name.startswith("__") or name in {"String", "Int", "Float", "Boolean", "ID"}:
            continue
        if not kind.description:
            yield name
        if isinstance(kind, GraphQLEnumType):
            yield from (f"{name}.{word}" for word, value in kind.values.items() if not value.description)
        if isinstance(kind, GraphQLInputObjectType):
            yield from (f"{name}.{field}" for field, given in kind.fields.items() if not given.description)
        if isinstance(kind, GraphQLObjectType | GraphQLInterfaceType):
            for field, definition in kind.fields.items():
                if not definition.description:
                    yield f"{name}.{field}"
                yield from (f"{name}.{field}({one})" for one, given in definition.args.items() if not given.description)


def test_every_type_field_argument_and_word_has_a_description(schema: GraphQLSchema) -> None:
    assert sorted(_undescribed(schema)) == []


def test_descriptions_are_sentences(schema: GraphQLSchema) -> None:
    astray = [name for name, kind in schema.type_map.items() if kind.description and "  " in kind.description]
    assert astray == []


def test_the_catalog_answers_every_field_and_filter(schema: GraphQLSchema) -> None:
    assert sorted(unanswered(schema)) == []
