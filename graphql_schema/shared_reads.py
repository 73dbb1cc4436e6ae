"""Reads of streams: those that ask the same at the same moment are one, and few are made at once.

A thousand listeners to one thing cost one statement at each commit, and leave most connections to those who ask.
"""

import asyncio
from collections.abc import Sequence
from typing import Any, Final

import orjson

from service.database.changes import Changes
from service.database.engine import Database

MOST_AT_ONCE: Final = 4
"""Of a worker's connections for reading."""


class SharedReads:
    """Reads for streams.

    Args:
        database: to read from.
        changes: tells how often something was written: a read is shared with nobody who was woken after it began.
    """

    def __init__(self, database: Database, changes: Changes) -> None:
        self._database = database
        self._changes = changes
        self._at_once = asyncio.Semaphore(MOST_AT_ONCE)
        self._under_way: dict[tuple[str, str, int], asyncio.Task[bytes]] = {}

    async def fetch(self, sql: str, arguments: Sequence[object]) -> dict[str, Any]:
        """Return what a statement gives, opened.

        Raises:
            DatabaseUnusable: the database cannot be reached now.
        """
        key = (sql, repr(arguments), self._changes.times)
        task = self._under_way.get(key)
        if task is None:
            task = self._under_way[key] = asyncio.create_task(self._fetched(sql, arguments))
            task.add_done_callback(lambda done: self._done(key, done))
        # Who leaves does not take it away from the others.
        found: dict[str, Any] = orjson.loads(await asyncio.shield(task))
        return found

    async def _fetched(self, sql: str, arguments: Sequence[object]) -> bytes:
        async with self._at_once, self._database.reading() as session:
            return await session.fetch_json(sql, arguments)

    def _done(self, key: tuple[str, str, int], task: "asyncio.Task[bytes]") -> None:
        del self._under_way[key]
        if not task.cancelled():
            task.exception()  # somebody was told, or nobody is there any more
