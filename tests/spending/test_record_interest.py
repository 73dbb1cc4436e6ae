"""Recording the interest of a fund."""

import asyncio
from typing import Any

import pytest

from service.database.engine import Database
from service.giving import pledge_code
from service.giving.earmark import Earmark
from service.giving.record_pledge import record_pledge
from service.registry.stating import Source
from service.spending.record_interest import RecordInterest, record_interest
from service.writing.operation import perform
from tests.given.acting import happens_once, leaves_nothing
from tests.given.asking import ask
from tests.given.giving import given_money, given_pledge, given_receipt, line, pledge, stated
from tests.given.ground import ADMIN, do
from tests.given.looking import each_is_refused, held, refused, worth
from tests.given.registry import SOURCES
from tests.given.spending import given_approved, given_project

USUAL: dict[str, Any] = {"fund": "FUND", "received": "2022-01-31", "amount": stated("3.21"), "sources": SOURCES}
OWN = "INTEREST-FUND-USD"
LOOKED_AT = """{
  fund(code: "FUND") { available { amount } contributors { code } }
  pledge(code: "INTEREST-FUND-USD") { donor { code } status lines { channel } }
}"""


async def test_interest_stands_on_the_funds_own_line_and_is_available(database: Database) -> None:
    await given_money(database)
    for _ in range(2):
        await do(database, record_interest, RecordInterest(**USUAL))
    found = await ask(database, LOOKED_AT)

    assert await held(database) == {"RECEIVED P1": "100.00", f"RECEIVED {OWN}": "6.42"}
    assert found["fund"] == {"available": [{"amount": "106.42"}], "contributors": [{"code": "ES"}]}
    assert found["pledge"] == {"donor": {"code": "OAS"}, "status": "FULFILLED", "lines": [{"channel": "FUND"}]}


async def test_interest_pays_for_projects_like_any_money_of_the_fund(database: Database) -> None:
    await do(database, record_interest, RecordInterest(**USUAL))
    await given_project(database)
    await given_approved(database, amount="3.21")

    assert await held(database) == {f"OBLIGATED {OWN} N1 PRJ": "3.21"}


async def test_interest_in_another_currency_has_the_value_that_is_stated_or_none(database: Database) -> None:
    await do(database, record_interest, RecordInterest(**{**USUAL, "amount": stated("2.00", "EUR", usd="2.20")}))
    await do(database, record_interest, RecordInterest(**{**USUAL, "amount": stated("5.00", "CAD")}))

    assert await worth(database) == {"RECEIVED INTEREST-FUND-EUR EUR": 220, "RECEIVED INTEREST-FUND-CAD CAD": None}


@pytest.mark.parametrize(("first", "second", "way_out"), [(None, "2.20", "leave"), ("2.20", None, "state the value")])
async def test_interest_is_valued_as_what_is_there_and_who_differs_is_told_how(
    database: Database, first: str | None, second: str | None, way_out: str
) -> None:
    await do(database, record_interest, RecordInterest(**{**USUAL, "amount": stated("2.00", "EUR", usd=first)}))
    other = RecordInterest(**{**USUAL, "amount": stated("2.00", "EUR", usd=second)})
    refusal = await refused(do(database, record_interest, other), "MIXED_VALUATION")

    assert refusal.field == ("amount", "usd")
    assert way_out in refusal.sentence


@pytest.mark.parametrize(("unit", "usd"), [("USD", "6.42"), ("EUR", "8.00"), ("CAD", None)])
async def test_what_was_earned_is_known_exactly(database: Database, unit: str, usd: str | None) -> None:
    worth_of_one = "4.00" if unit == "EUR" else None
    for _ in range(2):
        earned = RecordInterest(**{**USUAL, "amount": stated("3.21", unit, usd=worth_of_one)})
        await do(database, record_interest, earned)
    amount = "amount { amount currency qualifier usd }"
    found = await ask(database, f'{{ pledge(code: "INTEREST-FUND-{unit}") {{ {amount} flags lines {{ {amount} }} }} }}')
    exactly = {"amount": "6.42", "currency": unit, "qualifier": "EXACT", "usd": usd}

    assert found["pledge"]["amount"] == exactly
    assert found["pledge"]["lines"] == [{"amount": exactly}]


async def test_what_was_earned_is_nothing_to_follow_up(database: Database) -> None:
    await do(database, record_interest, RecordInterest(**USUAL))
    assert await ask(database, "{ followUp { nodes { reason } } }") == {"followUp": {"nodes": []}}


async def test_two_first_interests_at_once_open_one_line(database: Database) -> None:
    command = RecordInterest(**USUAL)
    await asyncio.gather(*(do(database, record_interest, command) for _ in range(4)))

    assert await held(database) == {f"RECEIVED {OWN}": "12.84"}


async def test_a_later_interest_is_looked_up_once_posted_once_and_kept_with_the_entry(database: Database) -> None:
    await do(database, record_interest, RecordInterest(**USUAL))
    with database.recording() as said:
        await perform(database, record_interest, RecordInterest(**USUAL), ADMIN, key="later")

    words = ("hold_key", "fund AS f", "post_entry", "INTO audit_trail", "INTO idempotency_key")
    assert [word for text in said for word in words if word in text] == list(words)
    assert len(said) == 3


async def test_interest_is_recorded_once_for_each_key_and_never_by_a_dry_run(database: Database) -> None:
    assert await leaves_nothing(database, record_interest, RecordInterest(**USUAL))
    assert await happens_once(database, record_interest, RecordInterest(**USUAL))


async def test_interest_is_refused(database: Database) -> None:
    cases: list[tuple[dict[str, Any], str]] = [
        ({"fund": "NONE"}, "FUND_NOT_FOUND"),
        ({"amount": stated(None)}, "AMOUNT_MISSING"),
        ({"amount": stated("0")}, "AMOUNT_NOT_POSITIVE"),
        ({"amount": stated("1.00", "XYZ")}, "UNKNOWN_CURRENCY"),
        ({"amount": stated("1.00", "person-day")}, "NOT_A_CURRENCY"),
        ({"amount": stated("1.00", usd="2.00")}, "USD_DIFFERS"),
        ({"received": "2999"}, "DATE_IN_FUTURE"),
        ({"received": "x"}, "DATE_NOT_EDTF"),
        ({"sources": ()}, "SOURCE_MISSING"),
        ({"sources": (Source("NONE"),)}, "DOCUMENT_NOT_FOUND"),
        ({"illustrative": True}, "ILLUSTRATIVE_DIFFERS"),
    ]
    await each_is_refused(
        database, record_interest, [(RecordInterest(**{**USUAL, **more}), code) for more, code in cases]
    )


@pytest.mark.parametrize(
    "what",
    [
        {"donor": "ES"},
        {"publication": "DRAFT"},
        {"lines": (line("1.00", channel="OTHER"),)},
        {"lines": (line("1.00", modality="LOAN"),)},
        {"lines": (line("1.00", earmark=Earmark(states=("HN",))),)},
        {"lines": (line("1.00"), line("2.00"))},
    ],
)
async def test_a_pledge_from_before_the_code_was_kept_is_never_taken_for_the_funds_own(
    database: Database, monkeypatch: pytest.MonkeyPatch, what: dict[str, Any]
) -> None:
    monkeypatch.setattr(pledge_code, "INTEREST_PREFIX", "#")
    await do(database, record_pledge, pledge(OWN, **{"donor": "OAS", **what}))

    await refused(do(database, record_interest, RecordInterest(**USUAL)), "CODE_TAKEN")


async def test_nobody_else_opens_a_pledge_with_the_name_of_the_funds_own(database: Database) -> None:
    refusal = await refused(do(database, record_pledge, pledge(OWN)), "CODE_RESERVED")
    assert refusal.facts == {"prefix": "INTEREST-"}

    await given_pledge(database)
    await refused(given_receipt(database, OWN), "CODE_RESERVED")
    await refused(given_receipt(database, OWN, pledge=None, donor="ES", fund="FUND"), "CODE_RESERVED")


async def test_what_a_fund_earned_is_no_promise_of_its_administrator(database: Database) -> None:
    await do(database, record_interest, RecordInterest(**USUAL))
    await given_pledge(database, donor="OAS", amount="50.00")
    asked = """{
      party(code: "OAS") { giving { pledges promised { usd complete } received { usd } fulfilment { unit value } } }
      followUp { nodes { pledge { code } reason } } }"""
    found = await ask(database, asked)

    assert found["party"]["giving"] == {
        "pledges": 1,
        "promised": {"usd": "50.00", "complete": True},
        "received": {"usd": "0.00"},
        "fulfilment": [{"unit": "USD", "value": 0}],
    }
    assert found["followUp"]["nodes"] == [{"pledge": {"code": "P1"}, "reason": "NOT_SIGNED"}]
