"""One caller's way of reading: fresh enough for what they have seen, from whichever server."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

from service.database.engine import Database
from service.database.position import Freshness, Position
from service.database.sessions import ReadSession


class Reader:
    """One caller's way of reading: how fresh the answers must be, and how far those that were given stand.

    Attributes:
        seen: what the caller has seen by now, to be given back with the next question; none without replicas.
    """

    def __init__(self, database: Database, freshness: Freshness) -> None:
        self._database = database
        self._freshness = freshness
        self.seen: Position | None = None

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[ReadSession]:
        """Lend a session; as `Database.reading`. Who writes in this process gives way meanwhile."""
        lending = self._followed() if self._database.replicas.members else self._database.reading()
        with self._database.giving_way.question():
            async with lending as session:
                yield session

    async def fetch_json_and_version(self, sql: str, args: Sequence[object] = ()) -> tuple[bytes, str | None]:
        """Do as `ReadSession.fetch_json_and_version` in a session for this alone."""
        with self._database.giving_way.question():
            if not self._database.replicas.members:
                return await self._database.sharing.fetch(sql, args)
            async with self._followed() as session:
                return await session.fetch_json_and_version(sql, args)

    async def fetch_text_together(self, sql: str) -> str | None:
        """Return the text of a statement as `Database.fetch_text_together`; with replicas, asked as they may be."""
        with self._database.giving_way.question():
            if not self._database.replicas.members:
                return await self._database.fetch_text_together(sql)
            async with self._followed() as session:
                return await session.fetch_text(sql)

    @asynccontextmanager
    async def _followed(self) -> AsyncIterator[ReadSession]:
        """Lend a session, and keep what it has shown."""
        freshness = self._freshness if self.seen is None else Freshness(self._freshness.from_primary, self.seen)
        async with self._database.reading(freshness) as session:
            yield session
            self.seen = session.seen
