"""Publishing a pledge."""

from service.database.engine import Database
from service.giving.publish_pledge import PublishPledge, publish_pledge
from service.giving.revise_pledge import RevisePledge, revise_pledge
from service.ledger.reverse_entry import ReverseEntry, reverse_entry
from tests.given.acting import SECRETARIAT
from tests.given.giving import given_pledge, stated
from tests.given.ground import do
from tests.given.looking import held, refused, rows
from tests.given.registry import SOURCES


async def test_a_draft_comes_into_the_book_on_the_day_it_was_announced(database: Database) -> None:
    await given_pledge(database, publication="DRAFT")
    outcome = await do(database, publish_pledge, PublishPledge(pledge="P1"), SECRETARIAT)

    assert await held(database) == {"PLEDGED P1": "100.00"}
    [row] = await rows(database, "SELECT effective_on FROM journal_entry WHERE sequence = $1", outcome.recorded.entry)
    assert str(row["effective_on"]) == "2021-06-10"


async def test_a_pledge_without_amounts_is_published_without_an_entry(database: Database) -> None:
    await given_pledge(database, amount=None, publication="EMBARGOED")
    outcome = await do(database, publish_pledge, PublishPledge(pledge="P1"), SECRETARIAT)

    assert outcome.recorded.entry is None


async def test_a_pledge_is_published_once(database: Database) -> None:
    await given_pledge(database)

    await refused(do(database, publish_pledge, PublishPledge(pledge="P1")), "ALREADY_PUBLISHED")
    await refused(do(database, publish_pledge, PublishPledge(pledge="NONE")), "PLEDGE_NOT_FOUND")


async def test_what_is_yet_to_be_announced_stays_a_draft_until_its_day(database: Database) -> None:
    await given_pledge(database, publication="DRAFT", announced="2999-06")

    await refused(do(database, publish_pledge, PublishPledge(pledge="P1"), SECRETARIAT), "DATE_IN_FUTURE")


async def test_who_may_not_see_a_draft_does_not_learn_of_it(database: Database) -> None:
    await given_pledge(database, publication="DRAFT")

    await refused(do(database, publish_pledge, PublishPledge(pledge="P1")), "PLEDGE_NOT_FOUND")


async def test_where_the_entry_was_reversed_a_revision_brings_the_promise_back(database: Database) -> None:
    entry = (await given_pledge(database)).recorded.entry or 0
    await do(database, reverse_entry, ReverseEntry(entry=entry, reason="WRONG_AMOUNT"))
    await refused(do(database, publish_pledge, PublishPledge(pledge="P1"), SECRETARIAT), "ALREADY_PUBLISHED")
    again = RevisePledge(code="V1", pledge="P1", revised="2022", amount=stated("90.00"), sources=SOURCES)
    await do(database, revise_pledge, again)

    assert await held(database) == {"PLEDGED P1": "90.00"}
