"""Whom a document credits as contributors."""

from typing import Any

import pytest

from service.database.engine import Database
from service.registry.stating import Source
from service.spending.record_fund_contributors import RecordFundContributors, record_fund_contributors
from tests.given.acting import happens_once, leaves_nothing, record, refusals, rows
from tests.given.funds import given_fund
from tests.given.registry import SOURCES

REFUSED: list[tuple[dict[str, Any], str]] = [
    ({"code": "a b"}, "CODE_MALFORMED code"),
    ({"code": "TAKEN"}, "CODE_TAKEN code"),
    ({"fund": "NONE"}, "FUND_NOT_FOUND fund"),
    ({"contributors": ("NONE",)}, "PARTY_NOT_FOUND contributors.0"),
    ({"contributors": ("OAS", "OAS")}, "PARTY_TWICE contributors"),
    ({"stated_on": "yesterday"}, "DATE_NOT_EDTF statedOn"),
    ({"stated_on": "2021-02-30"}, "DATE_IMPOSSIBLE statedOn"),
    ({"stated_on": "2021/2020"}, "DATE_INTERVAL_REVERSED statedOn"),
    ({"name": {"es": "x"}}, "ENGLISH_MISSING name"),
    ({"name": {"en": "x", "it": "y"}}, "LANGUAGE_UNKNOWN name"),
    ({"sources": ()}, "SOURCE_MISSING sources"),
    ({"sources": (Source("NONE"),)}, "DOCUMENT_NOT_FOUND sources.0.document"),
    ({"confidence": "D"}, "CONFIDENCE_UNKNOWN confidence"),
    ({"note": "x" * 2001}, "TEXT_TOO_LONG note"),
]


def statement(**changes: Any) -> RecordFundContributors:
    given: dict[str, Any] = {
        "code": "S1",
        "fund": "MIRPS",
        "name": {"en": "Only one"},
        "stated_on": "2026-01",
        "contributors": ("OAS",),
        "sources": SOURCES,
    }
    return RecordFundContributors(**given | changes)


@pytest.fixture
async def ground(database: Database) -> Database:
    await given_fund(database)
    return database


async def test_who_is_credited_is_kept_with_the_day(ground: Database) -> None:
    await record(ground, record_fund_contributors, statement())

    assert await rows(ground, "SELECT contributors, stated_on_edtf FROM fund_contributor_statement") == [
        (["OAS"], "2026-01")
    ]


async def test_each_thing_that_cannot_be_is_refused_by_name(ground: Database) -> None:
    await record(ground, record_fund_contributors, statement(code="TAKEN"))

    assert await refusals(ground, record_fund_contributors, [statement(**changes) for changes, _ in REFUSED]) == [
        why for _, why in REFUSED
    ]


async def test_a_rehearsal_leaves_nothing(ground: Database) -> None:
    assert await leaves_nothing(ground, record_fund_contributors, statement())


async def test_twice_with_one_key_is_once(ground: Database) -> None:
    assert await happens_once(ground, record_fund_contributors, statement())
