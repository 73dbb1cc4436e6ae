"""A database of the public facts on each server: loaded once, cloned for the golden questions, which only read."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
import pytest_asyncio

from graphql_schema.execution import Executor
from graphql_schema.schema import make_schema
from service.catalog import CATALOG, ROOT
from service.database.engine import Database
from tests.given.facts import on_facts
from tests.servers import Server


@asynccontextmanager
async def _facts_on(server: Server) -> AsyncIterator[Database]:
    """Lend connections to a database with the public facts."""
    async with on_facts(server) as url:
        database = Database(url, read_pool_size=2, write_pool_size=1)
        await database.open()
        try:
            yield database
        finally:
            await database.close()


@pytest_asyncio.fixture(scope="session")
async def facts18(pg18: Server) -> AsyncIterator[Database]:
    async with _facts_on(pg18) as database:
        yield database


@pytest_asyncio.fixture(scope="session")
async def facts16(pg16: Server) -> AsyncIterator[Database]:
    async with _facts_on(pg16) as database:
        yield database


@pytest.fixture(params=["facts16", "facts18"])
def facts(request: pytest.FixtureRequest) -> Database:
    """The public facts on both releases, one after the other."""
    found: Database = request.getfixturevalue(request.param)
    return found


@pytest.fixture(scope="session")
def executor() -> Executor:
    return Executor(make_schema(), CATALOG, ROOT)
