"""The connections of the service: a SQLAlchemy engine to write, bare pools of the driver to read.

All act as `SERVICE_ROLE`, which cannot make tables nor change the book. They use generic plans and no JIT: planning a
statement of ours anew costs six times what running it does. Where there are replicas, readers who do not need the
primary are answered by those.
"""

from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from typing import Final

import asyncpg
import structlog
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncEngine

from service.database.address import CONNECT_SECONDS, parse_address, unreachable
from service.database.giving_way import GivingWay
from service.database.lost import GONE, NOT_REACHED, cut, is_lost, unusable
from service.database.making_ready import keep_ready
from service.database.position import POSITION_SQL, Freshness, Position
from service.database.reader_connection import ReaderConnection
from service.database.reader_pool import ReaderPool
from service.database.replicas import Replicas
from service.database.session_settings import for_reading, for_this_transaction, settings_of
from service.database.sessions import ReadSession, Recorder, RoutedSession, json_and_version, record
from service.database.sharing import Sharing
from service.database.together import Together
from service.database.transaction import CommitLost, transaction
from service.database.unusable import CommitUnanswered, ServerUnreachable
from service.database.write_session import WriteSession
from service.database.writer_engine import make_writer_engine
from service.database.writer_pool import Writer, WriterPool

REPLICA_CONNECT_SECONDS: Final = 2.0
"""After which a replica that does not answer is left alone; there are others to ask."""
REPLICA_GRACE_SECONDS: Final = 2.0
"""What a replica may take beyond the time limit of a statement before it counts as dead."""

log = structlog.get_logger()


class Database:
    """All connections to one migrated database; open it in the event loop that uses it.

    Args:
        url: where, and as whom; that user must be allowed to ``SET ROLE`` `SERVICE_ROLE`.
        read_pool_size: most connections of readers, to the primary and to each replica.
        write_pool_size: most connections of writers.
        statement_timeout_seconds: after which PostgreSQL cancels a statement, and a waiter for a connection gives up.
        pooled: whether poolers in transaction mode stand before the servers.
        replica_urls: streaming replicas of the database, as the same user.
        replica_lag_seconds: how far behind a replica may be and still be asked.
        sharing: whether a question that several ask at the same moment is worked out once: `Sharing`.
    """

    def __init__(
        self,
        url: str,
        *,
        read_pool_size: int = 16,
        write_pool_size: int = 8,
        statement_timeout_seconds: float = 10.0,
        pooled: bool = False,
        replica_urls: Sequence[str] = (),
        replica_lag_seconds: float = 5.0,
        sharing: bool = True,
    ) -> None:
        self.address = parse_address(url)
        self._write_pool_size = write_pool_size
        self._timeout_seconds = statement_timeout_seconds
        self._pooled = pooled
        self._settings = settings_of(statement_timeout_seconds)
        self._told = f"{for_this_transaction(self._settings)};" if pooled else ""
        self.giving_way = GivingWay()
        self._recorders: list[Recorder] = []
        self._lent = 0
        self._waiting = 0
        self._together: dict[str, Together[str]] = {}
        self.sharing = Sharing(self.fetch_json_and_version, on=sharing)
        self._engine: AsyncEngine | None = None
        self._writers: WriterPool | None = None
        self._standing: AsyncExitStack | None = None

        def readers_of(where: str, connect_seconds: float, wait_seconds: float) -> ReaderPool:
            return ReaderPool(
                parse_address(where),
                size=read_pool_size,
                settings=for_reading(self._settings),
                pooled=pooled,
                wait_seconds=wait_seconds,
                connect_seconds=connect_seconds,
            )

        self._readers = readers_of(url, CONNECT_SECONDS, statement_timeout_seconds)
        self.replicas = Replicas(
            self._readers,
            [readers_of(where, REPLICA_CONNECT_SECONDS, REPLICA_CONNECT_SECONDS) for where in replica_urls],
            lag_seconds=replica_lag_seconds,
            answer_seconds=statement_timeout_seconds + REPLICA_GRACE_SECONDS,
        )

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

    async def keep_ready(self, statements: Sequence[str]) -> None:
        """Have usual statements planned on readers' connections in idle moments, until cancelled: `keep_ready`."""
        await keep_ready(self._readers, statements)

    def readers(self) -> dict[str, int]:
        """Return how many readers' connections are open and in use, and how many requests wait for one."""
        return {"open": self._readers.made, "in_use": self._readers.in_use, "waiting": self._waiting}

    async def open(self) -> None:
        """Make the pools and prove both with a connection; replicas may come later.

        Raises:
            DatabaseUnusable: it does not answer; or it turns the service's role away (see `check_server` first).
        """
        try:
            await self._readers.open()
            async with self._readers.lend() as connection:
                await connection.execute("SELECT 1")
            self._engine = make_writer_engine(
                self.address, self._settings, pooled=self._pooled, recorders=self._recorders
            )
            self._writers = WriterPool(self._engine, size=self._write_pool_size, wait_seconds=self._timeout_seconds)
            await self._writers.release(await self._writers.acquire())
            if self.replicas.members:
                self._standing = AsyncExitStack()
                await self._standing.enter_async_context(self.replicas.watched())
        except NOT_REACHED as error:
            await self.close()
            raise unusable(self.address, error) from error

    async def close(self, *, timeout_seconds: float = 5.0) -> None:
        """Close all connections; those still at work after the timeout are cut."""
        standing, self._standing = self._standing, None
        engine, self._engine = self._engine, None
        writers, self._writers = self._writers, None
        if standing is not None:
            await standing.aclose()
        if writers is not None:
            await writers.close()
        if engine is not None:
            await engine.dispose()
        await self._readers.close(timeout_seconds=timeout_seconds)

    @asynccontextmanager
    async def reading(self, freshness: Freshness | None = None) -> AsyncIterator[ReadSession]:
        """Lend a session to read in.

        Args:
            freshness: ask any server that is fresh enough, and tell how far the answers stand; unless given, a
                connection of the primary is lent, and nothing else is tried.

        Raises:
            DatabaseUnusable: there is none to be had in time, or it was lost on the way.
        """
        if self.replicas.members and freshness is not None:
            self._lent += 1
            yield RoutedSession(self.replicas, freshness, self._recorders)
            return
        connection = await self._acquired()
        self._lent += 1
        try:
            yield ReadSession(connection, self._recorders)
        except Exception as error:
            self._tell_if_lost(connection, error)
            raise
        finally:
            await self._readers.release(connection)

    async def fetch_json_and_version(self, sql: str, args: Sequence[object] = ()) -> tuple[bytes, str | None]:
        """Do as `ReadSession.fetch_json_and_version` in a session for this alone: to lend one costs more."""
        connection = self._readers.at_once() or await self._acquired()
        self._lent += 1
        try:
            record(self._recorders, sql)
            return json_and_version(await connection.fetch_first(sql, args))
        except Exception as error:
            self._tell_if_lost(connection, error)
            raise
        finally:
            if not self._readers.is_back(connection):
                await self._readers.release(connection)

    async def _acquired(self) -> ReaderConnection:
        """Take a reader's connection to the primary."""
        self._waiting += 1
        try:
            connection = await self._readers.acquire()
        except NOT_REACHED as error:
            raise unusable(self.address, error) from error
        finally:
            self._waiting -= 1
        return connection

    def _tell_if_lost(self, connection: ReaderConnection, error: Exception) -> None:
        """Give a connection up that was lost, and say so in the place of what the driver said."""
        # It raises InterfaceError for a wrong argument too: only a closed connection tells them apart.
        if isinstance(error, GONE) or is_lost(connection):
            cut(connection)
            raise unreachable(self.address, error) from error

    async def fetch_text_together(self, sql: str) -> str | None:
        """Do as `Readable.fetch_text_together`, on the primary."""
        together = self._together.get(sql)
        if together is None:

            async def ask() -> str | None:
                async with self.reading() as session:
                    return await session.fetch_text(sql)

            together = self._together[sql] = Together(ask)
        return await together.told()

    @asynccontextmanager
    async def writing(self, opening: str = "") -> AsyncIterator[WriteSession]:
        """Open a transaction: leaving the block commits, an exception on the way out rolls back.

        Args:
            opening: a statement from `call_of`, sent along with the beginning.

        Raises:
            ServerUnreachable: the connection was lost, and nothing is kept.
            CommitUnanswered: it was lost in the commit: only the database knows whether the transaction holds.
        """
        writers = self._writers
        if writers is None:
            raise RuntimeError("the database is not open")
        writer: Writer | None = None
        turn = await self.giving_way.begin()
        try:
            writer = await writers.acquire()
            session = WriteSession(writer.connection, writer.driver, self._recorders)
            if opening:
                record(self._recorders, opening)
            try:
                async with transaction(session, writer.driver, self._told, opening):
                    yield session
                    await session.flush_changed()
            finally:
                await session.forget()
        except CommitLost as lost:
            raise CommitUnanswered(str(unreachable(self.address, lost.reason))) from lost.reason
        except DBAPIError as error:
            cause = error.driver_exception
            if error.connection_invalidated or isinstance(cause, GONE):
                raise unreachable(self.address, cause) from error
            raise
        except (TimeoutError, *GONE) as error:
            raise unreachable(self.address, error) from error
        except asyncpg.InterfaceError as error:
            # The driver raises it for a wrong argument too: only a closed connection tells them apart.
            if writer is not None and writer.driver.is_closed():
                raise unreachable(self.address, error) from error
            raise
        finally:
            self.giving_way.end(turn)
            if writer is not None:
                await writers.release(writer)

    async def position(self) -> Position | None:
        """Tell where the primary stands: asked after a commit, whoever has reached it shows what was committed.

        None without replicas, when nobody needs it, and when the primary is lost right then: a caller without a
        position is answered by the primary.
        """
        if not self.replicas.members:
            return None
        try:
            async with self.reading() as session:
                [row] = await session.fetch_rows(f"SELECT {POSITION_SQL} AS position")
        except (ServerUnreachable, asyncpg.PostgresError) as lost:
            # What was committed stays so, and is answered, whatever becomes of this.
            log.warning("position_unknown", reason=str(lost))
            return None
        return Position(row["position"])

    @contextmanager
    def recording(self) -> Iterator[Recorder]:
        """Collect the texts of all statements that run on either kind of connection while the block runs."""
        recorder: Recorder = []
        self._recorders.append(recorder)
        try:
            yield recorder
        finally:
            self._recorders[:] = [other for other in self._recorders if other is not recorder]
