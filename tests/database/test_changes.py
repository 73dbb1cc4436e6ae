"""Who waits is woken when something was written, whatever becomes of the connection that listens."""

import asyncio
from collections.abc import AsyncIterator

import asyncpg
import pytest
import pytest_asyncio
from structlog.testing import capture_logs

from service.database import changes as module
from service.database.changes import Changes
from service.database.engine import Database
from service.database.session_settings import settings_of
from tests.given.giving import given_pledge
from tests.given.ground import lay_ground
from tests.servers import Server

LISTENS = "application_name = 'mirps-listen' AND datname = current_database()"


@pytest.fixture
def server(pg18: Server) -> Server:
    """Listening is the same on every release."""
    return pg18


@pytest_asyncio.fixture
async def owner(database: Database) -> AsyncIterator["asyncpg.Connection"]:
    """A connection of the owner, the ground being laid."""
    await lay_ground(database)
    connection = await asyncpg.connect(database.address.dsn)
    yield connection
    await connection.close()


@pytest_asyncio.fixture
async def listening(database: Database, owner: "asyncpg.Connection") -> AsyncIterator[Changes]:
    """Changes of which somebody has been told already."""
    assert not owner.is_closed()
    changes = Changes(database, database.address.dsn, settings_of(10))
    await asyncio.wait_for(changes.after(0), 5)
    yield changes
    await changes.close()


async def test_a_write_wakes_all_who_wait(database: Database, listening: Changes) -> None:
    waiting = [asyncio.create_task(listening.after(listening.times)) for _ in range(50)]
    await asyncio.sleep(0.1)
    assert listening.waiting == 50
    await given_pledge(database)
    woken = await asyncio.wait_for(asyncio.gather(*waiting), 2)

    assert set(woken) == {listening.times}
    assert listening.waiting == 0


async def test_writes_close_together_wake_once(database: Database, listening: Changes) -> None:
    before = listening.times
    async with database.writing() as session:
        connection = await session.raw_connection()
        for _ in range(100):
            await connection.execute(f"NOTIFY {module.CHANNEL}")
    await asyncio.sleep(0.1)

    assert listening.times == before + 1


async def test_one_connection_listens_as_the_service_and_only_once_somebody_waits(
    database: Database, owner: "asyncpg.Connection"
) -> None:
    found = f"SELECT count(*) FROM pg_stat_activity WHERE {LISTENS}"  # noqa: S608  words of ours
    changes = Changes(database, database.address.dsn, settings_of(10))
    assert await owner.fetchval(found) == 0
    waiting = [asyncio.create_task(changes.after(100)) for _ in range(20)]
    await asyncio.sleep(0.5)
    assert await owner.fetchval(found) == 1
    for one in waiting:
        one.cancel()
    await changes.close()
    await asyncio.sleep(0.2)

    assert await owner.fetchval(found) == 0


async def test_what_is_written_while_nobody_can_listen_wakes_as_soon_as_somebody_can(
    database: Database, listening: Changes, owner: "asyncpg.Connection"
) -> None:
    for number in range(3):
        before = listening.times
        killed = await owner.fetchval(f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE {LISTENS}")  # noqa: S608  words of ours
        await given_pledge(database, f"P{number}")

        assert killed
        assert await asyncio.wait_for(listening.after(before), 5) > before
        await asyncio.sleep(0.5)
    assert listening.losses == 3


async def test_where_nothing_is_told_the_book_itself_is_looked_at_and_that_is_said(
    database: Database, listening: Changes, owner: "asyncpg.Connection", monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "LOOKING_SECONDS", 0.3)
    await owner.execute("DROP TRIGGER tell_of_changes ON journal_entry; DROP TRIGGER tell_of_changes ON pledge")
    await asyncio.sleep(5.1)
    with capture_logs() as logs:
        before = listening.times
        await given_pledge(database)
        await asyncio.wait_for(listening.after(before), 5)

    assert "listening_in_vain" in [line["event"] for line in logs]


async def test_behind_a_pooler_the_book_is_looked_at_every_second(
    database: Database, owner: "asyncpg.Connection"
) -> None:
    assert not owner.is_closed()
    changes = Changes(database, None, settings_of(10))
    first = await asyncio.wait_for(changes.after(0), 5)
    waiting = asyncio.create_task(changes.after(first))
    await asyncio.sleep(1.2)
    assert not waiting.done()
    await given_pledge(database)
    await asyncio.wait_for(waiting, 3)
    await changes.close()
