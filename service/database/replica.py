"""One streaming replica: asked only while it is proved to be a standby of the primary, and far enough.

Proof comes from the connection that is asked, right before: what another connection saw proves nothing when an address
leads to several servers. How far a server has come only grows, so a connection that has seen enough is asked at once.
"""

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Final, TypeVar

import asyncpg
import structlog

from service.database.lost import GONE, NOT_REACHED, cut, is_lost
from service.database.position import POSITION_SQL, Position
from service.database.reader_connection import ReaderConnection
from service.database.reader_pool import ReaderPool

Answer = TypeVar("Answer")
Asking = Callable[[ReaderConnection], Awaitable[tuple[Answer, Position]]]
"""Asks a question on a connection; gives the answer, and a position no less than what it shows."""

STANDING_SQL: Final = f"""
SELECT pg_is_in_recovery() AS standby, (pg_control_system()).system_identifier AS cluster,
       CASE WHEN pg_is_in_recovery()
            THEN greatest((pg_control_checkpoint()).timeline_id, (pg_control_recovery()).min_recovery_end_timeline)
            ELSE ('x' || left(pg_walfile_name(pg_current_wal_lsn()), 8))::bit(32)::int END AS timeline,
       {POSITION_SQL} AS position
"""
"""A standby's timeline is that of its last restart point: it may be late to say that it has changed, never early."""

LOOK_SECONDS: Final = 2.0
"""After which a replica that does not say where it stands is left alone."""

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Standing:
    """What a server says of itself.

    Attributes:
        standby: whether it replays another's log.
        cluster: which database cluster its files belong to.
        timeline: which history of that cluster it follows.
        position: how far it has come; none when a standby has replayed nothing yet.
    """

    standby: bool
    cluster: int
    timeline: int
    position: Position | None

    def same_history(self, other: "Standing") -> bool:
        """Tell whether both follow one history."""
        return (self.cluster, self.timeline) == (other.cluster, other.timeline)


async def standing_of(connection: ReaderConnection, *, timeout_seconds: float = LOOK_SECONDS) -> Standing:
    """Ask a server where it stands."""
    row = await connection.fetchrow(STANDING_SQL, timeout=timeout_seconds)
    if row is None:
        raise TypeError("a SELECT without FROM gives one row")
    return Standing(**row)


class NotHere(Exception):  # noqa: N818  it sends the question elsewhere
    """This replica cannot answer now; another server is asked."""


class Doubtful(Exception):  # noqa: N818  it sends the question to the primary
    """This replica answered with an error of its own: the primary has the last word on whether it is one."""


class Replica:
    """One replica and what is known of it.

    Args:
        pool: its connections.
        answer_seconds: after which a question counts as unanswered.
    """

    def __init__(self, pool: ReaderPool, *, answer_seconds: float) -> None:
        self.pool = pool
        self._watch = pool.beside()
        self.usable = False
        self.answered = 0
        self.asked_now = 0
        self._answer_seconds = answer_seconds
        self._why = "not looked at yet"

    def __str__(self) -> str:
        """Name it by its address, without a password."""
        return str(self.pool.address)

    async def open(self) -> None:
        """Make its pools; it need not be there yet."""
        await self.pool.open()
        await self._watch.open()

    async def close(self) -> None:
        """Close its connections."""
        await self.pool.close()
        await self._watch.close()

    async def ask(self, asking: Asking[Answer], needed: Position, primary: Standing) -> tuple[Answer, Position]:
        """Ask a question here, if this replica shows what is needed.

        Raises:
            NotHere: it is behind, gone, or no standby of the primary.
            Doubtful: it answered with an error.
            asyncpg.QueryCanceledError: the question took too long.
        """
        self.asked_now += 1
        try:
            return await self._ask(asking, needed, primary)
        except asyncpg.QueryCanceledError:
            raise
        except NOT_REACHED as error:
            # Many questions at once are no sign of death; leaving it alone would only drown the others.
            if not (isinstance(error, TimeoutError) and self.pool.busy):
                await self.leave_alone(str(error) or type(error).__name__)
            raise NotHere from error
        finally:
            self.asked_now -= 1

    async def look(self, primary: Standing, floor: Position) -> None:
        """Find out whether it can be asked: called again and again, it also brings back one that was left alone."""
        try:
            async with asyncio.timeout(LOOK_SECONDS), self._watch.lend() as connection:
                standing = await standing_of(connection)
        except NOT_REACHED as error:
            await self.leave_alone(str(error) or type(error).__name__)
            return
        if not standing.standby or not standing.same_history(primary):
            await self.leave_alone("it is no standby of the primary")
        elif standing.position is None or standing.position < floor:
            await self.leave_alone("it is too far behind", forgetting=False)
        elif not self.usable:
            self.usable = True
            log.info("replica_used", replica=str(self))

    async def leave_alone(self, why: str, *, forgetting: bool = True) -> None:
        """Ask it no more until `look` finds it well, and then on new connections unless these are still good."""
        if self.usable or self._why != why:
            log.warning("replica_left_alone", replica=str(self), reason=why)
        self.usable, self._why = False, why
        if forgetting:
            await self.pool.forget()
            await self._watch.forget()

    async def _ask(self, asking: Asking[Answer], needed: Position, primary: Standing) -> tuple[Answer, Position]:
        connection = await self.pool.acquire()
        began = time.monotonic()
        try:
            await self._prove(connection, needed, primary)
            async with asyncio.timeout(self._answer_seconds):
                answer, position = await asking(connection)
            await self._refuse_if_promoted(connection)
        except asyncpg.QueryCanceledError as error:
            if time.monotonic() - began < self._answer_seconds / 2:
                raise Doubtful from error  # somebody cancelled it there, not its own time limit
            raise
        except asyncpg.PostgresError as error:
            if isinstance(error, GONE) or is_lost(connection):
                raise ConnectionError(str(error)) from error
            raise Doubtful from error
        except asyncpg.InternalClientError as error:
            cut(connection)
            raise ConnectionError(str(error)) from error
        except asyncpg.InterfaceError as error:
            # The driver raises it for a wrong argument too, which is the same fault everywhere.
            if is_lost(connection):
                raise ConnectionError(str(error)) from error
            raise Doubtful from error
        else:
            self.answered += 1
            if not self.pool.pooled:
                connection.position = position
            return answer, position
        finally:
            await self.pool.release(connection)

    async def _prove(self, connection: ReaderConnection, needed: Position, primary: Standing) -> None:
        known: Position | None = None if self.pool.pooled else connection.position
        if known is not None and known >= needed:
            return
        standing = await standing_of(connection)
        if not standing.standby or not standing.same_history(primary):
            await self.leave_alone("it is no standby of the primary")
            raise NotHere
        if standing.position is None:
            raise NotHere
        if not self.pool.pooled:
            connection.position = standing.position
        if standing.position < needed:
            raise NotHere

    async def _refuse_if_promoted(self, connection: ReaderConnection) -> None:
        """Throw an answer away that a promoted server may have given; PostgreSQL says so with each answer, unasked.

        A pooler does not pass that on: there the proof at the start of the transaction is the last word.
        """
        if not self.pool.pooled and getattr(connection.get_settings(), "in_hot_standby", "off") != "on":
            await self.leave_alone("it was promoted")
            raise NotHere
