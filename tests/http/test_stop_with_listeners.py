"""A stop lets listeners go: websockets with a code that says come again, streams at their end, in ten seconds."""

import asyncio
import signal
import time
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from pathlib import Path

import pytest
import pytest_asyncio

from service.database.engine import Database
from tests.given.data_sets import on_facts
from tests.http.committing import commit, writing_to
from tests.http.listening import Socket, events_of, socket_to
from tests.http.serving import served
from tests.http.test_listeners import MUCH, narrow_socket
from tests.servers import Server

ENTRIES = "subscription ($after: Int) { ledgerEntries(after: $after) { sequence } }"
STOP_SECONDS = 10
COMES_AGAIN = {1001, 1012}


@pytest_asyncio.fixture
async def url(pg18: Server) -> AsyncIterator[str]:
    async with on_facts(pg18) as found:
        yield found


async def write(database: Database, stopped: asyncio.Event) -> int:
    """Commit until told to stop; return how many."""
    number = 0
    while not stopped.is_set():
        await commit(database, f"S{number}", "1.00")
        number += 1
    return number


@pytest.mark.parametrize("workers", ["1", "2"])
async def test_a_stop_under_load_lets_all_listeners_go(url: str, tmp_path: Path, workers: str) -> None:
    async with (
        writing_to(url) as database,
        served(url, tmp_path, words=("--workers", workers)) as service,
        AsyncExitStack() as stack,
    ):
        followed: list[Socket] = []
        for _ in range(6):
            followed.append(await stack.enter_async_context(socket_to(service.port)))
            await followed[-1].follow(ENTRIES, {"after": 0})
        silent = await stack.enter_async_context(socket_to(service.port, begun=False))
        streams = [await stack.enter_async_context(events_of(service.port, ENTRIES, {"after": 0})) for _ in range(4)]
        deaf = narrow_socket(service.port)
        stack.callback(deaf.close)
        unread = await stack.enter_async_context(socket_to(service.port, sock=deaf, max_queue=1))
        stopped = asyncio.Event()
        writing = asyncio.create_task(write(database, stopped))
        await unread.follow(MUCH)
        await asyncio.sleep(1.5)
        began = time.monotonic()
        service.process.send_signal(signal.SIGTERM)
        codes = [(await socket.closed())[0] for socket in (*followed, silent)]
        ends = []
        for stream in streams:
            while (found := await stream.event()) is not None:
                ends.append(found[0])
        assert await asyncio.wait_for(service.process.wait(), 20) == 0
        took = time.monotonic() - began
        stopped.set()

        print(f"{len(codes)} websockets, {len(streams)} streams, {await writing} commits, stopped in {took:.1f} s")  # noqa: T201  the figures are a part of the proof
        assert took < STOP_SECONDS
        assert set(codes) <= COMES_AGAIN
        assert set(ends) == {"next"}, "a stream that is complete would not be followed again"
