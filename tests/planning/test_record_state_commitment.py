"""A State's measure in its plan."""

from typing import Any

import pytest

from service.database.engine import Database
from service.planning.record_state_commitment import RecordStateCommitment, record_state_commitment
from service.registry.stating import Source
from tests.given.acting import happens_once, leaves_nothing, record, refusals, rows
from tests.given.planning import given_plan
from tests.given.registry import SOURCES, given_code

REFUSED: list[tuple[dict[str, Any], str]] = [
    ({"code": "a b"}, "CODE_MALFORMED code"),
    ({"code": "TAKEN"}, "CODE_TAKEN code"),
    ({"plan": "NONE"}, "PLAN_NOT_FOUND plan"),
    ({"pillar": "P9"}, "PILLAR_NOT_FOUND pillar"),
    ({"sector": "1"}, "SECTOR_NOT_FOUND sector"),
    ({"title": {"es": "x"}}, "ENGLISH_MISSING title"),
    ({"title": {"en": "x", "it": "y"}}, "LANGUAGE_UNKNOWN title"),
    ({"sources": ()}, "SOURCE_MISSING sources"),
    ({"sources": (Source("NONE"),)}, "DOCUMENT_NOT_FOUND sources.0.document"),
    ({"confidence": "D"}, "CONFIDENCE_UNKNOWN confidence"),
    ({"note": "x" * 2001}, "TEXT_TOO_LONG note"),
]


def measure(**changes: Any) -> RecordStateCommitment:
    given: dict[str, Any] = {"code": "M1", "plan": "P", "title": {"en": "Measure"}, "sources": SOURCES}
    return RecordStateCommitment(**given | changes)


@pytest.fixture
async def ground(database: Database) -> Database:
    await given_plan(database, "P")
    await given_code(database, "PILLAR", "P1")
    return database


async def test_a_measure_stands_under_its_pillar_and_moves_no_money(ground: Database) -> None:
    recorded = await record(ground, record_state_commitment, measure(pillar="P1"))

    assert recorded.entry is None
    assert await rows(ground, "SELECT code, pillar FROM state_commitment") == [("M1", "P1")]


async def test_each_thing_that_cannot_be_is_refused_by_name(ground: Database) -> None:
    await record(ground, record_state_commitment, measure(code="TAKEN"))

    assert await refusals(ground, record_state_commitment, [measure(**changes) for changes, _ in REFUSED]) == [
        why for _, why in REFUSED
    ]


async def test_a_rehearsal_leaves_nothing(ground: Database) -> None:
    assert await leaves_nothing(ground, record_state_commitment, measure())


async def test_twice_with_one_key_is_once(ground: Database) -> None:
    assert await happens_once(ground, record_state_commitment, measure())
