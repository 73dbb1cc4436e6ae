"""Writers' connections, kept between acts: whoever writes takes one whole, and waits in turn where there is none.

SQLAlchemy's own pool makes and takes apart objects for each taking, which cost a tenth of an act. Here a connection of
the driver and SQLAlchemy's around it stay together until the driver's is closed.
"""

import asyncio
from contextlib import suppress
from dataclasses import dataclass
from typing import cast

import asyncpg
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine


@dataclass(frozen=True, slots=True)
class Writer:
    """One connection: SQLAlchemy's, and the driver's below it."""

    connection: AsyncConnection
    driver: "asyncpg.Connection"


class WriterPool:
    """The writers' connections to one server.

    Args:
        engine: makes them, and keeps none itself.
        size: most connections.
        wait_seconds: after which a waiter for a connection gives up.
    """

    def __init__(self, engine: AsyncEngine, *, size: int, wait_seconds: float) -> None:
        self._engine = engine
        self._wait_seconds = wait_seconds
        self._free = asyncio.Semaphore(size)
        self._idle: list[Writer] = []
        self._closed = False

    async def acquire(self) -> Writer:
        """Take a connection on which nothing is open; give it back with `release`.

        Raises:
            TimeoutError: there is none to be had in time.
            one of `lost.NOT_REACHED`: a new one cannot be made.
        """
        if self._free.locked():
            async with asyncio.timeout(self._wait_seconds):
                await self._free.acquire()
        else:
            await self._free.acquire()
        try:
            while self._idle:
                # The one used last: what PostgreSQL keeps for it is still at hand.
                writer = self._idle.pop()
                # The driver knows at once that the server has closed a connection: cheaper than a ping before each use.
                if not writer.driver.is_closed():
                    return writer
                await _discard(writer)
            return await self._made()
        except BaseException:
            self._free.release()
            raise

    async def release(self, writer: Writer) -> None:
        """Take a connection back; one on which something is still open is closed."""
        try:
            if self._closed or writer.driver.is_closed() or writer.driver.is_in_transaction():
                writer.driver.terminate()
                await _discard(writer)
            else:
                self._idle.append(writer)
        finally:
            self._free.release()

    async def close(self) -> None:
        """Close the connections that nobody uses; the others are closed when they are given back."""
        self._closed = True
        while self._idle:
            await _discard(self._idle.pop())

    async def _made(self) -> Writer:
        connection = await self._engine.connect()
        driver = cast("asyncpg.Connection", (await connection.get_raw_connection()).driver_connection)
        return Writer(connection, driver)


async def _discard(writer: Writer) -> None:
    with suppress(SQLAlchemyError, asyncpg.PostgresError, asyncpg.InterfaceError, OSError):
        await writer.connection.invalidate()
    with suppress(SQLAlchemyError, asyncpg.PostgresError, asyncpg.InterfaceError, OSError):
        await writer.connection.close()
