"""What a reader and a writer hold in their hands: two types, so that one is never taken for the other."""

from collections.abc import Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from typing import TYPE_CHECKING, Any, Protocol, cast

from sqlalchemy.exc import MultipleResultsFound, NoResultFound
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlmodel import SQLModel
from sqlmodel.ext.asyncio.session import AsyncSession

from service.database.position import POSITION_SQL, Freshness, Position
from service.database.reader_pool import ReaderConnection
from service.database.replica import Answer
from service.database.replicas import Replicas
from service.database.rows import (
    Found,
    Row,
    Rows,
    fetch_rows,
    fetch_value,
    identity_of,
    key_columns,
    made_from,
    set_columns,
    statement_for,
)

if TYPE_CHECKING:
    import asyncpg

Recorder = list[str]
"""The texts of the statements that ran while it listened, in their order."""


class ReadSession:
    """A connection on which nothing can be written; each statement is a snapshot of its own.

    Attributes:
        seen: how far the answers so far stand, where that is known.
    """

    __slots__ = ("_connection", "_recorders", "seen")

    def __init__(self, connection: ReaderConnection, recorders: Sequence[Recorder]) -> None:
        self.seen: Position | None = None
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


class Readable(Protocol):
    """Whatever lends sessions to read in: the database itself, or one caller's `Reader`."""

    def reading(self) -> AbstractAsyncContextManager[ReadSession]:
        """Lend a session.

        Raises:
            DatabaseUnusable: there is none to be had in time, or it was lost on the way.
        """
        ...

    async def fetch_json_and_version(self, sql: str, args: Sequence[object] = ()) -> tuple[bytes, str | None]:
        """Do as `ReadSession.fetch_json_and_version` in a session for this alone."""
        ...

    async def fetch_text_together(self, sql: str) -> str | None:
        """Return the one text of a statement that began after this call; None where it is null or cannot be had soon.

        The statement is one of a few of our own, without parameters: who asks for the same at once shares its answer.
        """
        ...


class RoutedSession(ReadSession):
    """A session whose statements are asked of whichever server is fresh enough; each shows what the one before did."""

    __slots__ = ("_freshness", "_replicas")

    def __init__(self, replicas: Replicas, freshness: Freshness, recorders: Sequence[Recorder]) -> None:
        self._replicas = replicas
        self._freshness = freshness
        self._recorders = recorders
        self.seen = None

    async def fetch_json(self, sql: str, args: Sequence[object] = ()) -> bytes:
        """Do as `ReadSession.fetch_json`; a server that is lost on the way costs nothing but time."""
        _record(self._recorders, sql)
        both = f"SELECT ({sql}) AS answer, {POSITION_SQL} AS position"

        async def asking(connection: ReaderConnection) -> tuple[Any, Position]:
            row = await connection.fetchrow(both, *args)
            if row is None:
                raise TypeError("a SELECT without FROM gives one row")
            return row["answer"], Position(row["position"])

        return _as_json(self._shown(*await self._replicas.ask(asking, self._wanted())))

    async def fetch_json_and_version(self, sql: str, args: Sequence[object] = ()) -> tuple[bytes, str | None]:
        """Do as `ReadSession.fetch_json_and_version`; on a replica there is no version."""
        _record(self._recorders, sql)
        both = f"SELECT answer.*, {POSITION_SQL} AS position FROM ({sql}) AS answer"  # noqa: S608  a statement of ours

        async def asking(connection: ReaderConnection) -> tuple[tuple[Any, str | None], Position]:
            row = await connection.fetchrow(both, *args)
            if row is None:
                raise TypeError("a read statement must give one row")
            data, version, position = row
            return (data, version), Position(position)

        data, version = self._shown(*await self._replicas.ask(asking, self._wanted()))
        return _as_json(data), version

    async def fetch_text(self, sql: str) -> str | None:
        """Do as `ReadSession.fetch_text`."""
        _record(self._recorders, sql)

        async def asking(connection: ReaderConnection) -> tuple[str | None, Position]:
            row = await connection.fetchrow(f"SELECT ({sql}) AS answer, {POSITION_SQL} AS position")
            if row is None:
                raise TypeError("a SELECT without FROM gives one row")
            return row["answer"], Position(row["position"])

        return self._shown(*await self._replicas.ask(asking, self._wanted()))

    async def fetch_rows(self, sql: str, args: Sequence[object] = ()) -> "list[asyncpg.Record]":
        """Do as `ReadSession.fetch_rows`, with a second question for the position."""
        _record(self._recorders, sql)

        async def asking(connection: ReaderConnection) -> "tuple[list[asyncpg.Record], Position]":
            rows = await connection.fetch(sql, *args)
            return rows, Position(await connection.fetchval(f"SELECT {POSITION_SQL}"))

        return self._shown(*await self._replicas.ask(asking, self._wanted()))

    def _wanted(self) -> Freshness:
        if self._freshness.from_primary or self.seen is None:
            return self._freshness
        return Freshness(seen=self.seen)

    def _shown(self, answer: Answer, position: Position) -> Answer:
        self.seen = position
        return answer


class WriteSession(AsyncSession):
    """A SQLModel session in one transaction; who opened the block commits by leaving it, no act ever does.

    What an act does often goes to the driver itself, in the same transaction: through SQLAlchemy a statement costs this
    process three to five times as much.

    Args:
        connection: SQLAlchemy's, on which the transaction was begun.
        driver: the driver's own connection below it.
        recorders: are told each statement that does not pass through SQLAlchemy.
    """

    def __init__(
        self, connection: AsyncConnection, driver: "asyncpg.Connection", recorders: Sequence[Recorder] = ()
    ) -> None:
        super().__init__(connection, expire_on_commit=False)
        self._driver = driver
        self._recorders = recorders

    async def flush_changed(self) -> None:
        """Write what was added or changed, if anything was."""
        kept = self.sync_session
        if kept.new or kept.deleted or kept.dirty:
            await self.flush()

    async def raw_connection(self) -> "asyncpg.Connection":
        """Return the driver's connection, with everything flushed and the transaction open."""
        await self.flush_changed()
        return self._driver

    async def execute_text(self, sql: str, values: Mapping[str, Any] | None = None) -> Rows:
        """Run a statement written as SQL, with ``:name`` for values; `exec` takes SQLModel's own statements only.

        Raises:
            DBAPIError: as SQLAlchemy raises what PostgreSQL says.
        """
        await self.flush_changed()
        _record(self._recorders, sql)
        return await fetch_rows(self._driver, sql, values)

    async def find(self, table: type[Found], *, lock: str = "", **equal: object) -> Found | None:
        """Return the one row of a table whose columns are as given, or None; it belongs to the session, as from `exec`.

        Args:
            table: of which.
            lock: "FOR NO KEY UPDATE" and its like, where the row is to be locked.
            **equal: what columns must be.

        Raises:
            MultipleResultsFound: there are several.
            DBAPIError: as SQLAlchemy raises what PostgreSQL says.
        """
        statement = statement_for(table, tuple(equal), lock=lock)
        found = [self._known(table, row) for row in await self.execute_text(statement, equal)]
        if len(found) > 1:
            raise MultipleResultsFound(f"{table.__name__}: {len(found)} rows where one was looked for")
        return found[0] if found else None

    async def find_all(self, table: type[Found], order: str, **equal: object) -> list[Found]:
        """Return all rows of a table whose columns are as given, in the order of one column."""
        statement = statement_for(table, tuple(equal), order)
        rows = await self.execute_text(statement, equal)
        return [self._known(table, row) for row in rows]

    async def by_key(self, table: type[Found], key: int | None) -> Found:
        """Return the row of a table with this primary key, without asking where the session has it already.

        Raises:
            NoResultFound: there is none.
            DBAPIError: as SQLAlchemy raises what PostgreSQL says.
        """
        known = self.sync_session.identity_map.get(identity_of(table, key))
        if known is not None:
            return cast("Found", known)
        found = await self.find(table, id=key)
        if found is None:
            raise NoResultFound(f"{table.__name__} has no row with the key {key}")
        return found

    async def read_again(self, row: SQLModel) -> None:
        """Bring an object to what its row holds now: what was waited for may have changed it.

        Raises:
            NoResultFound: the row is there no more.
            DBAPIError: as SQLAlchemy raises what PostgreSQL says.
        """
        table = type(row)
        statement = statement_for(table, ("id",))
        set_columns(row, (await self.execute_text(statement, {"id": getattr(row, "id", None)})).one())

    async def fetch_json(self, sql: str, args: Sequence[object] = ()) -> bytes:
        """Do as `ReadSession.fetch_json`, within this transaction: it sees what was written here.

        Raises:
            TypeError: as there.
            DBAPIError: as SQLAlchemy raises what PostgreSQL says: a deadlock here is tried again as any other.
        """
        connection = await self.raw_connection()
        _record(self._recorders, sql)
        return _as_json(await fetch_value(connection, sql, args))

    def _known(self, table: type[Found], row: Row) -> Found:
        """Return the object of a row: the session's own where it has it already."""
        kept = self.sync_session
        key = identity_of(table, *(row[name] for name in key_columns(table)))
        known = kept.identity_map.get(key)
        if known is None:
            known = made_from(table, row)
            kept.add(known)
        return cast("Found", known)


def _record(recorders: Sequence[Recorder], sql: str) -> None:
    for recorder in recorders:
        recorder.append(sql)


def _as_json(value: Any) -> bytes:  # noqa: ANN401  whatever the statement gave
    if not isinstance(value, bytes):
        raise TypeError(f"a read statement must give one row of one bytea column, not {type(value).__name__}")
    return value
