"""A dated measurement."""

from typing import Any

import pytest

from service.database.engine import Database
from service.planning.record_indicator_value import RecordIndicatorValue, record_indicator_value
from service.registry.stating import Source
from tests.given.acting import happens_once, leaves_nothing, record, refusals, rows
from tests.given.planning import given_indicator
from tests.given.registry import SOURCES

REFUSED: list[tuple[dict[str, Any], str]] = [
    ({"code": "a b"}, "CODE_MALFORMED code"),
    ({"code": "TAKEN"}, "CODE_TAKEN code"),
    ({"indicator": "NONE"}, "INDICATOR_NOT_FOUND indicator"),
    ({"value": "sixty"}, "NUMBER_MALFORMED value"),
    ({"qualifier": "X"}, "QUALIFIER_UNKNOWN qualifier"),
    ({"date": "yesterday"}, "DATE_NOT_EDTF date"),
    ({"date": "2021-02-30"}, "DATE_IMPOSSIBLE date"),
    ({"date": "2021/2020"}, "DATE_INTERVAL_REVERSED date"),
    ({"sources": ()}, "SOURCE_MISSING sources"),
    ({"sources": (Source("NONE"),)}, "DOCUMENT_NOT_FOUND sources.0.document"),
    ({"confidence": "D"}, "CONFIDENCE_UNKNOWN confidence"),
    ({"note": "x" * 2001}, "TEXT_TOO_LONG note"),
]


def value(**changes: Any) -> RecordIndicatorValue:
    given: dict[str, Any] = {"code": "V1", "indicator": "I1", "value": "60", "date": "2024-09", "sources": SOURCES}
    return RecordIndicatorValue(**given | changes)


@pytest.fixture
async def ground(database: Database) -> Database:
    await given_indicator(database, "I1")
    return database


async def test_two_values_of_one_day_stand_side_by_side(ground: Database) -> None:
    await record(ground, record_indicator_value, value())
    await record(ground, record_indicator_value, value(code="V2", value="80.5", qualifier="MORE_THAN"))

    assert await rows(ground, "SELECT value::text FROM indicator_value ORDER BY code") == [("60",), ("80.5",)]


async def test_each_thing_that_cannot_be_is_refused_by_name(ground: Database) -> None:
    await record(ground, record_indicator_value, value(code="TAKEN"))

    assert await refusals(ground, record_indicator_value, [value(**changes) for changes, _ in REFUSED]) == [
        why for _, why in REFUSED
    ]


async def test_a_rehearsal_leaves_nothing(ground: Database) -> None:
    assert await leaves_nothing(ground, record_indicator_value, value())


async def test_twice_with_one_key_is_once(ground: Database) -> None:
    assert await happens_once(ground, record_indicator_value, value())
