"""The connections of the service: a SQLAlchemy engine to write, a bare pool of the driver to read.

Both act as `SERVICE_ROLE`, which cannot make tables nor change the book. They use generic plans and no JIT: planning a
statement of ours anew costs six times what running it does. Readers' connections are read-only and are not reset when
they come back: nothing on them can be left behind, and a reset costs as much as a small question.
"""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import TYPE_CHECKING, Any

import asyncpg
from sqlalchemy import event
from sqlalchemy.exc import DBAPIError, DisconnectionError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from service.database.address import CONNECT_SECONDS, parse_address, unreachable
from service.database.sessions import ReadSession, Recorder, WriteSession

if TYPE_CHECKING:
    from asyncpg.pool import PoolConnectionProxy

SERVICE_ROLE = "mirps_service"
STATEMENTS_KEPT = 64
"""Prepared statements a connection remembers; PostgreSQL keeps a plan for each, of up to some megabytes."""
LONGEST_STATEMENT_KEPT = 96 * 1024
"""Bytes; the driver's own limit of 15 KiB would leave out the deepest questions, where preparing costs most."""
STATEMENT_KEPT_SECONDS = 600
"""After which a statement is prepared anew: what nobody asks any more does not stay."""
QUERIES_A_CONNECTION = 10_000_000
"""After which a reader's connection is replaced."""

GONE = (
    ConnectionError,
    asyncpg.PostgresConnectionError,
    asyncpg.AdminShutdownError,
    asyncpg.CrashShutdownError,
    asyncpg.CannotConnectNowError,
    asyncpg.TooManyConnectionsError,
)
"""What is raised at work when the server is gone, going or full: the answer is "later", not a fault of ours."""

NOT_REACHED = (OSError, asyncpg.PostgresError, asyncpg.InterfaceError, PoolTimeoutError)
"""What is raised when no connection can be had; OSError holds TimeoutError."""


class Database:
    """All connections to one migrated database; open it in the event loop that uses it.

    Args:
        url: where, and as whom; that user must be allowed to ``SET ROLE`` `SERVICE_ROLE`.
        read_pool_size: most connections of readers.
        write_pool_size: most connections of writers.
        statement_timeout_seconds: after which PostgreSQL cancels a statement, and a waiter for a connection gives up.
    """

    def __init__(
        self,
        url: str,
        *,
        read_pool_size: int = 16,
        write_pool_size: int = 8,
        statement_timeout_seconds: float = 10.0,
        application_name: str = "mirps",
    ) -> None:
        self.address = parse_address(url)
        self._read_pool_size = read_pool_size
        self._write_pool_size = write_pool_size
        self._timeout_seconds = statement_timeout_seconds
        self._settings = {
            "role": SERVICE_ROLE,
            "application_name": application_name,
            "statement_timeout": f"{statement_timeout_seconds * 1000:.0f}ms",
            "idle_in_transaction_session_timeout": "60s",
            "plan_cache_mode": "force_generic_plan",
            "jit": "off",
            "timezone": "UTC",
        }
        self._recorders: list[Recorder] = []
        self._lent = 0
        self._waiting = 0
        self._engine: AsyncEngine | None = None
        self._pool: asyncpg.Pool | None = None

    @property
    def engine(self) -> AsyncEngine:
        """The writers' engine."""
        if self._engine is None:
            raise RuntimeError("the database is not open")
        return self._engine

    @property
    def lent(self) -> int:
        """How often a reader's connection was lent so far: what was refused before did not count."""
        return self._lent

    def readers(self) -> dict[str, int]:
        """Return how many readers' connections are open and in use, and how many requests wait for one."""
        size, idle = (self._pool.get_size(), self._pool.get_idle_size()) if self._pool is not None else (0, 0)
        return {"open": size, "in_use": size - idle, "waiting": self._waiting}

    async def open(self) -> None:
        """Make the pools and prove both with a connection.

        Raises:
            ServerUnreachable: it does not answer; or it turns the service's role away (see `check_server` first).
        """
        try:
            self._pool = await asyncpg.create_pool(
                self.address.dsn,
                min_size=0,
                max_size=self._read_pool_size,
                max_queries=QUERIES_A_CONNECTION,
                max_inactive_connection_lifetime=0,
                reset=_leave_as_it_is,
                server_settings={**self._settings, "default_transaction_read_only": "on"},
                **self._driver_arguments(),
            )
            async with self._pool.acquire() as connection:
                await connection.execute("SELECT 1")
            self._engine = self._make_engine()
            async with self._engine.connect():
                pass
        except NOT_REACHED as error:
            await self.close()
            raise unreachable(self.address, error) from error

    async def close(self, *, timeout_seconds: float = 5.0) -> None:
        """Close all connections; those still at work after the timeout are cut."""
        pool, self._pool = self._pool, None
        engine, self._engine = self._engine, None
        if engine is not None:
            await engine.dispose()
        if pool is not None:
            try:
                await asyncio.wait_for(pool.close(), timeout_seconds)
            except TimeoutError:
                pool.terminate()

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[ReadSession]:
        """Lend a reader's connection.

        Raises:
            ServerUnreachable: there is none to be had in time, or it was lost on the way.
        """
        if self._pool is None:
            raise RuntimeError("the database is not open")
        self._waiting += 1
        try:
            connection = await self._pool.acquire(timeout=self._timeout_seconds)
        except NOT_REACHED as error:
            raise unreachable(self.address, error) from error
        finally:
            self._waiting -= 1
        self._lent += 1
        try:
            yield ReadSession(connection, self._recorders)
        except Exception as error:
            # The driver raises InterfaceError for a wrong argument too: only a closed connection tells them apart.
            if isinstance(error, GONE) or _is_lost(connection):
                raise unreachable(self.address, error) from error
            raise
        finally:
            await self._pool.release(connection)

    @asynccontextmanager
    async def writing(self) -> AsyncIterator[WriteSession]:
        """Open a transaction: leaving the block commits, an exception on the way out rolls back.

        Raises:
            ServerUnreachable: the connection was lost. When it was lost in the commit, nobody knows whether the
                transaction holds: ask again with the same idempotency key.
        """
        try:
            async with WriteSession(self.engine, expire_on_commit=False) as session:
                session.recorders = self._recorders
                async with session.begin():
                    yield session
        except DBAPIError as error:
            cause = error.driver_exception
            if error.connection_invalidated or isinstance(cause, GONE):
                raise unreachable(self.address, cause) from error
            raise
        except (PoolTimeoutError, TimeoutError, *GONE) as error:
            raise unreachable(self.address, error) from error

    @contextmanager
    def recording(self) -> Iterator[Recorder]:
        """Collect the texts of all statements that run on either kind of connection while the block runs."""
        recorder: Recorder = []
        self._recorders.append(recorder)
        try:
            yield recorder
        finally:
            self._recorders[:] = [other for other in self._recorders if other is not recorder]

    def _make_engine(self) -> AsyncEngine:
        async def connect(**_ignored: object) -> "asyncpg.Connection":
            return await asyncpg.connect(self.address.dsn, server_settings=self._settings, **self._driver_arguments())

        # Both pools read the URL by the driver's rules (sslmode, several hosts); SQLAlchemy knows other ones.
        engine = create_async_engine(
            "postgresql+asyncpg://",
            async_creator=connect,
            pool_size=self._write_pool_size,
            max_overflow=0,
            pool_timeout=self._timeout_seconds,
            connect_args={"prepared_statement_cache_size": STATEMENTS_KEPT},
        )

        @event.listens_for(engine.sync_engine, "checkout")
        def refuse_closed(_dbapi: Any, record: Any, _proxy: Any) -> None:  # noqa: ANN401  SQLAlchemy's own types
            # The driver knows at once that the server has closed a connection: cheaper than a ping before each use.
            if record.driver_connection.is_closed():
                raise DisconnectionError

        @event.listens_for(engine.sync_engine, "before_cursor_execute")
        def record(_conn: Any, _cursor: Any, statement: str, *_rest: Any) -> None:  # noqa: ANN401  as above
            for recorder in self._recorders:
                recorder.append(statement)

        return engine

    def _driver_arguments(self) -> dict[str, Any]:
        return {
            "timeout": CONNECT_SECONDS,
            "statement_cache_size": STATEMENTS_KEPT,
            "max_cached_statement_lifetime": STATEMENT_KEPT_SECONDS,
            "max_cacheable_statement_size": LONGEST_STATEMENT_KEPT,
        }


async def _leave_as_it_is(_connection: "asyncpg.Connection") -> None:
    """Do not reset a reader's connection."""


def _is_lost(connection: "PoolConnectionProxy") -> bool:
    try:
        return bool(connection.is_closed())
    except asyncpg.InterfaceError:
        return True  # the pool has taken it away already
