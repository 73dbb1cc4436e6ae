"""A cluster for the tests of this folder, and the two ways to it."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from tests.scale.cluster import Cluster, Way, has_pooler, running_cluster


@pytest_asyncio.fixture(scope="session")
async def cluster() -> AsyncIterator[Cluster]:
    """One for all tests of the folder; the last of test_replicas.py takes a replica away."""
    async with running_cluster() as found:
        yield found


@pytest.fixture(params=["direct", "pgbouncer"])
def way(request: pytest.FixtureRequest) -> Way:
    """Straight to the servers, and through PgBouncer in transaction mode."""
    if request.param == "pgbouncer" and not has_pooler():
        pytest.skip("PgBouncer is not installed (on Debian: apt-get install pgbouncer)")
    found: Way = request.param
    return found
