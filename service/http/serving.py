"""The process that answers requests: the address it takes, the server it runs, and how that one stops.

A server that is told to stop takes no more connections, answers what is on its way with ``Connection: close``, and only
then closes the connections on which nothing happens.
"""

import asyncio
import gc
import os
import shutil
import signal
import socket
import sys
import threading
from collections.abc import Callable, Sequence
from typing import Any, Final

import uvicorn
import uvloop

from service.http.connections import BoundedConnection
from service.http.listeners import HERE
from service.http.log_lines import set_up_logging
from service.http.sockets import LARGEST_MESSAGE_BYTES, PING_SECONDS, PONG_SECONDS, BoundedSocket
from service.settings import load_settings

GRACE_SECONDS: Final = 5
"""How long a stopping server waits for the answers under way; with what else a stop does, less than ten."""
LINGER_SECONDS: Final = 0.4
"""How long a stopping server listens on the connections it has: what was sent before its client knew is answered."""
FIRST_WORD_SECONDS: Final = 2.0
"""How much longer it listens to a connection that has not said a word yet."""
READY: Final = b"R"
METRICS_FOLDER: Final = "PROMETHEUS_MULTIPROC_DIR"
FAILED: Final = 1


class Server(uvicorn.Server):
    """uvicorn's server, which says when it is there and loses nobody when it goes.

    Args:
        ready: called once it answers.
    """

    def __init__(self, ready: Callable[[], None]) -> None:
        super().__init__(
            uvicorn.Config(
                "service.asgi:make_app",
                factory=True,
                log_config=None,
                access_log=False,
                http=BoundedConnection,
                ws=BoundedSocket,
                ws_max_size=LARGEST_MESSAGE_BYTES,
                ws_ping_interval=PING_SECONDS,
                ws_ping_timeout=PONG_SECONDS,
                # A packer for each listener costs more memory than it saves.
                ws_per_message_deflate=False,
                timeout_graceful_shutdown=GRACE_SECONDS,
                server_header=False,
                proxy_headers=False,  # the application looks at them
            )
        )
        self._ready = ready

    async def startup(self, sockets: Any = None) -> None:  # noqa: ANN401  uvicorn's own signature
        """Start, and say so."""
        await super().startup(sockets)
        if not self.should_exit:
            self._ready()

    async def shutdown(self, sockets: Any = None) -> None:  # noqa: ANN401  uvicorn's own signature
        """Take no more connections, answer what is on its way, then stop as uvicorn does."""
        for server in self.servers:
            server.close()
        # Streams have no end of their own, which uvicorn would wait for.
        HERE.stopping.set()
        closing = (b"connection", b"close")
        self.server_state.default_headers = [*self.server_state.default_headers, closing]
        if self.server_state.connections:
            await asyncio.sleep(LINGER_SECONDS)
        deadline = asyncio.get_running_loop().time() + FIRST_WORD_SECONDS
        while self._has_newcomers() and asyncio.get_running_loop().time() < deadline:  # noqa: ASYNC110  uvicorn has none
            await asyncio.sleep(0.05)
        await super().shutdown(sockets)

    def _has_newcomers(self) -> bool:
        """Tell whether somebody has connected whose first request is not read yet; it may wait in the socket."""
        return any(getattr(connection, "cycle", self) is None for connection in self.server_state.connections)


async def serve_alone(listening: socket.socket, ready: Callable[[], None]) -> bool:
    """Serve in this process until it is told to stop; tell whether it ever answered."""
    server = Server(ready)
    # What is made until it answers stays, so there is nothing to look for; the application says when that is over.
    gc.disable()
    # uvicorn raises a signal it was stopped by once more, when it is done: a graceful stop is no failure.
    for stopping in (signal.SIGINT, signal.SIGTERM):
        signal.signal(stopping, lambda *_: None)
    await server.serve(sockets=[listening])
    return server.started


def work(listening_fd: int, lifeline_fd: int, ready_fd: int) -> None:
    """Be a worker: serve on a socket that a parent has opened, until it says stop, or is there no more.

    Args:
        listening_fd: the socket.
        lifeline_fd: a pipe that ends when the parent does.
        ready_fd: a pipe that is told when this worker answers.
    """
    set_up_logging(load_settings().shown_log_format)

    def ready() -> None:
        os.write(ready_fd, READY)
        os.close(ready_fd)

    alone = threading.Event()

    def stop_when_alone() -> None:
        os.read(lifeline_fd, 1)
        alone.set()
        os.kill(os.getpid(), signal.SIGTERM)

    threading.Thread(target=stop_when_alone, daemon=True).start()
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        started = runner.run(serve_alone(socket.socket(fileno=listening_fd), ready))
    if alone.is_set():  # nobody else is left to take it away
        shutil.rmtree(os.environ[METRICS_FOLDER], ignore_errors=True)
    sys.exit(0 if started else FAILED)


def worker_command(descriptors: Sequence[int]) -> list[str]:
    """Return the command of a worker: this interpreter, and the same code whatever folder it is started in."""
    program = f"import sys; sys.path[:] = {sys.path!r}; from service.http.serving import work; work(*{[*descriptors]})"
    return [sys.executable, "-P", "-c", program]
