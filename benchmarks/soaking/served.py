"""A real service that is killed, stopped and started again on the same folder and port."""

import asyncio
import os
import signal
import socket
import sys
import time
from pathlib import Path
from types import TracebackType
from typing import Self

from benchmarks import machine
from service.database.embedded import EmbeddedServer

ROOT = Path(__file__).parents[2]
PROGRAM = (sys.executable, "-c", "from service.starting import main; main()")
START_SECONDS = 120.0


class Service:
    """`mirps serve` with its embedded PostgreSQL.

    Args:
        folder: holds its data and its log.
    """

    def __init__(self, folder: Path) -> None:
        self._log = (folder / "serve.log").open("ab")
        self.embedded = EmbeddedServer(folder / "data")
        # What is installed has its bytecode beside it: without, half a second of a start is spent on compiling.
        inherited = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        bytecode = {"PYTHONPYCACHEPREFIX": str(folder / "bytecode")}
        self._environment = {
            **inherited,
            **bytecode,
            "MIRPS_DATA_DIR": str(folder / "data"),
            "MIRPS_LOG_FORMAT": "json",
        }
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.port = int(free.getsockname()[1])
        self._process: asyncio.subprocess.Process | None = None

    async def __aenter__(self) -> Self:
        """Start it for the first time."""
        await self.start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop it, and its server."""
        if self._process is not None and self._process.returncode is None:
            await self.stop()
        await self.embedded.stop()
        self._log.close()

    async def start(self) -> None:
        """Start the service, and wait until it says that it answers."""
        self._process = await asyncio.create_subprocess_exec(
            *PROGRAM,
            *("serve", "--port", str(self.port)),
            cwd=ROOT,
            env=self._environment,
            stdout=asyncio.subprocess.PIPE,
            stderr=self._log,
        )
        assert self._process.stdout is not None  # noqa: S101  it is a pipe
        async with asyncio.timeout(START_SECONDS):
            said = await self._process.stdout.readline()
        if b"http://" not in said:
            raise RuntimeError(f"the service does not start: {said!r}")

    async def token(self) -> str:
        """Give out a token of the fund's administrator, by the command."""
        process = await asyncio.create_subprocess_exec(
            *PROGRAM,
            *("token", "create", "--role", "fund_admin", "--name", "soak"),
            cwd=ROOT,
            env=self._environment,
            stdout=asyncio.subprocess.PIPE,
            stderr=self._log,
        )
        said, _ = await process.communicate()
        return said.decode().strip()

    def cpu_seconds(self) -> float:
        """Return the CPU the service has used; its PostgreSQL is no child of it."""
        return machine.cpu_seconds(self._process.pid) if self._process is not None else 0.0

    async def kill(self) -> None:
        """Kill the service with SIGKILL."""
        assert self._process is not None  # noqa: S101  it was started
        self._process.kill()
        await self._process.wait()

    def kill_postgresql(self) -> None:
        """Kill PostgreSQL's first process with SIGKILL: the others follow it."""
        process_id = self.embedded.pid()
        if process_id is not None:
            os.kill(process_id, signal.SIGKILL)

    async def stop(self) -> float:
        """Stop the service with SIGTERM, and return how many seconds that took."""
        assert self._process is not None  # noqa: S101  it was started
        began = time.monotonic()
        self._process.terminate()
        async with asyncio.timeout(60):
            await self._process.wait()
        return time.monotonic() - began
