"""Acts that come upon one row at the same time: each has looked at it, and waits for it, before the first goes on."""

import asyncio
from collections.abc import Awaitable, Sequence

import asyncpg

from service.errors import Refusal

WAITING = """
    SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'
"""


async def at_once(url: str, row: str, acts: Sequence[Awaitable[object]], *, within_seconds: float = 20) -> list[str]:
    """Hold a row until all acts wait for it, let go of it, and return how each ended: "ok", or its refusal's code.

    Args:
        url: of the database, as its owner.
        row: what selects the row: "need WHERE code = 'N1'".
        acts: what waits for it; each on a connection of its own.
        within_seconds: how long they may take to get there.
    """
    holder, watcher = await asyncpg.connect(url), await asyncpg.connect(url)
    try:
        async with asyncio.timeout(within_seconds), holder.transaction():
            await holder.execute(f"SELECT FROM {row} FOR UPDATE")
            tasks = [asyncio.ensure_future(_ended(act)) for act in acts]
            while await watcher.fetchval(WAITING) < len(tasks):  # noqa: ASYNC110  it happens in the database
                await asyncio.sleep(0.02)
        return await asyncio.gather(*tasks)
    finally:
        await holder.close()
        await watcher.close()


async def _ended(act: Awaitable[object]) -> str:
    try:
        await act
    except Refusal as refusal:
        return refusal.code
    return "ok"
