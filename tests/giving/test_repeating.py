"""An announcement that repeats another moves nothing, so it repeats what is in the book, or is a draft as that is."""

import pytest

from service.database.engine import Database
from service.giving.publish_pledge import PublishPledge, publish_pledge
from service.giving.record_pledge import record_pledge
from service.giving.withdraw_pledge import WithdrawPledge, withdraw_pledge
from tests.given.acting import SECRETARIAT
from tests.given.giving import given_pledge, pledge
from tests.given.ground import do
from tests.given.looking import held, refused
from tests.given.registry import SOURCES


async def test_a_repeated_announcement_is_kept_and_posts_nothing(database: Database) -> None:
    await given_pledge(database)
    outcome = await given_pledge(database, "P2", duplicate_of="P1")

    assert outcome.recorded.entry is None
    assert await held(database) == {"PLEDGED P1": "100.00"}


async def test_a_repetition_of_a_repetition_is_refused(database: Database) -> None:
    await given_pledge(database)
    await given_pledge(database, "P2", duplicate_of="P1")

    await refused(given_pledge(database, "P3", duplicate_of="P2"), "DUPLICATE_OF_DUPLICATE")


@pytest.mark.parametrize("publication", ["DRAFT", "EMBARGOED"])
async def test_what_is_published_repeats_nothing_that_is_not(database: Database, publication: str) -> None:
    await given_pledge(database, publication=publication)
    repeating = pledge("P2", duplicate_of="P1")
    await refused(do(database, record_pledge, repeating, SECRETARIAT), "PLEDGE_NOT_PUBLISHED")
    await do(database, record_pledge, pledge("P3", duplicate_of="P1", publication="DRAFT"), SECRETARIAT)
    await refused(do(database, publish_pledge, PublishPledge(pledge="P3"), SECRETARIAT), "PLEDGE_NOT_PUBLISHED")

    await do(database, publish_pledge, PublishPledge(pledge="P1"), SECRETARIAT)
    await do(database, publish_pledge, PublishPledge(pledge="P3"), SECRETARIAT)
    assert await held(database) == {"PLEDGED P1": "100.00"}


async def test_a_draft_that_another_repeats_is_given_up_after_that_one(database: Database) -> None:
    await given_pledge(database, publication="DRAFT")
    await do(database, record_pledge, pledge("P2", duplicate_of="P1", publication="DRAFT"), SECRETARIAT)

    def withdrawn(code: str) -> WithdrawPledge:
        return WithdrawPledge(pledge=code, withdrawn="2022", sources=SOURCES)

    await refused(do(database, withdraw_pledge, withdrawn("P1"), SECRETARIAT), "PLEDGE_IS_REPEATED")
    await do(database, withdraw_pledge, withdrawn("P2"), SECRETARIAT)
    await do(database, withdraw_pledge, withdrawn("P1"), SECRETARIAT)
    again = pledge("P3", duplicate_of="P1", publication="DRAFT")
    await refused(do(database, record_pledge, again, SECRETARIAT), "DRAFT_WITHDRAWN")


async def test_what_is_made_up_repeats_nothing_real_nor_the_other_way_round(database: Database) -> None:
    await given_pledge(database)
    await given_pledge(database, "SHOWN", illustrative=True)

    await refused(given_pledge(database, "P2", duplicate_of="P1", illustrative=True), "ILLUSTRATIVE_DIFFERS")
    await refused(given_pledge(database, "P3", duplicate_of="SHOWN"), "ILLUSTRATIVE_DIFFERS")
