"""Publishing a pledge over the API."""

from service.database.engine import Database
from tests.given.acting import SECRETARIAT
from tests.given.doors import done_by_its_door, refused
from tests.given.giving import given_pledge


async def test_a_draft_is_published_and_comes_into_the_book(database: Database) -> None:
    await given_pledge(database, publication="DRAFT")
    done = await done_by_its_door(
        database, "publishPledge", {"pledge": "P1"}, "pledge { publication status }", actor=SECRETARIAT
    )

    assert done["pledge"] == {"publication": "PUBLISHED", "status": "ANNOUNCED"}
    assert [one["change"] for one in done["effect"]["balances"]] == ["100.00"]


async def test_what_is_published_is_not_published_again(database: Database) -> None:
    await given_pledge(database)

    assert await refused(database, "publishPledge", {"pledge": "P1"}, "pledge") == ("ALREADY_PUBLISHED", ["pledge"])


async def test_anothers_draft_is_not_there(database: Database) -> None:
    await given_pledge(database, publication="DRAFT")

    assert await refused(database, "publishPledge", {"pledge": "P1"}, "pledge") == ("PLEDGE_NOT_FOUND", ["pledge"])
