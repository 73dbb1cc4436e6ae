"""Many clients at once: so many tasks over so many clients, each outcome counted, and a seed that is printed."""

import asyncio
import os
import random
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager

from service.database.engine import Database
from service.errors import Refusal

FULL = os.environ.get("MIRPS_FULL") == "1"
"""Whether the promised sizes are run; without it, smaller ones that find the same faults in seconds."""

CLIENTS = 32


def sized(full: int, usual: int) -> int:
    """Return the promised size of a run, or the one of an ordinary test run."""
    return full if FULL else usual


def seeded() -> random.Random:
    """Return a source of chance whose seed is printed; MIRPS_SEED repeats a run."""
    seed = int(os.environ.get("MIRPS_SEED") or random.SystemRandom().randrange(10**9))
    print(f"MIRPS_SEED={seed}")  # noqa: T201  pytest shows it when the test fails
    return random.Random(seed)


async def at_once(tasks: Sequence[Callable[[], Awaitable[object]]], clients: int = CLIENTS) -> Counter[str]:
    """Run the tasks by so many clients, and count what came of them: "done", or the code of the refusal.

    Anything but a refusal is a fault, and fails the test.
    """
    outcomes: Counter[str] = Counter()
    waiting = asyncio.Queue[Callable[[], Awaitable[object]]]()
    for task in tasks:
        waiting.put_nowait(task)

    async def client() -> None:
        while not waiting.empty():
            task = waiting.get_nowait()
            try:
                await task()
                outcomes["done"] += 1
            except Refusal as refusal:
                outcomes[refusal.code] += 1

    async with asyncio.timeout(1800 if FULL else 300), asyncio.TaskGroup() as group:
        for _ in range(min(clients, len(tasks))):
            group.create_task(client())
    return outcomes


@asynccontextmanager
async def crowd(url: str, clients: int = CLIENTS) -> AsyncIterator[Database]:
    """Lend connections for many clients to a database."""
    opened = Database(url, read_pool_size=4, write_pool_size=clients, statement_timeout_seconds=60)
    await opened.open()
    try:
        yield opened
    finally:
        await opened.close()
