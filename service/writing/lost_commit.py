"""What became of a transaction whose connection was lost while it was committing: asked of the database, which knows.

A commit that was sent and never answered may hold, or not. PostgreSQL says of a transaction's number whether it holds,
and the trail has the line that was kept within it. So the one who asked is told what is true, and the trail never says
that something failed which stands in the book.
"""

import asyncio
from dataclasses import replace
from typing import Final

import asyncpg
import structlog
from sqlalchemy.exc import DBAPIError

from service.database.engine import Database
from service.database.unusable import DatabaseUnusable
from service.writing.audit import AuditOutcome, Line, Trace, keep_line

LOOKS: Final = 6
FIRST_PAUSE_SECONDS: Final = 0.05
"""Doubled from look to look: about three seconds in all, in which somebody waits for the answer."""

FOLLOWED_PAUSE_SECONDS: Final = 1.0
FOLLOWED_LOOKS: Final = 600
"""After which it is left to whoever sends the key again: ten minutes."""

STATUS: Final = "SELECT pg_xact_status($1::text::xid8) AS status"

_FOLLOWED: Final[set[asyncio.Task[None]]] = set()

log = structlog.get_logger()


async def was_kept(database: Database, trace: Trace) -> bool | None:
    """Tell whether a transaction holds; None while it is still committing.

    Raises:
        DatabaseUnusable: the database cannot be reached now.
    """
    try:
        async with database.reading() as session:
            [row] = await session.fetch_rows(STATUS, [trace.transaction])
        status = row["status"]
    except asyncpg.InvalidParameterValueError:
        status = "never"  # the server crashed before it had written anything of it
    if status == "in progress":
        return None
    if status == "aborted":
        return False
    # Asked after the status, and shown by a newer snapshot: what is not there now will never be.
    async with database.reading() as session:
        return bool(await session.fetch_rows(trace.kept, trace.values))


async def look_for(database: Database, trace: Trace) -> bool | None:
    """Look a few times whether a transaction holds; None where nobody can say yet."""
    for look in range(LOOKS):
        await asyncio.sleep(FIRST_PAUSE_SECONDS * 2**look)
        try:
            kept = await was_kept(database, trace)
        except (DatabaseUnusable, asyncpg.PostgresError) as away:
            log.info("commit_not_looked_up", reason=str(away))
            continue
        if kept is not None:
            return kept
    return None


def follow(database: Database, line: Line, trace: Trace) -> None:
    """Look on, beside whoever asked, until the database can say, and then have the trail say it.

    Args:
        database: where.
        line: what the trail says meanwhile, once it can be written: that nobody knows.
        trace: of the transaction.
    """
    following = asyncio.create_task(_follow(database, line, trace))
    _FOLLOWED.add(following)
    following.add_done_callback(_FOLLOWED.discard)


async def _follow(database: Database, line: Line, trace: Trace) -> None:
    said = False
    for _ in range(FOLLOWED_LOOKS):
        try:
            kept = await was_kept(database, trace)
            if kept is None and not said:
                await _say(database, line)
                said = True
            if kept is False:
                await _say(database, replace(line, outcome=AuditOutcome.FAILED))
        except (DatabaseUnusable, DBAPIError, asyncpg.PostgresError) as away:
            log.info("commit_not_looked_up", reason=str(away))
        except RuntimeError:
            break  # the database was closed: the service stops
        else:
            if kept is not None:
                log.info("commit_settled", act=line.act, request=line.request_id, kept=kept)
                return
        await asyncio.sleep(FOLLOWED_PAUSE_SECONDS)
    log.warning("commit_unsettled", act=line.act, request=line.request_id, transaction=trace.transaction)


async def _say(database: Database, line: Line) -> None:
    async with database.writing() as session:
        await keep_line(session, line)
