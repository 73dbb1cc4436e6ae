"""Following in tests: a stream of one listener, without HTTP."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import aclosing, asynccontextmanager
from typing import Any

import orjson

from graphql_schema.streams import Stream, Streams
from service.access.listener import Listener
from service.answered import Answered
from service.database.changes import Changes
from service.database.engine import Database
from service.database.session_settings import settings_of
from service.reading.selection import Viewer
from service.statuses import OK
from tests.given.asking import PUBLIC, executor

ENTRIES = "subscription ($after: Int) { ledgerEntries(after: $after) { sequence } }"
PLEDGE = "subscription ($id: ID!) { pledgeChanged(id: $id) { code status received { amount } } }"
PLEDGED = "subscription { coverageChanged { moment { sequence } notAllocated { pledged { amount } } } }"


@asynccontextmanager
async def streaming(database: Database, *, listening: bool = True) -> AsyncIterator[tuple[Streams, Changes]]:
    """Lend what opens streams over a database, as one process has it."""
    changes = Changes(database, database.address.dsn if listening else None, settings_of(10))
    try:
        yield Streams(executor(), database, changes), changes
    finally:
        await changes.close()


@asynccontextmanager
async def opened(
    streams: Streams,
    database: Database,
    query: str,
    variables: Mapping[str, Any] | None = None,
    *,
    viewer: Viewer = PUBLIC,
    client: str = "",
) -> AsyncIterator[Stream]:
    """Lend a stream."""
    stream = await streams.open(database, Listener(viewer, client), query, variables or {}, None)
    assert not isinstance(stream, Answered), stream.body
    async with aclosing(stream):
        yield stream


async def told(stream: Stream, *, within_seconds: float = 10) -> Any:  # noqa: ANN401  whatever is told
    """Return the data of the next event."""
    async with asyncio.timeout(within_seconds):
        answer = await anext(stream)
    assert answer.status == OK, answer.body
    return orjson.loads(answer.body)["data"]


async def silent(stream: Stream, *, for_seconds: float = 1.2) -> bool:
    """Whether nothing is told for a while; the stream has ended then."""
    waiting = asyncio.ensure_future(anext(stream))
    done, _ = await asyncio.wait({waiting}, timeout=for_seconds)
    waiting.cancel()
    await asyncio.wait({waiting})
    return not done
