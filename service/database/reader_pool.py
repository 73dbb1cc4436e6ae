"""Readers' connections to one server: kept open, read-only, and never reset, for nothing can be left behind on them.

A reset on each return costs as much as a small question. Behind a pooler nothing may be left on a connection, so there
each lending is a read-only transaction that brings its settings along.
"""

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any, Final, cast

import asyncpg

from service.database.address import CONNECT_SECONDS, Address
from service.database.lost import cut, is_lost
from service.database.position import Position
from service.database.session_settings import for_this_transaction, prove_role

if TYPE_CHECKING:
    from asyncpg.pool import PoolConnectionProxy

STATEMENTS_KEPT: Final = 64
"""Prepared statements a connection remembers; PostgreSQL keeps a plan for each, of up to some megabytes."""
LONGEST_STATEMENT_KEPT: Final = 96 * 1024
"""Bytes; the driver's own limit of 15 KiB would leave out the deepest questions, where preparing costs most."""
STATEMENT_KEPT_SECONDS: Final = 600
"""After which a statement is prepared anew: what nobody asks any more does not stay."""
QUERIES_A_CONNECTION: Final = 10_000_000
"""After which a reader's connection is replaced."""


def driver_arguments(*, pooled: bool, connect_seconds: float = CONNECT_SECONDS) -> dict[str, Any]:
    """Return how the driver is to connect: behind a pooler a prepared statement may be on another connection next."""
    return {
        "timeout": connect_seconds,
        "statement_cache_size": 0 if pooled else STATEMENTS_KEPT,
        "max_cached_statement_lifetime": STATEMENT_KEPT_SECONDS,
        "max_cacheable_statement_size": LONGEST_STATEMENT_KEPT,
    }


class ReaderConnection(asyncpg.Connection):
    """A connection that remembers how far its server had come when it last looked; servers only go on."""

    position: Position | None = None

    def come_to(self, position: Position) -> None:
        """Remember a position the server has reached."""
        self.position = position


def noted(connection: "PoolConnectionProxy") -> Position | None:
    """Return a position that the server behind a connection is known to have reached."""
    return cast("ReaderConnection", connection).position


def note(connection: "PoolConnectionProxy", position: Position) -> None:
    """Remember, for as long as a connection lasts, a position its server has reached."""
    cast("ReaderConnection", connection).come_to(position)


class ReaderPool:
    """The readers' connections to one server.

    Args:
        address: which.
        size: most connections.
        settings: `settings_of`.
        pooled: whether a pooler in transaction mode stands before the server.
        wait_seconds: after which a waiter for a connection gives up.
        connect_seconds: after which a server that does not answer counts as unreachable.
        application_name: what PostgreSQL shows.
    """

    def __init__(
        self,
        address: Address,
        *,
        size: int,
        settings: Mapping[str, str],
        pooled: bool,
        wait_seconds: float,
        connect_seconds: float = CONNECT_SECONDS,
        application_name: str = "mirps",
    ) -> None:
        self.address = address
        self.pooled = pooled
        self._size = size
        self._wait_seconds = wait_seconds
        self._connect_seconds = connect_seconds
        read_only = {**settings, "default_transaction_read_only": "on"}
        self._at_connecting = {"application_name": application_name, **({} if pooled else read_only)}
        self._settings = settings
        self._begin = f"BEGIN READ ONLY; {for_this_transaction(settings)}" if pooled else ""
        self._pool: asyncpg.Pool | None = None

    def beside(self) -> "ReaderPool":
        """Return a pool of one connection to the same server, for who must not wait behind those who ask."""
        return ReaderPool(
            self.address,
            size=1,
            settings=self._settings,
            pooled=self.pooled,
            wait_seconds=self._connect_seconds,
            connect_seconds=self._connect_seconds,
            application_name="mirps-watch",
        )

    @property
    def made(self) -> int:
        """How many connections there are."""
        return self._pool.get_size() if self._pool is not None else 0

    @property
    def in_use(self) -> int:
        """How many of them are at work."""
        return self.made - (self._pool.get_idle_size() if self._pool is not None else 0)

    @property
    def busy(self) -> bool:
        """Whether all connections there may be are made and at work."""
        return self._pool is not None and self._pool.get_size() >= self._size and self._pool.get_idle_size() == 0

    async def open(self) -> None:
        """Make the pool; it connects when it is first used."""
        self._pool = await asyncpg.create_pool(
            self.address.dsn,
            min_size=0,
            max_size=self._size,
            max_queries=QUERIES_A_CONNECTION,
            max_inactive_connection_lifetime=0,
            reset=_leave_as_it_is,
            init=None if self.pooled else prove_role,
            connection_class=ReaderConnection,
            server_settings=self._at_connecting,
            **driver_arguments(pooled=self.pooled, connect_seconds=self._connect_seconds),
        )

    async def close(self, *, timeout_seconds: float = 5.0) -> None:
        """Close all connections; those still at work after the timeout are cut."""
        if self._pool is None:
            return
        try:
            await asyncio.wait_for(self._pool.close(), timeout_seconds)
        except TimeoutError:
            self._pool.terminate()
        self._pool = None

    async def acquire(self) -> "PoolConnectionProxy":
        """Take a connection that acts as the service; hand it back with `release`.

        Raises:
            one of `lost.NOT_REACHED`: there is none to be had in time.
        """
        if self._pool is None:
            raise RuntimeError("the database is not open")
        # With one at hand nobody waits, and to watch the time costs a tenth of a small question.
        waiting = None if self._pool.get_idle_size() else self._wait_seconds
        connection = await self._pool.acquire(timeout=waiting)
        if self.pooled:
            try:
                await connection.execute(self._begin, timeout=self._wait_seconds)
            except BaseException:
                cut(connection)
                await self._pool.release(connection)
                raise
        return connection

    async def release(self, connection: "PoolConnectionProxy") -> None:
        """Take a connection back, with nothing open on it."""
        if self._pool is None:
            return  # closed meanwhile, and the connection with it
        try:
            if self.pooled and not is_lost(connection):
                await connection.execute("COMMIT", timeout=self._wait_seconds)
        except BaseException as error:
            cut(connection)  # whoever gets it next must not find a transaction open
            if not isinstance(
                error, OSError | asyncpg.PostgresError | asyncpg.InterfaceError | asyncpg.InternalClientError
            ):
                raise
        finally:
            await self._pool.release(connection)

    @asynccontextmanager
    async def lend(self) -> AsyncIterator["PoolConnectionProxy"]:
        """Lend a connection for a block; as `acquire` and `release`."""
        connection = await self.acquire()
        try:
            yield connection
        finally:
            await self.release(connection)

    async def forget(self) -> None:
        """Replace every connection before its next use: the server may be another, or gone."""
        if self._pool is not None:
            await self._pool.expire_connections()


async def _leave_as_it_is(_connection: "asyncpg.Connection") -> None:
    """Do not reset a reader's connection."""
