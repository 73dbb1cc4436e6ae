"""Asking for everything: a question for every field of the root, as deep as the limits allow, read from the schema."""

from collections.abc import Iterator
from typing import Any

from graphql import (
    GraphQLField,
    GraphQLInputObjectType,
    GraphQLNonNull,
    GraphQLObjectType,
    get_named_type,
    is_interface_type,
    is_leaf_type,
)

from graphql_schema.schema import make_schema

SCHEMA = make_schema()._schema  # noqa: SLF001  strawberry keeps the graphql-core schema there
GIVEN: dict[str, str] = {
    "state.code": '"HN"', "party.code": '"ES"', "grouping.code": "MIRPS", "event.code": '"SE1-2021"',
    "document.code": '"DOC"', "plan.code": '"PLAN-HN"', "need.code": '"N1"', "pledge.code": '"P1"',
    "project.code": '"PRJ"', "matching.basis": "PLEDGED",
}  # fmt: skip  # what stands where, not a line each
"""What the arguments that must be given are given."""
CHANGES_BY_ITSELF = frozenset({"snapshot", "recordedAt", "id"})
"""Fields that tell when something was written, not what: a token of the moment, instants, and numbers of rows."""


def below(kind: Any, depth: int, seen: tuple[str, ...] = ()) -> str:  # noqa: ANN401  a type of the schema
    """Return the selection of all of a type that needs no arguments, some steps deep, never the same type twice."""
    if not isinstance(kind, GraphQLObjectType):
        return ""
    parts = []
    for name, field in kind.fields.items():
        of = get_named_type(field.type)
        if any(isinstance(one.type, GraphQLNonNull) for one in field.args.values()) or name in CHANGES_BY_ITSELF:
            continue
        if is_leaf_type(of):
            parts.append(name)
        elif depth and of.name not in seen and not is_interface_type(of):
            page = "(first: 5)" if "first" in field.args else ""
            inner = below(of, depth - 1, (*seen, of.name))
            parts += [f"{name}{page} {{ {inner} }}"] if inner else []
    return " ".join(parts)


def arguments_of(name: str, field: GraphQLField, **more: str) -> str:
    """Return the arguments of a field of the root: those it needs, and more."""
    needed = {one for one, argument in field.args.items() if isinstance(argument.type, GraphQLNonNull)}
    found = {one: GIVEN[f"{name}.{one}"] for one in needed if f"{name}.{one}" in GIVEN} | more
    return f"({', '.join(f'{one}: {value}' for one, value in found.items())})" if found else ""


def questions(depths: tuple[int, ...] = (1,)) -> Iterator[str]:
    """Go through a question for each part of each field of the root, so that no document is too large."""
    root = SCHEMA.query_type
    assert root is not None
    for name, field in root.fields.items():
        of = get_named_type(field.type)
        if name in {"node", "nodes", "auditTrail"}:
            continue
        page = {"first": "20"} if "first" in field.args else {}
        asked = f"{name}{arguments_of(name, field, **page)}"
        for depth in depths:
            yield from (f"{{ {asked} {{ {part} }} }}" for part in parts_of(of, depth))


def parts_of(of: Any, depth: int) -> Iterator[str]:  # noqa: ANN401  a type of the schema
    """Go through the parts of a selection: of a connection those of its rows."""
    if isinstance(of, GraphQLObjectType) and of.name.endswith("Connection"):
        rows = get_named_type(of.fields["nodes"].type)
        yield "totalCount edges { cursor }"
        yield from (f"nodes {{ {part} }}" for part in parts_of(rows, depth))
        return
    if not isinstance(of, GraphQLObjectType):
        return
    leaves: list[str] = []
    for name, field in of.fields.items():
        inner = below(get_named_type(field.type), depth, (of.name,))
        if any(isinstance(one.type, GraphQLNonNull) for one in field.args.values()) or name in CHANGES_BY_ITSELF:
            continue
        if inner:
            page = "(first: 5)" if "first" in field.args else ""
            yield f"{name}{page} {{ {inner} }}"
        elif is_leaf_type(get_named_type(field.type)):
            leaves.append(name)
    if leaves:
        yield " ".join(leaves)


def filters_by_code(code: str) -> Iterator[str]:
    """Go through every filter of every list of the root that takes codes, asked for one code."""
    root = SCHEMA.query_type
    assert root is not None
    for name, field in root.fields.items():
        where = get_named_type(field.args["where"].type) if "where" in field.args else None
        if not isinstance(where, GraphQLInputObjectType) or name == "auditTrail":
            continue
        for one, asked in where.fields.items():
            text = str(asked.type)
            if text in {"[String!]", "String"}:
                value = f'["{code}"]' if text.startswith("[") else f'"{code}"'
                selection = "{ __typename }" if name == "officeTerms" else "{ totalCount edges { cursor } }"
                yield f"{{ {name}(where: {{{one}: {value}}}) {selection} }}"
