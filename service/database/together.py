"""One question for all who ask it at once: whoever waits is answered by a statement that began after they asked.

While a statement is under way, those who come wait for the next one; all of them share it. So nobody is told of an
earlier moment than that of their own asking, and a crowd costs the database no more than one client that asks in turn.
"""

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from contextlib import suppress
from typing import Final, Generic, TypeVar

import structlog

from service.database.deadlines import Deadlines

LONGEST_SECONDS: Final = 1.0
"""After which nobody waits any longer: what is asked this way can be done without."""

Told = TypeVar("Told")

log = structlog.get_logger()


class Together(Generic[Told]):
    """Asks for something on behalf of all who want it.

    Args:
        ask: asks once; what it raises is kept from who waits, who finds out in their own way.
        deadlines: how long it may take.
        at_rest: called when nobody waits any more.
    """

    def __init__(
        self,
        ask: Callable[[], Awaitable[Told | None]],
        deadlines: Deadlines | None = None,
        at_rest: Callable[[], object] | None = None,
    ) -> None:
        self._ask = ask
        self._waiting: list[asyncio.Future[Told | None]] = []
        self._asking: asyncio.Task[None] | None = None
        self._deadlines = deadlines or Deadlines(LONGEST_SECONDS)
        self._at_rest = at_rest

    async def told(self) -> Told | None:
        """Return what is so as of now; None where it cannot be had soon."""
        loop = asyncio.get_running_loop()
        mine: asyncio.Future[Told | None] = loop.create_future()
        self._waiting.append(mine)
        if self._asking is None:
            self._asking = loop.create_task(self._ask_for_all())
        return await mine

    async def _ask_for_all(self) -> None:
        """Ask until nobody waits."""
        served: list[asyncio.Future[Told | None]] = []
        try:
            while self._waiting:
                served, self._waiting = self._waiting, []
                found: Told | None = None
                try:
                    with self._deadlines.one():
                        found = await self._ask()
                except Exception as error:  # noqa: BLE001  who waits asks for more than this text, and is told of errors there
                    log.warning("not_told_together", reason=type(error).__name__)
                _tell(served, found)
        finally:
            # Whoever has this cancelled, it is not those who wait: they ask for themselves.
            self._asking = None
            left, self._waiting = [*served, *self._waiting], []
            _tell(left, None)
            if self._at_rest is not None:
                self._at_rest()


def _tell(waiting: Iterable[asyncio.Future[Told | None]], found: Told | None) -> None:
    """Tell those who were not told yet."""
    for one in waiting:
        # Somebody may have gone away meanwhile.
        with suppress(asyncio.InvalidStateError):
            one.set_result(found)
