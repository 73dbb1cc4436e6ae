"""Revising a pledge."""

from typing import Any

import pytest

from service.database.engine import Database
from service.giving.record_pledge import record_pledge
from service.giving.revise_pledge import RevisePledge, revise_pledge
from service.ledger.reverse_entry import ReverseEntry, reverse_entry
from service.writing.operation import Outcome
from tests.given.asking import ask
from tests.given.giving import given_commitment, given_pledge, given_receipt, line, pledge, stated
from tests.given.ground import do
from tests.given.looking import each_is_refused, held, moved, refused, rows, worth
from tests.given.matching import given_allocation
from tests.given.registry import SOURCES


async def revised(database: Database, amount: str, code: str = "V1", currency: str = "USD") -> Outcome:
    command = RevisePledge(code=code, pledge="P1", revised="2022-05", amount=stated(amount, currency), sources=SOURCES)
    return await do(database, revise_pledge, command)


async def test_100_raised_to_150_totals_150(database: Database) -> None:
    await given_pledge(database)
    outcome = await revised(database, "150.00")

    assert await held(database) == {"PLEDGED P1": "150.00"}
    assert await moved(database, outcome.recorded.entry) == ["DONOR -> PLEDGED 50.00 USD"]


async def test_a_raised_old_pledge_keeps_its_reference_rate(database: Database) -> None:
    await given_pledge(database, amount="10.00", currency="EUR", usd="12.01")
    await revised(database, "30.00", currency="EUR")

    assert await worth(database) == {"PLEDGED P1 EUR": 3603}


async def test_what_was_received_counts_towards_the_new_total(database: Database) -> None:
    await given_pledge(database)
    await given_receipt(database, amount="60.00")
    await revised(database, "150.00")

    assert await held(database) == {"PLEDGED P1": "90.00", "RECEIVED P1": "60.00"}


@pytest.mark.parametrize(("currency", "usd"), [("USD", None), ("EUR", "120.00"), ("EUR", None)])
async def test_a_promise_is_raised_to_what_arrived_beyond_it(
    database: Database, currency: str, usd: str | None
) -> None:
    await given_pledge(database, currency=currency, usd=usd)
    await given_receipt(database, amount="150.00", currency=currency)
    before = await held(database), await worth(database)
    refusal = await refused(revised(database, "100.00", currency=currency), "NOTHING_CHANGES")
    assert refusal.facts["amount"] == "100.00"
    await refused(revised(database, "99.00", currency=currency), "BELOW_SIGNED_OR_RECEIVED")

    assert await shown(database) == ("100.00", "OVER_FULFILLED")
    await revised(database, "120.00", "V1", currency)
    assert await shown(database) == ("120.00", "OVER_FULFILLED")
    entry = (await revised(database, "150.00", "V2", currency)).recorded.entry or 0
    assert await shown(database) == ("150.00", "FULFILLED")
    assert (await held(database), await worth(database)) == before
    await do(database, reverse_entry, ReverseEntry(entry=entry, reason="WRONG_AMOUNT"))
    assert await shown(database) == ("120.00", "OVER_FULFILLED")
    await revised(database, "200.00", "V3", currency)
    assert await shown(database) == ("200.00", "PARTLY_RECEIVED")
    found = await rows(database, "SELECT before_minor, after_minor FROM pledge_revision ORDER BY id")
    assert [tuple(row) for row in found] == [(10000, 12000), (12000, 15000), (12000, 20000)]


async def test_what_arrived_beyond_a_promise_is_not_promised_before_it_came(database: Database) -> None:
    await given_pledge(database)
    await given_receipt(database, amount="150.00", received="2022-06-30")

    refusal = await refused(revised(database, "150.00"), "REVISION_TOO_EARLY")
    assert refusal.facts == {"latest": "2022-06-30"}


async def shown(database: Database) -> tuple[str, str]:
    """What the pledge is shown to promise, and how it stands."""
    found = (await ask(database, '{ pledge(code: "P1") { amount { amount } status } }'))["pledge"]
    return found["amount"]["amount"], found["status"]


async def test_lowering_takes_what_is_on_no_need_first_and_then_the_newest(database: Database) -> None:
    await given_pledge(database)
    await given_allocation(database, "N1", "40.00")
    await given_allocation(database, "N2", "40.00")
    await revised(database, "60.00")

    assert await held(database) == {"PLEDGED P1 N1": "40.00", "PLEDGED P1 N2": "20.00"}


async def test_a_revision_dated_before_the_latest_one_is_refused_until_that_is_reversed(database: Database) -> None:
    await given_pledge(database)
    latest = await revised(database, "40.00")
    earlier = RevisePledge(code="V2", pledge="P1", revised="2022-03", amount=stated("70.00"), sources=SOURCES)

    refusal = await refused(do(database, revise_pledge, earlier), "REVISION_TOO_EARLY")
    assert refusal.facts == {"latest": "2022-05-31"}
    entry = latest.recorded.entry or 0
    await do(database, reverse_entry, ReverseEntry(entry=entry, reason="WRONG_DATE"))
    await do(database, revise_pledge, earlier)
    assert await held(database) == {"PLEDGED P1": "70.00"}


async def test_what_it_was_and_is_stays_readable(database: Database) -> None:
    await given_pledge(database)
    await revised(database, "150.00")
    await revised(database, "120.00", "V2")

    found = await rows(database, "SELECT before_minor, after_minor FROM pledge_revision ORDER BY id")
    assert [tuple(row) for row in found] == [(10000, 15000), (15000, 12000)]


async def test_below_what_is_signed_or_received_is_refused(database: Database) -> None:
    await given_pledge(database)
    await given_receipt(database, amount="30.00")
    await given_commitment(database, amount="20.00")
    refusal = await refused(revised(database, "49.99"), "BELOW_SIGNED_OR_RECEIVED")

    assert refusal.facts["lowest"] == "50.00"


async def test_a_revision_is_refused(database: Database) -> None:
    await given_pledge(database)
    cases: list[tuple[dict[str, Any], str]] = [
        ({"code": "-"}, "CODE_MALFORMED"),
        ({"pledge": "NONE"}, "PLEDGE_NOT_FOUND"),
        ({"line": 2}, "LINE_NOT_FOUND"),
        ({"amount": stated("1.00", "EUR")}, "UNIT_DIFFERS"),
        ({"amount": stated("100.00")}, "NOTHING_CHANGES"),
        ({"amount": stated(None)}, "AMOUNT_MISSING"),
        ({"amount": stated("0")}, "AMOUNT_NOT_POSITIVE"),
        ({"revised": "?"}, "DATE_NOT_EDTF"),
        ({"sources": ()}, "SOURCE_MISSING"),
    ]
    usual: dict[str, Any] = {"code": "V1", "pledge": "P1", "revised": "2022", "sources": SOURCES, "amount": stated("9")}
    await each_is_refused(database, revise_pledge, [(RevisePledge(**{**usual, **more}), code) for more, code in cases])


async def test_the_first_amount_of_a_line_of_unknown_unit_fixes_it(database: Database) -> None:
    await do(database, record_pledge, pledge("P1", line(None, None)))
    await refused(given_commitment(database, amount="1.00"), "MORE_THAN_PLEDGED")
    await revised(database, "100.00", "V1")

    await refused(revised(database, "100.00", "V2", "EUR"), "UNIT_DIFFERS")
    await refused(revised(database, "100.00", "V3", "CAD"), "UNIT_DIFFERS")
    assert await held(database) == {"PLEDGED P1": "100.00"}
    assert [row[0] for row in await rows(database, "SELECT unit FROM pledge_line")] == ["USD"]
    await given_commitment(database, amount="40.00", signed="2022-06-30")


async def test_a_unit_given_by_mistake_is_free_again_when_that_is_reversed(database: Database) -> None:
    await do(database, record_pledge, pledge("P1", line(None, None)))
    entry = (await revised(database, "100.00", "V1")).recorded.entry or 0
    await do(database, reverse_entry, ReverseEntry(entry=entry, reason="WRONG_CURRENCY"))
    await revised(database, "100.00", "V2", "EUR")

    assert await held(database) == {"PLEDGED P1 EUR": "100.00"}


@pytest.mark.parametrize("modality", ["GRANT", "LOAN"])
async def test_a_first_amount_of_money_is_in_a_currency(database: Database, modality: str) -> None:
    await do(database, record_pledge, pledge("P1", line(None, None, modality=modality)))

    found = await refused(revised(database, "8.00", currency="person-day"), "MODALITY_DOES_NOT_FIT")
    assert found.field == ("amount", "currency")
    await refused(given_receipt(database, amount="8.00", currency="person-day"), "MODALITY_DOES_NOT_FIT")
    await revised(database, "8.00", currency="EUR")


async def test_a_policy_gets_no_amount(database: Database) -> None:
    await do(database, record_pledge, pledge("P1", line(None, None, modality="POLICY")))

    await refused(revised(database, "8.00"), "MODALITY_DOES_NOT_FIT")
