"""Databases of tests that follow what is written."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from tests.given.ground import on_ground
from tests.servers import Server


@pytest.fixture
def server(pg18: Server) -> Server:
    """What is told is the same on every release; tests/events/test_notifications.py is about both."""
    return pg18


@pytest_asyncio.fixture
async def database_url(server: Server) -> AsyncIterator[str]:
    """A database of the test's own on which the ground is laid."""
    async with on_ground(server) as url:
        yield url
