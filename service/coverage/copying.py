"""Makes copies of what accounts hold beside the acts, as the book grows: see `service.coverage.money_copies`."""

import asyncio
from typing import TYPE_CHECKING, Final

import structlog

from service.database.long_work import long_work
from service.database.lost import NOT_REACHED

if TYPE_CHECKING:
    from service.database.engine import Database

LOOK_AGAIN_SECONDS: Final = 60.0
PAUSE_SECONDS: Final = 0.02
"""Between one piece of work and the next, of a book that has many to be made."""

log = structlog.get_logger()


async def copy_money(database: "Database") -> int:
    """Make all copies that are due, a transaction each; return how many pieces of work that was.

    Where another process is at it, nothing is done.

    Raises:
        one of `NOT_REACHED`: the database is not there, or takes too long.
    """
    done = 0
    async with long_work(database.address) as do:
        while await do("SELECT copy_money()"):
            done += 1
            await asyncio.sleep(PAUSE_SECONDS)
    return done


async def keep_money_copied(database: "Database") -> None:
    """Make copies as the book grows, until cancelled; without them questions of the past only take longer."""
    while True:
        await asyncio.sleep(LOOK_AGAIN_SECONDS)
        try:
            done = await copy_money(database)
        except NOT_REACHED as error:
            log.warning("money_not_copied", reason=str(error) or type(error).__name__)
        else:
            if done:
                log.info("money_copied", pieces=done)
