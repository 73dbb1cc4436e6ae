"""The watch over the PostgreSQL that the service brings along does not end because it could not look for a moment."""

import asyncio
from pathlib import Path

import psutil
import pytest

from service.database.embedded import EmbeddedServer


async def test_a_server_that_could_not_be_seen_for_a_moment_is_watched_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("service.database.embedded.NOT_SEEN_SECONDS", 0.01)
    faults = [psutil.AccessDenied(1), OSError(24, "Too many open files")]
    looked = asyncio.Event()

    def pid(_: EmbeddedServer) -> int:
        if faults:
            raise faults.pop()
        looked.set()
        return 1

    monkeypatch.setattr(EmbeddedServer, "pid", pid)
    watch = asyncio.create_task(EmbeddedServer(tmp_path).keep_running(every_seconds=0.01))
    try:
        async with asyncio.timeout(5):
            await looked.wait()
    finally:
        watch.cancel()
        await asyncio.gather(watch, return_exceptions=True)
