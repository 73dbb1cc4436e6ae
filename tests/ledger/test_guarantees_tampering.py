"""Tampering is found: whatever a superuser changes with the triggers off, the first broken entry is named."""

import random
import re
from pathlib import Path

import asyncpg
import pytest

from service.database.engine import Database
from service.ledger.chain import verify_chain
from service.ledger.invariants import broken_invariants
from service.ledger.reverse_entry import ReverseEntry, reverse_entry
from tests.given.connected import Connected
from tests.given.crowd import seeded, sized
from tests.given.giving import given_commitment, given_money, given_pledge, given_receipt
from tests.given.ground import do
from tests.given.matching import given_allocation
from tests.given.spending import given_approved, given_payment, given_project

pytestmark = pytest.mark.parametrize("server", ["pg18"], indirect=True)

SOME = {
    ":any_entry": "(SELECT sequence FROM journal_entry ORDER BY random() LIMIT 1)",
    ":any_transfer": "(SELECT ctid FROM transfer ORDER BY random() LIMIT 1)",
    ":any_used": "(SELECT to_account FROM transfer ORDER BY random() LIMIT 1)",
    ":last_entry": "(SELECT max(sequence) FROM journal_entry)",
}


def faults(kind: str) -> dict[str, str]:
    """Return the statements of one list of ``tampering.sql``, by name."""
    text = Path(__file__).with_name("tampering.sql").read_text(encoding="utf-8")
    for name, choice in SOME.items():
        text = text.replace(name, choice)
    return dict(re.findall(rf"^-- {kind}: (.+)\n((?:(?!--).+\n?)+)", text, re.MULTILINE))


CHAINED = faults("chained")
KEPT = faults("kept")


async def given_story(database: Database, rand: random.Random) -> None:
    """Have a book with every sort of movement, a little different each time."""
    await given_pledge(database, amount="100.00")
    await given_allocation(database, "N1", f"{rand.randrange(30, 50)}.00")
    await given_commitment(database, amount=f"{rand.randrange(50, 60)}.00")
    await given_receipt(database, amount=f"{rand.randrange(80, 130)}.00")
    await given_pledge(database, "EUR", "10.00", "EUR", usd="12.00")
    await given_receipt(database, "R2", "6.00", pledge="EUR", clears="5.00")
    await given_project(database)
    await given_approved(database, amount="20.00")
    await given_payment(database, amount="7.00")
    wrong = await given_receipt(database, "R3", "1.00", pledge="EUR", clears="1.00")
    await do(database, reverse_entry, ReverseEntry(entry=wrong.recorded.entry or 0, reason="DUPLICATE"))
    await given_money(database, "LAST")


async def tampered(database: Database, url: str, sql: str) -> tuple[int | None, set[str], int | None]:
    """Change the book, look at it, undo the change: the entry touched, what is found, and where the chain breaks."""
    connection = await asyncpg.connect(url)
    transaction = connection.transaction()
    await transaction.start()
    try:
        await connection.execute("SET session_replication_role = replica")
        try:
            touched = await connection.fetch(sql)
        except asyncpg.IntegrityConstraintViolationError:
            return None, set(), None  # chance chose a change that a constraint refuses even so
        session = Connected(connection)
        broken = {one.name for one in await broken_invariants(session)}
        report = await verify_chain(session)
        told = await connection.fetchval("SELECT first_broken FROM verify_entries(1, NULL, 10000)")
        assert told == report.first_broken, f"the API would name {told}, and the command names {report.first_broken}"
    finally:
        await transaction.rollback()
        await connection.close()
    assert (await _untouched(database)) == [], "the change was not undone"
    return (touched[0]["sequence"] if touched and "sequence" in touched[0] else None), broken, report.first_broken


async def _untouched(database: Database) -> list[str]:
    async with database.reading() as session:
        return [str(one) for one in await broken_invariants(session)]


async def test_every_change_of_the_chained_book_is_found_and_the_entry_named(
    database: Database, database_url: str
) -> None:
    rand, runs, found = seeded(), sized(200, 2 * len(CHAINED)), 0
    await given_story(database, rand)
    names = list(CHAINED) * (runs // len(CHAINED) + 1)
    for name in names[:runs]:
        touched, broken, first = await tampered(database, database_url, CHAINED[name])
        if touched is None:  # chance chose a row that is not there, or a change that a constraint refuses even so
            continue
        assert broken, f"{name}: not found"
        assert first is not None, f"{name}: the chain does not name an entry"
        assert first in {touched, touched + 1} or touched == 1, f"{name}: {first} named, {touched} touched"
        found += 1

    print(f"{found} of {runs} changes made, all found")  # noqa: T201  shown when the test fails
    assert found >= runs * 3 // 4


async def test_every_change_of_what_follows_from_the_book_is_found(database: Database, database_url: str) -> None:
    await given_story(database, seeded())
    unseen = [name for name, sql in KEPT.items() if not (await tampered(database, database_url, sql))[1]]

    assert (unseen, len(KEPT)) == ([], 23)


async def test_untouched_books_raise_no_alarm(database: Database) -> None:
    rand = seeded()
    await given_story(database, rand)
    for number in range(sized(50, 10)):
        await given_money(database, f"M{number}", f"{rand.randrange(1, 10**6)}.00")
        assert await _untouched(database) == []
