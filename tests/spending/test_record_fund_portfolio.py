"""A portfolio as it was announced."""

from typing import Any

import pytest

from service.database.engine import Database
from service.registry.stating import Source
from service.spending.record_fund_portfolio import RecordFundPortfolio, record_fund_portfolio
from tests.given.acting import happens_once, leaves_nothing, record, refusals, rows
from tests.given.funds import given_fund
from tests.given.registry import SOURCES, given_state

REFUSED: list[tuple[dict[str, Any], str]] = [
    ({"code": "a b"}, "CODE_MALFORMED code"),
    ({"code": "TAKEN"}, "CODE_TAKEN code"),
    ({"fund": "NONE"}, "FUND_NOT_FOUND fund"),
    ({"call": "NONE"}, "FUND_CALL_NOT_FOUND call"),
    ({"financed_by": ("NONE",)}, "PARTY_NOT_FOUND financedBy.0"),
    ({"financed_by": ("OAS", "OAS")}, "PARTY_TWICE financedBy"),
    ({"states": ("HN", "NONE")}, "STATE_NOT_FOUND states.1"),
    ({"projects_count": -1}, "COUNT_OUT_OF_RANGE projectsCount"),
    ({"states_count": 0}, "COUNT_DISAGREES statesCount"),
    ({"name": {"es": "x"}}, "ENGLISH_MISSING name"),
    ({"name": {"en": "x", "it": "y"}}, "LANGUAGE_UNKNOWN name"),
    ({"sources": ()}, "SOURCE_MISSING sources"),
    ({"sources": (Source("NONE"),)}, "DOCUMENT_NOT_FOUND sources.0.document"),
    ({"confidence": "D"}, "CONFIDENCE_UNKNOWN confidence"),
    ({"note": "x" * 2001}, "TEXT_TOO_LONG note"),
]


def portfolio(**changes: Any) -> RecordFundPortfolio:
    given: dict[str, Any] = {
        "code": "P1",
        "fund": "MIRPS",
        "name": {"en": "First"},
        "states": ("HN",),
        "financed_by": ("OAS",),
        "sources": SOURCES,
    }
    return RecordFundPortfolio(**given | changes)


@pytest.fixture
async def ground(database: Database) -> Database:
    await given_fund(database)
    await given_state(database, "HN")
    return database


async def test_a_portfolio_counts_more_than_it_names(ground: Database) -> None:
    await record(ground, record_fund_portfolio, portfolio(projects_count=7, states_count=6))

    assert await rows(ground, "SELECT projects_count, states_count, states FROM fund_portfolio") == [(7, 6, ["HN"])]


async def test_each_thing_that_cannot_be_is_refused_by_name(ground: Database) -> None:
    await record(ground, record_fund_portfolio, portfolio(code="TAKEN"))

    assert await refusals(ground, record_fund_portfolio, [portfolio(**changes) for changes, _ in REFUSED]) == [
        why for _, why in REFUSED
    ]


async def test_a_rehearsal_leaves_nothing(ground: Database) -> None:
    assert await leaves_nothing(ground, record_fund_portfolio, portfolio())


async def test_twice_with_one_key_is_once(ground: Database) -> None:
    assert await happens_once(ground, record_fund_portfolio, portfolio())
