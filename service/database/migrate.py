"""Brings the tables up to this release: alembic's migrations, run from the installed package, one process at a time."""

import asyncio
import threading
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from functools import cache
from pathlib import Path

import asyncpg
import structlog
from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection, create_async_engine
from sqlalchemy.pool import NullPool

import migrations
from service.database.address import CONNECT_SECONDS, Address, parse_address
from service.database.lost import NOT_REACHED, unusable
from service.database.revisions import refuse_newer
from service.database.unusable import MigrationBusy, MigrationFailed

log = structlog.get_logger()

LOCK = 0x4D_49_52_50_53
"""The number of the advisory lock: "MIRPS" in ASCII."""

ALEMBIC = threading.Lock()
"""Alembic keeps the running migration in module globals: two at once in one process would mix their databases."""

LOCK_WAIT_SECONDS = 120.0
NO_RIGHT = "42501"
"""SQLSTATE: the user lacks a right."""
PASSING = frozenset({"40001", "40P01", "55P03"})
"""SQLSTATEs: serialization failure, deadlock, a lock that could not be had in time."""
FAULTS = (DBAPIError, asyncpg.PostgresError)
"""What a step fails with: those that are whole files of SQL go past SQLAlchemy."""
MOST_TRIES = 5
PAUSE_SECONDS = 1.0
"""Longer from try to try."""

LIMITS = {"lock_timeout": "10s", "statement_timeout": "15min", "idle_in_transaction_session_timeout": "15min"}
"""A migration that cannot lock a table gives up soon: everybody who comes after it would wait behind it."""


async def migrate(url: str, *, to: str = "head", lock_wait_seconds: float = LOCK_WAIT_SECONDS) -> str:
    """Run the migrations that have not run yet; of two at once the second waits and finds nothing to do.

    Args:
        url: the database, as its owner.
        to: the revision to arrive at; ``head`` for the newest. Older revisions are for `downgrade`.
        lock_wait_seconds: how long to wait for another migration to end.

    Returns:
        The revision the database has now.

    Raises:
        ServerUnreachable: nothing answers at the address.
        DatabaseIsNewer: a newer release has migrated the database.
        MigrationBusy: another migration takes longer than ``lock_wait_seconds``.
    """
    return await _run(url, lambda config: command.upgrade(config, to), lock_wait_seconds)


async def downgrade(url: str, *, to: str) -> str:
    """Undo migrations down to a revision, ``base`` for all; returns and raises as `migrate`. For tests and rescue."""
    return await _run(url, lambda config: command.downgrade(config, to), LOCK_WAIT_SECONDS)


@cache
def scripts() -> ScriptDirectory:
    """All migrations of this release."""
    return ScriptDirectory.from_config(alembic_config())


def alembic_config() -> Config:
    """Make alembic's configuration; the migrations are found beside this code, in a checkout and in a wheel alike."""
    config = Config()
    config.set_main_option("script_location", str(Path(migrations.__path__[0])).replace("%", "%%"))
    config.set_main_option("file_template", "%%(year)d_%%(month).2d_%%(day).2d_%%(rev)s_%%(slug)s")
    config.set_main_option("timezone", "UTC")
    return config


@asynccontextmanager
async def connection_for_migrations(url: str) -> AsyncIterator[AsyncConnection]:
    """Connect as the owner, with limits on how long a statement may run and wait.

    Raises:
        ServerUnreachable: nothing answers at the address.
    """
    address = parse_address(url)

    async def connect() -> "asyncpg.Connection":
        settings = {"application_name": "mirps-migrate", **LIMITS}
        return await asyncpg.connect(address.dsn, timeout=CONNECT_SECONDS, server_settings=settings)

    engine = create_async_engine("postgresql+asyncpg://", async_creator=connect, poolclass=NullPool)
    try:
        connection = await engine.connect()
    except NOT_REACHED as error:
        raise unusable(address, error) from error
    try:
        yield connection
    finally:
        await connection.close()
        await engine.dispose()


async def _run(url: str, migration: Callable[[Config], None], lock_wait_seconds: float) -> str:
    async with connection_for_migrations(url) as connection:
        await _lock(connection, parse_address(url), lock_wait_seconds)
        before = await _current(connection)
        refuse_newer(before, parse_address(url))
        await connection.commit()

        def run(synchronous: Connection) -> None:
            config = alembic_config()
            config.attributes["connection"] = synchronous
            migration(config)

        while not ALEMBIC.acquire(blocking=False):  # noqa: ASYNC110  the holder may be in another thread
            await asyncio.sleep(0.05)  # waiting in the lock would keep its holder, in the same loop, from going on
        try:
            await _patiently(connection, run)
        except FAULTS as error:
            raise _failed(parse_address(url), error) from error
        finally:
            ALEMBIC.release()
        after = await _current(connection)
        if before != after:
            log.info("database_migrated", before=before, after=after)
        return after or "base"


async def _patiently(connection: AsyncConnection, run: Callable[[Connection], None]) -> None:
    """Migrate, and begin a step anew that lost against who was writing: nothing of it was kept.

    Raises:
        one of `FAULTS`: a step cannot be taken, or lost again and again.
    """
    for tried in range(1, MOST_TRIES + 1):
        try:
            await connection.run_sync(run)
            await connection.commit()
        except FAULTS as error:
            await connection.rollback()
            if _state_of(error) not in PASSING or tried == MOST_TRIES:
                raise
            log.info("migration_retried", tried=tried, reason=_said_by(error))
            await asyncio.sleep(tried * PAUSE_SECONDS)
        else:
            return


def _said_by(error: Exception) -> str:
    cause = error.orig if isinstance(error, DBAPIError) else error
    return str(cause).strip().splitlines()[0].rpartition(">: ")[2] or type(cause).__name__


def _state_of(error: Exception) -> str | None:
    return getattr(error.orig if isinstance(error, DBAPIError) else error, "sqlstate", None)


def _failed(address: Address, error: Exception) -> MigrationFailed:
    """Say in one sentence why a migration could not be taken, and what would be right."""
    said = _said_by(error)
    if _state_of(error) in PASSING:
        return MigrationFailed(
            f"The database at {address} could not be migrated while others write to it ({said}); nothing of the step "
            "was kept: start it again, at a quieter time or with the service stopped."
        )
    if _state_of(error) == NO_RIGHT:
        return MigrationFailed(
            f"The user of the database at {address} may not make its tables ({said}): give the owner's address in "
            "MIRPS_MIGRATION_DATABASE_URL, or grant that user CREATE on the schema public."
        )
    return MigrationFailed(f"The database at {address} could not be migrated ({said}); nothing of the step was kept.")


async def _lock(connection: AsyncConnection, address: Address, wait_seconds: float) -> None:
    """Take the lock of the session by asking again and again.

    Waiting inside pg_advisory_lock would hold a snapshot, and CREATE INDEX CONCURRENTLY of the one that migrates would
    wait for it: both for ever.
    """
    deadline = time.monotonic() + wait_seconds
    while True:
        taken = await connection.scalar(text("SELECT pg_try_advisory_lock(:lock)"), {"lock": LOCK})
        await connection.commit()
        if taken:
            return
        if time.monotonic() > deadline:
            raise MigrationBusy(
                f"Another migration of the database at {address} has run for {wait_seconds:.0f} s: "
                "wait for it to end, then start again."
            )
        await asyncio.sleep(0.1)


async def _current(connection: AsyncConnection) -> str | None:
    if await connection.scalar(text("SELECT to_regclass('alembic_version')")) is None:
        return None
    revision = await connection.scalar(text("SELECT version_num FROM alembic_version"))
    return None if revision is None else str(revision)
