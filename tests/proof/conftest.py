"""A book of some hundred entries, in which everything happened that can."""

from collections.abc import AsyncIterator

import pytest_asyncio

from service.database.engine import Database
from tests.given.data_sets import clone_of, with_demo
from tests.servers import Server


@pytest_asyncio.fixture
async def book(pg18: Server) -> AsyncIterator[Database]:
    """The facts and the illustrative data, in a database of the test's own."""
    async with clone_of(pg18, await with_demo(pg18)) as database:
        yield database
