"""A place of a worker is not left empty because the machine had no process to spare for a moment."""

import asyncio
import socket

import pytest

from service.http import supervisor
from service.http.supervisor import Supervisor


async def test_a_worker_that_cannot_be_started_again_is_tried_again(monkeypatch: pytest.MonkeyPatch) -> None:
    tried: list[int] = []
    enough = asyncio.Event()
    begin = asyncio.create_subprocess_exec

    async def exec_or_not(*_: object, pass_fds: tuple[int, ...], **_more: object) -> object:
        tried.append(1)
        if len(tried) == 2:
            raise BlockingIOError(11, "Resource temporarily unavailable")
        if len(tried) == 3:
            enough.set()
        ready = pass_fds[-1]
        return await begin("sh", "-c", f"printf . >/proc/self/fd/{ready}", pass_fds=(ready,))

    monkeypatch.setattr(supervisor, "READY", b".")
    monkeypatch.setattr(asyncio, "create_subprocess_exec", exec_or_not)
    monkeypatch.setattr(supervisor, "FIRST_PAUSE_SECONDS", 0.01)
    listening = socket.create_server(("127.0.0.1", 0))
    running = Supervisor(listening, 1, environment={}, ready=lambda: None)
    going_on = asyncio.create_task(running.run())
    async with asyncio.timeout(10):
        await enough.wait()
    running._stopping.set()  # noqa: SLF001  as a signal does, of which the tests' own process has none to spare
    assert await going_on
