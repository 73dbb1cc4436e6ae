"""A need is brought to a new amount; the book has the difference."""

import asyncio
from typing import Any

import pytest

from service.database.engine import Database
from service.planning.revise_need import ReviseNeed, revise_need
from service.registry.stating import Source
from tests.given.acting import happens_once, leaves_nothing, record, refusals, rows
from tests.given.planning import given_need
from tests.given.registry import SOURCES

REFUSED: list[tuple[dict[str, Any], str]] = [
    ({"code": "a b"}, "CODE_MALFORMED code"),
    ({"need": "NONE"}, "NEED_NOT_FOUND need"),
    ({"illustrative": True}, "ILLUSTRATIVE_DIFFERS illustrative"),
    ({"requirement": None}, "NOTHING_CHANGES requirement"),
    ({"requirement": "1000.00", "investment": "200"}, "NOTHING_CHANGES requirement"),
    ({"revised_on": "2020"}, "REVISION_TOO_EARLY revisedOn"),
    ({"qualifier": "X"}, "QUALIFIER_UNKNOWN qualifier"),
    ({"qualifier": "UNKNOWN"}, "AMOUNT_NOT_UNKNOWN qualifier"),
    ({"requirement_usd": "1"}, "USD_NOT_APPLICABLE requirementUsd"),
    ({"requirement": "-1"}, "AMOUNT_NOT_POSITIVE requirement"),
    ({"investment": "0.001"}, "AMOUNT_TOO_PRECISE investment"),
    ({"revised_on": "yesterday"}, "DATE_NOT_EDTF revisedOn"),
    ({"revised_on": "2021-02-30"}, "DATE_IMPOSSIBLE revisedOn"),
    ({"revised_on": "2021/2020"}, "DATE_INTERVAL_REVERSED revisedOn"),
    ({"revised_on": "2999"}, "DATE_IN_FUTURE revisedOn"),
    ({"sources": ()}, "SOURCE_MISSING sources"),
    ({"sources": (Source("NONE"),)}, "DOCUMENT_NOT_FOUND sources.0.document"),
    ({"confidence": "D"}, "CONFIDENCE_UNKNOWN confidence"),
    ({"note": "x" * 2001}, "TEXT_TOO_LONG note"),
]


def revision(**changes: Any) -> ReviseNeed:
    given: dict[str, Any] = {
        "code": "R1",
        "need": "N1",
        "revised_on": "2022-01-01",
        "requirement": "1500",
        "sources": SOURCES,
    }
    return ReviseNeed(**given | changes)


@pytest.fixture
async def ground(database: Database) -> Database:
    await given_need(database, "N1", "1000", investment="200")
    return database


TRANSFERS = """
    SELECT e.kind, f.stage, t.stage, m.amount, m.amount_usd FROM transfer m JOIN journal_entry e USING (sequence)
      JOIN account f ON f.id = m.from_account JOIN account t ON t.id = m.to_account
     WHERE e.kind = 'REVISE_NEED' ORDER BY m.sequence, m.position
"""


async def test_a_raise_posts_the_difference_only(ground: Database) -> None:
    await record(ground, revise_need, revision())

    assert await rows(ground, TRANSFERS) == [("REVISE_NEED", "PLAN", "REQUIRED", 50000, 50000)]
    kept = "SELECT requirement_before_minor, requirement_after_minor, investment_after_minor FROM need_revision"
    assert await rows(ground, kept) == [(100000, 150000, 20000)]


async def test_both_amounts_may_go_different_ways_in_one_entry(ground: Database) -> None:
    await record(ground, revise_need, revision(requirement="400", investment="800", qualifier="AT_LEAST"))

    assert await rows(ground, TRANSFERS) == [
        ("REVISE_NEED", "REQUIRED", "PLAN", 60000, 60000),
        ("REVISE_NEED", "PLAN", "INVESTED", 60000, 60000),
    ]
    assert await rows(ground, "SELECT qualifier FROM need") == [("AT_LEAST",)]


async def test_a_need_may_be_lowered_to_nothing_and_raised_again(ground: Database) -> None:
    await record(ground, revise_need, revision(requirement="0"))
    await record(ground, revise_need, revision(code="R2", requirement="70", revised_on="2023"))

    assert await rows(ground, "SELECT balance FROM account WHERE stage = 'REQUIRED'") == [(7000,)]


async def test_a_raise_in_another_currency_is_valued_as_what_stands_there(ground: Database) -> None:
    await given_need(ground, "N2", "100", unit="HNL", requirement_usd="4")
    await record(ground, revise_need, revision(need="N2", requirement="150"))

    assert await rows(ground, "SELECT balance, balance_usd FROM account WHERE unit = 'HNL' AND stage = 'REQUIRED'") == [
        (15000, 600)
    ]


async def test_an_amount_found_later_is_valued_as_stated(ground: Database) -> None:
    await given_need(ground, "N2", None, qualifier="UNKNOWN", unit="HNL")
    await record(ground, revise_need, revision(need="N2", requirement="100", requirement_usd="4"))

    assert await rows(ground, "SELECT balance, balance_usd FROM account WHERE unit = 'HNL' AND stage = 'REQUIRED'") == [
        (10000, 400)
    ]
    assert await rows(ground, "SELECT qualifier FROM need WHERE code = 'N2'") == [("EXACT",)]


async def test_two_revisions_at_once_both_hold(ground: Database) -> None:
    await asyncio.gather(
        record(ground, revise_need, revision(requirement="1500")),
        record(ground, revise_need, revision(code="R2", requirement=None, investment="300")),
    )

    assert await rows(ground, "SELECT stage, balance FROM account WHERE need_id IS NOT NULL ORDER BY stage") == [
        ("INVESTED", 30000),
        ("REQUIRED", 150000),
    ]


async def test_a_code_is_taken_once(ground: Database) -> None:
    await record(ground, revise_need, revision())

    assert await refusals(ground, revise_need, [revision(requirement="1")]) == ["CODE_TAKEN code"]


async def test_each_thing_that_cannot_be_is_refused_by_name(ground: Database) -> None:
    await given_need(ground, "DRAFT", None, qualifier="UNKNOWN", publication="DRAFT")
    assert await refusals(ground, revise_need, [revision(**changes) for changes, _ in REFUSED]) == [
        why for _, why in REFUSED
    ]


async def test_a_rehearsal_leaves_nothing(ground: Database) -> None:
    assert await leaves_nothing(ground, revise_need, revision())


async def test_twice_with_one_key_is_once(ground: Database) -> None:
    assert await happens_once(ground, revise_need, revision())
