"""The database tells whoever listens that something was written: after the commit, once, and never of a rehearsal."""

import asyncio
from collections.abc import AsyncIterator

import asyncpg
import pytest_asyncio

from service.database.changes import CHANNEL
from service.database.engine import Database
from service.giving.record_pledge import record_pledge
from service.writing.operation import perform
from tests.given.giving import given_pledge, pledge
from tests.given.ground import ADMIN, lay_ground


@pytest_asyncio.fixture
async def told(database: Database) -> AsyncIterator[list[str]]:
    """What is told from now on."""
    await lay_ground(database)
    connection = await asyncpg.connect(database.address.dsn)
    heard: list[str] = []
    await connection.add_listener(CHANNEL, lambda *what: heard.append(str(what[-1])))
    yield heard
    await connection.close()


async def test_an_act_is_told_once_with_nothing_in_it(database: Database, told: list[str]) -> None:
    await given_pledge(database)
    await asyncio.sleep(0.1)

    assert told == [""]


async def test_a_rehearsal_and_what_is_not_committed_is_told_to_nobody(database: Database, told: list[str]) -> None:
    await perform(database, record_pledge, pledge(), ADMIN, dry_run=True)
    connection = await asyncpg.connect(database.address.dsn)
    transaction = connection.transaction()
    await transaction.start()
    await connection.execute("UPDATE need SET note = 'x'")
    await asyncio.sleep(0.1)
    before = list(told)
    await transaction.commit()
    await asyncio.sleep(0.1)
    await connection.close()

    assert before == []
    assert told == [""]
