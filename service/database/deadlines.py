"""The time that each of many requests may take, watched by one timer for all of them.

A timer for each costs more than much of what it watches over, and nearly none of them ever rings. As all may take
equally long, the one that began first ends first: only for that one a timer is set.
"""

import asyncio
import time
from types import TracebackType
from typing import Self


class Deadlines:
    """The ends of what is under way.

    Args:
        seconds: how long each may take.
    """

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._ends: dict[Deadline, float] = {}
        self._timer: asyncio.TimerHandle | None = None
        self._loop: asyncio.AbstractEventLoop | None = None

    def one(self) -> "Deadline":
        """Return the time of one request, a context: what is in it when its time is over ends with TimeoutError."""
        return Deadline(self)

    def begin(self, deadline: "Deadline") -> "asyncio.Task[object] | None":
        """Watch one more, and return the task that is to be stopped in time."""
        self._ends[deadline] = time.monotonic() + self._seconds
        if self._timer is None or self._loop is None:
            # Which loop runs is asked for with the timer alone: Python asks the system each time whether it was forked.
            self._loop = asyncio.get_running_loop()
            self._timer = self._loop.call_later(self._seconds, self._look)
        return asyncio.current_task(self._loop)

    def end(self, deadline: "Deadline") -> None:
        """Watch it no longer."""
        self._ends.pop(deadline, None)

    def _look(self) -> None:
        """End what has taken too long, and look again when the next one will have."""
        loop = asyncio.get_running_loop()
        self._timer = None
        for deadline, ends in list(self._ends.items()):
            rest = ends - time.monotonic()
            if rest > 0:
                self._timer = loop.call_later(rest, self._look)
                return
            del self._ends[deadline]
            deadline.ring()


class Deadline:
    """The time of one request."""

    __slots__ = ("_all", "_before", "_rung", "_task")

    def __init__(self, watched: Deadlines) -> None:
        self._all = watched
        self._rung = False
        self._before = 0
        self._task: asyncio.Task[object] | None = None

    def __enter__(self) -> Self:
        """Begin."""
        self._task = self._all.begin(self)
        self._before = self._task.cancelling() if self._task is not None else 0
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End.

        Raises:
            TimeoutError: it took too long.
        """
        self._all.end(self)
        if not self._rung or self._task is None:
            return
        # Who was cancelled for another reason as well has not just taken too long.
        if self._task.uncancel() <= self._before and kind is asyncio.CancelledError:
            raise TimeoutError from error

    def ring(self) -> None:
        """Say that the time is over."""
        self._rung = True
        if self._task is not None:
            self._task.cancel()
