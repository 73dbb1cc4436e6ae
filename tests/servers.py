"""The PostgreSQL servers of the tests: one of each supported release, and a clone for each test."""

import asyncio
import itertools
import os
import shutil
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import asyncpg

from service.database.embedded import EmbeddedServer
from service.database.engine import Database
from service.database.migrate import migrate
from service.database.postgres_binaries import PostgresVersion

HASTY = {
    **dict.fromkeys(("fsync", "synchronous_commit", "full_page_writes"), "off"),
    "log_min_messages": "error",
    "autovacuum": "off",
}
"""Ordinary tests lose nothing when the power fails; housekeeping at any moment would count as something written."""

TEMPLATE = "template_migrated"
IN_MEMORY = Path("/dev/shm")  # noqa: S108  it is not guessable names that are made there
ROOM_BYTES = 4 * 1024**3
"""What must be free in memory for the servers of all processes that run tests; they need half of it."""
numbers = itertools.count(1)


@asynccontextmanager
async def opened(url: str) -> AsyncIterator[Database]:
    """Lend the service's connections to a database."""
    database = Database(url, read_pool_size=2, write_pool_size=2)
    await database.open()
    try:
        yield database
    finally:
        await database.close()


class Server:
    """A running server with a migrated template, and others that are made of it once."""

    def __init__(self, embedded: EmbeddedServer) -> None:
        self.embedded = embedded
        self._made: set[str] = set()
        self._owner: asyncpg.Connection | None = None
        self._turn = asyncio.Lock()

    def url(self, name: str) -> str:
        """The URL of one of its databases, as the owner."""
        return self.embedded.url(name)

    async def execute(self, statement: str) -> None:
        """Run a statement as the owner, outside every test's database, on a connection that is kept."""
        async with self._turn:
            if self._owner is None or self._owner.is_closed():
                self._owner = await asyncpg.connect(self.url("postgres"))
            await self._owner.execute(statement)

    async def template(self, name: str, fill: Callable[[Database], Awaitable[object]], *, of: str = TEMPLATE) -> str:
        """Return a template by its name: a copy of another that was filled, made when it is first asked for."""
        if name not in self._made:
            await self.execute(f"DROP DATABASE IF EXISTS {name}")
            await self.execute(f"CREATE DATABASE {name} TEMPLATE {of} STRATEGY file_copy")
            async with opened(self.url(name)) as database:
                await fill(database)
            self._made.add(name)
        return name

    @asynccontextmanager
    async def fresh(self, *, template: str = TEMPLATE) -> AsyncIterator[str]:
        """Lend a database of its own, by its URL: a clone of the migrated one, or of ``template0`` for an empty one.

        With fsync off, copying files takes a fifth of the time that writing the clone through the WAL takes.
        """
        name = f"test_{next(numbers)}"
        await self.execute(f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY file_copy")
        try:
            yield self.url(name)
        finally:
            await self.execute(f"DROP DATABASE {name} WITH (FORCE)")

    async def close(self) -> None:
        """Close the owner's connection."""
        if self._owner is not None:
            await self._owner.close()


def folder_of_folders() -> Path | None:
    """Return where servers have their folders: in memory where there is room, else where other temporary files are.

    To copy and delete the 750 files of a database takes half the time there, and far less where several do it at once.
    """
    if not (IN_MEMORY.is_dir() and os.access(IN_MEMORY, os.W_OK)):
        return None
    return IN_MEMORY if shutil.disk_usage(IN_MEMORY).free > ROOM_BYTES else None


@asynccontextmanager
async def running(version: PostgresVersion) -> AsyncIterator[Server]:
    """Run a server in a folder that goes away with it."""
    with tempfile.TemporaryDirectory(prefix="mirps-tests-", dir=folder_of_folders()) as folder:
        embedded = EmbeddedServer(Path(folder) / "data", version=version, settings=HASTY)
        await embedded.start()
        server = Server(embedded)
        try:
            await server.execute(f"CREATE DATABASE {TEMPLATE}")
            await migrate(server.url(TEMPLATE))
            yield server
        finally:
            await server.close()
            await embedded.stop()
