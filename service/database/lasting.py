"""What goes on beside the requests for as long as the service runs, and must not end without a word."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Final

import structlog

FIRST_PAUSE_SECONDS: Final = 1.0
LONGEST_PAUSE_SECONDS: Final = 60.0
STEADY_SECONDS: Final = 300.0
"""What went on for so long is begun again soon."""

log = structlog.get_logger()


async def lasting(
    name: str, begin: Callable[[], Awaitable[None]], *, first_pause_seconds: float = FIRST_PAUSE_SECONDS
) -> None:
    """Do something that goes on until it is cancelled; where a fault ends it, the log says so and it is begun again.

    A task that nobody waits for keeps its error to itself: a day without checkpoints, or a server that nobody watches,
    would be noticed by what is missing.

    Args:
        name: what the log calls it.
        begin: does it; a fault in it is one of ours, for what is to be expected it deals with itself.
        first_pause_seconds: before it is begun again; doubled from time to time.
    """
    loop = asyncio.get_running_loop()
    pause_seconds = first_pause_seconds
    while True:
        began = loop.time()
        try:
            await begin()
        except Exception:
            log.exception("lasting_failed", what=name, again_in_seconds=pause_seconds)
        else:
            log.error("lasting_ended", what=name, again_in_seconds=pause_seconds)
        if loop.time() - began > STEADY_SECONDS:
            pause_seconds = first_pause_seconds
        await asyncio.sleep(pause_seconds)
        pause_seconds = min(pause_seconds * 2, LONGEST_PAUSE_SECONDS)
