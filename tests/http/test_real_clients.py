"""Clients that others wrote: the reference clients of both protocols, and the pages of Apollo and of Relay, with Node.

``npm install --prefix FOLDER graphql-ws graphql-sse ws graphql @apollo/client rxjs relay-runtime relay-compiler``, then
``MIRPS_NODE_MODULES=FOLDER/node_modules``. Nothing is fetched by the tests themselves.
"""

import asyncio
import os
import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from tests.given.data_sets import on_facts
from tests.http.committing import commit, writing_to
from tests.http.serving import Served, served
from tests.reading.picking import as_owner
from tests.servers import Server

NODE = shutil.which("node")
MODULES = os.environ.get("MIRPS_NODE_MODULES", "")
HERE = Path(__file__).parent
LONGEST_SECONDS = 240
WRITTEN_TO_ANALYZE = 50


def needs(*packages: str) -> pytest.MarkDecorator:
    """Skip a test where Node, or one of some packages, is not at hand."""
    lacking = [name for name in packages if not MODULES or not Path(MODULES, name).is_dir()]
    reason = f"needs Node, and {' '.join(lacking)} in MIRPS_NODE_MODULES: see the top of this file"
    return pytest.mark.skipif(NODE is None or bool(lacking), reason=reason)


@pytest_asyncio.fixture
async def written(pg18: Server, tmp_path: Path) -> AsyncIterator[tuple[Served, str]]:
    """A service of two workers on the public facts, and the URL of its database."""
    async with on_facts(pg18) as url, served(url, tmp_path, words=("--workers", "2")) as running:
        yield running, url


async def run(script: str, service: Served) -> str:
    """Run a script of Node against a service; return what it says, and fail where it does."""
    assert NODE is not None
    process = await asyncio.create_subprocess_exec(
        NODE,
        str(HERE / script),
        f"127.0.0.1:{service.port}",
        env={**os.environ, "NODE_PATH": MODULES},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    async with asyncio.timeout(LONGEST_SECONDS):
        said, _ = await process.communicate()
    print(said.decode())  # noqa: T201  the figures are a part of the proof
    assert process.returncode == 0, said.decode()
    return said.decode()


@needs("graphql-ws", "graphql-sse", "ws", "graphql")
async def test_the_reference_clients_follow_the_book_and_come_back(written: tuple[Served, str]) -> None:
    service, url = written
    async with writing_to(url) as database:
        for number in range(20):
            await commit(database, f"N{number}")
        said = await run("listen.mjs", service)

    assert said.count("each once and in order") == 2


@pytest.mark.parametrize(
    "script",
    [
        pytest.param("pages.mjs", marks=needs("@apollo/client", "graphql", "rxjs"), id="apollo"),
        pytest.param("relay.mjs", marks=needs("relay-runtime", "relay-compiler"), id="relay"),
    ],
)
async def test_every_list_is_paged_while_others_write(written: tuple[Served, str], script: str) -> None:
    service, url = written
    async with writing_to(url) as database:
        paging = asyncio.create_task(run(script, service))
        written_meanwhile = 0
        while not paging.done():
            await commit(database, f"W{written_meanwhile}")
            written_meanwhile += 1
            if written_meanwhile % WRITTEN_TO_ANALYZE == 0:
                # As PostgreSQL does by itself where its housekeeping is not off, as it is for tests.
                await as_owner(database, "ANALYZE")
            await asyncio.sleep(0.02)
        said = await paging

    print(f"{written_meanwhile} pledges written meanwhile")  # noqa: T201  as above
    assert written_meanwhile > 10
    assert "none missed, none twice" in said
