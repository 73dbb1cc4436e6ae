"""The narrow way: work of pure Python that takes long runs a piece at a time, beside the answering of others.

Python runs one thread at a time. Each thread that computes makes everybody else wait its turn, so a crowd of them would
stop the answering of small questions; two do not. Short documents have a lane of their own, and do not wait behind the
long ones that somebody else sent.
"""

import asyncio
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Final, TypeVar

SHORT_CHARACTERS: Final = 400

Result = TypeVar("Result")


class Narrow:
    """Runs functions one after the other, in a lane for short documents and in one for long ones."""

    def __init__(self) -> None:
        self._lanes = {
            short: ThreadPoolExecutor(max_workers=1, thread_name_prefix="short" if short else "long")
            for short in (True, False)
        }

    async def run(self, document: str, work: Callable[..., Result], *given: object) -> Result:
        """Return what a function returns; where nobody waits any more before it began, it is not run.

        Args:
            document: what it works on.
            work: the function; it must not wait for anything.
            given: its arguments.
        """
        return await asyncio.wrap_future(self.start(document, work, *given))

    def start(self, document: str, work: Callable[..., Result], *given: object) -> "Future[Result]":
        """Begin to run a function as soon as its lane is free; cancelling does nothing once it runs."""
        return self._lanes[is_short(document)].submit(work, *given)

    def close(self) -> None:
        """Call off what has not begun: else the process would end only after all of it."""
        for lane in self._lanes.values():
            lane.shutdown(wait=False, cancel_futures=True)


def is_short(document: str) -> bool:
    """Whether a document is so short that it is parsed and validated within milliseconds."""
    return len(document) <= SHORT_CHARACTERS
