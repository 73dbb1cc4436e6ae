"""Copies of the sums for the past: how near they are, and those that a migration puts between."""

import random

import asyncpg

from service.database.migrate import migrate
from service.ledger.invariants import INVARIANTS
from tests.coverage.random_books import given_long_book

SEED = 20261122
ENTRIES = 10_400
[IS_RIGHT] = [one for one in INVARIANTS if one.name == "coverage_snapshots"]


async def test_a_book_gets_the_copies_between_those_it_had(empty_database_url: str) -> None:
    await migrate(empty_database_url, to="0023")
    connection = await asyncpg.connect(empty_database_url)
    try:
        await given_long_book(connection, random.Random(SEED), ENTRIES, every=5_000)
        await migrate(empty_database_url, to="0024")

        copied = await connection.fetch("SELECT DISTINCT sequence FROM coverage_snapshot ORDER BY 1")
        assert [row["sequence"] for row in copied] == [2_500, 5_000, 7_500, 10_000]
        assert await connection.fetch(IS_RIGHT.sql) == []
        await connection.execute("UPDATE coverage_snapshot SET pledged = pledged + 1 WHERE sequence = 7500")
        assert {row["sequence"] for row in await connection.fetch(IS_RIGHT.sql)} == {7_500, 10_000}
    finally:
        await connection.close()
