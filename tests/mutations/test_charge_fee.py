"""Charging a fee over the API."""

from service.database.engine import Database
from tests.given.doors import Refused, changes_of, done_by_its_door, each_is_refused_by_the_door
from tests.given.giving import given_money, given_pledge, given_receipt

GIVEN = {"pledge": "P1", "amount": "7.00", "charged": "2022-02-01", "document": "DOC"}


async def test_the_administrator_keeps_a_part(database: Database) -> None:
    await given_money(database)
    done = await done_by_its_door(database, "chargeFee", GIVEN, "pledge { code received { amount } }")

    assert done["pledge"]["code"] == "P1"
    assert changes_of(done) == {"RECEIVED": "-7.00", "FEE": "7.00"}


async def test_a_fee_is_refused(database: Database) -> None:
    await given_money(database)
    await given_pledge(database, "EMPTY")
    cases: list[Refused] = [
        ({"pledge": "NONE"}, "PLEDGE_NOT_FOUND", ["pledge"]),
        ({"line": 2}, "LINE_NOT_FOUND", ["line"]),
        ({"amount": "100.01"}, "MORE_THAN_AVAILABLE", ["amount"]),
        ({"pledge": "EMPTY"}, "MORE_THAN_AVAILABLE", ["amount"]),
        ({"amount": "0.001"}, "AMOUNT_TOO_PRECISE", ["amount"]),
        ({"charged": "2022-01-09"}, "FEE_TOO_EARLY", ["charged"]),
        ({"illustrative": True}, "ILLUSTRATIVE_DIFFERS", ["illustrative"]),
    ]
    await each_is_refused_by_the_door(database, "chargeFee", GIVEN, cases)


async def test_money_received_in_another_currency_is_named_by_its_unit(database: Database) -> None:
    await given_pledge(database, "EUR", "100.00", currency="EUR", usd="110.00")
    await given_receipt(database, "R-EUR", "100.00", pledge="EUR", currency="EUR")
    done = await done_by_its_door(database, "chargeFee", {"pledge": "EUR", "amount": "1.00", "unit": "EUR"})

    assert changes_of(done) == {"RECEIVED EUR": "-1.00", "FEE EUR": "1.00"}
