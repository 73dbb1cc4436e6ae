"""Several processes on one address: started, replaced when they die, and ended together.

uvicorn's own supervisor was not taken: it gives up when a replacement cannot start while the database is away, waits
for ever for a worker that does not end, and leaves its workers running when it is killed itself.
"""

import asyncio
import ctypes
import os
import signal
import socket
import struct
import sys
import tempfile
from asyncio.subprocess import Process
from collections.abc import Callable
from contextlib import suppress
from typing import Final

import orjson
import structlog

from service.http.address import LISTEN_BACKLOG
from service.http.serving import METRICS_FOLDER, READY, worker_command

STOP_SECONDS: Final = 7.0
"""After which a worker that was told to stop is killed."""
STEADY_SECONDS: Final = 10.0
"""A worker that lived shorter is replaced after a pause: it may die of something that lasts."""
FIRST_PAUSE_SECONDS: Final = 0.1
LONGEST_PAUSE_SECONDS: Final = 5.0
LARGEST_HEAD_BYTES: Final = 64 * 1024
TURNING_AWAY_SECONDS: Final = 1.0
DOOR_SECONDS: Final = 1.0
"""The longest that who has connected may take to be let in before the door is closed."""
TURN_SECONDS: Final = 0.01
"""In which the loop has looked at its sockets again."""
SO_ATTACH_FILTER: Final = 26
"""Of Linux's asm-generic/socket.h; Python has no name for it."""
BPF_RETURN: Final = 0x06
TCP_INFO_BYTES: Final = 104
WAITING_OFFSET: Final = 24
"""Of tcpi_unacked, which for a listening socket is the length of the queue of those not yet accepted."""

_SENTENCE: Final = "The service is stopping: ask again shortly."
_BODY: Final = orjson.dumps({"errors": [{"message": _SENTENCE, "extensions": {"code": "UNAVAILABLE"}}]})
STOPPING: Final = (
    b"HTTP/1.1 503 Service Unavailable\r\nContent-Type: application/json\r\nRetry-After: 1\r\nConnection: close\r\n"
    b"Content-Length: %d\r\n\r\n%b" % (len(_BODY), _BODY)
)

log = structlog.get_logger()


class Supervisor:
    """The parent of the workers.

    Args:
        listening: the socket they share.
        count: how many there are.
        environment: what they get beside the parent's own.
        ready: called once, when all of them answer.
        ended: called with the process id of each worker that ends.
    """

    def __init__(
        self,
        listening: socket.socket,
        count: int,
        *,
        environment: dict[str, str],
        ready: Callable[[], None],
        ended: Callable[[int], None] = lambda _: None,
    ) -> None:
        self._listening = listening
        self._count = count
        self._environment = environment
        self._ready = ready
        self._ended = ended
        self._stopping = asyncio.Event()
        self._answering = 0
        self._failed = False
        self._workers: set[Process] = set()

    async def run(self) -> bool:
        """Run until SIGTERM or SIGINT; tell whether all of them ever answered."""
        loop = asyncio.get_running_loop()
        for stopping in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(stopping, self._stopping.set)
        # Workers hold the other end: it ends with this process, however that ends.
        lifeline, held = os.pipe()
        try:
            with tempfile.TemporaryDirectory(prefix="mirps-metrics-") as folder:
                places = [asyncio.create_task(self._keep_one(lifeline, folder)) for _ in range(self._count)]
                await self._stopping.wait()
                await self._stop()
                await asyncio.gather(*places)
        finally:
            os.close(lifeline)
            os.close(held)
        return not self._failed

    async def _keep_one(self, lifeline: int, folder: str) -> None:
        """Keep one place filled."""
        pause_seconds = 0.0
        answered_before = False
        loop = asyncio.get_running_loop()
        while not self._stopping.is_set():
            began = loop.time()
            worker, ready = await self._start(lifeline, folder)
            if await _says_ready(ready) and not answered_before:
                answered_before = True
                self._answering += 1
                if self._answering == self._count and not self._stopping.is_set():
                    self._ready()
            code = await worker.wait()
            self._workers.discard(worker)
            self._ended(worker.pid)
            if self._stopping.is_set():
                return
            log.warning("worker_died", pid=worker.pid, code=code)
            if not answered_before:
                self._failed = True
                self._stopping.set()
                return
            steady = loop.time() - began > STEADY_SECONDS
            pause_seconds = 0.0 if steady else min(max(pause_seconds * 2, FIRST_PAUSE_SECONDS), LONGEST_PAUSE_SECONDS)
            with suppress(TimeoutError):
                await asyncio.wait_for(self._stopping.wait(), pause_seconds)

    async def _start(self, lifeline: int, folder: str) -> tuple[Process, int]:
        """Start a worker in a session of its own: a Ctrl-C in the terminal is for the parent to hear."""
        ready, to_say_ready = os.pipe()
        try:
            descriptors = (self._listening.fileno(), lifeline, to_say_ready)
            worker = await asyncio.create_subprocess_exec(
                *worker_command(descriptors),
                pass_fds=descriptors,
                env={**os.environ, **self._environment, METRICS_FOLDER: folder},
                stdin=asyncio.subprocess.DEVNULL,
                start_new_session=True,
            )
        finally:
            os.close(to_say_ready)
        if self._stopping.is_set():
            worker.kill()  # told to stop while it was being made: it has begun nothing
        self._workers.add(worker)
        log.info("worker_started", pid=worker.pid)
        return worker, ready

    async def _stop(self) -> None:
        """Tell all workers to stop, answer whom they take no more, and kill whoever does not end."""
        late = _Late()
        turning_away = await asyncio.start_server(
            late.turn_away, sock=self._listening, backlog=LISTEN_BACKLOG, limit=LARGEST_HEAD_BYTES
        )
        for worker in self._workers:
            with suppress(ProcessLookupError):
                worker.terminate()
        waits = [asyncio.create_task(worker.wait()) for worker in self._workers]
        if waits:
            _, slow = await asyncio.wait(waits, timeout=STOP_SECONDS)
            if slow:
                log.warning("workers_killed", count=len(slow))
            for worker in self._workers:
                with suppress(ProcessLookupError):
                    worker.kill()
        shut_the_door(self._listening)
        deadline = asyncio.get_running_loop().time() + DOOR_SECONDS
        while waiting_at(self._listening) and asyncio.get_running_loop().time() < deadline:  # noqa: ASYNC110  the kernel's queue
            await asyncio.sleep(TURN_SECONDS)
        await asyncio.sleep(TURN_SECONDS)
        turning_away.close()
        await late.all_answered()


async def _says_ready(ready: int) -> bool:
    """Wait until a worker says that it answers, or ends without."""
    loop = asyncio.get_running_loop()
    said: asyncio.Future[bool] = loop.create_future()

    def hear() -> None:
        loop.remove_reader(ready)
        said.set_result(os.read(ready, 1) == READY)

    loop.add_reader(ready, hear)
    try:
        return await said
    finally:
        loop.remove_reader(ready)
        os.close(ready)


def shut_the_door(listening: socket.socket) -> None:
    """Let nobody else connect, while whoever has connected can still be answered.

    Closing a socket cuts off who has connected and was not accepted yet. Linux can be told to drop what comes to a
    socket first; who then tries to connect tries again a second later, and is refused for the port is closed. Where
    that cannot be told, somebody may be cut off in the moment of closing.
    """
    if sys.platform != "linux":
        return
    drop_all = ctypes.create_string_buffer(struct.pack("HBBI", BPF_RETURN, 0, 0, 0))
    program = struct.pack("HP", 1, ctypes.addressof(drop_all))
    with suppress(OSError):
        listening.setsockopt(socket.SOL_SOCKET, SO_ATTACH_FILTER, program)


def waiting_at(listening: socket.socket) -> int:
    """Tell how many have connected and were not let in yet; 0 where the system does not say."""
    if sys.platform != "linux":
        return 0
    told = listening.getsockopt(socket.IPPROTO_TCP, socket.TCP_INFO, TCP_INFO_BYTES)
    return int(struct.unpack_from("I", told, WAITING_OFFSET)[0])


class _Late:
    """Connections that came when no worker takes any more."""

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[None] | None] = set()

    async def turn_away(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answer one of them; its request is read first, or the answer would not arrive."""
        task = asyncio.current_task()
        self._tasks.add(task)
        with suppress(OSError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
            async with asyncio.timeout(TURNING_AWAY_SECONDS):
                await reader.readuntil(b"\r\n\r\n")
                writer.write(STOPPING)
                await writer.drain()
                writer.write_eof()
                await reader.read()
        writer.close()
        self._tasks.discard(task)

    async def all_answered(self) -> None:
        """Wait for those that are being answered; each takes a bounded time."""
        under_way = [task for task in self._tasks if task is not None]
        if under_way:
            await asyncio.wait(under_way, timeout=TURNING_AWAY_SECONDS)
