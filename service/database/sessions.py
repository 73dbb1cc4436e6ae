"""What a reader and a writer hold in their hands: two types, so that one is never taken for the other."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, cast

from sqlalchemy import CursorResult, text
from sqlmodel.ext.asyncio.session import AsyncSession

if TYPE_CHECKING:
    import asyncpg
    from asyncpg.pool import PoolConnectionProxy

Recorder = list[str]
"""The texts of the statements that ran while it listened, in their order."""


class ReadSession:
    """A connection on which nothing can be written; each statement is a snapshot of its own."""

    __slots__ = ("_connection", "_recorders")

    def __init__(self, connection: "PoolConnectionProxy", recorders: Sequence[Recorder]) -> None:
        self._connection = connection
        self._recorders = recorders

    async def fetch_json(self, sql: str, args: Sequence[object] = ()) -> bytes:
        """Run a statement that gives one row of one ``bytea`` column, and return it unopened.

        Raises:
            TypeError: the statement gave no row, null, or another type; that is a fault of who wrote it.
            asyncpg.PostgresError: as PostgreSQL says; 25006 for an attempt to write.
        """
        _record(self._recorders, sql)
        return _as_json(await self._connection.fetchval(sql, *args))

    async def fetch_json_and_version(self, sql: str, args: Sequence[object] = ()) -> tuple[bytes, str | None]:
        """Run a statement that gives one row of a ``bytea`` column and a text, both of one snapshot.

        Raises:
            TypeError: the statement gave no row, null in the first column, or other types.
            asyncpg.PostgresError: as PostgreSQL says; 25006 for an attempt to write.
        """
        _record(self._recorders, sql)
        row = await self._connection.fetchrow(sql, *args)
        if row is None:
            raise TypeError("a read statement must give one row")
        data, version = row
        return _as_json(data), version

    async def fetch_text(self, sql: str) -> str | None:
        """Run a statement that gives one text, or null."""
        _record(self._recorders, sql)
        found: str | None = await self._connection.fetchval(sql)
        return found

    async def fetch_rows(self, sql: str, args: Sequence[object] = ()) -> "list[asyncpg.Record]":
        """Run a statement and return its rows, for what Python must walk through itself."""
        _record(self._recorders, sql)
        return await self._connection.fetch(sql, *args)


class WriteSession(AsyncSession):
    """A SQLModel session in one transaction; who opened the block commits by leaving it, no act ever does."""

    recorders: Sequence[Recorder] = ()

    async def raw_connection(self) -> "asyncpg.Connection":
        """Return the driver's connection, with everything flushed and the transaction open."""
        await self.flush()
        connection = await self.connection()
        driver = (await connection.get_raw_connection()).driver_connection
        if driver is None:
            raise TypeError("the session has lost its connection")
        # SQLAlchemy opens the transaction with its first statement; before that the driver would commit by itself.
        if not driver.is_in_transaction():
            await connection.execute(text("SELECT 1"))
        return cast("asyncpg.Connection", driver)

    async def execute_text(self, sql: str, values: Mapping[str, Any] | None = None) -> CursorResult[Any]:
        """Run a statement written as SQL, with ``:name`` for values; `exec` takes SQLModel's own statements only."""
        await self.flush()
        return await (await self.connection()).execute(text(sql), values)

    async def fetch_json(self, sql: str, args: Sequence[object] = ()) -> bytes:
        """Do as `ReadSession.fetch_json`, within this transaction: it sees what was written here."""
        connection = await self.raw_connection()
        _record(self.recorders, sql)
        return _as_json(await connection.fetchval(sql, *args))


def _record(recorders: Sequence[Recorder], sql: str) -> None:
    for recorder in recorders:
        recorder.append(sql)


def _as_json(value: Any) -> bytes:  # noqa: ANN401  whatever the statement gave
    if not isinstance(value, bytes):
        raise TypeError(f"a read statement must give one row of one bytea column, not {type(value).__name__}")
    return value
