"""Readers' connections to one server: kept open, read-only, and never reset, for nothing can be left behind on them.

A reset on each return costs as much as a small question. Behind a pooler nothing may be left on a connection, so there
each lending is a read-only transaction that brings its settings along.

The driver's own pool makes a task, a timer and a stand-in object for each lending, which is a fifth of what a small
question costs. Here a connection that is at hand is taken and given back without waiting; the last one given back is
the next one taken, for its server process has everything in its caches still. Who finds none waits in a queue.
"""

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager

import asyncpg

from service.database.address import CONNECT_SECONDS, Address
from service.database.lost import cut
from service.database.reader_connection import ReaderConnection, driver_arguments
from service.database.session_settings import for_this_transaction, prove_role


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
        self._is_open = False
        self._idle: list[ReaderConnection] = []
        self._lent: set[ReaderConnection] = set()
        self._taken = 0
        self._queue: deque[asyncio.Future[ReaderConnection | None]] = deque()
        self._settling: set[asyncio.Task[None]] = set()
        self._generation = 0

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
        return len(self._lent) + sum(not one.is_closed() for one in self._idle)

    @property
    def in_use(self) -> int:
        """How many of them are at work."""
        return len(self._lent)

    @property
    def busy(self) -> bool:
        """Whether all connections there may be are made and at work."""
        return len(self._lent) >= self._size

    async def open(self) -> None:
        """Open the pool; it connects when it is first used."""
        self._is_open = True

    async def close(self, *, timeout_seconds: float = 5.0) -> None:
        """Close all connections; those still at work after the timeout are cut."""
        self._is_open = False
        while self._queue:
            turn = self._queue.popleft()
            if not turn.done():
                turn.set_exception(asyncpg.InterfaceError("the pool is closing"))
        ending = asyncio.get_running_loop().time() + timeout_seconds
        while self._lent and asyncio.get_running_loop().time() < ending:  # noqa: ASYNC110  who gives back tells nobody
            await asyncio.sleep(0.01)
        idle, self._idle = self._idle, []
        await asyncio.gather(*(one.close(timeout=timeout_seconds) for one in idle), return_exceptions=True)
        for one in (*self._lent, *idle):
            cut(one)
            self._taken -= 1
        self._lent.clear()

    def at_once(self) -> ReaderConnection | None:
        """Take a connection where one is at hand that needs nothing to be done first."""
        return None if self.pooled else self._at_hand()

    def take_unready(self, statements: int) -> ReaderConnection | None:
        """Take a connection on which fewer statements were planned, where there is one and nobody asks anything now."""
        if not self._lent:
            for connection in self._idle:
                if connection.planned < statements and self._is_good(connection):
                    self._idle.remove(connection)
                    self._lent.add(connection)
                    return connection
        return None

    def is_back(self, connection: ReaderConnection) -> bool:
        """Take a connection back at once where nothing has to be done for that, and tell whether it was."""
        if self.pooled or connection not in self._lent or not self._is_open or not self._is_good(connection):
            return False
        if connection.is_being_cancelled:
            return False
        self._serve(connection)
        return True

    async def acquire(self) -> ReaderConnection:
        """Take a connection that acts as the service; hand it back with `release`.

        Raises:
            one of `lost.NOT_REACHED`: there is none to be had in time.
        """
        connection = self._at_hand() or await self._waited_for()
        if self.pooled:
            try:
                await connection.execute(self._begin, timeout=self._wait_seconds)
            except BaseException:
                cut(connection)
                self._give_back(connection)
                raise
        return connection

    async def release(self, connection: ReaderConnection) -> None:
        """Take a connection back, with nothing open on it."""
        if connection not in self._lent:
            return  # the pool was closed meanwhile, and the connection with it
        try:
            if self.pooled and not connection.is_closed():
                await connection.execute("COMMIT", timeout=self._wait_seconds)
        except BaseException as error:
            cut(connection)  # whoever gets it next must not find a transaction open
            if not isinstance(
                error, OSError | asyncpg.PostgresError | asyncpg.InterfaceError | asyncpg.InternalClientError
            ):
                raise
        finally:
            if not connection.is_closed() and connection.is_being_cancelled:
                settling = asyncio.create_task(self._settle(connection))
                self._settling.add(settling)
                settling.add_done_callback(self._settling.discard)
            else:
                self._give_back(connection)

    @asynccontextmanager
    async def lend(self) -> AsyncIterator[ReaderConnection]:
        """Lend a connection for a block; as `acquire` and `release`."""
        connection = await self.acquire()
        try:
            yield connection
        finally:
            await self.release(connection)

    async def forget(self) -> None:
        """Replace every connection before its next use: the server may be another, or gone."""
        self._generation += 1

    def _at_hand(self) -> ReaderConnection | None:
        """Take a connection that can be used at once; None where there is none, or others wait already."""
        while self._idle:
            connection = self._idle.pop()
            if self._is_good(connection):
                self._lent.add(connection)
                return connection
            self._drop(connection)
        return None

    async def _waited_for(self) -> ReaderConnection:
        """Make a connection, or wait for one to be given back: whoever came first is served first.

        Raises:
            one of `lost.NOT_REACHED`.
        """
        async with asyncio.timeout(self._wait_seconds):
            while True:
                if not self._is_open:
                    raise asyncpg.InterfaceError("the pool is not open")
                if self._taken < self._size:
                    return await self._make()
                turn: asyncio.Future[ReaderConnection | None] = asyncio.get_running_loop().create_future()
                self._queue.append(turn)
                try:
                    connection = await turn
                except asyncio.CancelledError:
                    if turn.done() and not turn.cancelled() and turn.exception() is None:
                        # Served and called off in the same moment: the next one is served.
                        served = turn.result()
                        self._serve(None) if served is None else self._give_back(served)
                    raise
                if connection is not None:
                    return connection

    async def _make(self) -> ReaderConnection:
        """Connect."""
        self._taken += 1
        generation = self._generation
        try:
            connection: ReaderConnection = await asyncpg.connect(
                self.address.dsn,
                connection_class=ReaderConnection,
                server_settings=self._at_connecting,
                **driver_arguments(pooled=self.pooled, connect_seconds=self._connect_seconds),
            )
            try:
                if not self.pooled:
                    await prove_role(connection)
                if not self._is_open:
                    raise asyncpg.InterfaceError("the pool was closed meanwhile")  # noqa: TRY301  refused like all others
            except BaseException:
                connection.terminate()
                raise
        except BaseException:
            self._taken -= 1
            self._serve(None)
            raise
        connection.generation = generation
        self._lent.add(connection)
        return connection

    async def _settle(self, connection: ReaderConnection) -> None:
        """Wait until the server has stopped what was given up, and then give the connection back."""
        try:
            # The driver lets a statement begin when the one before it has ended.
            await connection.execute("SELECT 1", timeout=self._wait_seconds)
        except Exception:  # noqa: BLE001  a connection that cannot do this is of no use, whatever the reason
            cut(connection)
        finally:
            self._give_back(connection)

    def _give_back(self, connection: ReaderConnection) -> None:
        """Hand a connection to who has waited longest for one, or put it at the top of those at hand."""
        if connection not in self._lent:
            return  # the pool was closed meanwhile
        if self._is_open and self._is_good(connection):
            self._serve(connection)
        else:
            self._lent.discard(connection)
            self._drop(connection)

    def _serve(self, connection: ReaderConnection | None) -> None:
        """Serve whoever has waited longest: with a connection that is lent, or with the room to make one."""
        while self._queue:
            turn = self._queue.popleft()
            if not turn.done():
                turn.set_result(connection)
                return
        if connection is not None:
            self._lent.discard(connection)
            self._idle.append(connection)

    def _drop(self, connection: ReaderConnection) -> None:
        """Do without a connection; somebody who waits may make another."""
        cut(connection)
        self._taken -= 1
        self._serve(None)

    def _is_good(self, connection: ReaderConnection) -> bool:
        return connection.generation == self._generation and not connection.is_closed()
