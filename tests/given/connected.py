"""A connection of a test's own as the checks of the book read it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import asyncpg


class Connected:
    """A driver's connection as the checks read it, within a transaction that is rolled back."""

    def __init__(self, connection: "asyncpg.Connection") -> None:
        self.connection = connection

    async def fetch_rows(self, sql: str, args: Sequence[object] = ()) -> "list[asyncpg.Record]":
        """Return the rows of a statement."""
        return list(await self.connection.fetch(sql, *args))
