"""The names of the unit that runs a fund."""

from typing import Any

import pytest

from service.database.engine import Database
from service.registry.stating import Source
from service.spending.record_fund_unit_term import RecordFundUnitTerm, record_fund_unit_term
from tests.given.acting import happens_once, leaves_nothing, record, refusals, rows
from tests.given.funds import given_fund
from tests.given.registry import SOURCES

REFUSED: list[tuple[dict[str, Any], str]] = [
    ({"code": "a b"}, "CODE_MALFORMED code"),
    ({"code": "TAKEN"}, "CODE_TAKEN code"),
    ({"fund": "NONE"}, "FUND_NOT_FOUND fund"),
    ({"unit": "NONE"}, "PARTY_NOT_FOUND unit"),
    ({"to_edtf": "2019"}, "DATES_REVERSED to"),
    ({"from_edtf": "yesterday"}, "DATE_NOT_EDTF from"),
    ({"from_edtf": "2021-02-30"}, "DATE_IMPOSSIBLE from"),
    ({"from_edtf": "2021/2020"}, "DATE_INTERVAL_REVERSED from"),
    ({"name": {"es": "x"}}, "ENGLISH_MISSING name"),
    ({"name": {"en": "x", "it": "y"}}, "LANGUAGE_UNKNOWN name"),
    ({"sources": ()}, "SOURCE_MISSING sources"),
    ({"sources": (Source("NONE"),)}, "DOCUMENT_NOT_FOUND sources.0.document"),
    ({"confidence": "D"}, "CONFIDENCE_UNKNOWN confidence"),
    ({"note": "x" * 2001}, "TEXT_TOO_LONG note"),
]


def term(**changes: Any) -> RecordFundUnitTerm:
    given: dict[str, Any] = {
        "code": "U1",
        "fund": "MIRPS",
        "unit": "OAS",
        "name": {"en": "Department"},
        "from_edtf": "2020",
        "sources": SOURCES,
    }
    return RecordFundUnitTerm(**given | changes)


@pytest.fixture
async def ground(database: Database) -> Database:
    await given_fund(database)
    return database


async def test_a_unit_keeps_its_code_under_a_new_name(ground: Database) -> None:
    await record(ground, record_fund_unit_term, term(to_edtf="2024-12-05/2026-01"))
    await record(ground, record_fund_unit_term, term(code="U2", name={"en": "Another"}, from_edtf="2024-12-05/2026-01"))

    assert await rows(ground, "SELECT count(*), count(DISTINCT unit_id) FROM fund_unit_term") == [(2, 1)]


async def test_each_thing_that_cannot_be_is_refused_by_name(ground: Database) -> None:
    await record(ground, record_fund_unit_term, term(code="TAKEN"))

    assert await refusals(ground, record_fund_unit_term, [term(**changes) for changes, _ in REFUSED]) == [
        why for _, why in REFUSED
    ]


async def test_a_rehearsal_leaves_nothing(ground: Database) -> None:
    assert await leaves_nothing(ground, record_fund_unit_term, term())


async def test_twice_with_one_key_is_once(ground: Database) -> None:
    assert await happens_once(ground, record_fund_unit_term, term())
