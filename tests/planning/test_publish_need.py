"""Publishing a draft of a need."""

from datetime import UTC, datetime
from typing import Any

from service.database.engine import Database
from service.ledger.reverse_entry import ReverseEntry, reverse_entry
from service.planning.publish_need import PublishNeed, publish_need
from service.planning.revise_need import ReviseNeed, revise_need
from service.reading.selection import Viewer
from service.writing.actor import Actor, Role
from service.writing.operation import perform
from tests.given.acting import happens_once, leaves_nothing, record, refusals, rows
from tests.given.asking import ask
from tests.given.ground import ADMIN
from tests.given.looking import refused
from tests.given.planning import given_need
from tests.given.registry import SOURCES

PUBLISH = PublishNeed(need="N1")
TRANSFERS = """SELECT e.kind, t.amount, t.amount_usd, a.stage, e.effective_on::text FROM transfer AS t
  JOIN journal_entry AS e ON e.sequence = t.sequence JOIN account AS a ON a.id = t.to_account ORDER BY t.position"""
ASKED = """{ need(code: "N1") { publication requirement { amount usd } originalRequirement { amount }
  stateInvestment { amount usd } totalCost { amount } coverage { required } } }"""
SECRETARIAT = Viewer("SECRETARIAT", "secretariat")


async def given_draft(database: Database, **more: Any) -> None:
    """Have a draft that asks for 1,000 and 250 lempiras, worth 40 dollars and an unknown value."""
    given = {"unit": "HNL", "investment": "250", "requirement_usd": "40", "publication": "DRAFT", **more}
    await given_need(database, state="HN", plan="PLAN-HN", **given)


async def test_a_draft_shows_what_it_will_ask_for_and_nothing_of_it_is_in_the_book(database: Database) -> None:
    await given_draft(database)

    assert (await ask(database, ASKED, viewer=SECRETARIAT))["need"] == {
        "publication": "DRAFT",
        "requirement": {"amount": "1000.00", "usd": "40.00"},
        "originalRequirement": {"amount": "1000.00"},
        "stateInvestment": {"amount": "250.00", "usd": None},
        "totalCost": {"amount": "1250.00"},
        "coverage": {"required": "0.00"},
    }
    assert await rows(database, TRANSFERS) == []
    assert (await ask(database, ASKED))["need"] is None


async def test_published_it_comes_into_the_book_on_the_day_it_was_stated(database: Database) -> None:
    await given_draft(database)
    before = await ask(database, ASKED, viewer=SECRETARIAT)
    await record(database, publish_need, PUBLISH)

    assert await rows(database, TRANSFERS) == [
        ("QUANTIFY_NEED", 100000, 4000, "REQUIRED", "2021-01-31"),
        ("QUANTIFY_NEED", 25000, None, "INVESTED", "2021-01-31"),
    ]
    shown = await ask(database, ASKED)
    assert shown["need"] == {**before["need"], "publication": "PUBLISHED", "coverage": {"required": "40.00"}}


async def test_an_unknown_amount_is_published_without_an_entry(database: Database) -> None:
    await given_need(database, requirement=None, qualifier="UNKNOWN", publication="EMBARGOED")

    assert (await record(database, publish_need, PUBLISH)).entry is None
    assert (await ask(database, ASKED))["need"]["requirement"] == {"amount": None, "usd": None}


async def test_what_is_not_there_or_published_is_refused(database: Database) -> None:
    await given_need(database)

    assert await refusals(database, publish_need, [PUBLISH, PublishNeed(need="N9")]) == [
        "ALREADY_PUBLISHED need",
        "NEED_NOT_FOUND need",
    ]


async def test_what_is_yet_to_be_stated_stays_a_draft_until_its_day(database: Database) -> None:
    await given_draft(database, stated_on="2999-06")

    await refused(record(database, publish_need, PUBLISH), "DATE_IN_FUTURE")


async def test_who_may_not_see_a_draft_does_not_learn_of_it(database: Database) -> None:
    await given_draft(database)
    other = Actor("guatemala", Role.STATE, states=frozenset({"GT"}))

    await refused(perform(database, publish_need, PUBLISH, ADMIN), "NEED_NOT_FOUND")
    await refused(perform(database, publish_need, PUBLISH, other), "NEED_NOT_FOUND")


async def test_where_the_entry_was_reversed_a_revision_says_what_it_asks_for(database: Database) -> None:
    await given_draft(database)
    entry = (await record(database, publish_need, PUBLISH)).entry or 0
    await record(database, reverse_entry, ReverseEntry(entry=entry, reason="WRONG_AMOUNT"))
    assert await refusals(database, publish_need, [PUBLISH]) == ["ALREADY_PUBLISHED need"]
    today = datetime.now(tz=UTC).date().isoformat()  # on which it was reversed, and before which nothing more is said
    again = ReviseNeed(code="V1", need="N1", revised_on=today, requirement="900", sources=SOURCES)
    await record(database, revise_need, again)

    assert (await ask(database, ASKED))["need"]["requirement"] == {"amount": "900.00", "usd": None}


async def test_a_rehearsal_leaves_nothing(database: Database) -> None:
    await given_draft(database)
    assert await leaves_nothing(database, publish_need, PUBLISH)
    assert (await ask(database, ASKED))["need"] is None


async def test_twice_with_one_key_is_once(database: Database) -> None:
    await given_draft(database)
    assert await happens_once(database, publish_need, PUBLISH)
