"""A database of the public facts on each server: loaded once, cloned for the golden questions, which only read."""

from collections.abc import AsyncIterator

import asyncpg
import pytest
import pytest_asyncio

from graphql_schema.execution import Executor
from graphql_schema.schema import make_schema
from migrations.metadata import metadata
from service.catalog import CATALOG, ROOT
from service.database.engine import Database
from tests.given.data_sets import clone_of, with_facts
from tests.given.every_list import on_every_list
from tests.queries.others_writing import MORE_ALLOCATIONS, NOT_CLONED, Writers, listed_tables, others_writing
from tests.servers import Server, opened


@pytest_asyncio.fixture(scope="session")
async def facts18(pg18: Server) -> AsyncIterator[Database]:
    async with clone_of(pg18, await with_facts(pg18)) as database:
        yield database


@pytest_asyncio.fixture(scope="session")
async def facts16(pg16: Server) -> AsyncIterator[Database]:
    async with clone_of(pg16, await with_facts(pg16)) as database:
        yield database


@pytest.fixture(params=["facts16", "facts18"])
def facts(request: pytest.FixtureRequest) -> Database:
    """The public facts on both releases, one after the other."""
    found: Database = request.getfixturevalue(request.param)
    return found


@pytest.fixture(scope="session")
def executor() -> Executor:
    return Executor(make_schema(), CATALOG, ROOT)


async def _make_facts_differ(database: Database) -> None:
    """Have the last fact of each sort recorded in another year, and add a made-up one: not every act can do either."""
    connection = await asyncpg.connect(database.address.dsn)
    try:
        await connection.execute("SET session_replication_role = replica")  # the entry's day is otherwise unchangeable
        for table in metadata.tables.values():
            if "operation_id" in table.c:
                last = f"(SELECT max(id) FROM {table.name} WHERE NOT illustrative)"  # noqa: S608  names of tables
                await connection.execute(f"UPDATE {table.name} SET recorded_at = '2020-06-01' WHERE id = {last}")  # noqa: S608  as above
        await connection.execute("UPDATE audit_trail SET at = '2020-06-01' WHERE id = 1")
        await connection.execute("UPDATE journal_entry SET recorded_at = '2020-06-01' WHERE sequence = 1")
        for name in sorted({*listed_tables(), "office_term"} - {"allocation"}):
            columns = ", ".join(
                one.name for one in metadata.tables[name].c if one.name not in {*NOT_CLONED, "illustrative"}
            )
            await connection.execute(
                f"INSERT INTO {name} (code, illustrative, {columns})"  # noqa: S608  names of columns
                f" SELECT 'MADE-UP-' || code, true, {columns} FROM {name}"
                " WHERE NOT illustrative ORDER BY id LIMIT 1"
            )
        # An allocation begins with what it keeps of others.
        await connection.execute("SET session_replication_role = origin")
        await connection.execute(MORE_ALLOCATIONS.replace("false", "true"))
    finally:
        await connection.close()


@pytest_asyncio.fixture(scope="session")
async def story(pg18: Server) -> AsyncIterator[Database]:
    """A story with rows of every sort in every list; only read."""
    async with on_every_list(pg18) as url, opened(url) as database:
        await _make_facts_differ(database)
        yield database


@pytest_asyncio.fixture(scope="session")
async def writers(pg18: Server) -> AsyncIterator[Writers]:
    async with others_writing(pg18) as found:
        yield found
