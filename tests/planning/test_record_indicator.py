"""What is measured, in which unit."""

from typing import Any

import pytest

from service.database.engine import Database
from service.planning.record_indicator import RecordIndicator, record_indicator
from service.registry.stating import Source
from tests.given.acting import happens_once, leaves_nothing, record, refusals, rows
from tests.given.planning import given_need
from tests.given.registry import SOURCES, given_state

REFUSED: list[tuple[dict[str, Any], str]] = [
    ({"code": "a b"}, "CODE_MALFORMED code"),
    ({"code": "TAKEN"}, "CODE_TAKEN code"),
    ({"project": "NONE"}, "PROJECT_NOT_FOUND project"),
    ({"portfolio": "NONE"}, "FUND_PORTFOLIO_NOT_FOUND portfolio"),
    ({"need": "NONE"}, "NEED_NOT_FOUND need"),
    ({"state": "NONE"}, "STATE_NOT_FOUND state"),
    ({"target": "many"}, "NUMBER_MALFORMED target"),
    ({"baseline": "1e3"}, "NUMBER_MALFORMED baseline"),
    ({"target": "1", "target_qualifier": "X"}, "TARGET_QUALIFIER_UNKNOWN targetQualifier"),
    ({"target_qualifier": "EXACT"}, "AMOUNT_MISSING target"),
    ({"target_date": "yesterday"}, "DATE_NOT_EDTF targetDate"),
    ({"target_date": "2021-02-30"}, "DATE_IMPOSSIBLE targetDate"),
    ({"target_date": "2021/2020"}, "DATE_INTERVAL_REVERSED targetDate"),
    ({"definition": {"es": "x"}}, "ENGLISH_MISSING definition"),
    ({"definition": {"en": "x", "it": "y"}}, "LANGUAGE_UNKNOWN definition"),
    ({"sources": ()}, "SOURCE_MISSING sources"),
    ({"sources": (Source("NONE"),)}, "DOCUMENT_NOT_FOUND sources.0.document"),
    ({"confidence": "D"}, "CONFIDENCE_UNKNOWN confidence"),
    ({"note": "x" * 2001}, "TEXT_TOO_LONG note"),
]


def indicator(**changes: Any) -> RecordIndicator:
    given: dict[str, Any] = {
        "code": "I1",
        "definition": {"en": "Families reached"},
        "unit": "FAMILY",
        "sources": SOURCES,
    }
    return RecordIndicator(**given | changes)


@pytest.fixture
async def ground(database: Database) -> Database:
    await given_need(database, "N1")
    await given_state(database, "HN")
    return database


async def test_an_indicator_keeps_its_target_as_it_was_stated(ground: Database) -> None:
    await record(ground, record_indicator, indicator(target="60", target_qualifier="MORE_THAN", need="N1", state="HN"))

    assert await rows(ground, "SELECT target::text, target_qualifier, state_code FROM indicator") == [
        ("60", "MORE_THAN", "HN")
    ]


async def test_each_thing_that_cannot_be_is_refused_by_name(ground: Database) -> None:
    await record(ground, record_indicator, indicator(code="TAKEN"))

    assert await refusals(ground, record_indicator, [indicator(**changes) for changes, _ in REFUSED]) == [
        why for _, why in REFUSED
    ]


async def test_a_rehearsal_leaves_nothing(ground: Database) -> None:
    assert await leaves_nothing(ground, record_indicator, indicator())


async def test_twice_with_one_key_is_once(ground: Database) -> None:
    assert await happens_once(ground, record_indicator, indicator())
