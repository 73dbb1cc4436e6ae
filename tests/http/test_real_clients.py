"""Clients that others wrote: the reference clients of both protocols, and Apollo's pages, where Node is at hand.

``npm install --prefix FOLDER graphql-ws graphql-sse ws graphql @apollo/client rxjs``, then
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
from tests.servers import Server

NODE = shutil.which("node")
MODULES = os.environ.get("MIRPS_NODE_MODULES", "")
HERE = Path(__file__).parent
LONGEST_SECONDS = 240

pytestmark = pytest.mark.skipif(
    NODE is None or not Path(MODULES, "graphql-ws").is_dir(),
    reason="needs Node and MIRPS_NODE_MODULES, a folder with the clients: see the top of this file",
)


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


async def test_the_reference_clients_follow_the_book_and_come_back(written: tuple[Served, str]) -> None:
    service, url = written
    async with writing_to(url) as database:
        for number in range(20):
            await commit(database, f"N{number}")
        said = await run("listen.mjs", service)

    assert said.count("each once and in order") == 2


async def test_apollo_pages_every_list_while_others_write(written: tuple[Served, str]) -> None:
    service, url = written
    async with writing_to(url) as database:
        paging = asyncio.create_task(run("pages.mjs", service))
        written_meanwhile = 0
        while not paging.done():
            await commit(database, f"W{written_meanwhile}")
            written_meanwhile += 1
            await asyncio.sleep(0.02)
        said = await paging

    print(f"{written_meanwhile} pledges written meanwhile")  # noqa: T201  as above
    assert written_meanwhile > 10
    assert "none missed, none twice" in said
