"""A stage of a fund's life."""

from typing import Any

import pytest

from service.database.engine import Database
from service.registry.stating import Source
from service.spending.record_fund_stage import RecordFundStage, record_fund_stage
from tests.given.acting import happens_once, leaves_nothing, record, refusals, rows
from tests.given.funds import given_fund
from tests.given.registry import SOURCES

REFUSED: list[tuple[dict[str, Any], str]] = [
    ({"code": "a b"}, "CODE_MALFORMED code"),
    ({"code": "TAKEN"}, "CODE_TAKEN code"),
    ({"fund": "NONE"}, "FUND_NOT_FOUND fund"),
    ({"stage": "DREAMT"}, "STAGE_UNKNOWN stage"),
    ({"date": "yesterday"}, "DATE_NOT_EDTF date"),
    ({"date": "2021-02-30"}, "DATE_IMPOSSIBLE date"),
    ({"date": "2021/2020"}, "DATE_INTERVAL_REVERSED date"),
    ({"name": {"es": "x"}}, "ENGLISH_MISSING name"),
    ({"name": {"en": "x", "it": "y"}}, "LANGUAGE_UNKNOWN name"),
    ({"sources": ()}, "SOURCE_MISSING sources"),
    ({"sources": (Source("NONE"),)}, "DOCUMENT_NOT_FOUND sources.0.document"),
    ({"confidence": "D"}, "CONFIDENCE_UNKNOWN confidence"),
    ({"note": "x" * 2001}, "TEXT_TOO_LONG note"),
]


def stage(**changes: Any) -> RecordFundStage:
    given: dict[str, Any] = {
        "code": "F1",
        "fund": "MIRPS",
        "stage": "ESTABLISHED",
        "name": {"en": "Created"},
        "date": "2020-05-27",
        "sources": SOURCES,
    }
    return RecordFundStage(**given | changes)


@pytest.fixture
async def ground(database: Database) -> Database:
    await given_fund(database)
    return database


async def test_existing_and_paying_are_different_days(ground: Database) -> None:
    await record(ground, record_fund_stage, stage())
    await record(ground, record_fund_stage, stage(code="F2", stage="DISBURSING", date="2023-09-25/2024-09-17"))

    assert await rows(ground, "SELECT stage, reached_latest::text FROM fund_lifecycle ORDER BY code") == [
        ("ESTABLISHED", "2020-05-27"),
        ("DISBURSING", "2024-09-17"),
    ]


async def test_each_thing_that_cannot_be_is_refused_by_name(ground: Database) -> None:
    await record(ground, record_fund_stage, stage(code="TAKEN"))

    assert await refusals(ground, record_fund_stage, [stage(**changes) for changes, _ in REFUSED]) == [
        why for _, why in REFUSED
    ]


async def test_a_rehearsal_leaves_nothing(ground: Database) -> None:
    assert await leaves_nothing(ground, record_fund_stage, stage())


async def test_twice_with_one_key_is_once(ground: Database) -> None:
    assert await happens_once(ground, record_fund_stage, stage())
