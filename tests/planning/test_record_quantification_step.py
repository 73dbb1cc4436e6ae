"""A step of the quantification of needs."""

from typing import Any

import pytest

from service.database.engine import Database
from service.planning.record_quantification_step import RecordQuantificationStep, record_quantification_step
from service.registry.stating import Source
from tests.given.acting import happens_once, leaves_nothing, record, refusals, rows
from tests.given.registry import SOURCES, given_party

REFUSED: list[tuple[dict[str, Any], str]] = [
    ({"code": "a b"}, "CODE_MALFORMED code"),
    ({"code": "TAKEN"}, "CODE_TAKEN code"),
    ({"position": -1}, "COUNT_OUT_OF_RANGE position"),
    ({"precision": "SOON"}, "PRECISION_UNKNOWN precision"),
    ({"status": "LATE"}, "STATUS_UNKNOWN status"),
    ({"responsible": ("NONE",)}, "PARTY_NOT_FOUND responsible.0"),
    ({"responsible": ("OAS", "OAS")}, "PARTY_TWICE responsible"),
    ({"deadline": "yesterday"}, "DATE_NOT_EDTF deadline"),
    ({"deadline": "2021-02-30"}, "DATE_IMPOSSIBLE deadline"),
    ({"deadline": "2021/2020"}, "DATE_INTERVAL_REVERSED deadline"),
    ({"action": {"es": "x"}}, "ENGLISH_MISSING action"),
    ({"action": {"en": "x", "it": "y"}}, "LANGUAGE_UNKNOWN action"),
    ({"sources": ()}, "SOURCE_MISSING sources"),
    ({"sources": (Source("NONE"),)}, "DOCUMENT_NOT_FOUND sources.0.document"),
    ({"confidence": "D"}, "CONFIDENCE_UNKNOWN confidence"),
    ({"note": "x" * 2001}, "TEXT_TOO_LONG note"),
]


def step(**changes: Any) -> RecordQuantificationStep:
    given: dict[str, Any] = {
        "code": "Q1",
        "cycle": "2020-2022",
        "position": 1,
        "action": {"en": "Hire"},
        "deadline": "2019-04-30",
        "sources": SOURCES,
    }
    return RecordQuantificationStep(**given | changes)


@pytest.fixture
async def ground(database: Database) -> Database:
    for code in ("UNHCR", "OAS"):
        await given_party(database, code, kind="UN_AGENCY")
    return database


async def test_who_was_to_take_the_step_stands_in_the_order_of_the_document(ground: Database) -> None:
    await record(ground, record_quantification_step, step(responsible=("UNHCR", "OAS"), precision="END_OF_MONTH"))

    named = "SELECT p.code FROM quantification_step_party s JOIN party p ON p.id = s.party_id ORDER BY s.position"
    assert await rows(ground, named) == [("UNHCR",), ("OAS",)]


async def test_each_thing_that_cannot_be_is_refused_by_name(ground: Database) -> None:
    await record(ground, record_quantification_step, step(code="TAKEN"))

    assert await refusals(ground, record_quantification_step, [step(**changes) for changes, _ in REFUSED]) == [
        why for _, why in REFUSED
    ]


async def test_a_rehearsal_leaves_nothing(ground: Database) -> None:
    assert await leaves_nothing(ground, record_quantification_step, step())


async def test_twice_with_one_key_is_once(ground: Database) -> None:
    assert await happens_once(ground, record_quantification_step, step())
