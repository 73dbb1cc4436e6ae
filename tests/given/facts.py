"""The public facts in a database of the test's own: loaded once on each server, cloned for whoever asks."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from service.database.engine import Database
from service.interchange.facts import load_facts
from tests.servers import Server

TEMPLATE = "template_facts"
loaded: set[str] = set()
"""The URLs of the templates that are made; a server makes its own once."""
loading = asyncio.Lock()


@asynccontextmanager
async def on_facts(server: Server) -> AsyncIterator[str]:
    """Lend a database with the public facts, by its URL."""
    async with loading:
        if server.url(TEMPLATE) not in loaded:
            await server.execute(f"CREATE DATABASE {TEMPLATE} TEMPLATE template_migrated STRATEGY file_copy")
            database = Database(server.url(TEMPLATE), read_pool_size=1, write_pool_size=1)
            await database.open()
            try:
                await load_facts(database)
            finally:
                await database.close()
            loaded.add(server.url(TEMPLATE))
    async with server.fresh(template=TEMPLATE) as url:
        yield url
