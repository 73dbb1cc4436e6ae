"""Taking money off a need over the API."""

from service.database.engine import Database
from tests.given.doors import done_by_its_door, refused
from tests.given.giving import given_pledge
from tests.given.matching import given_allocation


async def test_money_is_taken_off_a_need(database: Database) -> None:
    await given_pledge(database)
    await given_allocation(database, "N1", "40.00")
    given = {"pledge": "P1", "need": "N1", "amount": "15.00"}
    done = await done_by_its_door(database, "releaseAllocation", given, "allocation { amount { amount } }")

    assert done["allocation"] == {"amount": [{"amount": "25.00"}]}


async def test_more_than_is_placed_is_refused(database: Database) -> None:
    await given_pledge(database)
    await given_allocation(database, "N1", "40.00")
    given = {"pledge": "P1", "need": "N1", "amount": "40.01"}

    assert await refused(database, "releaseAllocation", given, "allocation") == ("NOT_ALLOCATED", ["amount"])
