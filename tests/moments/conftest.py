"""A story with rows in every list, on common ground."""

from collections.abc import AsyncIterator

import pytest_asyncio

from tests.given.ground import on_ground
from tests.servers import Server


@pytest_asyncio.fixture
async def database_url(server: Server) -> AsyncIterator[str]:
    """A database of the test's own, with a document, donors, a fund, States, a plan and two needs."""
    async with on_ground(server) as url:
        yield url
