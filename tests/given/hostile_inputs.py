"""Hostile inputs of every mutation, made from the schema: one thing of a usual input is other than anybody means it."""

from collections.abc import Iterator, Mapping
from random import Random
from typing import Any, Final, cast

from graphql import (
    GraphQLEnumType,
    GraphQLInputField,
    GraphQLInputObjectType,
    GraphQLInputType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLSchema,
)

STRANGE: Final = "\U0001f937\u202e\u062a\u0639\u0647\u062f\u2066 '; DROP TABLE need; -- {pledge} %s \\ \" <b>"
"""Emoji, text that runs from right to left, marks that turn it, and what other languages would take for orders."""
ANYTHING: Final[tuple[Any, ...]] = (None, "", 1, -1, 1.5, True, [], {}, [None], {"unknown": 1})
"""What has the type of something else, as a rule."""
WORDS: Final = ("NONE", " ", STRANGE, "x" * 2001, "x" * 100_000, "\x00", "a\ud800b", "\ufeff", "../../etc", "0")
NUMBERS: Final = (
    "0", "-0", "-1", "0.00", "1e3", "1E400", "NaN", "-Infinity", "1.001", "0.0000000000001", "9" * 31, "9" * 24,
    "92233720368547758.08", "900000000000.00", "900000000000.01", "0.01", "1,000", "٣", " 1", "1_0",
    "0x1", "+1", ".5", 10**30, False,
)  # fmt: skip  # numbers read better in lines
OF_SCALARS: Final[Mapping[str, tuple[Any, ...]]] = {
    "Decimal": NUMBERS,
    "String": (*WORDS, "XXXX", "2021-02-30", "9999-12-31", "2022/2021", "0000", "-0001", "2999"),
    "ID": WORDS,
    "Int": (0, -1, 2**31 - 1, 2**31, -(2**31), 10**30, "1"),
    "Boolean": ("yes", "true", 0),
    "Date": ("2021-02-30", "0000-01-01", "9999-12-31", "2999-01-01", "1900-01-01", "2021-1-1", STRANGE),
    "DateTime": ("2021-02-30T00:00:00Z", "2021-06-10T12:00:00", "9999-12-31T23:59:59-14:00"),
    "Currency": ("EUR", "JPY", "person-day", "usd", "XXX", "DOLLAR", "\x00", STRANGE),
    "CountryCode": ("ZZ", "SV", "hn", "HND", "\x00", STRANGE),
}
OF_WORDS: Final = ("NO_SUCH_WORD", "", "exact", "\x00", STRANGE, "__proto__")
USUAL_OF_SCALARS: Final[Mapping[str, Any]] = {
    "Decimal": "10.00", "String": "2021-06", "ID": "x", "Int": 1, "Boolean": False, "Date": "2022-06-01",
    "DateTime": "2022-06-01T00:00:00Z", "Currency": "USD", "CountryCode": "HN",
}  # fmt: skip  # as above
USUAL_BY_NAME: Final[Mapping[str, Any]] = {
    "code": "NEW", "pledge": "P1", "need": "N1", "project": "PRJ", "disbursement": "D1", "fund": "FUND",
    "plan": "PLAN-HN", "indicator": "I1", "donor": "ES", "party": "ES", "grouping": "MIRPS", "document": "DOC",
    "entry": 1, "unit": "USD",
}  # fmt: skip  # as above
SOURCES: Final = [{"document": "DOC"}]
MORE: Final[Mapping[str, Mapping[str, Any]]] = {
    "recordPledge": {
        "amount": {"amount": "10.00", "currency": "USD"},
        "lines": [{
            "channel": "FUND", "fund": "FUND", "amount": {"amount": "10.00"},
            "earmark": {"modality": "D"}, "instalments": [{"due": "2022", "amount": "5.00"}],
        }],
    },
    "revisePledge": {"amount": {"amount": "150.00", "currency": "USD"}},
    "signCommitment": {"amount": {"amount": "10.00", "currency": "USD"}},
    "recordContribution": {"pledge": "P1", "amount": {"amount": "10.00", "currency": "USD"}},
    "recordInterest": {"amount": {"amount": "10.00", "currency": "USD"}},
    "reportExpenditure": {"amount": {"amount": "10.00", "currency": "USD"}},
    "reportUse": {"pledge": "USED"},
    "quantifyNeed": {"requirement": "10.00"},
    "reviseNeed": {"requirement": "10.00", "revisedOn": "2022-06"},
    "refundDonor": {"refunded": "2023-01"},
    "withdrawPledge": {"withdrawn": "2023-01"},
    "publishNeed": {"need": "DRAFT"},
    "withdrawNeed": {"need": "DRAFT"},
    "publishPledge": {"pledge": "DRAFT"},
}  # fmt: skip  # as above
"""What makes an input whole where its required fields alone do not."""


def usual(schema: GraphQLSchema, mutation: str) -> dict[str, Any]:
    """Return an input that nobody would wonder at."""
    kind = input_of(schema, mutation)
    given = whole(kind)
    if "sources" in kind.fields:
        given["sources"] = SOURCES
    return {**given, **MORE.get(mutation, {})}


def input_of(schema: GraphQLSchema, mutation: str) -> GraphQLInputObjectType:
    """Return the type of a mutation's input."""
    root = schema.mutation_type
    assert root is not None
    return cast("GraphQLInputObjectType", _bare(root.fields[mutation].args["input"].type))


def hostile(schema: GraphQLSchema, mutation: str, most: int | None = None) -> list[tuple[str, dict[str, Any]]]:
    """Return inputs in which one thing is hostile, each with the path of that thing; a sample, where there are more."""
    found = list(_within(input_of(schema, mutation), usual(schema, mutation), ""))
    return found if most is None or len(found) <= most else Random(mutation).sample(found, most)


def _within(kind: GraphQLInputObjectType, given: dict[str, Any], path: str) -> Iterator[tuple[str, dict[str, Any]]]:
    for name, field in kind.fields.items():
        for where, value in _values(field, given.get(name), f"{path}{name}"):
            yield where, {**given, name: value}
        yield f"{path}{name} left out", {key: value for key, value in given.items() if key != name}


def _values(field: GraphQLInputField, now: object, path: str) -> Iterator[tuple[str, Any]]:
    """Yield values that a field does not expect, down to its parts."""
    for value in ANYTHING:
        yield f"{path} {value!r}", value
    yield from _of_type(field.type, now, path)


def _of_type(kind: GraphQLInputType, now: Any, path: str) -> Iterator[tuple[str, Any]]:  # noqa: ANN401  any input
    kind = kind.of_type if isinstance(kind, GraphQLNonNull) else kind
    if isinstance(kind, GraphQLList):
        item = now[0] if now else _usual(kind.of_type)
        yield f"{path} twice", [item, item]
        yield f"{path} too often", [item] * 201
        for where, value in _of_type(kind.of_type, item, f"{path}.0"):
            yield where, [value]
    elif isinstance(kind, GraphQLInputObjectType):
        for where, value in _within(kind, now or whole(kind), f"{path}."):
            yield where, value
    else:
        values = OF_WORDS if isinstance(kind, GraphQLEnumType) else OF_SCALARS[kind.name]
        for value in values:
            yield f"{path} {str(value)[:40]!r}", value


def whole(kind: GraphQLInputObjectType) -> dict[str, Any]:
    """Return an object with what is required of it."""
    return {
        name: USUAL_BY_NAME.get(name) or _usual(field.type)
        for name, field in kind.fields.items()
        if isinstance(field.type, GraphQLNonNull) and field.ast_node and field.ast_node.default_value is None
    }


def _usual(kind: GraphQLInputType) -> Any:  # noqa: ANN401  any input
    if isinstance(kind, GraphQLNonNull):
        return _usual(kind.of_type)
    if isinstance(kind, GraphQLList):
        return [_usual(kind.of_type)]
    if isinstance(kind, GraphQLInputObjectType):
        return whole(kind)
    if isinstance(kind, GraphQLEnumType):
        return next(iter(kind.values))
    return USUAL_OF_SCALARS[kind.name]


def _bare(kind: Any) -> Any:  # noqa: ANN401  any type of GraphQL
    return kind.of_type if isinstance(kind, GraphQLNonNull) else kind
