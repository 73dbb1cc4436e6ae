"""Every question that can be asked at a moment, read from the schema: a field that is added is asked from then on."""

from collections.abc import Iterator, Sequence
from typing import Any

from graphql import GraphQLNonNull, GraphQLObjectType, get_named_type

from service.database.engine import Database
from service.reading.selection import Viewer
from tests.given.acting import rows
from tests.given.asking import ask
from tests.given.everything import SCHEMA, arguments_of, parts_of

OWN: dict[str, str] = {"fund": 'code: "FUND"', "state": 'code: "HN"'}
NOT_OF_ROWS = frozenset({"node", "nodes", "matching"})
"""Found by an id that only the answer gives; and worked out by Python, which has tests of its own."""
AUDITOR = Viewer(role="AUDITOR")


def fields_with_a_moment() -> list[str]:
    """Return the fields of the root that can be asked at a moment."""
    root = SCHEMA.query_type
    assert root is not None
    return [name for name, field in root.fields.items() if "moment" in field.args and name not in NOT_OF_ROWS]


def questions_at_a_moment(depths: tuple[int, ...] = (1,)) -> Iterator[tuple[str, str]]:
    """Go through each question, now and at $moment: for each part of each field of the root."""
    root = SCHEMA.query_type
    assert root is not None
    for name in fields_with_a_moment():
        field = root.fields[name]
        page = {"first": "50"} if "first" in field.args else {}
        needed = OWN.get(name) or arguments_of(name, field, **page).strip("()")
        for depth in depths:
            for part in parts_of(get_named_type(field.type), depth):
                now = f"{name}({needed})" if needed else name
                then = f"{name}({needed + ', ' if needed else ''}moment: $moment)"
                yield f"{{ {now} {{ {part} }} }}", f"query ($moment: Moment) {{ {then} {{ {part} }} }}"


async def answers_now(database: Database, viewer: Viewer) -> list[Any]:
    """Answer every question of now."""
    return [await ask(database, now, viewer=viewer) for now, _ in questions_at_a_moment()]


async def differs_now(database: Database, viewer: Viewer, before: list[Any]) -> bool:
    """Return whether any question of now is answered otherwise than before."""
    for (now, _), answer in zip(questions_at_a_moment(), before, strict=True):
        if await ask(database, now, viewer=viewer) != answer:
            return True
    return False


async def answers_then(database: Database, viewer: Viewer, moments: Sequence[dict[str, Any]]) -> list[list[Any]]:
    """Answer every question at some moments; return the answers of each moment.

    A question is asked at one moment after the other: it is the same statement, which PostgreSQL plans once.
    """
    found: list[list[Any]] = [[] for _ in moments]
    for _, then in questions_at_a_moment():
        for answers, moment in zip(found, moments, strict=True):
            answers.append(await ask(database, then, {"moment": moment}, viewer=viewer))
    return found


def differing(before: list[Any], after: list[Any]) -> list[tuple[str, Any, Any]]:
    """Return the questions whose answers differ, with both."""
    asked = [then for _, then in questions_at_a_moment()]
    return [one for one in zip(asked, before, after, strict=True) if one[1] != one[2]]


async def head(database: Database) -> tuple[int, str]:
    """Return the last entry of the book, and an instant at which nothing was under way."""
    found = "SELECT h.sequence, to_json(clock_timestamp())#>>'{}' FROM ledger_head AS h"
    [(sequence, at)] = await rows(database, found)
    return sequence, at


def missing(value: Any, kind: Any = None, path: str = "") -> Iterator[str]:  # noqa: ANN401  an answer, a type of the schema
    """Go through the places of an answer that are null where the schema says that they never are."""
    kind = kind or SCHEMA.query_type
    if isinstance(kind, GraphQLNonNull):
        kind = kind.of_type
        if value is None:
            yield path
    if isinstance(value, list):
        for one in value:
            yield from missing(one, kind.of_type, f"{path}[]")
    elif isinstance(value, dict) and isinstance(kind, GraphQLObjectType):
        for name, below in value.items():
            yield from missing(below, kind.fields[name].type, f"{path}.{name}")
