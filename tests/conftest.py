"""What every test may ask for: a server of each supported release, and a database of its own on it.

The fixtures and all tests share one event loop for the session (see pyproject.toml): a connection belongs to its loop.
"""

import gc
import os
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable

import pytest
import pytest_asyncio

from service.database.engine import Database
from service.ledger.invariants import broken_invariants
from tests.given.ground import on_ground
from tests.servers import Server, running


async def the_book_is_whole(database: Database) -> None:
    """Fail with every invariant of the book that does not hold."""
    async with database.reading() as session:
        broken = await broken_invariants(session)
    assert not broken, "\n".join(str(one) for one in broken)


INVARIANT_CHECKS: list[Callable[[Database], Awaitable[None]]] = [the_book_is_whole]
"""Run on every test's database after the test, passed or not; each raises AssertionError for a broken invariant."""


BOTH = os.environ.get("MIRPS_BOTH") == "1"
"""Whether every test runs on both releases."""

FOLDERS_OF_ACTS = frozenset(
    {
        "advice",
        "coverage",
        "events",
        "giving",
        "interchange",
        "matching",
        "moments",
        "mutations",
        "planning",
        "registry",
        "spending",
    }
)
"""What an act says no to is Python of ours; the SQL that may differ between releases is proven in other folders, and by
golden questions, at a moment too."""
ON_GROUND = frozenset(
    {"advice", "coverage", "events", "giving", "ledger", "matching", "moments", "mutations", "spending"}
)
"""Folders whose tests begin on common ground: see tests/given/ground.py."""
GOLDEN = "test_golden.py"
"""Every golden question is asked of both releases; what else is proven of questions does not depend on them."""


LONG = (
    "proof/test_commands.py",
    "test_cli.py",
    "access/test_leaks.py",
    "moments/test_as_it_was.py",
    "http/test_listeners.py",
    "scale/test_workers.py",
    "tidy/test_style.py",
    "http/test_allowance.py",
    "coverage/test_kept_sums.py",
    "scale/test_replicas.py",
    "test_tokens.py",
    "http/test_stop_with_listeners.py",
)
"""The files that take longest though they hold few tests: begun first, so that nobody waits for one at the end."""


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave the tests of acts to the newest release, unless MIRPS_BOTH=1 asks for both; begin with the long files.

    Then those with most tests, as xdist would by itself.
    """
    left_out = [item for item in items if not BOTH and _is_of_an_act(item) and _release(item) == "pg16"]
    if left_out:
        config.hook.pytest_deselected(items=left_out)
        gone = set(left_out)
        items[:] = [item for item in items if item not in gone]
    tests = Counter(item.path for item in items)
    long = {config.rootpath / "tests" / name: -place for place, name in enumerate(reversed(LONG), 1)}
    items.sort(key=lambda item: (long.get(item.path, 0), -tests[item.path]))


def pytest_collection_finish() -> None:
    """Have the collector look seldom: what was loaded stays, and to make plans leaves little for it to find."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 50)


def _is_of_an_act(item: pytest.Item) -> bool:
    folder = item.path.parent.name
    return folder in FOLDERS_OF_ACTS or (folder == "queries" and item.path.name != GOLDEN)


def _release(item: pytest.Item) -> str | None:
    """Return the release a test runs on; none where it needs no database."""
    callspec = getattr(item, "callspec", None)
    if callspec is None:
        return None
    return "pg16" if callspec.params.get("facts") == "facts16" else callspec.params.get("server")


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
async def database_url(server: Server, request: pytest.FixtureRequest) -> AsyncIterator[str]:
    """A migrated database of the test's own, as its owner; in folders of `ON_GROUND` with the ground laid."""
    async with on_ground(server) if request.path.parent.name in ON_GROUND else server.fresh() as url:
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
