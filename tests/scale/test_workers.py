"""``mirps serve --workers``: real processes on one address, replaced when they die, ended together, nobody lost."""

import asyncio
import collections
import json
import os
import re
import signal
import stat
import subprocess
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

import psutil
import pytest
import pytest_asyncio

from service.database.embedded import EmbeddedServer
from tests.command import COMMAND

WORKERS = 4
CLIENTS = 12
BODY = json.dumps({"query": "{ pledges(first: 50) { nodes { code donor { code } status } } }"}).encode()
REQUEST = (
    b"POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nConnection: close\r\n"
    b"Content-Length: %d\r\n\r\n%b" % (len(BODY), BODY)
)


@dataclass
class Service:
    """A service that runs.

    Attributes:
        process: the parent.
        port: where it answers.
        data: its data folder.
        lines: its log, a line at a time.
        printed: what it printed.
    """

    process: subprocess.Popen[bytes]
    port: int
    data: Path
    lines: Path
    printed: Path

    def log(self, event: str) -> list[dict[str, Any]]:
        """The log lines of one kind."""
        lines = (json.loads(line) for line in self.lines.read_text(encoding="utf-8").splitlines())
        return [line for line in lines if line["event"] == event]

    def workers(self) -> list[psutil.Process]:
        """The workers that live."""
        return psutil.Process(self.process.pid).children()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("workers")


@asynccontextmanager
async def serving(folder: Path, *words: str) -> AsyncIterator[Service]:
    """Run the service with workers until the block ends."""
    lines, printed = folder / "lines", folder / "printed"
    with lines.open("wb") as to_lines, printed.open("wb") as to_printed:
        process = subprocess.Popen(  # noqa: ASYNC220, S603  our own command; it only takes a moment to start
            [*COMMAND, "serve", "--port", "0", "--workers", str(WORKERS), *words],
            env={**os.environ, "MIRPS_DATA_DIR": str(folder / "data"), "MIRPS_LOG_FORMAT": "json"},
            stdout=to_printed,
            stderr=to_lines,
        )
    try:
        await until(lambda: b"/graphql" in printed.read_bytes() or process.poll() is not None, within_seconds=90)
        found = re.search(r"http://127\.0\.0\.1:(\d+)/", printed.read_text(encoding="utf-8"))
        assert found is not None, lines.read_text(encoding="utf-8")
        yield Service(process, int(found[1]), folder / "data", lines, printed)
    finally:
        if process.poll() is None:
            process.terminate()
        await asyncio.to_thread(process.wait, 30)


@pytest_asyncio.fixture(scope="module")
async def service(folder: Path) -> AsyncIterator[Service]:
    """One for two tests: a worker of it dies in the first, and the second stops it."""
    async with serving(folder) as running:
        yield running


async def until(reached: Callable[[], bool], *, within_seconds: float = 20) -> None:
    async with asyncio.timeout(within_seconds):
        while not reached():  # noqa: ASYNC110  what is waited for happens in another process
            await asyncio.sleep(0.05)


async def ask(port: int) -> str:
    """Ask once on a connection of its own: the status of the answer, "refused" before anything was sent, or "lost"."""
    try:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
    except ConnectionRefusedError:
        return "refused"
    except OSError:
        return "lost"
    try:
        writer.write(REQUEST)
        answer = await reader.read()
    except OSError:
        return "lost"
    finally:
        writer.close()
    head, _, body = answer.partition(b"\r\n\r\n")
    with suppress(ValueError):
        json.loads(body)
        return head.split(b" ")[1].decode()
    return "lost"


class Load:
    """Clients that ask again and again until they are told to end; counts what they got."""

    def __init__(self, port: int) -> None:
        self.got: collections.Counter[str] = collections.Counter()
        self._port = port
        self._over = False
        self._tasks: list[asyncio.Task[None]] = []

    async def __aenter__(self) -> Self:
        self._tasks = [asyncio.create_task(self._client()) for _ in range(CLIENTS)]
        return self

    async def __aexit__(self, *_: object) -> None:
        self._over = True
        await asyncio.gather(*self._tasks)

    async def _client(self) -> None:
        while not self._over:
            got = await ask(self._port)
            self.got[got] += 1
            if got in {"503", "refused"}:
                await asyncio.sleep(0.05)


async def test_a_worker_that_dies_is_replaced_and_nothing_else_happens(service: Service) -> None:
    server = EmbeddedServer(service.data)
    postgres = server.pid()
    environments = [worker.environ() for worker in service.workers()]
    metrics = Path(environments[0]["PROMETHEUS_MULTIPROC_DIR"])
    assert stat.S_IMODE(metrics.stat().st_mode) == stat.S_IRWXU  # noqa: ASYNC240  a look at a folder of ours
    assert {(one["MIRPS_READ_POOL_SIZE"], one["MIRPS_WRITE_POOL_SIZE"]) for one in environments} == {("16", "2")}
    before = {worker.pid for worker in service.workers()}
    async with Load(service.port) as load:
        await until(lambda: load.got["200"] > 100)
        killed = service.workers()[0]
        killed.send_signal(signal.SIGKILL)
        await until(lambda: len({worker.pid for worker in service.workers()} - before) == 1)
        answered = load.got["200"]
        await until(lambda: load.got["200"] > answered + 100)
    died = service.log("worker_died")

    print(f"{dict(load.got)} with one of {WORKERS} workers killed")  # noqa: T201  the counts are a part of the proof
    assert [(line["pid"], line["code"]) for line in died] == [(killed.pid, -signal.SIGKILL)]
    assert len(service.workers()) == WORKERS
    assert server.pid() == postgres
    assert load.got["lost"] <= CLIENTS, "only what the dead worker had in its hands"
    assert set(load.got) <= {"200", "lost"}


async def test_a_stop_under_load_loses_nobody_and_leaves_nothing(service: Service) -> None:
    workers = service.workers()
    environments = [worker.environ() for worker in workers]
    async with Load(service.port) as load:
        await until(lambda: load.got["200"] > 100)
        began = time.monotonic()
        service.process.send_signal(signal.SIGTERM)
        code = await asyncio.to_thread(service.process.wait, 15)
        took = time.monotonic() - began
    folders = {environment["PROMETHEUS_MULTIPROC_DIR"] for environment in environments}

    print(f"{dict(load.got)} in a stop of {took:.1f} s")  # noqa: T201  as above
    assert code == 0
    assert took < 10
    assert load.got["refused"] > 0, "the load went on to the end"
    assert set(load.got) <= {"200", "503", "refused"}
    assert not [worker for worker in workers if worker.is_running()]
    assert EmbeddedServer(service.data).pid() is None
    assert len(folders) == 1
    assert not Path(folders.pop()).exists()  # noqa: ASYNC240  a look at a folder of ours
    assert len(re.findall("http://", service.printed.read_text(encoding="utf-8"))) == 1


async def test_when_the_parent_is_killed_its_workers_and_their_database_end(folder: Path) -> None:
    async with serving(folder) as service:
        workers = service.workers()
        metrics = Path(workers[0].environ()["PROMETHEUS_MULTIPROC_DIR"])
        service.process.kill()
        await until(lambda: not [worker for worker in workers if worker.is_running()])
        await until(lambda: EmbeddedServer(service.data).pid() is None)

        assert not metrics.exists()  # noqa: ASYNC240  a look at a folder of ours
