"""Coverage by anything goes through accounts and needs a few times: work grows with them, not with their product."""

from collections.abc import AsyncIterator, Iterator, Mapping
from datetime import date
from itertools import combinations
from typing import Any, Final

import asyncpg
import orjson
import pytest_asyncio

from service.database.engine import Database
from service.database.session_settings import for_reading, settings_of
from service.interchange.large.load import load_large
from service.interchange.large.shape import size_book
from tests.coverage.asking_supposed import DIMENSIONS, WITHOUT_SCENARIO
from tests.given.asking import PUBLIC, executor
from tests.interchange.test_large import registered
from tests.servers import Server

BOOK: Final = size_book(400, needs=200, until=date(2026, 1, 1))
A_YEAR_BACK: Final = {"effective": "2025-01-01"}
PASSES: Final = 12
"""How often all rows of a book may be looked at, by all steps of a plan together; a step after a step looks again.

It is 3 to 9. Where each group of donor and need is compared with each need, it is 46.
"""
LARGE: Final = {"NEED", "PROJECT"}
"""What there is most of."""
READ: Final = """
    SELECT (SELECT count(*) FROM account) + (SELECT count(*) FROM need) + (SELECT count(*) FROM pledge_line)
           + (SELECT count(*) FROM pledge) + (SELECT count(*) FROM coverage_sum) + 2 * (SELECT count(*) FROM transfer)
               * $1::int"""


@pytest_asyncio.fixture
async def reader(server: Server) -> AsyncIterator[asyncpg.Connection]:
    """Lend a connection as readers of the service have them, to a book of 400 pledges and 200 needs."""

    async def write(database: Database) -> None:
        await load_large(database, database.address.dsn, BOOK)
        connection = await asyncpg.connect(database.address.dsn)
        await connection.execute("ANALYZE")
        await connection.close()

    template = await server.template("template_with_book_of_shape", write, of=await registered(server))
    async with server.fresh(template=template) as url:
        connection = await asyncpg.connect(url, server_settings=for_reading(settings_of(60.0)))
        yield connection
        await connection.close()


async def test_no_two_dimensions_have_needs_looked_at_for_each_group(reader: asyncpg.Connection) -> None:
    read = await reader.fetchval(READ, 0)
    for pair in combinations(DIMENSIONS, 2):
        if LARGE & {*pair}:
            assert await looked_at(reader, list(pair)) < PASSES * read, pair


async def test_nor_have_they_in_the_past(reader: asyncpg.Connection) -> None:
    read = await reader.fetchval(READ, 1)
    for pair in (["NEED", "DONOR"], ["NEED", "PROJECT"], ["STATE", "EVENT"], ["NEED", "YEAR"], list(DIMENSIONS)):
        assert await looked_at(reader, pair, A_YEAR_BACK) < PASSES * read, pair


async def looked_at(reader: asyncpg.Connection, groups: list[str], moment: Mapping[str, Any] | None = None) -> int:
    """Return how many rows all steps of the plan of a report look at, each as often as it does."""
    given = {"scope": {"illustrative": True}, "groups": groups, "moment": moment}
    prepared = await executor().prepared(WITHOUT_SCENARIO, given, None)
    plan = executor()._plan(prepared, PUBLIC).plan  # noqa: SLF001  the statement, and not its answer
    assert plan is not None
    values = ", ".join(f"'{value}'" for value in plan.bind(prepared.variables.coerced))
    await reader.execute(f"PREPARE asked AS {plan.sql}")
    try:
        told = await reader.fetchval(f"EXPLAIN (ANALYZE, TIMING OFF, FORMAT JSON) EXECUTE asked ({values})")
    finally:
        await reader.execute("DEALLOCATE asked")
    return sum(_rows(step) for step in _steps(orjson.loads(told)[0]["Plan"]))


def _steps(plan: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    yield plan
    for one in plan.get("Plans", []):
        yield from _steps(one)


def _rows(step: Mapping[str, Any]) -> int:
    """Return how many rows a step gave on, or looked at and left out."""
    left_out = sum(rows for name, rows in step.items() if name.startswith("Rows Removed by"))
    return int((step["Actual Rows"] + left_out) * step["Actual Loops"])
