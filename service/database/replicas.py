"""Which server answers a question: a replica that shows what the caller has seen, else the next, else the primary.

A read changes nothing, so one whose connection is lost is asked again elsewhere. Each replica is tried once and the
primary twice; only when the primary is lost as well is the caller told.
"""

import asyncio
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import Final

import structlog

from service.database.lost import GONE, NOT_REACHED, cut, is_lost, unusable
from service.database.position import Freshness, Position, PrimaryTrail
from service.database.reader_connection import ReaderConnection
from service.database.reader_pool import ReaderPool
from service.database.replica import LOOK_SECONDS, Answer, Asking, Doubtful, NotHere, Replica, Standing, standing_of
from service.database.unusable import ServerReadOnly

LONGEST_BEAT_SECONDS: Final = 1.0
BEATS_A_LAG: Final = 5
"""How often the servers are looked at within the time a replica may be behind."""
TRIES_ON_PRIMARY: Final = 2

log = structlog.get_logger()


class Replicas:
    """The replicas of one primary.

    Args:
        primary: its readers' connections.
        pools: those of the replicas.
        lag_seconds: how far a replica may be behind and still be asked.
        answer_seconds: after which a question to a replica counts as unanswered.
    """

    def __init__(
        self, primary: ReaderPool, pools: Sequence[ReaderPool], *, lag_seconds: float, answer_seconds: float
    ) -> None:
        self.members = [Replica(pool, answer_seconds=answer_seconds) for pool in pools]
        self.answered_by_primary = 0
        self._primary = primary
        self._primary_watch = primary.beside()
        self._trail = PrimaryTrail(lag_seconds)
        self._beat_seconds = min(LONGEST_BEAT_SECONDS, lag_seconds / BEATS_A_LAG)
        self._standing: Standing | None = None
        self._turn = 0

    @asynccontextmanager
    async def watched(self) -> AsyncIterator[None]:
        """Open the pools and look at all servers again and again until the block ends."""
        watching = None
        try:
            await self._primary_watch.open()
            for replica in self.members:
                await replica.open()
            await self._look()
            watching = asyncio.create_task(self._watch())
            yield
        finally:
            if watching is not None:
                watching.cancel()
                await asyncio.wait([watching])
            await asyncio.gather(self._primary_watch.close(), *(replica.close() for replica in self.members))

    async def ask(self, asking: Asking[Answer], freshness: Freshness) -> tuple[Answer, Position]:
        """Ask a question where it may be asked; return its answer, and a position no less than what that shows.

        Raises:
            DatabaseUnusable: no replica would do, and the primary is out of reach.
            asyncpg.PostgresError: as the primary says.
        """
        needed = self._needed(freshness)
        if needed is not None and self._standing is not None:
            for replica in self._in_turn():
                try:
                    return await replica.ask(asking, needed, self._standing)
                except NotHere:
                    continue
                except Doubtful as doubtful:
                    log.info("replica_doubted", replica=str(replica), reason=str(doubtful.__cause__))
                    break
        return await self._ask_primary(asking)

    def _needed(self, freshness: Freshness) -> Position | None:
        """Return what a replica must show to be asked; none: only the primary will do."""
        floor = self._trail.floor(time.monotonic())
        if freshness.from_primary or floor is None:
            return None
        return floor if freshness.seen is None else max(floor, freshness.seen)

    def _in_turn(self) -> list[Replica]:
        """Return the usable replicas, the least busy first, and of equally busy ones another first each time."""
        self._turn += 1
        usable = [replica for replica in self.members if replica.usable]
        split = self._turn % len(usable) if usable else 0
        return sorted(usable[split:] + usable[:split], key=lambda replica: replica.asked_now)

    async def _ask_primary(self, asking: Asking[Answer]) -> tuple[Answer, Position]:
        for tried in range(1, TRIES_ON_PRIMARY + 1):
            try:
                connection = await self._primary.acquire()
            except NOT_REACHED as error:
                raise unusable(self._primary.address, error) from error
            try:
                found = await asking(connection)
            except Exception as error:
                lost = isinstance(error, GONE) or is_lost(connection)
                if not lost:
                    raise
                cut(connection)
                if tried == TRIES_ON_PRIMARY:
                    raise unusable(self._primary.address, error) from error
            else:
                self.answered_by_primary += 1
                return found
            finally:
                await self._primary.release(connection)
        raise AssertionError  # pragma: no cover  the last try returned or raised

    async def _watch(self) -> None:
        while True:
            await asyncio.sleep(self._beat_seconds)
            try:
                await self._look()
            except Exception:
                # A fault of ours: without a watch no replica can be trusted, so none is asked until the next look.
                log.exception("watch_failed")
                for replica in self.members:
                    replica.usable = False

    async def _look(self) -> None:
        """Look at the primary, then at the replicas, all at once: one that does not answer keeps none waiting."""
        began = time.monotonic()
        try:
            async with asyncio.timeout(LOOK_SECONDS), self._primary_watch.lend() as connection:
                standing = await _primary_standing(connection)
        except (*NOT_REACHED, ServerReadOnly) as error:
            log.warning("primary_not_seen", reason=str(error) or type(error).__name__)
        else:
            self._standing = standing
            if standing.position is not None:
                self._trail.note(standing.position, began)
        floor = self._trail.floor(time.monotonic())
        if self._standing is not None and floor is not None:
            await asyncio.gather(*(replica.look(self._standing, floor) for replica in self.members))


async def _primary_standing(connection: ReaderConnection) -> Standing:
    standing = await standing_of(connection)
    if standing.standby:
        raise ServerReadOnly("The server that should be the primary is a standby.")
    return standing
