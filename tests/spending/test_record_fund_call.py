"""A call for proposals."""

from typing import Any

import pytest

from service.database.engine import Database
from service.registry.stating import Source
from service.spending.record_fund_call import RecordFundCall, record_fund_call
from tests.given.acting import happens_once, leaves_nothing, record, refusals, rows
from tests.given.funds import given_fund
from tests.given.registry import SOURCES

REFUSED: list[tuple[dict[str, Any], str]] = [
    ({"code": "a b"}, "CODE_MALFORMED code"),
    ({"code": "TAKEN"}, "CODE_TAKEN code"),
    ({"fund": "NONE"}, "FUND_NOT_FOUND fund"),
    ({"ordinal": -1}, "COUNT_OUT_OF_RANGE ordinal"),
    ({"states_count": -1}, "COUNT_OUT_OF_RANGE statesCount"),
    ({"opened": "yesterday"}, "DATE_NOT_EDTF opened"),
    ({"opened": "2021-02-30"}, "DATE_IMPOSSIBLE opened"),
    ({"opened": "2021/2020"}, "DATE_INTERVAL_REVERSED opened"),
    ({"name": {"es": "x"}}, "ENGLISH_MISSING name"),
    ({"name": {"en": "x", "it": "y"}}, "LANGUAGE_UNKNOWN name"),
    ({"sources": ()}, "SOURCE_MISSING sources"),
    ({"sources": (Source("NONE"),)}, "DOCUMENT_NOT_FOUND sources.0.document"),
    ({"confidence": "D"}, "CONFIDENCE_UNKNOWN confidence"),
    ({"note": "x" * 2001}, "TEXT_TOO_LONG note"),
]


def call(**changes: Any) -> RecordFundCall:
    given: dict[str, Any] = {
        "code": "C1",
        "fund": "MIRPS",
        "name": {"en": "First call"},
        "opened": "2022",
        "sources": SOURCES,
    }
    return RecordFundCall(**given | changes)


@pytest.fixture
async def ground(database: Database) -> Database:
    await given_fund(database)
    return database


async def test_a_call_may_count_states_it_does_not_name(ground: Database) -> None:
    await record(ground, record_fund_call, call(ordinal=1, states_count=6))

    assert await rows(ground, "SELECT ordinal, states_count, opened_edtf FROM fund_call") == [(1, 6, "2022")]


async def test_each_thing_that_cannot_be_is_refused_by_name(ground: Database) -> None:
    await record(ground, record_fund_call, call(code="TAKEN"))

    assert await refusals(ground, record_fund_call, [call(**changes) for changes, _ in REFUSED]) == [
        why for _, why in REFUSED
    ]


async def test_a_rehearsal_leaves_nothing(ground: Database) -> None:
    assert await leaves_nothing(ground, record_fund_call, call())


async def test_twice_with_one_key_is_once(ground: Database) -> None:
    assert await happens_once(ground, record_fund_call, call())
