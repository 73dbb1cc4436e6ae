"""Withdrawing a pledge over the API."""

from service.database.engine import Database
from tests.given.doors import SOURCED, done_by_its_door, refused
from tests.given.giving import given_pledge, given_receipt

WITHDRAWN = {"pledge": "P1", "withdrawn": "2023-01-31", **SOURCED}


async def test_all_that_is_outstanding_is_withdrawn(database: Database) -> None:
    await given_pledge(database)
    await given_receipt(database, amount="30.00")
    shown = "pledge { outstanding { amount } withdrawn { amount } received { amount } }"
    done = await done_by_its_door(database, "withdrawPledge", WITHDRAWN, shown)

    assert done["pledge"] == {
        "outstanding": [{"amount": "0.00"}],
        "withdrawn": [{"amount": "70.00"}],
        "received": [{"amount": "30.00"}],
    }


async def test_more_than_is_outstanding_is_refused(database: Database) -> None:
    await given_pledge(database)
    given = {**WITHDRAWN, "amount": "100.01"}

    assert await refused(database, "withdrawPledge", given, "pledge") == ("MORE_THAN_OUTSTANDING", ["amount"])
