"""Who writes gives way to who reads: while questions are asked, acts are done one after the other, with rests between.

Sixteen writers at once take all there is of the processors, and every question then takes twice as long. Nobody waits
for more than a moment, however long others read: an act that has waited that long is done beside the rest.
"""

import asyncio
import time
from typing import Final

GAP_SECONDS: Final = 0.05
"""Whoever asked so short a time ago is still at it: dashboards ask one question after the other."""
PATIENCE_SECONDS: Final = 0.25
"""How long an act gives way at most."""
RESTS: Final = 2.5
"""How many times as long as an act took nobody else begins one, while somebody reads."""
LONGEST_REST_SECONDS: Final = 0.02


class GivingWay:
    """Knows whether somebody reads, and lets writers of this process through one at a time as long as that is so."""

    def __init__(self) -> None:
        self._questions = 0
        self._last = float("-inf")
        self._turn = asyncio.Lock()

    @property
    def somebody_reads(self) -> bool:
        """Whether a question is being answered, or was a moment ago."""
        return self._questions > 0 or time.monotonic() - self._last < GAP_SECONDS

    def question(self) -> "GivingWay":
        """Return the context that counts a question that is being answered."""
        return self

    def __enter__(self) -> None:
        """Begin to answer one."""
        self._questions += 1

    def __exit__(self, *_error: object) -> None:
        """End."""
        self._questions -= 1
        self._last = time.monotonic()

    async def begin(self) -> float | None:
        """Wait for a turn to write while somebody reads; return when it began, for `end`, or None without a turn."""
        if not self.somebody_reads:
            return None
        try:
            async with asyncio.timeout(PATIENCE_SECONDS):
                await self._turn.acquire()
        except TimeoutError:
            return None
        return time.monotonic()

    def end(self, began: float | None) -> None:
        """End a turn: the next one begins after a rest, or at once where nobody reads any more."""
        if began is None:
            return
        if not self.somebody_reads:
            self._turn.release()
            return
        rest = min(RESTS * (time.monotonic() - began), LONGEST_REST_SECONDS)
        asyncio.get_running_loop().call_later(rest, self._turn.release)
