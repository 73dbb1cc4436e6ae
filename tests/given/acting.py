"""Performing acts in tests: as the secretariat, once, and asking what came of it."""

import asyncio
from collections.abc import Mapping, Sequence
from typing import Any

import orjson

from migrations.metadata import metadata
from service.database.engine import Database
from service.errors import Conflict, Refusal
from service.writing.actor import Actor, Role
from service.writing.operation import Act, perform
from service.writing.work import Recorded

SECRETARIAT = Actor("secretariat", Role.SECRETARIAT)


async def record(database: Database, act: Act, command: Any) -> Recorded:  # noqa: ANN401  each act has its own command
    """Perform an act."""
    return (await perform(database, act, command, SECRETARIAT)).recorded


async def record_once(database: Database, act: Act, command: Any, key: str) -> Recorded:  # noqa: ANN401  as above
    """Perform an act unless something was recorded under this key before, whatever it was; return what was first."""
    try:
        return (await perform(database, act, command, SECRETARIAT, key=key)).recorded
    except Conflict as conflict:
        if conflict.code != "KEY_REUSED":
            raise
    [(outcome,)] = await rows(database, "SELECT outcome FROM idempotency_key WHERE key = $1", key)
    return Recorded(**orjson.loads(outcome))


async def refusals(database: Database, act: Act, commands: Sequence[Any]) -> list[str]:
    """Return how each command is refused: its code and field, "ok" for one that is not."""
    return [await _refusal(database, act, command) for command in commands]


async def _refusal(database: Database, act: Act, command: Any) -> str:  # noqa: ANN401  as above
    try:
        await perform(database, act, command, SECRETARIAT, dry_run=True)
    except Refusal as refusal:
        return f"{refusal.code} {'.'.join(refusal.field)}".strip()
    return "ok"


async def rows(database: Database, sql: str, *args: object) -> list[tuple[Any, ...]]:
    """Return what a question gives."""
    async with database.reading() as session:
        return [tuple(row) for row in await session.fetch_rows(sql, args)]


async def rows_once_there(
    database: Database, number: int, sql: str, *args: object, within_seconds: float = 20
) -> list[tuple[Any, ...]]:
    """Return what a question gives once it gives so many rows: what is kept beside a request may come after it."""
    async with asyncio.timeout(within_seconds):
        while len(found := await rows(database, sql, *args)) < number:  # noqa: ASYNC110  it happens in the database
            await asyncio.sleep(0.05)
    return found


COUNTED = [name for name in metadata.tables if name != "audit_trail"]
COUNTS = "SELECT " + ", ".join(f"(SELECT count(*) FROM {name})" for name in COUNTED)  # noqa: S608  names of tables


async def counts(database: Database) -> Mapping[str, int]:
    """Return how many rows each table has, the audit trail's aside: it keeps what was asked, too."""
    [found] = await rows(database, COUNTS)
    return dict(zip(COUNTED, found, strict=True))


async def leaves_nothing(database: Database, act: Act, command: Any) -> bool:  # noqa: ANN401  as above
    """Rehearse an act, and return whether the database is as before."""
    before = await counts(database)
    outcome = await perform(database, act, command, SECRETARIAT, dry_run=True)
    return outcome.dry_run and await counts(database) == before


async def happens_once(database: Database, act: Act, command: Any) -> bool:  # noqa: ANN401  as above
    """Perform an act twice under one key, and return whether the second time changed nothing and answered alike."""
    first = await perform(database, act, command, SECRETARIAT, key="once")
    before = await counts(database)
    second = await perform(database, act, command, SECRETARIAT, key="once")
    same = second.recorded == first.recorded and await counts(database) == before
    return same and second.replayed and not first.replayed
