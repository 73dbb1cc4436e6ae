"""Commits for those who listen in tests: pledges, each an entry, written by another process than serves."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import asyncpg

from service.database.engine import Database
from service.giving.record_pledge import record_pledge
from tests.given.acting import rows
from tests.given.giving import line, pledge, stated
from tests.given.ground import do
from tests.given.registry import given_document


@asynccontextmanager
async def writing_to(url: str) -> AsyncIterator[Database]:
    """Lend connections to a database with the public facts."""
    database = Database(url, read_pool_size=2, write_pool_size=4)
    await database.open()
    try:
        await given_document(database)
        yield database
    finally:
        await database.close()


async def commit(database: Database, code: str, amount: str = "100.00") -> int:
    """Record a pledge; return the number of its entry."""
    one = line(amount, fund="MIRPS")
    outcome = await do(database, record_pledge, pledge(code, one, amount=stated(amount)))
    assert outcome.recorded.entry is not None
    return outcome.recorded.entry


async def head_of(database: Database) -> int:
    """Return the number of the last entry."""
    [(sequence,)] = await rows(database, "SELECT sequence FROM ledger_head")
    return int(sequence)


async def backends(url: str, name: str) -> list[int]:
    """Return the processes of PostgreSQL that serve connections of a name, to the database of a URL."""
    connection = await asyncpg.connect(url)
    try:
        found = await connection.fetch(
            "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND application_name = $1", name
        )
    finally:
        await connection.close()
    return [row["pid"] for row in found]
