"""Databases with the data sets that come with the service: loaded once on each server, and cloned."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from service.database.engine import Database
from service.interchange.demo import load_demo
from service.interchange.facts import load_facts
from tests.servers import Server, opened


class Interrupted(Exception):  # noqa: N818  stands for a power cut, not for an error
    """What stops a load."""


def stop_after(records: int) -> Callable[[int, int], None]:
    """Return what, told how far a load is, stops it after so many records."""

    def progress(done: int, _of: int) -> None:
        if done == records:
            raise Interrupted

    return progress


async def with_facts(server: Server) -> str:
    """Return the template with the public facts."""
    return await server.template("template_facts", load_facts)


async def with_demo(server: Server) -> str:
    """Return the template with the public facts and the illustrative data."""
    return await server.template("template_demo", load_demo, of=await with_facts(server))


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
