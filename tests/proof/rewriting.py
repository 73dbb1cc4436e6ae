"""What somebody with every right over the database can do: change the book and work its chain out anew."""

import random
from collections.abc import Awaitable, Callable

import asyncpg

from service.ledger.chain import BEFORE_THE_FIRST, ENTRIES, TRANSFERS, entry_hash

FAR = 1_000_000
"""More than the book has entries: numbers on their way from one place to another."""
Tampering = Callable[[asyncpg.Connection, random.Random, int], Awaitable[None]]


async def work_out_anew(connection: asyncpg.Connection) -> None:
    """Give every entry the hash of its content after the one before, and the head that of the last."""
    previous, last = BEFORE_THE_FIRST, 0
    transfers = await connection.fetch(TRANSFERS, 1, FAR)
    for entry in await connection.fetch(ENTRIES, 1, FAR):
        mine = [one for one in transfers if one["sequence"] == entry["sequence"]]
        made = entry_hash(previous, entry, mine)
        await connection.execute(
            "UPDATE journal_entry SET previous_hash = $2, hash = $3 WHERE sequence = $1",
            entry["sequence"],
            previous,
            made,
        )
        previous, last = made, entry["sequence"]
    await connection.execute("UPDATE ledger_head SET sequence = $1, hash = $2", last, previous)


async def cut_off(connection: asyncpg.Connection, dice: random.Random, size: int) -> None:
    """Take the last entries away, and move the head back."""
    kept = size - dice.randrange(1, 40)
    for table in ("transfer", "journal_entry"):
        await connection.execute(f"DELETE FROM {table} WHERE sequence > $1", kept)  # noqa: S608  names of tables
    await connection.execute(
        "UPDATE ledger_head SET sequence = e.sequence, hash = e.hash FROM journal_entry AS e WHERE e.sequence = $1",
        kept,
    )


async def change(connection: asyncpg.Connection, dice: random.Random, size: int) -> None:
    """Change what an entry says, and every hash from there on."""
    what = dice.choice(
        [
            "UPDATE journal_entry SET note = 'as agreed' WHERE sequence = $1",
            "UPDATE journal_entry SET actor = 'somebody-else' WHERE sequence = $1",
            "UPDATE transfer SET amount = amount + 1 WHERE sequence = $1 AND position = 1",
            "UPDATE transfer SET amount_usd = coalesce(amount_usd, 0) + 1 WHERE sequence = $1 AND position = 1",
        ]
    )
    await connection.execute(what, dice.randrange(1, size + 1))
    await work_out_anew(connection)


async def _move(connection: asyncpg.Connection, after: int, by: int) -> None:
    """Give the entries after one other numbers."""
    for table in ("transfer", "journal_entry"):
        await connection.execute(f"UPDATE {table} SET sequence = sequence + $2 WHERE sequence > $1", after, FAR)  # noqa: S608  names of tables
        await connection.execute(f"UPDATE {table} SET sequence = sequence - $1 WHERE sequence > $2", FAR - by, FAR)  # noqa: S608  as above
    await connection.execute("UPDATE journal_entry SET reverses = reverses + $2 WHERE reverses > $1", after, by)


async def take_out(connection: asyncpg.Connection, dice: random.Random, size: int) -> None:
    """Take an entry out of the middle, and close the hole."""
    gone = dice.randrange(1, size)
    for table in ("transfer", "journal_entry"):
        await connection.execute(f"DELETE FROM {table} WHERE sequence = $1", gone)  # noqa: S608  names of tables
    await _move(connection, gone, -1)
    await work_out_anew(connection)


async def put_in(connection: asyncpg.Connection, dice: random.Random, size: int) -> None:
    """Put an entry in between: a copy of another."""
    place = dice.randrange(1, size)
    await _move(connection, place, 1)
    for table in ("journal_entry", "transfer"):
        await connection.execute(
            f"INSERT INTO {table} SELECT * FROM jsonb_populate_recordset(NULL::{table}, (SELECT jsonb_agg("  # noqa: S608  names of tables
            f"to_jsonb(t) || jsonb_build_object('sequence', $2::bigint)) FROM {table} AS t WHERE sequence = $1))",
            place,
            place + 1,
        )
    await work_out_anew(connection)


async def go_on_differently(connection: asyncpg.Connection, dice: random.Random, size: int) -> None:
    """Restore the book of some entries ago, and go on with others until it is as long."""
    await cut_off(connection, dice, size)
    kept = await connection.fetchval("SELECT sequence FROM ledger_head")
    for number in range(kept + 1, size + dice.randrange(1, 9)):
        for table in ("journal_entry", "transfer"):
            await connection.execute(
                f"INSERT INTO {table} SELECT * FROM jsonb_populate_recordset(NULL::{table}, (SELECT jsonb_agg("  # noqa: S608  names of tables
                f"to_jsonb(t) || jsonb_build_object('sequence', $1::bigint)) FROM {table} AS t WHERE sequence = 1))",
                number,
            )
    await work_out_anew(connection)


TAMPERINGS: dict[str, Tampering] = {
    "cut_off": cut_off,
    "change": change,
    "take_out": take_out,
    "put_in": put_in,
    "go_on_differently": go_on_differently,
}
