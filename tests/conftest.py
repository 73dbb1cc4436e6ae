"""What every test may ask for: a server of each supported release, and a database of its own on it.

The fixtures and all tests share one event loop for the session (see pyproject.toml): a connection belongs to its loop.
"""

from collections.abc import AsyncIterator, Awaitable, Callable

import pytest
import pytest_asyncio

from service.database.engine import Database
from service.ledger.invariants import broken_invariants
from tests.servers import Server, running


async def the_book_is_whole(database: Database) -> None:
    """Fail with every invariant of the book that does not hold."""
    async with database.reading() as session:
        broken = await broken_invariants(session)
    assert not broken, "\n".join(str(one) for one in broken)


INVARIANT_CHECKS: list[Callable[[Database], Awaitable[None]]] = [the_book_is_whole]
"""Run on every test's database after the test, passed or not; each raises AssertionError for a broken invariant."""


@pytest_asyncio.fixture(scope="session")
async def pg18() -> AsyncIterator[Server]:
    async with running("18") as server:
        yield server


@pytest_asyncio.fixture(scope="session")
async def pg16() -> AsyncIterator[Server]:
    async with running("16") as server:
        yield server


@pytest.fixture(params=["pg16", "pg18"])
def server(request: pytest.FixtureRequest) -> Server:
    """Both releases, one after the other; a server starts when the first test asks for it."""
    found: Server = request.getfixturevalue(request.param)
    return found


@pytest_asyncio.fixture
async def database_url(server: Server) -> AsyncIterator[str]:
    """A migrated database of the test's own, as its owner."""
    async with server.fresh() as url:
        yield url


@pytest_asyncio.fixture
async def empty_database_url(server: Server) -> AsyncIterator[str]:
    """A database of the test's own that was never migrated."""
    async with server.fresh(template="template0") as url:
        yield url


@pytest_asyncio.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    """The service's connections to a database of the test's own; afterwards all invariants must hold."""
    opened = Database(database_url, read_pool_size=4, write_pool_size=8)
    await opened.open()
    try:
        yield opened
        for check in INVARIANT_CHECKS:
            await check(opened)
    finally:
        await opened.close()
