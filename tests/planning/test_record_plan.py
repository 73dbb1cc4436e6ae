"""One version of a plan."""

from typing import Any

import pytest

from service.database.engine import Database
from service.planning.record_plan import RecordPlan, record_plan
from service.registry.stating import Source
from tests.given.acting import happens_once, leaves_nothing, record, refusals, rows
from tests.given.planning import given_plan
from tests.given.registry import SOURCES, given_state

REFUSED: list[tuple[dict[str, Any], str]] = [
    ({"code": "a b"}, "CODE_MALFORMED code"),
    ({"code": "TAKEN"}, "CODE_TAKEN code"),
    ({"state": "NONE"}, "STATE_NOT_FOUND state"),
    ({"document": "NONE"}, "DOCUMENT_NOT_FOUND document"),
    ({"supersedes": "NONE"}, "PLAN_NOT_FOUND supersedes"),
    ({"supersedes": "HN-2017", "state": "GT"}, "SUPERSEDES_ANOTHER_STATE supersedes"),
    ({"status": "LOST"}, "STATUS_UNKNOWN status"),
    ({"version": 0}, "VERSION_OUT_OF_RANGE version"),
    ({"adopted": "yesterday"}, "DATE_NOT_EDTF adopted"),
    ({"adopted": "2021-02-30"}, "DATE_IMPOSSIBLE adopted"),
    ({"adopted": "2021/2020"}, "DATE_INTERVAL_REVERSED adopted"),
    ({"title": {"es": "x"}}, "ENGLISH_MISSING title"),
    ({"title": {"en": "x", "it": "y"}}, "LANGUAGE_UNKNOWN title"),
    ({"sources": ()}, "SOURCE_MISSING sources"),
    ({"sources": (Source("NONE"),)}, "DOCUMENT_NOT_FOUND sources.0.document"),
    ({"confidence": "D"}, "CONFIDENCE_UNKNOWN confidence"),
    ({"note": "x" * 2001}, "TEXT_TOO_LONG note"),
]


def plan(**changes: Any) -> RecordPlan:
    given: dict[str, Any] = {
        "code": "HN-2020",
        "title": {"en": "Plan"},
        "status": "ADOPTED",
        "adopted": "2020",
        "state": "HN",
        "sources": SOURCES,
    }
    return RecordPlan(**given | changes)


@pytest.fixture
async def ground(database: Database) -> Database:
    await given_plan(database, "HN-2017", state="HN")
    await given_state(database, "GT", numeric="320")
    return database


async def test_a_plan_takes_the_place_of_the_one_before(ground: Database) -> None:
    await record(ground, record_plan, plan(supersedes="HN-2017", reference=True))

    followed = "SELECT a.code, b.code, a.reference FROM plan a JOIN plan b ON b.id = a.supersedes_id"
    assert await rows(ground, followed) == [("HN-2020", "HN-2017", True)]


async def test_each_thing_that_cannot_be_is_refused_by_name(ground: Database) -> None:
    await record(ground, record_plan, plan(code="TAKEN"))

    assert await refusals(ground, record_plan, [plan(**changes) for changes, _ in REFUSED]) == [
        why for _, why in REFUSED
    ]


async def test_a_rehearsal_leaves_nothing(ground: Database) -> None:
    assert await leaves_nothing(ground, record_plan, plan())


async def test_twice_with_one_key_is_once(ground: Database) -> None:
    assert await happens_once(ground, record_plan, plan())
