"""Readers' connections: lent in turn, none lost and none lent twice, whatever happens to who asked for them."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import asyncpg
import pytest

from service.database.address import parse_address
from service.database.reader_pool import ReaderPool
from service.database.session_settings import settings_of
from tests.servers import Server

PID = "SELECT pg_backend_pid()"


@pytest.fixture
def server(pg18: Server) -> Server:
    """The driver is the same on every release of the database."""
    return pg18


@asynccontextmanager
async def opened(url: str, *, size: int = 1, wait_seconds: float = 5.0) -> AsyncIterator[ReaderPool]:
    settings = settings_of(30.0)
    pool = ReaderPool(parse_address(url), size=size, settings=settings, pooled=False, wait_seconds=wait_seconds)
    await pool.open()
    try:
        yield pool
    finally:
        await pool.close()


async def test_the_connection_given_back_last_is_lent_next(database_url: str) -> None:
    async with opened(database_url, size=3) as pool:
        first, second = await pool.acquire(), await pool.acquire()
        await pool.release(second)
        await pool.release(first)
        assert await pool.acquire() is first
        assert (pool.made, pool.in_use) == (2, 1)


async def test_who_came_first_is_served_first(database_url: str) -> None:
    served: list[int] = []

    async def ask(number: int) -> None:
        async with pool.lend():
            served.append(number)

    async with opened(database_url) as pool:
        async with pool.lend():
            waiting = [asyncio.create_task(ask(number)) for number in range(5)]
            await asyncio.sleep(0.05)
            waiting[1].cancel()
        await asyncio.wait(waiting, timeout=5)
        assert served == [0, 2, 3, 4]
        assert (pool.made, pool.in_use) == (1, 0)


async def test_a_waiter_served_and_called_off_at_once_loses_no_connection(database_url: str) -> None:
    async with opened(database_url) as pool:
        lent = await pool.acquire()
        waiting, next_one = (asyncio.create_task(pool.acquire()) for _ in range(2))
        await asyncio.sleep(0.05)
        await pool.release(lent)
        waiting.cancel()
        async with asyncio.timeout(5):
            assert await next_one is lent


async def test_a_statement_given_up_is_over_before_its_connection_is_lent_again(database_url: str) -> None:
    async with opened(database_url) as pool:

        async def ask() -> None:
            async with pool.lend() as connection:
                await connection.fetchval("SELECT pg_sleep(20)")

        asking = asyncio.create_task(ask())
        await asyncio.sleep(0.3)
        asking.cancel()
        with pytest.raises(asyncio.CancelledError):
            await asking
        assert pool.in_use == 1, "nobody may have it yet"
        async with asyncio.timeout(5), pool.lend() as connection:
            assert await connection.fetchval("SELECT 1") == 1
        assert (pool.made, pool.in_use) == (1, 0)


async def test_a_crowd_that_is_called_off_at_random_leaves_the_pool_whole(database_url: str) -> None:
    async with opened(database_url, size=3) as pool:

        async def ask(number: int) -> None:
            async with asyncio.timeout(0.002 * (number % 9) + 0.001), pool.lend() as connection:
                await connection.fetchval("SELECT pg_sleep($1)", 0.001 * (number % 7))

        await asyncio.gather(*(ask(number) for number in range(200)), return_exceptions=True)
        async with asyncio.timeout(5):
            lent = [await pool.acquire() for _ in range(3)]
        assert sorted([await one.fetchval(PID) for one in lent]) == sorted({await one.fetchval(PID) for one in lent})
        for one in lent:
            await pool.release(one)
        assert (pool.made, pool.in_use) == (3, 0)


async def test_what_was_cut_or_is_to_be_forgotten_is_replaced(database_url: str, server: Server) -> None:
    async with opened(database_url) as pool:
        pids = []
        for harm in ("none", "cut", "forgotten"):
            async with pool.lend() as connection:
                pids.append(await connection.fetchval(PID))
            if harm == "none":
                await server.execute(f"SELECT pg_terminate_backend({pids[-1]})")
                await asyncio.sleep(0.1)
            else:
                await pool.forget()
        assert len(set(pids)) == 3
        assert pool.in_use == 0


async def test_a_waiter_takes_the_place_of_a_connection_that_was_lost(database_url: str) -> None:
    async with opened(database_url) as pool:
        lent = await pool.acquire()
        waiting = asyncio.create_task(pool.acquire())
        await asyncio.sleep(0.05)
        lent.terminate()
        await pool.release(lent)
        async with asyncio.timeout(5):
            assert await (await waiting).fetchval("SELECT 1") == 1


async def test_who_waits_is_told_when_the_time_is_over_or_the_pool_closes(database_url: str) -> None:
    async with opened(database_url, wait_seconds=0.1) as pool, pool.lend():
        with pytest.raises(TimeoutError):
            await pool.acquire()
    async with opened(database_url) as pool:
        lent = await pool.acquire()
        waiting = asyncio.create_task(pool.acquire())
        await asyncio.sleep(0.05)
        await pool.close(timeout_seconds=0.1)
        assert lent.is_closed()
        with pytest.raises(asyncpg.InterfaceError):
            await waiting
        await pool.release(lent)
        assert (pool.made, pool.in_use) == (0, 0)
