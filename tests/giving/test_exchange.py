"""Money that arrives in another currency than it was promised in, at the bank's rate of the day."""

from typing import Any

from service.database.engine import Database
from service.ledger.reverse_entry import ReverseEntry, reverse_entry
from tests.given.asking import ask
from tests.given.giving import given_pledge, given_receipt
from tests.given.ground import do

SHOWN = """{
  contributions(orderBy: [{ field: CODE }]) { nodes {
    amount { amount currency } cleared { amount currency } bankRate { rate rateDate { edtf } source }
    exchangeDifference { amount currency }
  } }
  fund(code: "FUND") { available { amount currency } exchangeDifference { amount currency } }
}"""
BANK = {"fx_date": "2022-01-10", "fx_source": "Bank of the Fund"}


async def shown(database: Database) -> tuple[list[Any], dict[str, Any]]:
    found = await ask(database, SHOWN)
    return found["contributions"]["nodes"], found["fund"]


async def test_euros_that_arrive_as_dollars_show_what_the_exchange_lost(database: Database) -> None:
    await given_pledge(database, amount="1000000.00", currency="EUR", usd="1200000.00")
    await given_receipt(database, amount="1130000.00", fx_rate="1.13", **BANK)
    [contribution], fund = await shown(database)

    assert contribution == {
        "amount": {"amount": "1130000.00", "currency": "USD"},
        "cleared": {"amount": "1000000.00", "currency": "EUR"},
        "bankRate": {"rate": "1.13", "rateDate": {"edtf": "2022-01-10"}, "source": "Bank of the Fund"},
        "exchangeDifference": {"amount": "-70000.00", "currency": "USD"},
    }
    assert fund["exchangeDifference"] == {"amount": "-70000.00", "currency": "USD"}
    assert fund["available"] == [{"amount": "1130000.00", "currency": "USD"}]


async def test_dollars_that_arrive_as_euros_show_what_the_exchange_brought(database: Database) -> None:
    await given_pledge(database, amount="1200.00")
    await given_receipt(database, amount="1000.00", currency="EUR", fx_rate="0.8", usd="1250.00", **BANK)
    [contribution], fund = await shown(database)

    assert contribution["cleared"] == {"amount": "1250.00", "currency": "USD"}
    assert contribution["exchangeDifference"] == {"amount": "0.00", "currency": "USD"}
    assert fund["available"] == [{"amount": "1000.00", "currency": "EUR"}]


async def test_differences_of_several_receipts_add_up(database: Database) -> None:
    await given_pledge(database, amount="100.00", currency="EUR", usd="120.00")
    await given_receipt(database, "R1", "57.50", fx_rate="1.15", **BANK)
    await given_receipt(database, "R2", "62.50", fx_rate="1.25", **BANK)
    both, fund = await shown(database)

    assert [one["exchangeDifference"]["amount"] for one in both] == ["-2.50", "2.50"]
    assert fund["exchangeDifference"]["amount"] == "0.00"


async def test_without_an_exchange_there_is_no_difference(database: Database) -> None:
    await given_pledge(database)
    await given_receipt(database, amount="30.00")
    [contribution], fund = await shown(database)

    assert (contribution["bankRate"], contribution["exchangeDifference"]) == (None, None)
    assert fund["exchangeDifference"] is None


async def test_where_a_value_is_unknown_so_is_the_difference(database: Database) -> None:
    await given_pledge(database, amount="100.00", currency="EUR")
    await given_receipt(database, amount="57.50", fx_rate="1.15", **BANK)
    [contribution], fund = await shown(database)

    assert contribution["exchangeDifference"] is fund["exchangeDifference"] is None


async def test_a_reversed_receipt_leaves_no_difference_in_the_fund(database: Database) -> None:
    await given_pledge(database, amount="100.00", currency="EUR", usd="120.00")
    outcome = await given_receipt(database, amount="57.50", fx_rate="1.15", **BANK)
    await do(database, reverse_entry, ReverseEntry(entry=outcome.recorded.entry or 0, reason="WRONG_AMOUNT"))

    assert (await shown(database))[1]["exchangeDifference"] == {"amount": "0.00", "currency": "USD"}
