"""A figure as somebody stated it."""

from typing import Any

import pytest

from service.database.engine import Database
from service.planning.record_stated_figure import RecordStatedFigure, record_stated_figure
from service.registry.stating import Source
from tests.given.acting import happens_once, leaves_nothing, record, refusals, rows
from tests.given.planning import given_need
from tests.given.registry import SOURCES, given_event, given_state

REFUSED: list[tuple[dict[str, Any], str]] = [
    ({"code": "a b"}, "CODE_MALFORMED code"),
    ({"code": "TAKEN"}, "CODE_TAKEN code"),
    ({"subject": "displaced people"}, "CODE_MALFORMED subject"),
    ({"value": "1.8 million"}, "NUMBER_MALFORMED value"),
    ({"highest": "1"}, "RANGE_REVERSED highest"),
    ({"qualifier": "X"}, "QUALIFIER_UNKNOWN qualifier"),
    ({"qualifier": "UNKNOWN"}, "AMOUNT_NOT_UNKNOWN qualifier"),
    ({"state": "NONE"}, "STATE_NOT_FOUND state"),
    ({"party": "NONE"}, "PARTY_NOT_FOUND party"),
    ({"event": "NONE"}, "EVENT_NOT_FOUND event"),
    ({"need": "NONE"}, "NEED_NOT_FOUND need"),
    ({"pledge": "NONE"}, "PLEDGE_NOT_FOUND pledge"),
    ({"date": "yesterday"}, "DATE_NOT_EDTF date"),
    ({"date": "2021-02-30"}, "DATE_IMPOSSIBLE date"),
    ({"date": "2021/2020"}, "DATE_INTERVAL_REVERSED date"),
    ({"scope": {"es": "x"}}, "ENGLISH_MISSING scope"),
    ({"scope": {"en": "x", "it": "y"}}, "LANGUAGE_UNKNOWN scope"),
    ({"sources": ()}, "SOURCE_MISSING sources"),
    ({"sources": (Source("NONE"),)}, "DOCUMENT_NOT_FOUND sources.0.document"),
    ({"confidence": "D"}, "CONFIDENCE_UNKNOWN confidence"),
    ({"note": "x" * 2001}, "TEXT_TOO_LONG note"),
]


def figure(**changes: Any) -> RecordStatedFigure:
    given: dict[str, Any] = {
        "code": "F1",
        "subject": "DISPLACED_PEOPLE",
        "value": "1800000",
        "unit": "PERSON",
        "scope": {"en": "Seven States"},
        "date": "2024-01-24",
        "sources": SOURCES,
    }
    return RecordStatedFigure(**given | changes)


@pytest.fixture
async def ground(database: Database) -> Database:
    await given_need(database, "N1")
    await given_state(database, "HN")
    await given_event(database, "SE1")
    return database


async def test_three_or_four_are_kept_as_a_range(ground: Database) -> None:
    await record(
        ground, record_stated_figure, figure(value="3", highest="4", need="N1", event="SE1", state="HN", party="HN")
    )

    assert await rows(ground, "SELECT value::text, highest::text FROM stated_figure") == [("3", "4")]


async def test_each_thing_that_cannot_be_is_refused_by_name(ground: Database) -> None:
    await record(ground, record_stated_figure, figure(code="TAKEN"))

    assert await refusals(ground, record_stated_figure, [figure(**changes) for changes, _ in REFUSED]) == [
        why for _, why in REFUSED
    ]


async def test_a_rehearsal_leaves_nothing(ground: Database) -> None:
    assert await leaves_nothing(ground, record_stated_figure, figure())


async def test_twice_with_one_key_is_once(ground: Database) -> None:
    assert await happens_once(ground, record_stated_figure, figure())
