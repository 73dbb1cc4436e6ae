"""Publishing a pledge."""

import pytest

from service.access.bounds import guard_for
from service.database.engine import Database
from service.giving.earmark import Earmark
from service.giving.publish_pledge import PublishPledge, publish_pledge
from service.giving.record_pledge import record_pledge
from service.giving.revise_pledge import RevisePledge, revise_pledge
from service.ledger.reverse_entry import ReverseEntry, reverse_entry
from service.planning.withdraw_need import WithdrawNeed, withdraw_need
from service.writing.actor import Actor, Role
from service.writing.operation import perform
from tests.given.acting import SECRETARIAT
from tests.given.giving import given_pledge, line, pledge, stated
from tests.given.ground import do
from tests.given.looking import held, refused, rows
from tests.given.planning import given_need
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


async def test_what_is_yet_to_be_announced_stays_a_draft(database: Database) -> None:
    await given_pledge(database, announced="2999", publication="DRAFT")

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


@pytest.mark.parametrize("dry_run", [True, False])
async def test_which_draft_of_a_need_was_given_up_is_told_to_who_may_see_it(
    database: Database, *, dry_run: bool
) -> None:
    await given_need(database, "SECRET", state="HN", plan="PLAN-HN", publication="DRAFT")
    kept = line(earmark=Earmark(modality="H", needs=("SECRET",)))
    await do(database, record_pledge, pledge("P1", kept, publication="DRAFT"), SECRETARIAT)
    await do(database, withdraw_need, WithdrawNeed(need="SECRET"), SECRETARIAT)

    for actor in (SECRETARIAT, Actor("ES delegation", Role.MEMBER, party="ES")):
        publishing = perform(
            database,
            publish_pledge,
            PublishPledge(pledge="P1"),
            actor,
            guard=guard_for("publish_pledge", actor),
            dry_run=dry_run,
        )
        refusal = await refused(publishing, "DRAFT_WITHDRAWN")
        assert ("SECRET" in f"{refusal} {refusal.facts}") == (actor is SECRETARIAT)
