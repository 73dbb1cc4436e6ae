"""Publishing a pledge."""

from service.database.engine import Database
from service.giving.publish_pledge import PublishPledge, publish_pledge
from tests.given.giving import given_pledge
from tests.given.ground import do
from tests.given.looking import held, refused, rows


async def test_a_draft_comes_into_the_book_on_the_day_it_was_announced(database: Database) -> None:
    await given_pledge(database, publication="DRAFT")
    outcome = await do(database, publish_pledge, PublishPledge(pledge="P1"))

    assert await held(database) == {"PLEDGED P1": "100.00"}
    [row] = await rows(database, "SELECT effective_on FROM journal_entry WHERE sequence = $1", outcome.recorded.entry)
    assert str(row["effective_on"]) == "2021-06-10"


async def test_a_pledge_without_amounts_is_published_without_an_entry(database: Database) -> None:
    await given_pledge(database, amount=None, publication="EMBARGOED")
    outcome = await do(database, publish_pledge, PublishPledge(pledge="P1"))

    assert outcome.recorded.entry is None


async def test_a_pledge_is_published_once(database: Database) -> None:
    await given_pledge(database)

    await refused(do(database, publish_pledge, PublishPledge(pledge="P1")), "ALREADY_PUBLISHED")
    await refused(do(database, publish_pledge, PublishPledge(pledge="NONE")), "PLEDGE_NOT_FOUND")
