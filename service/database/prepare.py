"""From settings to a database that can be worked with: found or started, checked, migrated, opened."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

from service.database.changes import Changes
from service.database.embedded import EmbeddedServer
from service.database.engine import Database
from service.database.lasting import lasting
from service.database.revisions import head
from service.database.server import check_server
from service.database.session_settings import settings_of
from service.database.shares import PoolSizes, pool_sizes
from service.settings import Settings


def database_of(settings: Settings, url: str) -> Database:
    """Return the connections the settings ask for, not yet open."""
    return Database(
        url,
        read_pool_size=settings.read_pool_size,
        write_pool_size=settings.write_pool_size,
        statement_timeout_seconds=settings.statement_timeout_seconds,
        pooled=settings.pooled,
        replica_urls=settings.replica_addresses,
        replica_lag_seconds=settings.replica_lag_seconds,
        sharing=settings.share_questions,
    )


@asynccontextmanager
async def prepared(settings: Settings, *, migrating: bool = True) -> AsyncIterator[str]:
    """Lend the URL of a usable database: ours is started when it does not run, and left when the block ends.

    Args:
        settings: which database.
        migrating: take the missing migrations; otherwise a database that lacks some is refused.

    Raises:
        DatabaseUnusable: why it cannot be used, in one sentence.
    """
    server = None if settings.database_url else EmbeddedServer(settings.data_dir)
    if server is not None:
        await server.start()
    url = _url_of(settings, server)
    try:
        ours = server is not None
        facts = await check_server(url, ours=ours, must_be_migrated=not migrating, pooled=settings.pooled)
        if facts.revision != head():
            from service.database.migrate import migrate  # noqa: PLC0415  alembic, where a step is missing only

            owner = settings.owner_database_url
            await migrate(owner.get_secret_value() if owner else url)
            await check_server(url, ours=ours, pooled=settings.pooled)
        yield url
    finally:
        if server is not None:
            await server.leave()


@asynccontextmanager
async def reachable(settings: Settings) -> AsyncIterator[str]:
    """Lend the URL of a database as its owner, whatever is in it: for backups, and for what is put in its place.

    Raises:
        DatabaseUnusable: why it cannot be used, in one sentence.
    """
    server = None if settings.database_url else EmbeddedServer(settings.data_dir)
    if server is not None:
        await server.start()
    try:
        owner = settings.owner_database_url
        yield owner.get_secret_value() if owner else _url_of(settings, server)
    finally:
        if server is not None:
            await server.leave()


@asynccontextmanager
async def opened(settings: Settings, *, migrating: bool = True) -> AsyncIterator[Database]:
    """Lend an open database, prepared as ``prepared`` does.

    Raises:
        DatabaseUnusable: why it cannot be used, in one sentence.
    """
    async with prepared(settings, migrating=migrating) as url, connected(settings, url) as database:
        yield database


@asynccontextmanager
async def connected(settings: Settings, url: str) -> AsyncIterator[Database]:
    """Lend connections to a database that was prepared.

    Raises:
        DatabaseUnusable: it does not answer any more.
    """
    database = database_of(settings, url)
    await database.open()
    try:
        yield database
    finally:
        await database.close()


async def sizes_of(settings: Settings, url: str, workers: int) -> PoolSizes:
    """Tell how many connections each of several workers may have.

    Raises:
        DatabaseUnusable: there are too few for so many.
    """
    facts = await check_server(url, ours=settings.database_url is None, pooled=settings.pooled)
    return pool_sizes(settings, workers, facts.connections)


class LongRunning:
    """The database of a service that runs for days: opened once, watched, and started again when it is ours and dies.

    Args:
        settings: which database; it has been prepared.
    """

    def __init__(self, settings: Settings) -> None:
        self._server = None if settings.database_url else EmbeddedServer(settings.data_dir)
        self._url = _url_of(settings, self._server)
        self._pooled = settings.pooled
        self.database = database_of(settings, self._url)
        listen_url = settings.listen_url.get_secret_value() if settings.listen_url else None
        listening_here = None if settings.pooled else self._url
        self.changes = Changes(
            self.database, listen_url or listening_here, settings_of(settings.statement_timeout_seconds)
        )

    async def check(self) -> None:
        """Find out whether it can be worked with now.

        Raises:
            DatabaseUnusable: why it cannot.
        """
        await check_server(self._url, ours=self._server is not None, pooled=self._pooled)

    @asynccontextmanager
    async def open(self) -> AsyncIterator[None]:
        """Keep it open until the block ends.

        Raises:
            DatabaseUnusable: it cannot be started or reached.
        """
        watching = None
        if self._server is not None:
            await self._server.start()
            watching = asyncio.create_task(lasting("embedded_watch", self._server.keep_running))
        try:
            await self.database.open()
            yield
        finally:
            if watching is not None:
                watching.cancel()
                with suppress(asyncio.CancelledError):
                    await watching
            await self.changes.close()
            await self.database.close()
            if self._server is not None:
                await self._server.leave()


def _url_of(settings: Settings, server: EmbeddedServer | None) -> str:
    """Return where the database is: the embedded server's own socket, or the address in the settings."""
    if server is not None:
        return server.url()
    return settings.database_url.get_secret_value() if settings.database_url else ""
