"""Every listener of every worker is told each entry once, in order, after its commit, whatever happens meanwhile."""

import asyncio
import os
import time
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from pathlib import Path

import asyncpg
import psutil
import pytest_asyncio

from tests.given.data_sets import on_facts
from tests.http.committing import backends, commit, head_of, writing_to
from tests.http.listening import Events, Socket, events_of, socket_to
from tests.http.serving import Served, served
from tests.servers import Server

FULL = os.environ.get("MIRPS_FULL") == "1"
COMMITS = 1_000 if FULL else 120
WRITERS = 4
LISTENERS = 20
LOSSES = 5
ENTRIES = "subscription ($after: Int) { ledgerEntries(after: $after) { sequence } }"


@pytest_asyncio.fixture
async def workers(pg18: Server, tmp_path: Path) -> AsyncIterator[tuple[Served, str]]:
    """Two workers on a database with the public facts, and its URL."""
    async with on_facts(pg18) as url, served(url, tmp_path, words=("--workers", "2")) as running:
        yield running, url


async def listen(listener: Socket | Events, last: asyncio.Future[int], told: list[tuple[int, float]]) -> None:
    """Keep what is told, and when, up to the last entry."""
    while not last.done() or told[-1][0] < last.result():
        found = await listener.told(within_seconds=60)
        told.append((found["ledgerEntries"]["sequence"], time.monotonic()))


async def lose_listening(url: str, last: asyncio.Future[int]) -> int:
    """Cut the connections on which the workers listen, again and again; return how many were cut."""
    cut = 0
    connection = await asyncpg.connect(url)
    for _ in range(LOSSES):
        for pid in await backends(url, "mirps-listen"):
            cut += await connection.fetchval("SELECT pg_terminate_backend($1)", pid)
        await asyncio.sleep(0 if last.done() else 0.4)
    await connection.close()
    return cut


async def test_each_entry_once_in_order_after_its_commit(workers: tuple[Served, str]) -> None:
    service, url = workers
    last: asyncio.Future[int] = asyncio.get_running_loop().create_future()
    committed: dict[int, float] = {}
    told: list[list[tuple[int, float]]] = [[] for _ in range(LISTENERS)]
    async with AsyncExitStack() as stack:
        database = await stack.enter_async_context(writing_to(url))
        before = await head_of(database)
        listeners: list[Socket | Events] = []
        for number in range(LISTENERS):
            if number % 2:
                socket = await stack.enter_async_context(socket_to(service.port))
                await socket.follow(ENTRIES, {"after": before})
                listeners.append(socket)
            else:
                listeners.append(await stack.enter_async_context(events_of(service.port, ENTRIES, {"after": before})))

        async def write(writer: int) -> None:
            for number in range(COMMITS // WRITERS):
                sequence = await commit(database, f"W{writer}-{number}")
                committed[sequence] = time.monotonic()

        async with asyncio.TaskGroup() as group:
            hearing = [group.create_task(listen(one, last, own)) for one, own in zip(listeners, told, strict=True)]
            losing = group.create_task(lose_listening(url, last))
            await asyncio.gather(*(write(writer) for writer in range(WRITERS)))
            last.set_result(await head_of(database))
            # Who has heard all of it before it knew that it was all waits for one more.
            extra = await commit(database, "LAST")
            committed[extra] = time.monotonic()
        shares = [len(worker.net_connections()) for worker in psutil.Process(service.process.pid).children()]

    expected = sorted(committed)
    delays = sorted(at - committed[sequence] for own in told for sequence, at in own)
    print(  # noqa: T201  the figures are a part of the proof
        f"{COMMITS} commits, {LISTENERS} listeners of 2 workers, {losing.result()} listening connections cut: "
        f"told after {delays[len(delays) // 2] * 1000:.0f} ms (median), {delays[-1] * 1000:.0f} ms (longest)"
    )
    assert all(done.done() for done in hearing)
    assert losing.result() >= LOSSES
    assert len(shares) == 2
    assert min(shares) > 1, "both workers have listeners"
    for own in told:
        sequences = [sequence for sequence, _ in own]
        assert sequences == expected[: len(sequences)]
        assert len(sequences) >= COMMITS
