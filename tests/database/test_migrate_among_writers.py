"""A migration of a database that is written to: who has begun an act ends it, and the migration waits."""

import asyncio

import asyncpg
import pytest

from service.database.migrate import downgrade, migrate
from service.database.revisions import head

WAITS = """SELECT EXISTS (SELECT FROM pg_stat_activity WHERE datname = current_database()
  AND application_name = 'mirps-migrate' AND wait_event_type = 'Lock')"""
HEAD = "SELECT FROM ledger_head WHERE id = 1 FOR UPDATE"
READS_SUMS = "LOCK TABLE account IN ROW EXCLUSIVE MODE; LOCK TABLE coverage_sum IN ACCESS SHARE MODE"


@pytest.mark.parametrize(
    ("before", "first", "then"),
    [
        ("0008", "UPDATE pledge SET note = note", "LOCK TABLE journal_entry IN ROW EXCLUSIVE MODE"),
        ("0008", "UPDATE need SET note = note", "LOCK TABLE journal_entry IN ROW EXCLUSIVE MODE"),
        ("0011", "LOCK TABLE account IN ROW EXCLUSIVE MODE", HEAD),
        ("0011", "SELECT FROM account FOR UPDATE", HEAD),
        ("0012", READS_SUMS, HEAD),
        # In the order of an act that puts a need back: one of the two has to begin anew, and here it is the migration.
        ("0008", "LOCK TABLE journal_entry IN ROW EXCLUSIVE MODE", "UPDATE need SET note = note"),
    ],
)
async def test_an_act_that_has_begun_ends_and_the_migration_waits(
    database_url: str, before: str, first: str, then: str
) -> None:
    await downgrade(database_url, to=before)
    act, watch = await asyncpg.connect(database_url), await asyncpg.connect(database_url)
    try:
        await act.execute("SET deadlock_timeout = '20s'")
        async with act.transaction():
            await act.execute(first)
            migrating = asyncio.create_task(migrate(database_url))
            async with asyncio.timeout(10):
                while not await watch.fetchval(WAITS):  # noqa: ASYNC110  PostgreSQL tells nobody that somebody waits
                    await asyncio.sleep(0.02)
            await act.execute(then)
        assert await migrating == head()
    finally:
        await act.close()
        await watch.close()
