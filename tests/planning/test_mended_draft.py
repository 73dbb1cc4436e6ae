"""A draft of a need is mended where it stands."""

from typing import Any

import asyncpg
import pytest

from service.access.bounds import guard_for
from service.database.engine import Database
from service.planning.publish_need import PublishNeed, publish_need
from service.planning.revise_need import ReviseNeed, revise_need
from service.planning.validate_need import ValidateNeed, validate_need
from service.reading.selection import Viewer
from service.registry.stating import Source
from service.writing.actor import Actor, Role
from service.writing.fingerprint import Command
from service.writing.operation import Act, perform
from tests.given.acting import happens_once, leaves_nothing, record, refusals, rows
from tests.given.asking import ask
from tests.given.looking import refused
from tests.given.planning import given_need
from tests.given.registry import SOURCES, given_document
from tests.given.waiting import at_once

SEES = Viewer("SECRETARIAT", "secretariat")
HONDURAS = Actor("HN team", Role.STATE, states=frozenset({"HN"}))
ASKED = """{ need(code: "N1") { requirement { amount usd qualifier } originalRequirement { amount }
  stateInvestment { amount usd } validated revisions { code } } }"""


async def given_draft(database: Database, **more: Any) -> None:
    """Have a draft that asks for 1,000 lempiras, worth 40 dollars; the State puts in 250, of unknown value."""
    given = {"unit": "HNL", "investment": "250", "requirement_usd": "40", "publication": "DRAFT", **more}
    await given_need(database, state="HN", plan="PLAN-HN", **given)


def revision(**changes: Any) -> ReviseNeed:
    given: dict[str, Any] = {
        "code": "V1",
        "need": "N1",
        "revised_on": "2022",
        "requirement": "1500",
        "sources": SOURCES,
    }
    return ReviseNeed(**given | changes)


async def shown(database: Database, moment: dict[str, Any] | None = None) -> dict[str, Any]:
    asked = ASKED.replace("{ need(", f'{{ need(moment: {{ known: "{moment["known"]}" }}, ') if moment else ASKED
    found: dict[str, Any] = (await ask(database, asked, viewer=SEES))["need"]
    return found


@pytest.mark.parametrize("publication", ["DRAFT", "EMBARGOED"])
async def test_it_asks_for_the_new_amounts_and_is_published_so(database: Database, publication: str) -> None:
    await given_draft(database, publication=publication)
    outcome = await record(database, revise_need, revision(investment="300", qualifier="AT_LEAST"))

    assert (outcome.entry, outcome.code) == (None, "N1")
    assert await shown(database) == {
        "requirement": {"amount": "1500.00", "usd": "60.00", "qualifier": "AT_LEAST"},
        "originalRequirement": {"amount": "1500.00"},
        "stateInvestment": {"amount": "300.00", "usd": None},
        "validated": None,
        "revisions": [],
    }
    await record(database, publish_need, PublishNeed(need="N1"))
    transfers = "SELECT amount, amount_usd FROM transfer ORDER BY sequence, position"
    assert await rows(database, transfers) == [(150000, 6000), (30000, None)]
    assert (await shown(database))["originalRequirement"] == {"amount": "1500.00"}


async def test_once_published_nobody_reads_that_it_was_mended(database: Database) -> None:
    await given_draft(database)
    await given_document(database, "LATER")
    later = (*SOURCES, Source("LATER", "page 3"), Source("LATER"))
    await record(database, revise_need, revision(sources=later))
    await record(database, revise_need, revision(code="V2", requirement="1600", sources=later))
    await record(database, publish_need, PublishNeed(need="N1"))

    sources = await ask(database, '{ need(code: "N1") { sources { document { code } aspect note } } }')
    assert sources["need"]["sources"] == [
        {"document": {"code": "DOC"}, "aspect": None, "note": None},
        {"document": {"code": "LATER"}, "aspect": None, "note": "page 3"},
    ]
    trail = "SELECT detail -> 'sources' -> 1 ->> 'note' FROM audit_trail WHERE act = 'revise_need' ORDER BY id"
    assert await rows(database, trail) == [("page 3",), ("page 3",)]


async def test_what_it_said_before_stays_readable_at_its_moment(database: Database) -> None:
    await given_draft(database)
    [(known,)] = await rows(database, "SELECT clock_timestamp()")
    before = await shown(database)
    moment = {"known": known.isoformat()}
    await record(database, revise_need, revision(investment="300", qualifier="AT_LEAST"))
    assert await shown(database, moment) == before
    await record(database, publish_need, PublishNeed(need="N1"))
    await record(database, revise_need, revision(code="V2", requirement="9", qualifier="EXACT"))

    assert await shown(database, moment) == before


async def test_an_amount_that_was_not_known_is_said(database: Database) -> None:
    await given_draft(database, requirement=None, requirement_usd=None, qualifier="UNKNOWN", investment=None)
    await refused(record(database, revise_need, revision(requirement=None, qualifier="EXACT")), "AMOUNT_MISSING")
    await record(database, revise_need, revision(requirement="10", requirement_usd="0.40"))

    found = await shown(database)
    assert found["requirement"] == {"amount": "10.00", "usd": "0.40", "qualifier": "EXACT"}
    assert found["stateInvestment"] is None


async def test_its_validation_ends(database: Database) -> None:
    await given_draft(database)
    await record(database, validate_need, ValidateNeed(need="N1"))
    assert (await shown(database))["validated"] is True
    await record(database, revise_need, revision())

    assert (await shown(database))["validated"] is False


async def test_what_was_said_of_its_amounts_when_it_was_quantified_is_not_said_of_others(database: Database) -> None:
    await given_draft(database, validated=True)
    [(known,)] = await rows(database, "SELECT clock_timestamp()")
    assert (await shown(database))["validated"] is True
    await record(database, revise_need, revision())

    assert (await shown(database))["validated"] is False
    assert (await shown(database, {"known": known.isoformat()}))["validated"] is True


@pytest.mark.parametrize("stated", [True, False])
async def test_who_mends_it_again_is_not_told_that_nobody_knows(database: Database, *, stated: bool) -> None:
    await given_draft(database, validated=stated)
    await record(database, revise_need, revision())
    assert (await shown(database))["validated"] is False
    await record(database, revise_need, revision(code="V2", requirement="33.00"))

    assert (await shown(database))["validated"] is False


async def test_it_is_refused(database: Database) -> None:
    await given_draft(database)
    cases: dict[str, dict[str, Any]] = {
        "NOTHING_CHANGES requirement": {"requirement": "1000.00", "investment": "250"},
        "REVISION_TOO_EARLY revisedOn": {"revised_on": "2021-01-30"},
        "DATE_IN_FUTURE revisedOn": {"revised_on": "2999"},
        "AMOUNT_NOT_POSITIVE requirement": {"requirement": "-1"},
        "AMOUNT_NOT_UNKNOWN qualifier": {"qualifier": "UNKNOWN"},
        "ILLUSTRATIVE_DIFFERS illustrative": {"illustrative": True},
        "CODE_MALFORMED code": {"code": " "},
        "SOURCE_MISSING sources": {"sources": ()},
        "DOCUMENT_NOT_FOUND sources.0.document": {"sources": (Source("NONE"),)},
        "TEXT_TOO_LONG note": {"note": "x" * 2001},
    }

    assert await refusals(database, revise_need, [revision(**one) for one in cases.values()]) == list(cases)


LARGEST = "900000000000.00"


async def test_what_it_is_worth_then_is_as_little_too_large_as_what_was_recorded(database: Database) -> None:
    at_nine_hundred = {"unit": "EUR", "requirement": "0.01", "requirement_usd": "900", "investment": None}
    await given_draft(database, **at_nine_hundred)
    over = await refused(record(database, revise_need, revision(requirement="10000000.01")), "AMOUNT_TOO_LARGE")
    assert over.field == ("requirement",)
    await refused(record(database, revise_need, revision(requirement=LARGEST)), "AMOUNT_TOO_LARGE")
    await record(database, revise_need, revision(requirement="10000000.00"))
    await given_need(database, "N2", state="HN", plan="PLAN-HN", **at_nine_hundred)

    of_published = revision(code="V2", need="N2", requirement="10000000.01")
    assert (await refused(record(database, revise_need, of_published), "AMOUNT_TOO_LARGE")).field == over.field


async def test_one_of_a_day_to_come_is_mended_today(database: Database) -> None:
    await given_draft(database, stated_on="2999")
    [(today,)] = await rows(database, "SELECT to_char(timezone('UTC', now()), 'YYYY-MM-DD')")
    await record(database, revise_need, revision(revised_on=today))

    assert (await shown(database))["requirement"]["amount"] == "1500.00"


async def test_nobody_mends_what_somebody_publishes_meanwhile_behind_its_back(
    database: Database, database_url: str
) -> None:
    await given_draft(database)

    async def own(act: Act, command: Command) -> object:
        return await perform(database, act, command, HONDURAS, guard=guard_for(act.__name__, HONDURAS))

    acts = [own(publish_need, PublishNeed(need="N1")), own(revise_need, revision())]
    assert await at_once(database_url, "need WHERE code = 'N1'", acts) == ["ok", "ok"]

    # Mended and then published, or published and then revised; never mended in secret once it was published.
    asks = "SELECT balance FROM account WHERE stage = 'REQUIRED'"
    assert await rows(database, asks) == [(150000,)]
    [(entries, revisions)] = await rows(
        database, "SELECT (SELECT count(*) FROM journal_entry), (SELECT count(*) FROM need_revision)"
    )
    assert (entries, revisions) in {(1, 0), (2, 1)}


async def test_the_database_mends_no_published_need(database: Database, database_url: str) -> None:
    await given_draft(database)
    await record(database, publish_need, PublishNeed(need="N1"))
    connection = await asyncpg.connect(database_url)
    try:
        await connection.execute("SET ROLE mirps_service")
        for statement in ("SELECT mend_need(1, 1, 1, 1, 1, 'EXACT')", "UPDATE need SET draft_requirement_minor = 1"):
            with pytest.raises(asyncpg.PostgresError):
                await connection.execute(statement)
    finally:
        await connection.close()


async def test_a_rehearsal_leaves_nothing(database: Database) -> None:
    await given_draft(database)
    before = await shown(database)
    assert await leaves_nothing(database, revise_need, revision())
    assert await shown(database) == before


async def test_twice_with_one_key_is_once(database: Database) -> None:
    await given_draft(database)
    assert await happens_once(database, revise_need, revision())
    trail = "SELECT detail FROM audit_trail WHERE act = 'revise_need' AND outcome = 'DONE'"
    assert len(await rows(database, trail)) == 1
