"""What a reader holds in his hands; what a writer does is another type, so that one is never taken for the other."""

from collections.abc import Sequence
from contextlib import AbstractAsyncContextManager
from typing import TYPE_CHECKING, Any, Protocol

from service.database.position import POSITION_SQL, Freshness, Position
from service.database.reader_connection import ReaderConnection
from service.database.replica import Answer
from service.database.replicas import Replicas

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
        record(self._recorders, sql)
        return as_json(await self._connection.fetchval(sql, *args))

    async def fetch_json_and_version(self, sql: str, args: Sequence[object] = ()) -> tuple[bytes, str | None]:
        """Run a statement that gives one row of a ``bytea`` column and a text, both of one snapshot.

        Raises:
            TypeError: the statement gave no row, null in the first column, or other types.
            asyncpg.PostgresError: as PostgreSQL says; 25006 for an attempt to write.
        """
        record(self._recorders, sql)
        return json_and_version(await self._connection.fetch_first(sql, args))

    async def fetch_text(self, sql: str) -> str | None:
        """Run a statement that gives one text, or null."""
        record(self._recorders, sql)
        row = await self._connection.fetch_first(sql, ())
        return None if row is None else row[0]

    async def fetch_rows(self, sql: str, args: Sequence[object] = ()) -> "list[asyncpg.Record]":
        """Run a statement and return its rows, for what Python must walk through itself."""
        record(self._recorders, sql)
        return await self._connection.fetch(sql, *args)


class Reads(Protocol):
    """A session that runs a statement with numbered parameters and gives its rows."""

    async def fetch_rows(self, sql: str, args: Sequence[object] = ()) -> list[Any]:
        """Return the rows of a statement."""


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
        record(self._recorders, sql)
        both = f"SELECT ({sql}) AS answer, {POSITION_SQL} AS position"

        async def asking(connection: ReaderConnection) -> tuple[Any, Position]:
            row = await connection.fetchrow(both, *args)
            if row is None:
                raise TypeError("a SELECT without FROM gives one row")
            return row["answer"], Position(row["position"])

        return as_json(self._shown(*await self._replicas.ask(asking, self._wanted())))

    async def fetch_json_and_version(self, sql: str, args: Sequence[object] = ()) -> tuple[bytes, str | None]:
        """Do as `ReadSession.fetch_json_and_version`; on a replica there is no version."""
        record(self._recorders, sql)
        both = f"SELECT answer.*, {POSITION_SQL} AS position FROM ({sql}) AS answer"  # noqa: S608  a statement of ours

        async def asking(connection: ReaderConnection) -> tuple[tuple[Any, str | None], Position]:
            row = await connection.fetchrow(both, *args)
            if row is None:
                raise TypeError("a read statement must give one row")
            data, version, position = row
            return (data, version), Position(position)

        return json_and_version(self._shown(*await self._replicas.ask(asking, self._wanted())))

    async def fetch_text(self, sql: str) -> str | None:
        """Do as `ReadSession.fetch_text`."""
        record(self._recorders, sql)

        async def asking(connection: ReaderConnection) -> tuple[str | None, Position]:
            row = await connection.fetchrow(f"SELECT ({sql}) AS answer, {POSITION_SQL} AS position")
            if row is None:
                raise TypeError("a SELECT without FROM gives one row")
            return row["answer"], Position(row["position"])

        return self._shown(*await self._replicas.ask(asking, self._wanted()))

    async def fetch_rows(self, sql: str, args: Sequence[object] = ()) -> "list[asyncpg.Record]":
        """Do as `ReadSession.fetch_rows`, with a second question for the position."""
        record(self._recorders, sql)

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


def record(recorders: Sequence[Recorder], sql: str) -> None:
    """Tell everybody who listens which statement runs."""
    for recorder in recorders:
        recorder.append(sql)


def json_and_version(row: "Sequence[Any] | asyncpg.Record | None") -> tuple[bytes, str | None]:
    """Return what a row holds that a read statement gave, and the version of the data.

    Raises:
        TypeError: there is no row, or it holds something else.
    """
    if row is None:
        raise TypeError("a read statement must give one row")
    data, version = row
    return as_json(data), version


def as_json(value: Any) -> bytes:  # noqa: ANN401  whatever the statement gave
    """Return what a statement gave when it is what a read statement gives.

    Raises:
        TypeError: it is something else.
    """
    if not isinstance(value, bytes):
        raise TypeError(f"a read statement must give one row of one bytea column, not {type(value).__name__}")
    return value
