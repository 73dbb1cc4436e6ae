"""What a writer holds in his hands: a SQLModel session in one transaction, and the driver's statements beside it."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, cast

from sqlalchemy.exc import MultipleResultsFound, NoResultFound
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlmodel import SQLModel
from sqlmodel.ext.asyncio.session import AsyncSession

from service.database.asked_together import Question, fetch_together
from service.database.rows import (
    Found,
    Row,
    Rows,
    fetch_rows,
    fetch_value,
    identity_of,
    insertion,
    kept_from,
    key_columns,
    set_columns,
    statement_for,
)
from service.database.sessions import Recorder, as_json, record

if TYPE_CHECKING:
    import asyncpg


class WriteSession(AsyncSession):
    """A SQLModel session in one transaction; who opened the block commits by leaving it, no act ever does.

    What an act does often goes to the driver itself, in the same transaction: through SQLAlchemy a statement costs this
    process three to five times as much.

    Args:
        connection: SQLAlchemy's, on which the transaction was begun.
        driver: the driver's own connection below it.
        recorders: are told each statement that does not pass through SQLAlchemy.

    Attributes:
        opened: what the server said of the statement that was sent together with the beginning: "SELECT 1".
        last_words: statements that are sent together with the commit, each with its semicolon; see `say_last`.
    """

    def __init__(
        self, connection: AsyncConnection, driver: "asyncpg.Connection", recorders: Sequence[Recorder] = ()
    ) -> None:
        super().__init__(connection, expire_on_commit=False)
        self._driver = driver
        self._recorders = recorders
        self.opened = ""
        self.last_words = ""
        self._told: list[tuple[Question, Rows]] = []

    async def flush_changed(self) -> None:
        """Write what was added or changed, if anything was."""
        kept = self.sync_session
        if kept.new or kept.deleted or kept.dirty:
            await self.flush()

    def say_last(self, statement: str) -> None:
        """Have a statement sent right before the commit, in one message with it: locks last no longer for it.

        Args:
            statement: from `call_of`.
        """
        record(self._recorders, statement)
        self.last_words += statement

    async def forget(self) -> None:
        """Let go of every object, and of what SQLAlchemy began on the connection."""
        kept = self.sync_session
        if kept.identity_map or kept.new or kept.deleted:
            kept.expunge_all()
        if kept.in_transaction():
            await self.close()

    async def raw_connection(self) -> "asyncpg.Connection":
        """Return the driver's connection, with everything flushed and the transaction open."""
        await self.flush_changed()
        return self._driver

    async def execute_text(self, sql: str, values: Mapping[str, Any] | None = None) -> Rows:
        """Run a statement written as SQL, with ``:name`` for values; `exec` takes SQLModel's own statements only.

        Raises:
            DBAPIError: as SQLAlchemy raises what PostgreSQL says.
        """
        if self._told:
            for place, (asked, rows) in enumerate(self._told):
                if asked.sql == sql and asked.values == (values or {}):
                    del self._told[place]
                    return rows
        await self.flush_changed()
        record(self._recorders, sql)
        return await fetch_rows(self._driver, sql, values)

    async def ask_together(self, *questions: Question) -> None:
        """Ask at once what `execute_text` and `find` will ask next; each is then told once, as it stood now.

        Raises:
            DBAPIError: as SQLAlchemy raises what PostgreSQL says.
        """
        await self.flush_changed()
        sql, rows = await fetch_together(self._driver, questions)
        record(self._recorders, sql)
        self._told = list(zip(questions, rows, strict=True))

    def ask_anew(self) -> None:
        """Forget what was asked beforehand: whoever locks something asks again what he is told of it."""
        self._told = []

    async def find(self, table: type[Found], *, lock: str = "", **equal: object) -> Found | None:
        """Return the one row of a table whose columns are as given, or None; it belongs to the session, as from `exec`.

        Args:
            table: of which.
            lock: "FOR NO KEY UPDATE" and its like, where the row is to be locked; it is then as the lock found it.
            **equal: what columns must be.

        Raises:
            MultipleResultsFound: there are several.
            DBAPIError: as SQLAlchemy raises what PostgreSQL says.
        """
        if lock:
            self.ask_anew()
        statement = statement_for(table, tuple(equal), lock=lock)
        rows = (await self.execute_text(statement, equal)).all()
        found = [self._known(table, row) for row in rows]
        if lock:
            for one, row in zip(found, rows, strict=True):
                set_columns(one, row)  # who asked for it before the lock may have seen it earlier
        if len(found) > 1:
            raise MultipleResultsFound(f"{table.__name__}: {len(found)} rows where one was looked for")
        return found[0] if found else None

    async def find_by(self, table: type[Found], sql: str, values: Mapping[str, Any]) -> list[Found]:
        """Return the rows of a table that a statement finds, which gives all columns of it."""
        return [self._known(table, row) for row in await self.execute_text(sql, values)]

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

    async def insert(self, table: type[SQLModel], **values: object) -> int:
        """Write a row at once, without keeping an object of it, and return its key.

        Args:
            table: whose primary key is ``id``, numbered by the database.
            **values: of its columns, but for those that the database fills in itself.

        Raises:
            DBAPIError: as SQLAlchemy raises what PostgreSQL says.
        """
        return int((await self.execute_text(*insertion(table, values))).scalar_one())

    async def fetch_json(self, sql: str, args: Sequence[object] = ()) -> bytes:
        """Do as `ReadSession.fetch_json`, within this transaction: it sees what was written here.

        Raises:
            TypeError: as there.
            DBAPIError: as SQLAlchemy raises what PostgreSQL says: a deadlock here is tried again as any other.
        """
        connection = await self.raw_connection()
        record(self._recorders, sql)
        return as_json(await fetch_value(connection, sql, args))

    def _known(self, table: type[Found], row: Row) -> Found:
        """Return the object of a row: the session's own where it has it already."""
        kept = self.sync_session
        key = identity_of(table, *(row[name] for name in key_columns(table)))
        known = kept.identity_map.get(key)
        return kept_from(kept, table, row) if known is None else cast("Found", known)


def call_of(function: str, said: bytes) -> str:
    """Return the statement that calls a function of the database with some bytes, to be sent along with another.

    A message of several statements has no parameters. The bytes stand in it as hexadecimal digits, so there is nothing
    in them that could be taken for SQL.

    Args:
        function: its name; one of ours.
        said: its only argument, a ``bytea``.
    """
    return f"SELECT {_called(function, said)};"


def question_of(function: str, said: bytes) -> str:
    """Return the statement that asks a function of the database, as `call_of` does; the server says how many rows.

    Args:
        function: its name; one of ours that is true or not.
        said: its only argument, a ``bytea``.
    """
    return f"SELECT WHERE {_called(function, said)};"


def _called(function: str, said: bytes) -> str:
    if not function.isidentifier():
        raise ValueError(f"no name of a function: {function!r}")
    return f"{function}('\\x{said.hex()}')"
