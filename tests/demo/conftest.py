"""A database with the public facts and the illustrative data: loaded once, cloned for those tests that add to it."""

from collections.abc import AsyncIterator

import pytest_asyncio

from service.database.engine import Database
from tests.given.data_sets import clone_of, with_demo, with_facts
from tests.servers import Server


@pytest_asyncio.fixture(scope="session")
async def demo(pg18: Server) -> AsyncIterator[Database]:
    """The facts and the illustrative data, to be read."""
    async with clone_of(pg18, await with_demo(pg18)) as database:
        yield database


@pytest_asyncio.fixture(scope="session")
async def public(pg18: Server) -> AsyncIterator[Database]:
    """The facts alone, to be read."""
    async with clone_of(pg18, await with_facts(pg18)) as database:
        yield database


@pytest_asyncio.fixture
async def facts_of_mine(pg18: Server) -> AsyncIterator[Database]:
    """The facts alone, in a database of the test's own."""
    async with clone_of(pg18, await with_facts(pg18)) as database:
        yield database


@pytest_asyncio.fixture
async def demo_of_mine(pg18: Server) -> AsyncIterator[Database]:
    """The facts and the illustrative data, in a database of the test's own."""
    async with clone_of(pg18, await with_demo(pg18)) as database:
        yield database
