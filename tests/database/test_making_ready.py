"""Connections are made ready in idle moments: each of them, every statement once, and never while somebody asks."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

import pytest

from graphql_schema.usual import CALLED
from service.database.making_ready import keep_ready
from service.database.reader_connection import ReaderConnection
from service.database.reader_pool import ReaderPool
from tests.database.test_reader_pool import opened
from tests.servers import Server

STATEMENTS = ["EXPLAIN (GENERIC_PLAN) SELECT $1::text", "SELECT count(*) FROM party"]


@pytest.fixture
def server(pg18: Server) -> Server:
    """The driver is the same on every release of the database."""
    return pg18


@pytest.fixture
def planned(monkeypatch: pytest.MonkeyPatch) -> list[tuple[int, str]]:
    """What is run on connections, by their number."""
    found: list[tuple[int, str]] = []
    execute = ReaderConnection.execute

    async def noting(self: ReaderConnection, query: str, *args: object, timeout: float) -> str:  # noqa: ASYNC109  the driver's
        found.append((id(self), query))
        return await execute(self, query, *args, timeout=timeout)

    monkeypatch.setattr(ReaderConnection, "execute", noting)
    return found


@asynccontextmanager
async def keeping(pool: ReaderPool, statements: list[str]) -> AsyncIterator[None]:
    task = asyncio.create_task(keep_ready(pool, statements))
    try:
        yield
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


async def until_there_are(planned: list[tuple[int, str]], number: int) -> None:
    async with asyncio.timeout(10):
        while len(planned) < number:  # noqa: ASYNC110  nobody tells when
            await asyncio.sleep(0.01)


async def test_each_connection_runs_each_statement_once(database_url: str, planned: list[tuple[int, str]]) -> None:
    statements = STATEMENTS[:1]
    async with opened(database_url, size=3) as pool, keeping(pool, statements):
        async with pool.lend(), pool.lend():
            pass
        await until_there_are(planned, 2)
        statements += STATEMENTS[1:]
        await until_there_are(planned, 4)
        await asyncio.sleep(0.6)
    assert [sql for _, sql in planned] == sorted(STATEMENTS * 2, key=STATEMENTS.index)
    assert len(set(planned)) == 4


async def test_nothing_is_made_ready_while_somebody_asks(database_url: str, planned: list[tuple[int, str]]) -> None:
    async with opened(database_url, size=3) as pool:
        async with pool.lend(), pool.lend():
            pass
        async with pool.lend(), keeping(pool, STATEMENTS):
            await asyncio.sleep(0.7)
            assert not planned


async def test_a_statement_that_cannot_be_run_is_left_and_the_connection_is_good(
    database_url: str, planned: list[tuple[int, str]]
) -> None:
    async with opened(database_url) as pool, keeping(pool, ["SELECT nonsense", *STATEMENTS]):
        async with pool.lend():
            pass
        await until_there_are(planned, 3)
        async with pool.lend() as connection:
            assert await connection.fetchval("SELECT 1") == 1
        assert (pool.made, pool.in_use) == (1, 0)


@pytest.mark.parametrize("call", CALLED)
async def test_functions_are_called_as_whoever_reads_may_call_them(call: str, database_url: str) -> None:
    async with opened(database_url) as pool, pool.lend() as connection:
        assert await connection.execute(call) in {"SELECT 0", "SELECT 1"}
