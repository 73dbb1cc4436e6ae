"""Reads of streams: those that ask the same at the same moment are one, few are made at once, and clients take turns.

A thousand listeners to one thing cost one statement at each commit, and leave most connections to those who ask. One
client who follows a hundred different things is read for after the others have had their turns.
"""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import count
from typing import Any, Final

import orjson

from graphql_schema.turns import Ticket, Turns
from service.database.changes import Changes
from service.database.deadlines import Deadlines
from service.database.engine import Database
from service.database.unusable import ServerUnreachable

MOST_AT_ONCE: Final = 4
"""Of a worker's connections for reading."""
MOST_OF_ONE: Final = 2
"""Of those, for one client: the others find some free at once, however long its reads take."""
LONGEST_SECONDS: Final = 15.0
"""PostgreSQL gives up before. A connection that has died without a word is waited for no longer: the turns are few."""

Key = tuple[str, str, int]


@dataclass(slots=True)
class Read:
    """A read that is to be made, or is being made.

    Attributes:
        ticket: says when.
        task: makes it.
        waiting: how many wait for it.
    """

    ticket: Ticket
    task: "asyncio.Task[bytes]"
    waiting: int = 0


class SharedReads:
    """Reads for streams.

    Args:
        database: to read from.
        changes: tells how often something was written: a read is shared with nobody who was woken after it began.
        longest_seconds: how long a read may take.
    """

    def __init__(self, database: Database, changes: Changes, *, longest_seconds: float = LONGEST_SECONDS) -> None:
        self._database = database
        self._changes = changes
        self._turns = Turns(MOST_AT_ONCE, MOST_OF_ONE)
        self._reads: dict[Key, Read] = {}
        self._alone = count(1)
        self._deadlines = Deadlines(longest_seconds)

    def of(self, client: str) -> "ReadsOfClient":
        """Return the reads of one client."""
        return ReadsOfClient(self, client)

    async def fetch(self, client: str, sql: str, arguments: Sequence[object], *, alone: bool = False) -> dict[str, Any]:
        """Return what a statement gives, opened.

        Args:
            client: in whose turn.
            sql: the statement.
            arguments: its.
            alone: share it with nobody: it shows all that was committed when this was called.

        Raises:
            DatabaseUnusable: the database cannot be reached now.
        """
        key = (sql, repr(arguments), -next(self._alone) if alone else self._changes.times)
        read = self._reads.get(key)
        if read is None:
            ticket = Ticket()
            read = self._reads[key] = Read(ticket, asyncio.create_task(self._fetched(ticket, sql, arguments)))
            read.task.add_done_callback(lambda done: self._done(key, done))
        read.waiting += 1
        self._turns.wait(read.ticket, client)
        try:
            # Who leaves does not take it away from the others.
            found: dict[str, Any] = orjson.loads(await asyncio.shield(read.task))
        finally:
            read.waiting -= 1
            if not read.waiting and not read.ticket.granted.done():
                # Nobody is left who wants it: whoever comes now has one of their own.
                self._forget(key, read.task)
                read.task.cancel()
                self._turns.give_back(read.ticket)  # the task may not have begun, and does not do it then
        return found

    async def _fetched(self, ticket: Ticket, sql: str, arguments: Sequence[object]) -> bytes:
        try:
            await ticket.granted
            with self._deadlines.one():
                async with self._database.reading() as session:
                    return await session.fetch_json(sql, arguments)
        except TimeoutError:
            raise ServerUnreachable("The database did not answer a stream in time.") from None
        finally:
            self._turns.give_back(ticket)

    def _forget(self, key: Key, task: "asyncio.Task[bytes]") -> None:
        known = self._reads.get(key)
        if known is not None and known.task is task:
            del self._reads[key]

    def _done(self, key: Key, task: "asyncio.Task[bytes]") -> None:
        self._forget(key, task)
        if not task.cancelled():
            task.exception()  # somebody was told, or nobody is there any more


@dataclass(frozen=True, slots=True)
class ReadsOfClient:
    """Reads in the turns of one client.

    Attributes:
        reads: of all.
        client: whose turns.
    """

    reads: SharedReads
    client: str

    async def fetch(self, sql: str, arguments: Sequence[object], *, alone: bool = False) -> dict[str, Any]:
        """Do as `SharedReads.fetch`."""
        return await self.reads.fetch(self.client, sql, arguments, alone=alone)
