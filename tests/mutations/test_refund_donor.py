"""Refunding a donor over the API."""

from service.database.engine import Database
from tests.given.doors import SOURCED, done_by_its_door, refused
from tests.given.giving import given_money

BACK = {"pledge": "P1", "refunded": "2023-01-31", "amount": "40.00", **SOURCED}


async def test_money_goes_back(database: Database) -> None:
    await given_money(database)
    done = await done_by_its_door(database, "refundDonor", BACK, "pledge { returned { amount } }")

    assert done["pledge"] == {"returned": [{"amount": "40.00"}]}
    assert done["entry"]["kind"] == "REFUND_DONOR"


async def test_more_than_is_there_is_refused(database: Database) -> None:
    await given_money(database, amount="39.99")

    assert await refused(database, "refundDonor", BACK, "pledge") == ("MORE_THAN_AVAILABLE", ["amount"])
