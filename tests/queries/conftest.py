"""A database of the public facts on each server: loaded once, cloned for the golden questions, which only read."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from graphql_schema.execution import Executor
from graphql_schema.schema import make_schema
from service.catalog import CATALOG, ROOT
from service.database.engine import Database
from tests.given.data_sets import clone_of, with_facts
from tests.servers import Server


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
