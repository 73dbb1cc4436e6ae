"""Databases with the data sets that come with the service: loaded once on each server, and cloned."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from service.database.engine import Database
from service.interchange.demo import load_demo
from service.interchange.facts import load_facts
from tests.servers import Server

FACTS = "template_facts"
DEMO = "template_demo"
made: set[str] = set()
"""The URLs of the templates that are made; a server makes its own once."""


@asynccontextmanager
async def opened(url: str) -> AsyncIterator[Database]:
    """Lend the service's connections to a database."""
    database = Database(url, read_pool_size=2, write_pool_size=1)
    await database.open()
    try:
        yield database
    finally:
        await database.close()


async def with_facts(server: Server) -> str:
    """Return the template with the public facts."""
    if server.url(FACTS) not in made:
        await server.execute(f"CREATE DATABASE {FACTS} TEMPLATE template_migrated STRATEGY file_copy")
        async with opened(server.url(FACTS)) as database:
            await load_facts(database)
        made.add(server.url(FACTS))
    return FACTS


async def with_demo(server: Server) -> str:
    """Return the template with the public facts and the illustrative data."""
    if server.url(DEMO) not in made:
        await server.execute(f"CREATE DATABASE {DEMO} TEMPLATE {await with_facts(server)} STRATEGY file_copy")
        async with opened(server.url(DEMO)) as database:
            await load_demo(database)
        made.add(server.url(DEMO))
    return DEMO


@asynccontextmanager
async def clone_of(server: Server, template: str) -> AsyncIterator[Database]:
    """Lend connections to a clone of a template."""
    async with server.fresh(template=template) as url, opened(url) as database:
        yield database


@asynccontextmanager
async def on_facts(server: Server) -> AsyncIterator[str]:
    """Lend a database with the public facts, by its URL."""
    async with server.fresh(template=await with_facts(server)) as url:
        yield url
