"""A code stands on one list, with what only that list has."""

from typing import Any

import pytest

from service.database.engine import Database
from service.registry.checking import Alias
from service.registry.record_code import RecordCode, record_code
from service.registry.stating import Source
from tests.given.acting import happens_once, leaves_nothing, record, refusals, rows
from tests.given.registry import SOURCES, given_document

REFUSED: list[tuple[dict[str, Any], str]] = [
    ({"code_list": "COLOUR"}, "CODE_LIST_UNKNOWN codeList"),
    ({"code": "a b"}, "CODE_MALFORMED code"),
    ({"code": "TAKEN"}, "CODE_TAKEN code"),
    ({"name": {"es": "x"}}, "ENGLISH_MISSING name"),
    ({"name": {"en": "x", "it": "y"}}, "LANGUAGE_UNKNOWN name"),
    ({"details": {"x": 1.5}}, "DETAILS_MALFORMED details.x"),
    ({"aliases": (Alias("x", "en", "2020", "2019"),)}, "DATES_REVERSED aliases.0.to"),
    ({"ordinal": -1}, "COUNT_OUT_OF_RANGE ordinal"),
    ({"sources": ()}, "SOURCE_MISSING sources"),
    ({"sources": (Source("NONE"),)}, "DOCUMENT_NOT_FOUND sources.0.document"),
    ({"confidence": "D"}, "CONFIDENCE_UNKNOWN confidence"),
    ({"note": "x" * 2001}, "TEXT_TOO_LONG note"),
]


def code(**changes: Any) -> RecordCode:
    given: dict[str, Any] = {"code_list": "PILLAR", "code": "P1", "name": {"en": "Reception"}, "sources": SOURCES}
    return RecordCode(**given | changes)


@pytest.fixture
async def ground(database: Database) -> Database:
    await given_document(database)
    return database


async def test_two_lists_may_have_the_same_code(ground: Database) -> None:
    await record(ground, record_code, code(details={"group_2019": "A", "towards": ["GT"], "sure": True, "n": 1}))
    await record(ground, record_code, code(code_list="GCR_OBJECTIVE"))

    assert await rows(ground, "SELECT code_list, details->>'group_2019' FROM code_list_item ORDER BY 1") == [
        ("GCR_OBJECTIVE", None),
        ("PILLAR", "A"),
    ]


async def test_each_thing_that_cannot_be_is_refused_by_name(ground: Database) -> None:
    await record(ground, record_code, code(code="TAKEN"))

    assert await refusals(ground, record_code, [code(**changes) for changes, _ in REFUSED]) == [
        why for _, why in REFUSED
    ]


async def test_a_rehearsal_leaves_nothing(ground: Database) -> None:
    assert await leaves_nothing(ground, record_code, code())


async def test_twice_with_one_key_is_once(ground: Database) -> None:
    assert await happens_once(ground, record_code, code())
