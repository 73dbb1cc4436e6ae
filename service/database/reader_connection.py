"""A connection of a reader: on which statements stay prepared, and the first row of one comes with little ado."""

from collections.abc import Sequence
from typing import Any, Final

import asyncpg

from service.database.address import CONNECT_SECONDS
from service.database.position import Position

STATEMENTS_KEPT: Final = 64
"""Prepared statements a connection remembers; PostgreSQL keeps a plan for each, of up to some megabytes."""
LONGEST_STATEMENT_KEPT: Final = 96 * 1024
"""Bytes; the driver's own limit of 15 KiB would leave out the deepest questions, where preparing costs most."""
STATEMENT_KEPT_SECONDS: Final = 600
"""After which a statement is prepared anew: what nobody asks any more does not stay."""
ALONE: Final = False
"""Rows come without the status that the server says with them."""
OUTDATED: Final = (asyncpg.InvalidCachedStatementError, asyncpg.exceptions.OutdatedSchemaCacheError)
"""What is said of a statement that has to be prepared anew."""


def driver_arguments(*, pooled: bool, connect_seconds: float = CONNECT_SECONDS) -> dict[str, Any]:
    """Return how the driver is to connect: behind a pooler a prepared statement may be on another connection next."""
    return {
        "timeout": connect_seconds,
        "statement_cache_size": 0 if pooled else STATEMENTS_KEPT,
        "max_cached_statement_lifetime": STATEMENT_KEPT_SECONDS,
        "max_cacheable_statement_size": LONGEST_STATEMENT_KEPT,
    }


class ReaderConnection(asyncpg.Connection):
    """A connection of a reader.

    Attributes:
        position: how far its server had come when it was last looked at; servers only go on.
        generation: that of the pool when it was made.
        planned: how many statements were planned on it in idle moments.
    """

    position: Position | None = None
    generation: int = 0
    planned: int = 0

    async def fetch_first(self, sql: str, args: Sequence[object]) -> asyncpg.Record | None:
        """Return the first row of a statement, as `fetchrow` does; None where there is none.

        What was prepared on this connection is run without the driver's layers before it, which look the same up.
        """
        driver: Any = self
        known = driver._stmt_cache.get((sql, asyncpg.Record, False))  # noqa: SLF001  by what the driver itself finds it
        if known is not None:
            try:
                running = driver._protocol.bind_execute(known, args, "", 1, ALONE, None)  # noqa: SLF001  as the driver runs it
                rows = await running
            except OUTDATED:
                pass  # the driver knows what to do
            else:
                return rows[0] if rows else None
        return await self.fetchrow(sql, *args)

    @property
    def is_being_cancelled(self) -> bool:
        """Whether its last statement was given up, and the server has not said yet that it has stopped."""
        driver: Any = self
        return bool(driver._protocol._is_cancelling())  # noqa: SLF001  as the driver's own pool asks; it tells no other way
