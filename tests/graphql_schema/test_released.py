"""What was released of the SDL stays: nothing clients rely on goes away, and what may surprise one has its reason."""

import re
from pathlib import Path

import pytest
from graphql import GraphQLSchema, build_schema
from graphql.utilities import (
    BreakingChangeType,
    DangerousChange,
    DangerousChangeType,
    find_breaking_changes,
    find_dangerous_changes,
)

from graphql_schema.sdl import sdl

RELEASED = Path(__file__).with_name("released.graphql")

HARMLESS = {
    DangerousChangeType.OPTIONAL_ARG_ADDED: "no client has to give it, and left out it changes no answer",
    DangerousChangeType.OPTIONAL_INPUT_FIELD_ADDED: "no client has to give it, and left out it changes no answer",
}
"""Kinds of changes that graphql-core warns of and that are always welcome here."""

ACCEPTED: dict[str, str] = {
    r"\w+\.\w+\(lang:\) has changed defaultValue from EN to null\.": (
        "without lang the language of the request answers, English where it names none: as before for who does not ask"
    ),
    r"Enum value Publication\.WITHDRAWN was added\.": "a draft could not be given up before",
    r"Enum value AllocationBasis\.CHAIR was added\.": "what a chair placed stood on the secretariat's word",
}
"""Since the release, patterns of graphql-core's words: why a change that may surprise a client is right all the same.

A new word of an enumeration surprises a client that switches over all of them; a new default changes answers.
"""


def surprising(before: GraphQLSchema, after: GraphQLSchema) -> list[DangerousChange]:
    """Return the changes that need a reason."""
    return [one for one in find_dangerous_changes(before, after) if one.type not in HARMLESS]


def test_nothing_that_was_released_is_taken_away() -> None:
    released = build_schema(RELEASED.read_text(encoding="utf-8"))
    found = [f"{one.type.name}: {one.description}" for one in find_breaking_changes(released, build_schema(sdl()))]
    assert not found, "add beside it and deprecate, or release anew (CONTRIBUTING.md): " + "; ".join(found)


def test_every_change_that_may_surprise_a_client_has_its_reason() -> None:
    released = build_schema(RELEASED.read_text(encoding="utf-8"))
    found = [one.description for one in surprising(released, build_schema(sdl()))]
    assert [one for one in found if not any(re.fullmatch(pattern, one) for pattern in ACCEPTED)] == []
    idle = [pattern for pattern in ACCEPTED if not any(re.fullmatch(pattern, one) for one in found)]
    assert idle == [], "a reason for nothing: a release empties the table"
    assert all(ACCEPTED.values())


BEFORE = "type Query { a(first: Int = 20): String! b: Word } enum Word { YES }"


@pytest.mark.parametrize(
    ("after", "kind"),
    [
        ("type Query { b: Word c: Int d: String } enum Word { YES }", BreakingChangeType.FIELD_REMOVED),
        ("type Query { a(first: Int = 20): String b: Word } enum Word { YES }", BreakingChangeType.FIELD_CHANGED_KIND),
        (
            "type Query { a(first: Int = 20, of: Int!): String! b: Word } enum Word { YES }",
            BreakingChangeType.REQUIRED_ARG_ADDED,
        ),
    ],
)
def test_a_change_that_breaks_clients_is_found(after: str, kind: BreakingChangeType) -> None:
    assert [one.type for one in find_breaking_changes(build_schema(BEFORE), build_schema(after))] == [kind]


def test_a_change_that_may_surprise_is_found_and_a_harmless_one_is_let_be() -> None:
    after = "type Query { a(first: Int = 50, last: Int): String! b: Word } enum Word { YES NO }"
    kinds = {one.type for one in surprising(build_schema(BEFORE), build_schema(after))}
    assert kinds == {DangerousChangeType.ARG_DEFAULT_VALUE_CHANGE, DangerousChangeType.VALUE_ADDED_TO_ENUM}
