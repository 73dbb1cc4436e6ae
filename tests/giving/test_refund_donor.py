"""Refunding a donor."""

from typing import Any

from service.database.engine import Database
from service.giving.refund_donor import RefundDonor, refund_donor
from service.registry.stating import Source
from tests.given.giving import given_money, given_pledge, given_receipt
from tests.given.ground import do
from tests.given.looking import each_is_refused, held, moved
from tests.given.matching import given_allocation
from tests.given.registry import SOURCES
from tests.given.spending import given_approved, given_project

USUAL: dict[str, Any] = {"pledge": "P1", "refunded": "2023", "amount": "70.00", "sources": SOURCES}


async def test_money_on_no_need_goes_back_first(database: Database) -> None:
    await given_money(database)
    await given_allocation(database, "N1", "40.00", allocated="2022-02-01")
    outcome = await do(database, refund_donor, RefundDonor(**USUAL))

    assert await held(database) == {"RECEIVED P1 N1": "30.00", "RETURNED P1": "70.00"}
    assert await moved(database, outcome.recorded.entry) == [
        "RECEIVED -> RETURNED 60.00 USD",
        "RECEIVED -> RETURNED 10.00 USD",
    ]


async def test_what_came_in_another_currency_goes_back_in_it(database: Database) -> None:
    await given_pledge(database, amount="10.00", currency="EUR", usd="12.00")
    await given_receipt(database, amount="11.00", clears="10.00")
    await do(database, refund_donor, RefundDonor(**{**USUAL, "amount": "11.00", "unit": "USD"}))

    assert (await held(database))["RETURNED P1"] == "11.00"


async def test_a_refund_is_refused(database: Database) -> None:
    await given_money(database)
    await given_project(database)
    await given_approved(database, amount="70.00")
    cases: list[tuple[dict[str, Any], str]] = [
        ({"amount": "30.01"}, "MORE_THAN_AVAILABLE"),
        ({"unit": "EUR"}, "MORE_THAN_AVAILABLE"),
        ({"unit": "XYZ"}, "UNKNOWN_CURRENCY"),
        ({"amount": "0"}, "AMOUNT_NOT_POSITIVE"),
        ({"pledge": "NONE"}, "PLEDGE_NOT_FOUND"),
        ({"refunded": "x"}, "DATE_NOT_EDTF"),
        ({"refunded": "2022-01-09", "amount": "1.00"}, "REFUND_TOO_EARLY"),
        ({"refunded": "2999"}, "DATE_IN_FUTURE"),
        ({"sources": ()}, "SOURCE_MISSING"),
        ({"sources": (Source("NONE"),)}, "DOCUMENT_NOT_FOUND"),
    ]
    await each_is_refused(database, refund_donor, [(RefundDonor(**{**USUAL, **more}), code) for more, code in cases])
