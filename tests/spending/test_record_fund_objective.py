"""An objective of a fund."""

from typing import Any

import pytest

from service.database.engine import Database
from service.registry.stating import Source
from service.spending.record_fund_objective import RecordFundObjective, record_fund_objective
from tests.given.acting import happens_once, leaves_nothing, record, refusals, rows
from tests.given.funds import given_fund
from tests.given.registry import SOURCES, given_code

REFUSED: list[tuple[dict[str, Any], str]] = [
    ({"code": "a b"}, "CODE_MALFORMED code"),
    ({"code": "TAKEN"}, "CODE_TAKEN code"),
    ({"fund": "NONE"}, "FUND_NOT_FOUND fund"),
    ({"pillar": "P9"}, "PILLAR_NOT_FOUND pillar"),
    ({"name": {"es": "x"}}, "ENGLISH_MISSING name"),
    ({"name": {"en": "x", "it": "y"}}, "LANGUAGE_UNKNOWN name"),
    ({"sources": ()}, "SOURCE_MISSING sources"),
    ({"sources": (Source("NONE"),)}, "DOCUMENT_NOT_FOUND sources.0.document"),
    ({"confidence": "D"}, "CONFIDENCE_UNKNOWN confidence"),
    ({"note": "x" * 2001}, "TEXT_TOO_LONG note"),
]


def objective(**changes: Any) -> RecordFundObjective:
    given: dict[str, Any] = {
        "code": "O1",
        "fund": "MIRPS",
        "name": {"en": "Reception"},
        "pillar": "P1",
        "sources": SOURCES,
    }
    return RecordFundObjective(**given | changes)


@pytest.fixture
async def ground(database: Database) -> Database:
    await given_fund(database)
    await given_code(database, "PILLAR", "P1")
    return database


async def test_an_objective_names_its_pillar(ground: Database) -> None:
    await record(ground, record_fund_objective, objective())

    assert await rows(ground, "SELECT code, pillar FROM fund_objective") == [("O1", "P1")]


async def test_each_thing_that_cannot_be_is_refused_by_name(ground: Database) -> None:
    await record(ground, record_fund_objective, objective(code="TAKEN"))

    assert await refusals(ground, record_fund_objective, [objective(**changes) for changes, _ in REFUSED]) == [
        why for _, why in REFUSED
    ]


async def test_a_rehearsal_leaves_nothing(ground: Database) -> None:
    assert await leaves_nothing(ground, record_fund_objective, objective())


async def test_twice_with_one_key_is_once(ground: Database) -> None:
    assert await happens_once(ground, record_fund_objective, objective())
