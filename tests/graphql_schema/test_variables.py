"""Variables that are texts are coerced without ado: to what graphql-core makes of them, and of all others."""

from typing import Any

import pytest
from graphql import get_variable_values
from graphql.execution.values import VariableValues

from graphql_schema.documents import Documents
from graphql_schema.schema import make_schema
from graphql_schema.variables import coerced

SCHEMA = make_schema()._schema  # noqa: SLF001  strawberry keeps the graphql-core schema there
TEXTS = """query($a: String!, $b: String, $c: ID!) {
  pledge(code: $a) { id } parties(after: $b) { totalCount } node(id: $c) { id }
}"""
OTHERS = (
    'query($a: String! = "x", $b: Int) { pledge(code: $a) { id } parties(first: $b) { totalCount } }',
    "query($a: String!, $b: CountryCode!) { pledge(code: $a) { id } state(code: $b) { id } }",
    "query($a: String!, $b: PledgeFilter) { pledge(code: $a) { id } pledges(where: $b) { totalCount } }",
)  # fmt: skip # as they read best
SENT: tuple[dict[str, Any], ...] = (
    {"a": "x", "b": "y", "c": "z"},
    {"a": "x", "b": "y", "c": "z", "d": "of no use"},
    {"a": "x", "b": "HN"},
    {"a": "x", "b": None, "c": None},
    {"a": "x", "c": 7},
    {"a": "x", "b": 7, "c": "z"},
    {"a": "x", "b": {"codes": ["y"]}},
    {"a": None, "b": "y", "c": "z"},
    {"a": ["x"], "b": "y", "c": "z"},
    {"a": True},
    {},
)


def told(values: VariableValues) -> list[str]:
    """Return where values came from; two signatures that say the same are not equal."""
    return [f"{name} {source.signature.type} {source.value!r}" for name, source in values.sources.items()]


@pytest.mark.parametrize("text", [TEXTS, *OTHERS])
@pytest.mark.parametrize("sent", SENT)
def test_variables_are_coerced_as_graphql_core_does(text: str, sent: dict[str, Any]) -> None:
    known = Documents(SCHEMA).look_at(text)
    [operation] = known.operations.values()
    expected = get_variable_values(SCHEMA, operation.variable_definitions or (), sent)
    found = coerced(SCHEMA, operation, known.words[""], sent)
    if isinstance(expected, list) or isinstance(found, list):
        assert [str(one) for one in found] == [str(one) for one in expected]
    else:
        assert (found.coerced, told(found)) == (expected.coerced, told(expected))


def test_only_texts_and_ids_without_a_default_are_coerced_without_ado() -> None:
    documents = Documents(SCHEMA)
    words = documents.look_at(TEXTS).words[""]
    assert words is not None
    assert list(words.signatures) == ["a", "b", "c"]
    assert [documents.look_at(text).words[""] for text in OTHERS] == [None, None, None]
