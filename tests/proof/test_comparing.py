"""Checkpoints find what the chain alone cannot: a book that was cut off, rewritten with its chain, or put back."""

from collections import Counter

import asyncpg
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from service.database.engine import Database
from service.ledger.chain import verify_chain
from service.proof.checkpoint import Checkpoint, sign
from service.proof.comparing import Standing, compare
from service.proof.keys import public_of
from tests.given.connected import Connected
from tests.given.crowd import seeded
from tests.proof.rewriting import TAMPERINGS

KEY = Ed25519PrivateKey.generate()
TIMES = 4
"""Twenty tamperings: four of each of five sorts."""
CLEAN_RUNS = 10
NAMED = {
    "cut_off": Standing.CUT_OFF,
    "change": Standing.REWRITTEN,
    "take_out": Standing.CUT_OFF,
    "put_in": Standing.REWRITTEN,
    "go_on_differently": Standing.REWRITTEN,
}


async def at(connection: asyncpg.Connection, sequence: int) -> Checkpoint:
    """Return the checkpoint that would have been taken after an entry."""
    entry = await connection.fetchrow("SELECT hash, recorded_at FROM journal_entry WHERE sequence = $1", sequence)
    assert entry is not None
    return sign(KEY, sequence, entry["hash"], entry["recorded_at"])


async def test_twenty_of_twenty_books_that_fit_their_chain_and_are_not_the_book_are_named(book: Database) -> None:
    dice = seeded()
    found = Counter[str]()
    connection = await asyncpg.connect(book.address.dsn)
    try:
        size = await connection.fetchval("SELECT sequence FROM ledger_head")
        last, early = await at(connection, size), await at(connection, 1)
        for name, tamper in TAMPERINGS.items():
            for _ in range(TIMES):
                transaction = connection.transaction()
                await transaction.start()
                await connection.execute("SET LOCAL session_replication_role = replica")
                await tamper(connection, dice, size)
                session = Connected(connection)
                # The chain alone is content: this is what a checkpoint is for.
                assert (await verify_chain(session)).ok, name
                compared = await compare(session, [("last", last), ("early", early)], public_of(KEY))
                assert not compared.ok
                by_name = {one.name: one.standing for one in compared.findings}
                found[name] += by_name["last"] is NAMED[name]
                await transaction.rollback()
        print(f"tamperings that fit the chain, found by a checkpoint: {found.total()} of {TIMES * len(TAMPERINGS)}")  # noqa: T201  the figure of a promise
        assert found == dict.fromkeys(TAMPERINGS, TIMES)
        for _ in range(CLEAN_RUNS):
            clean = await compare(Connected(connection), [("last", last), ("early", early)], public_of(KEY))
            assert (clean.ok, clean.proven) == (True, size)
    finally:
        await connection.close()


async def test_it_is_said_between_which_entries_the_book_differs(book: Database) -> None:
    connection = await asyncpg.connect(book.address.dsn)
    try:
        kept = [(str(place), await at(connection, place)) for place in (10, 20, 30)]
        await connection.execute("SET session_replication_role = replica")
        await connection.execute("DELETE FROM transfer WHERE sequence > 25")
        await connection.execute("DELETE FROM journal_entry WHERE sequence > 25")
        await connection.execute(
            "UPDATE ledger_head SET sequence = 25, hash = e.hash FROM journal_entry AS e WHERE e.sequence = 25"
        )
        compared = await compare(Connected(connection), kept, public_of(KEY))
        assert [one.standing for one in compared.findings] == ["AGREES", "AGREES", "CUT_OFF"]
        assert compared.lines()[-1] == "The first entry that differs is after 20, and 30 at the latest."
    finally:
        await connection.close()


async def test_an_entry_that_does_not_fit_is_named_though_the_checkpoint_agrees(book: Database) -> None:
    connection = await asyncpg.connect(book.address.dsn)
    try:
        kept = [("ten", await at(connection, 10)), ("thirty", await at(connection, 30))]
        await connection.execute("SET session_replication_role = replica")
        await connection.execute("UPDATE journal_entry SET note = 'x' WHERE sequence = 20")
        compared = await compare(Connected(connection), kept, public_of(KEY))
        assert (compared.ok, compared.broken, compared.proven) == (False, 20, 10)
        assert compared.lines()[-2].startswith("BROKEN: the chain does not fit at entry 20")
    finally:
        await connection.close()


async def test_no_checkpoint_proves_nothing(book: Database) -> None:
    async with book.reading() as session:
        compared = await compare(session, [], public_of(KEY))
    assert not compared.ok
    assert compared.proven is None
