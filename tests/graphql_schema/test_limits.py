"""What a document may ask for: at the limit it passes, one more is refused with what was asked and what is allowed."""

import time

import pytest
from graphql import get_introspection_query

from graphql_schema.documents import Documents, Known
from graphql_schema.schema import make_schema


def looked_at(text: str) -> Known:
    return Documents(make_schema()._schema).look_at(text)  # noqa: SLF001  strawberry keeps the graphql-core schema there


def codes(text: str) -> list[str]:
    return [str((error.extensions or {})["code"]) for error in looked_at(text).errors]


def parents(levels: int) -> str:
    """Return a document that many levels deep."""
    return '{ party(code: "ES") ' + "{ parent " * (levels - 2) + "{ code }" + " }" * (levels - 2) + " }"


def aliases(number: int) -> str:
    return "{ " + " ".join(f'a{one}: party(code: "ES") {{ code }}' for one in range(number)) + " }"


@pytest.mark.parametrize(
    ("at_the_limit", "beyond", "code"),
    [
        (parents(10), parents(11), "DOCUMENT_TOO_DEEP"),
        (aliases(15), aliases(16), "TOO_MANY_ALIASES"),
        ("{ " + "__typename " * 400 + "}", "{ " + "__typename " * 401 + "}", "TOO_MANY_FIELDS"),
        (
            "{ " + "__typename @skip(if: true) " * 20 + "}",
            "{ " + "__typename @skip(if: true) " * 21 + "}",
            "TOO_MANY_DIRECTIVES",
        ),
    ],
)
def test_at_the_limit_it_passes_and_one_more_is_refused(at_the_limit: str, beyond: str, code: str) -> None:
    assert codes(at_the_limit) == []
    assert codes(beyond) == [code]


def test_the_refusal_says_what_was_asked_and_what_is_allowed() -> None:
    (error,) = looked_at(aliases(16)).errors
    assert "16 aliases" in error.message
    assert "15 are allowed" in error.message


def test_a_chain_of_fragments_that_doubles_is_measured_without_being_walked() -> None:
    steps = 25
    chain = "".join(
        f"fragment F{one} on Party {{ a: parent {{ ...F{one + 1} }} b: parent {{ ...F{one + 1} }} }} "
        for one in range(steps)
    )
    bomb = '{ party(code: "ES") { ...F0 } } ' + chain + f"fragment F{steps} on Party {{ code }}"
    make_schema()
    began = time.perf_counter()
    found = codes(bomb)
    assert "TOO_MANY_FIELDS" in found
    assert time.perf_counter() - began < 5, "a document of a few kilobytes is measured at once"


def test_a_fragment_that_spreads_itself_is_left_to_validation() -> None:
    assert codes('{ party(code: "ES") { ...F } } fragment F on Party { code ...F }') == ["GRAPHQL_VALIDATION_FAILED"]


def test_the_standard_introspection_query_is_within_its_own_limits() -> None:
    assert codes(get_introspection_query()) == []


def test_introspection_beside_data_does_not_let_data_nest_deeper() -> None:
    assert codes(parents(10).replace("{ party", "{ __schema { queryType { name } } party", 1)) == []
    assert codes(parents(11).replace("{ party", "{ __schema { queryType { name } } party", 1)) == ["DOCUMENT_TOO_DEEP"]


@pytest.mark.parametrize(
    "unreached",
    [
        "query A { " + "__typename " * 401 + "} query A { __typename }",
        "{ __typename } fragment Unused on Party { " + "code " * 401 + "}",
    ],
)
def test_what_no_operation_reaches_is_measured_too(unreached: str) -> None:
    assert codes(unreached) == ["TOO_MANY_FIELDS"]
