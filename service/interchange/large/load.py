"""Load a large made-up book: one transaction of COPYs as the owner of the tables, past the triggers of the book.

What the triggers and the posting functions would have refused or worked out is done here instead: the chain, the kept
balances, the order of the sequence. `mirps verify` proves it afterwards, entry by entry. Refused when

    BOOK_IS_REAL      the book holds something that is not made up
    OWNER_NEEDED      whoever connects does not own the tables
    GROUND_MISSING    there are no States or no pillars
"""

import asyncio
import gc
import json
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import asdict, dataclass, replace
from io import BytesIO
from typing import Any, Final

import asyncpg

from service.database.address import CONNECT_SECONDS, parse_address, unreachable
from service.database.engine import Database
from service.errors import NotAllowed, NotFound, RuleBroken
from service.interchange.fact_kinds import KINDS
from service.interchange.facts import FACTS
from service.interchange.large.days import Days
from service.interchange.large.ground import RECORDER, Standing
from service.interchange.large.rows import COLUMNS, NUMBERED, Numbers
from service.interchange.large.shape import LargeBook
from service.interchange.large.telling import Teller
from service.interchange.loading import load
from service.registry.code_list import CodeList

OWNS: Final = "SELECT pg_has_role(current_user, relowner, 'USAGE') FROM pg_class WHERE oid = 'transfer'::regclass"
REAL: Final = """
    SELECT EXISTS (SELECT FROM pledge WHERE NOT illustrative) OR EXISTS (SELECT FROM need WHERE NOT illustrative)
        OR EXISTS (SELECT FROM project WHERE NOT illustrative)
        OR EXISTS (SELECT FROM account AS a JOIN fund AS f ON f.id = a.fund_id WHERE NOT f.illustrative)"""
HEAD: Final = (
    "SELECT sequence, hash, CASE WHEN sequence > 0 THEN recorded_at END AS recorded_at FROM ledger_head FOR UPDATE"
)
STATES: Final = "SELECT code, party_id FROM state ORDER BY code"
PILLARS: Final = "SELECT code FROM code_list_item WHERE code_list = 'PILLAR' ORDER BY ordinal, code"
PLAN_ACCOUNTS: Final = """
    SELECT party_id, id FROM account WHERE stage = 'PLAN' AND unit = 'USD' AND party_id IS NOT NULL"""
TRIGGERS: Final = """
    SELECT c.relname AS table, t.tgname AS name FROM pg_trigger AS t JOIN pg_class AS c ON c.oid = t.tgrelid
     WHERE c.relname = ANY ($1) AND c.relnamespace = 'public'::regnamespace AND NOT t.tgisinternal AND t.tgenabled = 'O'
     ORDER BY c.relname, t.tgname"""
OWN_TABLES: Final = "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename"
KEPT: Final = ("rebuild_coverage_sums()", "rebuild_fund_money()", "rebuild_allocations()", "rebuild_money_copies()")
"""The functions that work out anew what follows from accounts and transfers, in a database that keeps it."""

GROUND_KINDS: Final = frozenset({"document", *(each.lower() for each in CodeList), "party", "state"})
GROUND: Final = replace(FACTS, kinds=tuple(kind for kind in KINDS if kind.name in GROUND_KINDS))
"""The public facts that a large book stands on, and their sources."""

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class LoadedBook:
    """What was loaded: how many transfers in how many entries, and the code its records' codes begin with."""

    transfers: int
    entries: int
    prefix: str


async def load_large(
    database: Database, owner_url: str, book: LargeBook, *, progress: Progress | None = None
) -> LoadedBook:
    """Load a book, all of it or nothing; before it the public facts it stands on, where they are not there yet.

    Args:
        database: where, as the service.
        owner_url: the same database, as the owner of its tables.
        book: how large.
        progress: told how many transfers are written, and of how many.

    Raises:
        Refusal: see the top of this file.
        ServerUnreachable: there is no connection to be had.
    """
    address = parse_address(owner_url)
    try:
        connection = await asyncpg.connect(address.dsn, timeout=CONNECT_SECONDS)
    except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
        raise unreachable(address, error) from error
    try:
        await _refuse(connection)
        await load(database, GROUND)
        async with _without_collections(), connection.transaction():
            loaded = await _load(connection, book, progress)
        # Outside: it cannot run within. What was written is looked at once here, and not by the first who ask; without
        # it the planner takes the kept sums for empty, and a question runs for minutes. Of all tables, for the kept
        # sums and the ground are as new as what was copied.
        for row in await connection.fetch(OWN_TABLES):
            await connection.execute(f'VACUUM (ANALYZE) "{row["name"]}"')
    finally:
        await connection.close(timeout=CONNECT_SECONDS)
    return loaded


@asynccontextmanager
async def _without_collections() -> AsyncIterator[None]:
    """Pause the search for circles among objects: a book makes none, and its stories would be searched often."""
    paused = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if paused:
            gc.enable()


async def _refuse(connection: "asyncpg.Connection") -> None:
    """Refuse whoever may not, and a book that is not made up."""
    if not await connection.fetchval(OWNS):
        raise NotAllowed(
            "OWNER_NEEDED",
            "A large book is written past the guards of the book, as only the owner of its tables may: "
            "give the owner's address in MIRPS_MIGRATION_DATABASE_URL.",
        )
    if await connection.fetchval(REAL):
        raise RuleBroken(
            "BOOK_IS_REAL",
            "This book holds what is not made up: a large book is loaded into a database of its own "
            "(MIRPS_DATA_DIR or MIRPS_DATABASE_URL).",
        )


async def _load(connection: "asyncpg.Connection", book: LargeBook, progress: Progress | None) -> LoadedBook:
    # Nobody else writes meanwhile: sequence, ids and balances are counted here.
    await connection.execute(f"LOCK TABLE {', '.join(COLUMNS)} IN SHARE ROW EXCLUSIVE MODE")
    await _refuse(connection)
    teller = await _teller(connection, book)
    first = teller.sequence
    quietened = await _quieten(connection)
    await _copy_all(connection, teller, book.transfers, progress)
    await connection.execute(
        "UPDATE ledger_head SET sequence = $1, hash = $2, recorded_at = $3",
        *(teller.sequence, teller.head, teller.recorded_at),
    )
    for table in NUMBERED:
        await connection.execute(
            f"SELECT setval(pg_get_serial_sequence('{table}', 'id'), (SELECT max(id) FROM {table}))"  # noqa: S608  a name of ours
        )
    await _wake(connection, quietened)
    await connection.execute(
        "INSERT INTO audit_trail (actor, role, act, outcome, entry_sequence, detail)"
        " VALUES ($1, 'OPERATOR', 'load_large', 'DONE', $2, $3)",
        *(RECORDER, teller.sequence, json.dumps({**asdict(book), "until": book.until.isoformat()})),
    )
    await connection.execute("ANALYZE account, transfer, journal_entry, pledge_line, need")
    for rebuilding in KEPT:
        if await connection.fetchval("SELECT to_regprocedure($1) IS NOT NULL", rebuilding):
            await connection.execute(f"SELECT {rebuilding}")
    return LoadedBook(teller.transfers, teller.sequence - first, teller.prefix)


async def _teller(connection: "asyncpg.Connection", book: LargeBook) -> Teller:
    """Return the teller of the book, to go on where the database stands."""
    head = await connection.fetchrow(HEAD)
    states = tuple((row["code"], row["party_id"]) for row in await connection.fetch(STATES))
    pillars = tuple(row["code"] for row in await connection.fetch(PILLARS))
    if head is None or not states or not pillars:
        raise NotFound("GROUND_MISSING", "There are no States or no pillars to make needs of: load the registry first.")
    plans = {row["party_id"]: row["id"] for row in await connection.fetch(PLAN_ACCOUNTS)}
    last = {
        table: await connection.fetchval(f"SELECT coalesce(max(id), 0) FROM {table}")  # noqa: S608  a name of ours
        for table in NUMBERED
    }
    prefix = f"LARGE-{head['sequence']}" if head["sequence"] else "LARGE"
    return Teller(
        book,
        prefix,
        Standing(states, pillars, plans),
        Days(book.until, head["recorded_at"]),
        Numbers(last),
        sequence=head["sequence"],
        head=bytes(head["hash"]),
    )


async def _copy_all(connection: "asyncpg.Connection", teller: Teller, total: int, progress: Progress | None) -> None:
    """Write batch after batch; while PostgreSQL takes one, the next is told in a thread."""
    batches = teller.batches()
    batch = await asyncio.to_thread(_next, batches)
    while batch is not None:
        following = asyncio.create_task(asyncio.to_thread(_next, batches))
        try:
            await _copy(connection, batch)
        finally:
            batch = await following
        if progress is not None:
            progress(teller.transfers, total)


def _next(batches: Iterator[dict[str, bytes]]) -> dict[str, bytes] | None:
    return next(batches, None)


async def _copy(connection: "asyncpg.Connection", batch: dict[str, bytes]) -> None:
    for table, lines in batch.items():
        await connection.copy_to_table(table, source=BytesIO(lines), columns=COLUMNS[table], format="text")


async def _quieten(connection: "asyncpg.Connection") -> list[Any]:
    """Silence the triggers of this transaction: all of them where we may, else those that are not foreign keys.

    Returns:
        The triggers to wake again.
    """
    if await connection.fetchval("SELECT rolsuper FROM pg_roles WHERE rolname = current_user"):
        await connection.execute("SET LOCAL session_replication_role = replica")
        return []
    triggers = await connection.fetch(TRIGGERS, list(COLUMNS))
    for one in triggers:
        await connection.execute(f'ALTER TABLE {one["table"]} DISABLE TRIGGER "{one["name"]}"')
    return triggers


async def _wake(connection: "asyncpg.Connection", triggers: list[Any]) -> None:
    for one in triggers:
        # Changes of a table wait for the checks of what was written to it.
        await connection.execute("SET CONSTRAINTS ALL IMMEDIATE")
        await connection.execute(f'ALTER TABLE {one["table"]} ENABLE TRIGGER "{one["name"]}"')
    if not triggers:
        await connection.execute("SET LOCAL session_replication_role = origin")
