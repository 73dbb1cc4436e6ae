"""What is no replica of the primary is never asked; what is away is not waited for. Real replicas: tests/scale."""

import asyncio
import time
from collections.abc import AsyncIterator

import asyncpg
import pytest
import pytest_asyncio

from service.database.engine import Database
from service.database.position import Freshness, Position, freshness_for
from service.database.reader import Reader
from service.database.replica import Standing
from tests.servers import Server

ONE = "SELECT convert_to('1', 'UTF8')"


@pytest.fixture
def server(pg18: Server) -> Server:
    """Replication is the same on every release; tests/scale has real ones."""
    return pg18


@pytest_asyncio.fixture
async def misled(database_url: str) -> AsyncIterator[Database]:
    """A database whose replicas are the primary itself and an address where nobody is."""
    nobody = "postgresql://postgres@127.0.0.1:1/mirps"
    opened = Database(database_url, replica_urls=[database_url, nobody], replica_lag_seconds=0.5)
    await opened.open()
    try:
        yield opened
    finally:
        await opened.close()


async def test_a_primary_is_not_taken_for_a_replica_and_nobody_is_not_waited_for(misled: Database) -> None:
    began = time.monotonic()
    reader = Reader(misled, freshness_for(can_write=False, seen=None))
    async with reader.reading() as session:
        assert await session.fetch_json(ONE) == b"1"
        assert [row["one"] for row in await session.fetch_rows("SELECT 1 AS one")] == [1]

    assert [replica.answered for replica in misled.replicas.members] == [0, 0]
    assert misled.replicas.answered_by_primary == 2
    assert time.monotonic() - began < 2


async def test_a_read_whose_connection_to_the_primary_is_lost_is_asked_again(misled: Database, server: Server) -> None:
    """On the primary too: the same question, once more."""
    reader = Reader(misled, Freshness(from_primary=True))
    async with reader.reading() as session:
        slow = asyncio.create_task(session.fetch_json("SELECT convert_to('1', 'UTF8') FROM pg_sleep(0.5)"))
        await asyncio.sleep(0.2)
        cut = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE '%pg_sleep(0.5)%'"
        await server.execute(f"{cut} AND pid <> pg_backend_pid()")

        assert await slow == b"1"


async def test_what_is_wrong_on_the_primary_is_told_as_it_is(misled: Database) -> None:
    with pytest.raises(asyncpg.UndefinedTableError):
        async with misled.reading(Freshness()) as session:
            await session.fetch_json("SELECT convert_to(x, 'UTF8') FROM nowhere")


async def test_without_replicas_nobody_needs_a_position(database: Database) -> None:
    reader = Reader(database, freshness_for(can_write=True, seen=None))
    async with reader.reading() as session:
        await session.fetch_json(ONE)

    assert (reader.seen, await database.position()) == (None, None)


def test_another_cluster_or_timeline_is_another_history() -> None:
    primary = Standing(standby=False, cluster=1, timeline=2, position=Position(0))

    assert primary.same_history(Standing(standby=True, cluster=1, timeline=2, position=None))
    assert not primary.same_history(Standing(standby=True, cluster=2, timeline=2, position=None))
    assert not primary.same_history(Standing(standby=True, cluster=1, timeline=1, position=None))
