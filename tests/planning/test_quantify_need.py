"""What a need asks for is in the book from the day it was stated."""

from typing import Any

import pytest

from service.database.engine import Database
from service.planning.quantify_need import QuantifyNeed, quantify_need
from service.registry.stating import Source
from tests.given.acting import happens_once, leaves_nothing, record, refusals, rows
from tests.given.planning import given_plan
from tests.given.registry import SOURCES, given_code, given_state

REFUSED: list[tuple[dict[str, Any], str]] = [
    ({"code": "a b"}, "CODE_MALFORMED code"),
    ({"code": "TAKEN"}, "CODE_TAKEN code"),
    ({"plan": "NONE"}, "PLAN_NOT_FOUND plan"),
    ({"event": "NONE"}, "EVENT_NOT_FOUND event"),
    ({"state": "NONE", "plan": "REGION"}, "STATE_NOT_FOUND state"),
    ({"state": "GT"}, "STATE_DISAGREES state"),
    ({"pillar": "P9"}, "PILLAR_NOT_FOUND pillar"),
    ({"sector": "1"}, "SECTOR_NOT_FOUND sector"),
    ({"topics": ("X",)}, "TOPIC_NOT_FOUND topics.0"),
    ({"populations": ("X",)}, "POPULATION_NOT_FOUND populations.0"),
    ({"kind": "MORAL"}, "KIND_UNKNOWN kind"),
    ({"publication": "SECRET"}, "PUBLICATION_UNKNOWN publication"),
    ({"plan": "SHOWN"}, "ILLUSTRATIVE_DIFFERS plan"),
    ({"unit": "DOLLAR"}, "UNKNOWN_CURRENCY unit"),
    ({"unit": "person-day"}, "UNIT_NOT_OF_KIND unit"),
    ({"kind": "TECHNICAL"}, "UNIT_NOT_OF_KIND unit"),
    ({"requirement": None}, "AMOUNT_MISSING amount"),
    ({"qualifier": "UNKNOWN"}, "AMOUNT_NOT_UNKNOWN qualifier"),
    ({"qualifier": "X"}, "QUALIFIER_UNKNOWN qualifier"),
    ({"requirement": None, "total_cost": "1"}, "REQUIREMENT_MISSING requirement"),
    ({"investment": "1", "total_cost": "1"}, "TOTAL_DISAGREES totalCost"),
    ({"total_cost": "1"}, "TOTAL_TOO_SMALL totalCost"),
    ({"requirement_usd": "1"}, "USD_NOT_APPLICABLE requirementUsd"),
    ({"requirement": "-1"}, "AMOUNT_NOT_POSITIVE requirement"),
    ({"requirement": "1,000"}, "AMOUNT_NOT_A_NUMBER requirement"),
    ({"requirement": "1.001"}, "AMOUNT_TOO_PRECISE requirement"),
    ({"stated_on": "yesterday"}, "DATE_NOT_EDTF statedOn"),
    ({"stated_on": "2021-02-30"}, "DATE_IMPOSSIBLE statedOn"),
    ({"stated_on": "2021/2020"}, "DATE_INTERVAL_REVERSED statedOn"),
    ({"title": {"es": "x"}}, "ENGLISH_MISSING title"),
    ({"title": {"en": "x", "it": "y"}}, "LANGUAGE_UNKNOWN title"),
    ({"sources": ()}, "SOURCE_MISSING sources"),
    ({"sources": (Source("NONE"),)}, "DOCUMENT_NOT_FOUND sources.0.document"),
    ({"confidence": "D"}, "CONFIDENCE_UNKNOWN confidence"),
    ({"note": "x" * 2001}, "TEXT_TOO_LONG note"),
]


def need(**changes: Any) -> QuantifyNeed:
    given: dict[str, Any] = {
        "code": "N1",
        "plan": "HN-2020",
        "title": {"en": "Shelter"},
        "stated_on": "2021-01",
        "requirement": "1000.50",
        "sources": SOURCES,
    }
    return QuantifyNeed(**given | changes)


@pytest.fixture
async def ground(database: Database) -> Database:
    await given_plan(database, "HN-2020", state="HN")
    await given_plan(database, "REGION")
    await given_plan(database, "SHOWN", reference=False, illustrative=True)
    await given_state(database, "GT", numeric="320")
    await given_code(database, "PILLAR", "P1")
    return database


BALANCES = "SELECT stage, unit, balance, balance_usd, unvalued FROM account WHERE need_id IS NOT NULL ORDER BY stage"


async def test_a_need_asks_donors_and_its_state_of_the_states_party(ground: Database) -> None:
    recorded = await record(ground, quantify_need, need(investment="200", pillar="P1"))

    assert recorded.entry == 1
    assert await rows(ground, BALANCES) == [
        ("INVESTED", "USD", 20000, 20000, 0),
        ("REQUIRED", "USD", 100050, 100050, 0),
    ]
    asked = "SELECT DISTINCT p.code FROM account a JOIN party p ON p.id = a.party_id WHERE a.stage = 'PLAN'"
    assert await rows(ground, asked) == [("HN",)]
    entry = "SELECT kind, effective_on::text, subject, document_id IS NOT NULL FROM journal_entry"
    assert await rows(ground, entry) == [("QUANTIFY_NEED", "2021-01-31", "need:N1", True)]


async def test_a_regional_need_comes_from_a_plan_of_nobody(ground: Database) -> None:
    await record(ground, quantify_need, need(plan="REGION"))

    assert await rows(ground, "SELECT party_id FROM account WHERE stage = 'PLAN'") == [(None,)]


async def test_two_of_three_amounts_determine_the_third(ground: Database) -> None:
    await record(ground, quantify_need, need(requirement=None, investment="300", total_cost="1000"))

    assert await rows(ground, "SELECT stage, balance FROM account WHERE need_id IS NOT NULL ORDER BY stage") == [
        ("INVESTED", 30000),
        ("REQUIRED", 70000),
    ]


async def test_an_unknown_amount_posts_nothing_and_is_not_zero(ground: Database) -> None:
    recorded = await record(ground, quantify_need, need(requirement=None, qualifier="UNKNOWN"))

    assert recorded.entry is None
    assert await rows(ground, "SELECT qualifier, investment_known FROM need") == [("UNKNOWN", False)]


@pytest.mark.parametrize(
    ("changes", "balance"),
    [
        ({"unit": "HNL", "requirement_usd": "40.25"}, ("REQUIRED", "HNL", 100050, 4025, 0)),
        ({"unit": "HNL"}, ("REQUIRED", "HNL", 100050, 0, 100050)),
        ({"unit": "person-day", "kind": "TECHNICAL"}, ("REQUIRED", "person-day", 100050, 0, 100050)),
    ],
)
async def test_what_is_not_in_dollars_has_a_stated_value_or_none(
    ground: Database, changes: dict[str, Any], balance: tuple[Any, ...]
) -> None:
    await record(ground, quantify_need, need(**changes))

    assert await rows(ground, BALANCES) == [balance]


async def test_each_thing_that_cannot_be_is_refused_by_name(ground: Database) -> None:
    await record(ground, quantify_need, need(code="TAKEN"))

    assert await refusals(ground, quantify_need, [need(**changes) for changes, _ in REFUSED]) == [
        why for _, why in REFUSED
    ]


async def test_a_rehearsal_leaves_nothing(ground: Database) -> None:
    assert await leaves_nothing(ground, quantify_need, need())


async def test_twice_with_one_key_is_once(ground: Database) -> None:
    assert await happens_once(ground, quantify_need, need())


async def test_a_need_that_is_made_up_may_be_of_a_real_plan_or_of_one_like_it(ground: Database) -> None:
    for code, plan in (("SHOWN-1", "HN-2020"), ("SHOWN-2", "SHOWN")):
        await record(ground, quantify_need, need(code=code, plan=plan, illustrative=True, sources=()))


async def test_a_draft_is_recorded_without_amounts_and_posts_nothing(ground: Database) -> None:
    draft = await record(ground, quantify_need, need(requirement=None, qualifier="UNKNOWN", publication="DRAFT"))

    assert draft.entry is None
    assert await rows(ground, BALANCES) == []
