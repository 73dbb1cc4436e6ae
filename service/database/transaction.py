"""A writer's transaction, begun and ended on the driver's connection, with what is sent along at either end."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from typing import Final

import asyncpg
from sqlalchemy.exc import DBAPIError

from service.database.lost import GONE
from service.database.write_session import WriteSession

ROLLBACK_SECONDS: Final = 5.0
"""After which the connection is cut instead: the server rolls back by itself."""


class CommitLost(Exception):  # noqa: N818  it is told as CommitUnanswered
    """The connection was lost in a commit."""

    def __init__(self, reason: Exception) -> None:
        super().__init__(str(reason))
        self.reason = reason


@asynccontextmanager
async def transaction(
    session: WriteSession, driver: "asyncpg.Connection", settings: str, opening: str
) -> AsyncIterator[None]:
    """Begin a transaction on the driver's connection: leaving the block commits, an exception rolls back.

    Args:
        session: is told what the server says of ``opening``, and says what goes with the commit.
        driver: the connection.
        settings: a statement that puts settings in force for this transaction, where that is needed.
        opening: a statement from `call_of`, where one is to be sent along with the beginning.

    Raises:
        DBAPIError: what the beginning, or only the commit, refuses.
        RuntimeError: a statement had failed and nobody said so: PostgreSQL then answers a commit with a rollback.
        CommitLost: the connection was lost in the commit.
    """
    try:
        answer = await _told(driver, f"BEGIN; {settings}{opening}")
    except DBAPIError:
        raise
    except BaseException:
        # Given up on its way: the driver does not know whether a transaction is open, and a key held.
        driver.terminate()
        raise
    try:
        session.opened = answer if opening else ""
        yield
        await _commit(driver, session.last_words)
    except BaseException:
        try:
            if not driver.is_closed() and driver.is_in_transaction():
                with suppress(Exception):  # what went wrong before is what is told
                    await driver.execute("ROLLBACK", timeout=ROLLBACK_SECONDS)
        finally:
            if not driver.is_closed() and driver.is_in_transaction():
                driver.terminate()  # nothing is left open: the server rolls back by itself
        raise


async def _commit(driver: "asyncpg.Connection", last_words: str) -> None:
    try:
        answer = await _told(driver, f"{last_words}COMMIT")
    except Exception as error:
        if isinstance(error, GONE) or driver.is_closed():
            raise CommitLost(error) from error
        raise
    if answer != "COMMIT":
        raise RuntimeError("a statement of the transaction had failed, so nothing of it is kept")


async def _told(driver: "asyncpg.Connection", message: str) -> str:
    """Return what the server says of the last statement of a message; its errors are SQLAlchemy's, as everywhere."""
    try:
        return await driver.execute(message)
    except asyncpg.PostgresConnectionError:
        raise
    except asyncpg.PostgresError as error:
        raise DBAPIError(message[:9], None, error) from error
