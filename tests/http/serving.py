"""A real process that serves, for what only a socket shows."""

import asyncio
import os
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import uvicorn

from tests.command import COMMAND, ROOT

ADDRESS = re.compile(r"http://127\.0\.0\.1:(\d+)")


@dataclass(frozen=True)
class Served:
    """A running service: its port, its process, and the file its log goes to."""

    port: int
    process: asyncio.subprocess.Process
    log: Path

    @property
    def url(self) -> str:
        """Where it is."""
        return f"http://127.0.0.1:{self.port}"


@asynccontextmanager
async def served(
    database_url: str, folder: Path, *, words: tuple[str, ...] = (), **environment: str
) -> AsyncIterator[Served]:
    """Run ``mirps serve`` on a database, with the public facts, until the block ends."""
    log = folder / "serve.log"
    variables = {"MIRPS_DATABASE_URL": database_url, "MIRPS_LOG_FORMAT": "json", **environment}
    with log.open("wb") as errors:
        process = await asyncio.create_subprocess_exec(
            *COMMAND,
            *("serve", "--port", "0"),
            *words,
            cwd=ROOT,
            env={**os.environ, **variables},
            stdout=asyncio.subprocess.PIPE,
            stderr=errors,
        )
        try:
            assert process.stdout is not None
            async with asyncio.timeout(90):
                found = ADDRESS.search((await process.stdout.readline()).decode())
            assert found is not None, log.read_text(encoding="utf-8")
            yield Served(int(found[1]), process, log)
        finally:
            if process.returncode is None:
                process.terminate()
            async with asyncio.timeout(20):
                await process.wait()


@asynccontextmanager
async def answering_at(answering: Any, protocol: type[asyncio.Protocol], **options: Any) -> AsyncIterator[int]:  # noqa: ANN401  ASGI's own shape, and uvicorn's options
    """Run an ASGI application on a socket, with connections of a kind of ours, until the block ends; lend its port."""
    config = uvicorn.Config(answering, port=0, http=protocol, lifespan="off", log_config=None, **options)
    server = uvicorn.Server(config)
    serving = asyncio.create_task(server.serve())
    try:
        async with asyncio.timeout(10):
            while not server.started:  # noqa: ASYNC110  uvicorn has no event to wait for
                await asyncio.sleep(0.01)
        yield server.servers[0].sockets[0].getsockname()[1]
    finally:
        server.should_exit = True
        await serving
