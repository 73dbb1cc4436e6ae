"""The same question, asked by many at the same moment, is worked out once for all of them.

Dashboards ask what others ask, and all of them at once when something has changed. The first to ask is answered by a
statement of their own. Who asks the same meanwhile has it worked out for all who come until it begins, and who comes
later waits for the next: each is answered by a statement that began after they asked, so nobody is told of an earlier
moment, and nothing is kept once it is told.
"""

import time
from collections.abc import Callable, Coroutine, Sequence
from functools import partial
from typing import Any, Final

from service.database.deadlines import Deadlines
from service.database.together import Together

Row = tuple[bytes, str | None]
"""What a read statement gives: the answer as JSON, and the version of the data."""
Key = tuple[str, str]
"""A statement, and its values as text."""
Fetch = Callable[[str, Sequence[object]], Coroutine[Any, Any, Row]]

LEAST_SECONDS: Final = 0.0003
"""A statement that takes less is run as soon as it could be shared."""
MOST_SECONDS: Final = 0.02
"""A statement that takes more is shared with nobody: who has to wait for one first would wait for too long."""
LONGEST_SECONDS: Final = 0.25
"""After which those who share a statement that never took so long are let go, to ask for themselves."""
MOST_KNOWN: Final = 2_000
KNOWN_SECONDS: Final = 10.0
"""How long the least time that a statement took is believed."""


class Sharing:
    """Runs the statements of questions.

    Args:
        fetch: runs one.
        on: whether any is shared.
    """

    def __init__(self, fetch: Fetch, *, on: bool = True) -> None:
        self._fetch = fetch
        self._on = on
        # With when that was; by hashes: texts of statements are long, and are kept where plans are, within bounds.
        self._least: dict[int, tuple[float, float]] = {}
        self._alone: set[Key] = set()
        self._together: dict[Key, Together[Row]] = {}
        self._deadlines = Deadlines(LONGEST_SECONDS)

    def fetch(self, sql: str, args: Sequence[object]) -> Coroutine[Any, Any, Row]:
        """Return what a statement gives that begins after this call.

        Raises:
            as the one that runs it.
        """
        return self._fetch_or_share(sql, args) if self._on else self._fetch(sql, args)

    async def _fetch_or_share(self, sql: str, args: Sequence[object]) -> Row:
        """Run a statement, or wait for one that is to be run for several."""
        least = self._least.get(hash(sql))
        if least is None or not LEAST_SECONDS <= least[0] <= MOST_SECONDS:
            return await self._timed(sql, args)
        # As text: 1 and true are equal, and so are 1.0 and 1.00, and an answer may say which it was.
        key = (sql, repr(args))
        if key in self._alone or key in self._together:
            return await self._shared(key, args)
        self._alone.add(key)
        try:
            return await self._timed(sql, args)
        finally:
            self._alone.discard(key)

    async def _shared(self, key: Key, args: Sequence[object]) -> Row:
        """Return what the next statement gives that is run for all who ask for it."""
        sql, _ = key
        together = self._together.get(key)
        if together is None:
            ask = partial(self._timed, sql, args)
            together = self._together[key] = Together(ask, self._deadlines, partial(self._together.pop, key))
        row = await together.told()
        if row is not None:
            return row
        # It took too long, or something is wrong: each finds out in their own way, and so does who comes next.
        self._least[hash(sql)] = LONGEST_SECONDS, time.perf_counter()
        return await self._timed(sql, args)

    async def _timed(self, sql: str, args: Sequence[object]) -> Row:
        """Run a statement, and note how long it took: the least is what it takes by itself, the rest is waiting."""
        began = time.perf_counter()
        row = await self._fetch(sql, args)
        ended = time.perf_counter()
        known = hash(sql)
        least = self._least.get(known)
        if least is None and len(self._least) >= MOST_KNOWN:
            self._least.clear()
        if least is None or ended - began < least[0] or ended - least[1] > KNOWN_SECONDS:
            self._least[known] = ended - began, ended
        return row
