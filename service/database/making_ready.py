"""Connections of readers get to know the catalogue in idle moments, and not while somebody waits for an answer.

A server process of PostgreSQL reads what it has to know of tables, indexes and functions when a statement first needs
it: the first question on a connection took twice as long as the same question anywhere later. So every connection has a
few statements run while nobody asks, which plan usual questions or call usual functions: one at a time, and no more
once somebody does.
"""

import asyncio
from collections.abc import Sequence
from typing import Final

import asyncpg
import structlog

from service.database.lost import GONE
from service.database.reader_connection import ReaderConnection
from service.database.reader_pool import ReaderPool

LOOK_SECONDS: Final = 0.5
"""How often it is looked for a connection that is not ready."""
MOST_SECONDS: Final = 1.0
"""How long a statement may take; what takes longer is left to whoever asks it."""

log = structlog.get_logger()


async def keep_ready(pool: ReaderPool, statements: Sequence[str]) -> None:
    """Make every connection of a pool ready, those made later too, until cancelled.

    Args:
        pool: behind a pooler in transaction mode nothing is done: who gets which server process is not known there.
        statements: what is run; it should find out much, and read little. There may be more of them later.
    """
    while True:
        while not pool.pooled and (connection := pool.take_unready(len(statements))) is not None:
            try:
                await _run(connection, statements[connection.planned])
            finally:
                connection.planned += 1
                await pool.release(connection)
        await asyncio.sleep(LOOK_SECONDS)


async def _run(connection: ReaderConnection, statement: str) -> None:
    """Run a statement; what is wrong with it is said to whoever asks it."""
    try:
        await connection.execute(statement, timeout=MOST_SECONDS)
    except (TimeoutError, asyncpg.PostgresError, asyncpg.InterfaceError, *GONE) as error:
        log.debug("not_made_ready", reason=type(error).__name__)
