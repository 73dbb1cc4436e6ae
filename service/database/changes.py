"""That something was written, by whichever process: PostgreSQL tells it, and who waits here is woken.

One connection of the process listens, however many wait. Being woken says nothing of what was written: who wakes reads
what they want to know. So several writes may wake once, and a wake too many does no harm. A connection that was lost is
made again, and then everybody is woken: what was written meanwhile is found by reading.

A pooler in transaction mode passes no notifications on. Behind one, without an address of the server itself, the head
of the book is looked at every second as long as anybody waits.
"""

import asyncio
from contextlib import suppress
from random import uniform
from typing import TYPE_CHECKING, Any, Final

import asyncpg
import structlog

from service.database.address import CONNECT_SECONDS, parse_address
from service.database.lasting import lasting
from service.database.lost import NOT_REACHED
from service.database.session_settings import prove_role
from service.database.unusable import DatabaseUnusable

if TYPE_CHECKING:
    from collections.abc import Mapping

    from service.database.engine import Database

CHANNEL: Final = "mirps_changes"
GATHERING_SECONDS: Final = 0.005
"""How long what is told is gathered before who waits is woken: a burst of commits wakes a few times, not at each."""
LOOKING_SECONDS: Final = 5.0
"""How often the connection is proven alive, and the head of the book compared with what was told."""
ANSWER_SECONDS: Final = 5.0
GRACE_SECONDS: Final = 0.5
"""How much later than it can be seen a commit may be told of; what is not told then is not told at all."""
POLLING_SECONDS: Final = 1.0
FIRST_PAUSE_SECONDS: Final = 0.1
LONGEST_PAUSE_SECONDS: Final = 5.0
HEAD: Final = "SELECT sequence FROM ledger_head WHERE id = 1"
STATE: Final = "SELECT sequence || ' ' || pg_current_snapshot() FROM ledger_head WHERE id = 1"

log = structlog.get_logger()


class Changes:
    """Wakes who waits for something to be written.

    Args:
        database: what is written to.
        listen_url: where to listen; none: the database cannot be listened to, and is looked at again and again.
        settings: what the listening connection works under.

    Attributes:
        times: how often everybody was woken.
        losses: how often the listening connection was lost.
    """

    def __init__(self, database: "Database", listen_url: str | None, settings: "Mapping[str, str]") -> None:
        self.times = 0
        self.losses = 0
        self._database = database
        self._address = parse_address(listen_url) if listen_url else None
        self._settings = {**settings, "application_name": "mirps-listen"}
        self._woken = asyncio.Event()
        self._waiting = 0
        self._gathering: asyncio.TimerHandle | None = None
        self._listening: asyncio.Task[None] | None = None

    @property
    def waiting(self) -> int:
        """How many wait."""
        return self._waiting

    async def after(self, times: int) -> int:
        """Wait until everybody was woken more often than that; return how often it was then.

        What is committed once ``times`` was read wakes. Nobody listens before somebody waits for the first time; but
        once it is listened, everybody is woken, and what was missed is found.
        """
        if self._listening is None or self._listening.done():
            listen = self._keep_listening if self._address else self._keep_looking
            self._listening = asyncio.create_task(lasting("listening", listen))
        self._waiting += 1
        try:
            while self.times <= times:
                await self._woken.wait()
        finally:
            self._waiting -= 1
        return self.times

    async def close(self) -> None:
        """Listen no more."""
        listening, self._listening = self._listening, None
        if self._gathering is not None:
            self._gathering.cancel()
            self._gathering = None
        if listening is not None:
            listening.cancel()
            with suppress(asyncio.CancelledError):
                await listening

    def _wake(self) -> None:
        """Wake everybody."""
        self._gathering = None
        self.times += 1
        woken, self._woken = self._woken, asyncio.Event()
        woken.set()

    def _told(self, *_: Any) -> None:
        """Wake everybody in a moment, whatever else is told until then."""
        if self._gathering is None:
            self._gathering = asyncio.get_running_loop().call_later(GATHERING_SECONDS, self._wake)

    async def _keep_listening(self) -> None:
        """Listen, on one connection after the other, until cancelled."""
        pause_seconds = FIRST_PAUSE_SECONDS
        while True:
            times = self.times
            try:
                await self._listen_once()
            except NOT_REACHED as error:
                log.warning("listening_lost", database=str(self._address), reason=str(error) or type(error).__name__)
            self.losses += 1
            if self.times > times:
                pause_seconds = FIRST_PAUSE_SECONDS  # it could be listened for a while
            # Not all workers at the same moment.
            await asyncio.sleep(uniform(pause_seconds / 2, pause_seconds))  # noqa: S311  spreads out; nothing secret
            pause_seconds = min(pause_seconds * 2, LONGEST_PAUSE_SECONDS)

    async def _listen_once(self) -> None:
        """Listen on one connection until it is lost.

        Raises:
            one of `lost.NOT_REACHED`: it was lost, or could not be had.
        """
        assert self._address is not None  # noqa: S101  else nothing is listened to
        connection = await asyncpg.connect(
            self._address.dsn, timeout=CONNECT_SECONDS, server_settings=self._settings, statement_cache_size=0
        )
        try:
            await prove_role(connection)
            lost = asyncio.Event()
            connection.add_termination_listener(lambda _connection: lost.set())
            await connection.add_listener(CHANNEL, self._told)
            self._wake()
            head = await connection.fetchval(HEAD, timeout=ANSWER_SECONDS)
            times = self.times
            while not lost.is_set():
                with suppress(TimeoutError):
                    await asyncio.wait_for(lost.wait(), LOOKING_SECONDS)
                    return
                head, before = await connection.fetchval(HEAD, timeout=ANSWER_SECONDS), head
                if head != before and self.times == times:
                    await asyncio.sleep(GRACE_SECONDS)
                    if self.times == times:
                        log.warning("listening_in_vain", database=str(self._address), advice="set MIRPS_LISTEN_URL")
                        self._wake()
                times = self.times
        finally:
            connection.terminate()

    async def _keep_looking(self) -> None:
        """Look again and again whether anything was written, as long as anybody waits."""
        log.warning("listening_by_looking", every_seconds=POLLING_SECONDS, advice="set MIRPS_LISTEN_URL")
        state: str | None = None
        while True:
            if self._waiting:
                with suppress(DatabaseUnusable, asyncpg.PostgresError):
                    async with self._database.reading() as session:
                        now = await session.fetch_text(STATE)
                    if now != state:
                        state = now
                        self._wake()
            await asyncio.sleep(POLLING_SECONDS)
