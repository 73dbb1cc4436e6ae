"""Reporting a use by another channel over the API."""

import pytest_asyncio

from service.database.engine import Database
from service.giving.record_pledge import record_pledge
from tests.given.doors import Refused, changes_of, done_by_its_door, each_is_refused_by_the_door
from tests.given.giving import given_money, given_receipt, line, pledge
from tests.given.ground import do

GIVEN = {"pledge": "BI", "used": "2022-03", "amount": "30.00", "sources": [{"document": "DOC"}]}


@pytest_asyncio.fixture(autouse=True)
async def received(database: Database) -> None:
    """Have 100 dollars received by another channel."""
    await do(database, record_pledge, pledge("BI", line(channel="BILATERAL")))
    await given_receipt(database, "R-BI", pledge="BI")


async def test_what_another_channel_spent_is_reported(database: Database) -> None:
    done = await done_by_its_door(database, "reportUse", GIVEN, "pledge { code }")

    assert done["pledge"] == {"code": "BI"}
    assert changes_of(done) == {"RECEIVED": "-30.00", "SPENT": "30.00"}


async def test_a_use_is_refused(database: Database) -> None:
    await given_money(database)
    cases: list[Refused] = [
        ({"pledge": "NONE"}, "PLEDGE_NOT_FOUND", ["pledge"]),
        ({"pledge": "P1"}, "MONEY_OF_FUND", ["line"]),
        ({"amount": "100.01"}, "MORE_THAN_RECEIVED", ["amount"]),
        ({"need": "N1"}, "MORE_THAN_RECEIVED", ["amount"]),
        ({"used": "2021"}, "USE_TOO_EARLY", ["used"]),
        ({"sources": []}, "SOURCE_MISSING", ["sources"]),
    ]
    await each_is_refused_by_the_door(database, "reportUse", GIVEN, cases)
