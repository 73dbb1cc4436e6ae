"""An act whose connection is lost in its commit is in the trail as what became of it, and once in the book."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import suppress

import asyncpg
import pytest
import pytest_asyncio

from graphql_schema.answers import answer_to
from service.database.engine import Database
from service.database.unusable import CommitUnanswered, OutcomeUnknown
from service.errors import Refusal
from service.giving.record_contribution import RecordContribution, record_contribution
from service.registry.record_party import RecordParty, record_party
from service.writing.operation import Outcome, perform
from tests.given.acting import SECRETARIAT, rows
from tests.given.between import Between, between
from tests.given.giving import given_pledge, stated
from tests.given.ground import ADMIN, lay_ground
from tests.given.registry import SOURCES, given_document, given_party
from tests.servers import Server

PARTY = RecordParty(code="ES", kind="STATE", name={"en": "Spain"}, sources=SOURCES)
TRAIL = "SELECT outcome FROM audit_trail WHERE act = 'record_party' ORDER BY at"
PARTIES = "SELECT count(*) FROM party WHERE code = 'ES'"
SLOW = """
    CREATE FUNCTION take_long() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_sleep(6); RETURN NULL; END $$;
    CREATE CONSTRAINT TRIGGER slow AFTER INSERT ON audit_trail DEFERRABLE INITIALLY DEFERRED
      FOR EACH ROW WHEN (NEW.act = 'record_party' AND NEW.outcome = 'DONE') EXECUTE FUNCTION take_long();
"""
COMMITTING = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query = 'COMMIT' AND state = 'active'"


@pytest_asyncio.fixture
async def url(server: Server) -> AsyncIterator[str]:
    async with server.fresh() as found:
        yield found


@pytest_asyncio.fixture
async def cutting(url: str) -> AsyncIterator[tuple[Between, Database]]:
    """Somebody who cuts connections, and a database that is reached through them."""
    async with between(url) as (standing, through):
        database = Database(through, read_pool_size=2, write_pool_size=2)
        await database.open()
        try:
            await given_document(database)
            yield standing, database
        finally:
            await database.close()


async def record(database: Database, key: str | None = "the key") -> Outcome:
    return await perform(database, record_party, PARTY, SECRETARIAT, key=key)


async def outcomes(database: Database) -> list[str]:
    return [outcome for (outcome,) in await rows(database, TRAIL)]


async def until(database: Database, expected: list[str]) -> None:
    """Wait until the trail says so."""
    async with asyncio.timeout(20):
        while await outcomes(database) != expected:  # noqa: ASYNC110  what is waited for happens in the database
            await asyncio.sleep(0.1)


@pytest.mark.parametrize("key", ["the key", None])
async def test_what_was_committed_and_not_answered_is_answered_and_stands_as_done(
    cutting: tuple[Between, Database], key: str | None
) -> None:
    standing, database = cutting
    standing.next = "answer lost"
    outcome = await record(database, key)

    assert standing.cut == 1
    assert (outcome.recorded.code, outcome.replayed) == ("ES", False)
    assert await outcomes(database) == ["DONE"]
    assert await rows(database, PARTIES) == [(1,)]


@pytest.mark.parametrize("key", ["the key", None])
@pytest.mark.parametrize(("what", "kept"), [("answer lost", 1), ("never sent", 0)])
async def test_an_entry_whose_commit_was_not_answered_is_looked_for_in_the_book(
    cutting: tuple[Between, Database], what: str, kept: int, key: str | None
) -> None:
    """The line of the trail goes in one message with the commit there, so it cannot be what is looked for."""
    standing, database = cutting
    await lay_ground(database)
    await given_pledge(database)
    standing.next = what
    command = RecordContribution(
        code="R1", amount=stated("100.00"), pledge="P1", received="2022-01-10", sources=SOURCES
    )
    asked = perform(database, record_contribution, command, ADMIN, key=key)
    if kept:
        assert (await asked).entries
    else:
        with pytest.raises(CommitUnanswered):
            await asked

    assert standing.cut == 1
    found = await rows(database, "SELECT outcome FROM audit_trail WHERE act = 'record_contribution'")
    assert found == [("DONE" if kept else "FAILED",)]
    assert await rows(database, "SELECT count(*) FROM contribution") == [(kept,)]


async def test_an_entry_of_somebody_else_is_not_taken_for_the_lost_one(
    cutting: tuple[Between, Database], url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The sequence of an entry that was lost goes to the next, who may be the same person, without a key."""
    standing, database = cutting
    await lay_ground(database)
    monkeypatch.setattr("service.writing.lost_commit.FIRST_PAUSE_SECONDS", 1.0)
    standing.next = "never sent"
    lost = asyncio.create_task(given_pledge(database, "LOST"))
    while not standing.cut:  # noqa: ASYNC110  what is waited for happens to a connection
        await asyncio.sleep(0.01)
    other = Database(url, read_pool_size=1, write_pool_size=1)
    await other.open()
    try:
        await given_pledge(other, "OTHER")
    finally:
        await other.close()
    with pytest.raises(CommitUnanswered):
        await lost

    assert await rows(database, "SELECT code FROM pledge") == [("OTHER",)]
    told = "SELECT outcome FROM audit_trail WHERE act = 'record_pledge' ORDER BY outcome"
    assert await rows(database, told) == [("DONE",), ("FAILED",)]


async def test_what_is_given_up_at_its_beginning_leaves_nothing_behind(url: str) -> None:
    """A transaction that begins with a claim must not be lent to the next, with the claim in it."""
    database = Database(url, read_pool_size=1, write_pool_size=1)
    await database.open()
    try:
        await given_document(database)
        for number in range(20):
            begun = asyncio.create_task(record(database, f"key {number}"))
            await asyncio.sleep(0.0005 * number)
            begun.cancel()
            with suppress(asyncio.CancelledError, Refusal):
                await begun
            await given_party(database, f"P{number}")
        assert await rows(database, "SELECT count(*) FROM idempotency_key WHERE outcome IS NULL") == [(0,)]
    finally:
        await database.close()


async def test_what_never_reached_the_commit_stands_as_failed_and_is_done_when_it_is_sent_again(
    cutting: tuple[Between, Database],
) -> None:
    standing, database = cutting
    standing.next = "never sent"
    with pytest.raises(CommitUnanswered):
        await record(database)
    assert standing.cut == 1
    assert await outcomes(database) == ["FAILED"]

    assert not (await record(database)).replayed
    assert await outcomes(database) == ["FAILED", "DONE"]
    assert await rows(database, PARTIES) == [(1,)]


async def test_what_nobody_can_say_yet_stands_as_unknown_until_the_commit_has_come_through(
    cutting: tuple[Between, Database], url: str
) -> None:
    standing, database = cutting
    owner = await asyncpg.connect(url)
    await owner.execute(SLOW)
    standing.next = "at once"
    with pytest.raises(OutcomeUnknown) as unknown:
        await record(database)
    assert answer_to(unknown.value, "EN").codes == ("OUTCOME_UNKNOWN",)
    await until(database, ["UNKNOWN"])
    again = await record(database)
    await owner.close()

    assert again.replayed
    assert set(await outcomes(database)) == {"DONE", "UNKNOWN", "REPLAYED"}
    assert len(await outcomes(database)) == 3
    assert await rows(database, PARTIES) == [(1,)]


async def test_a_commit_that_is_killed_after_nobody_could_say_stands_as_failed(
    cutting: tuple[Between, Database], url: str
) -> None:
    standing, database = cutting
    owner = await asyncpg.connect(url)
    await owner.execute(SLOW)
    standing.next = "at once"
    with pytest.raises(CommitUnanswered):
        await record(database)
    await until(database, ["UNKNOWN"])
    assert await owner.fetchval(COMMITTING)
    await until(database, ["UNKNOWN", "FAILED"])
    await owner.execute("DROP TRIGGER slow ON audit_trail")
    await owner.close()

    assert not (await record(database)).replayed
    assert await outcomes(database) == ["UNKNOWN", "FAILED", "DONE"]
    assert await rows(database, PARTIES) == [(1,)]
