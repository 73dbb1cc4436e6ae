"""Every filter and every order of every list, as documents: what lists are asked with is made ready from these.

A condition is a piece of its own for each shape of what it is given: of a range, which of its ends there are.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from graphql import (
    GraphQLArgument,
    GraphQLEnumType,
    GraphQLField,
    GraphQLInputObjectType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLSchema,
    get_named_type,
    is_required_argument,
)

from service.reading.ordering import MOST_ORDERS

SAMPLES: Final[Mapping[str, str]] = {
    "Int": "1",
    "Boolean": "true",
    "Date": '"2022-01-01"',
    "DateTime": '"2022-01-01T00:00:00Z"',
    "Decimal": '"1"',
    "Currency": '"USD"',
    "CountryCode": '"HN"',
}
"""Something of each scalar that is more than any text."""
ANY_TEXT: Final = '"X"'
CONNECTION: Final = "Connection"
ALL_OF_IT: Final = -1


def documents_of_lists(schema: GraphQLSchema) -> Iterator[str]:
    """Go through documents without variables: all filters of each list of the root at once, and all orders of each."""
    for name, field in (schema.query_type.fields if schema.query_type else {}).items():
        kind = get_named_type(field.type)
        if isinstance(kind, GraphQLObjectType) and kind.name.endswith(CONNECTION):
            where, orders = field.args.get("where"), field.args.get("orderBy")
            for given in _conditions(where) if where else ():
                yield _document(name, field, f"where: {{ {given} }}")
            each = _orders(orders) if orders else []
            for place in range(0, len(each), MOST_ORDERS):
                yield _document(name, field, f"orderBy: [{' '.join(each[place : place + MOST_ORDERS])}]")


def _document(name: str, field: GraphQLField, given: str) -> str:
    needed = [
        f"{one}: {_sample(argument.type)}" for one, argument in field.args.items() if is_required_argument(argument)
    ]
    return f"{{ {name}({' '.join((*needed, given))}) {{ totalCount nodes {{ __typename }} }} }}"


def _conditions(where: GraphQLArgument) -> Iterator[str]:
    """Go through inputs of ``where``: with all of each condition, and then with one of the ends of ranges alone."""
    fields = _fields_of(where)
    yield " ".join(f"{name}: {_sample(one.type)}" for name, one in fields.items())
    ranges = {name: len(_fields_of(one)) for name, one in fields.items() if len(_fields_of(one)) > 1}
    for end in range(max(ranges.values(), default=0)):
        some = (f"{name}: {_sample(fields[name].type, end)}" for name, ends in ranges.items() if end < ends)
        yield " ".join(some)


def _orders(orders: GraphQLArgument) -> Sequence[str]:
    """Return each order alone."""
    words = get_named_type(_fields_of(orders)["field"].type)
    return [f"{{ field: {word} }}" for word in words.values] if isinstance(words, GraphQLEnumType) else []


def _fields_of(one: Any) -> Mapping[str, Any]:
    """Return the fields of an argument or a field that is an input."""
    kind = get_named_type(one.type)
    return kind.fields if isinstance(kind, GraphQLInputObjectType) else {}


def _sample(kind: Any, only: int = ALL_OF_IT) -> str:
    """Return something of a type, as it is written in a document; of an input all fields, or one."""
    if isinstance(kind, GraphQLNonNull):
        return _sample(kind.of_type, only)
    if isinstance(kind, GraphQLList):
        return f"[{_sample(kind.of_type)}]"
    if isinstance(kind, GraphQLInputObjectType):
        fields = list(kind.fields.items())
        chosen = fields if only == ALL_OF_IT else fields[only : only + 1]
        return f"{{ {' '.join(f'{name}: {_sample(one.type)}' for name, one in chosen)} }}"
    if isinstance(kind, GraphQLEnumType):
        return str(next(iter(kind.values)))
    return SAMPLES.get(kind.name, ANY_TEXT)
