"""What an allocation is worth, and of what it is, stands in its row; the invariants compare it each time."""

import random

import asyncpg
import pytest

from service.database.engine import Database
from service.ledger.reverse_entry import ReverseEntry, reverse_entry
from tests.coverage.random_books import given_random_acts
from tests.given.giving import given_pledge, given_receipt
from tests.given.ground import do
from tests.given.looking import rows
from tests.given.matching import given_allocation, given_release
from tests.given.spending import given_approved, given_payment, given_project

READ = "SELECT n.code, w.usd_minor FROM allocation AS w JOIN need AS n ON n.id = w.need_id ORDER BY n.code"
INSERTED = """
    INSERT INTO allocation (confidence, illustrative, line_id, need_id, basis, entry_sequence, pledge_id, balance_usd,
                            need_code)
    SELECT 'A', false, a.line_id, n.id, a.basis, a.entry_sequence, 99, 99, 'ANOTHER'
      FROM allocation AS a CROSS JOIN need AS n WHERE n.code = 'N2' RETURNING pledge_id, balance_usd, need_code"""


WORDS = ("pledge_donor_code", "pledge_publication", "need_code", "need_publication")
TOLD = """
    UPDATE pledge SET publication = 'DRAFT';
    UPDATE party SET code = 'RENAMED-' || code;
    UPDATE need SET illustrative = true, publication = 'EMBARGOED', code = 'RENAMED-' || code WHERE code = 'N1'"""


async def kept(database: Database) -> dict[str, int | None]:
    """Return the cents that are kept of each need's one allocation; None where they are not all known."""
    return {row["code"]: row["usd_minor"] for row in await rows(database, READ)}


async def test_money_that_goes_on_is_worth_what_it_was_and_an_exchange_changes_it(database: Database) -> None:
    await given_pledge(database, amount="10.00", currency="EUR", usd="12.00")
    await given_allocation(database, "N1", "10.00")
    assert await kept(database) == {"N1": 1200}

    # Five euros, worth 6.00, go; seven dollars come.
    await given_receipt(database, amount="7.00", clears="5.00")
    assert await kept(database) == {"N1": 1300}

    await given_project(database)
    await given_approved(database, amount="7.00")
    await given_payment(database, amount="7.00")
    assert await kept(database) == {"N1": 1300}

    await given_release(database, "N1", "2.00", stage="PLEDGED")
    assert await kept(database) == {"N1": 1060}


async def test_money_of_unknown_value_makes_the_whole_unknown_until_it_has_gone(database: Database) -> None:
    await given_pledge(database, amount="10.00", currency="CAD")
    await given_allocation(database, "N1", "10.00")
    assert await kept(database) == {"N1": None}

    await given_receipt(database, amount="7.50", clears="10.00")
    assert await kept(database) == {"N1": 750}


async def test_an_allocation_that_is_reversed_is_worth_nothing(database: Database) -> None:
    await given_pledge(database)
    placed = await given_allocation(database, "N1", "40.00")
    await given_allocation(database, "N2", "10.00")
    await do(database, reverse_entry, ReverseEntry(entry=placed.recorded.entry or 0, reason="WRONG_AMOUNT"))

    assert await kept(database) == {"N1": 0, "N2": 1000}


async def test_a_row_is_worth_what_the_book_says_and_not_what_whoever_writes_it_says(
    database: Database, database_url: str
) -> None:
    await given_pledge(database)
    await given_allocation(database, "N1", "40.00")
    connection = await asyncpg.connect(database_url)
    try:
        transaction = connection.transaction()
        await transaction.start()
        of_pledge = await connection.fetchval("SELECT pledge_id FROM allocation")
        assert [tuple(row) for row in await connection.fetch(INSERTED)] == [(of_pledge, 0, "N2")]
        await transaction.rollback()
    finally:
        await connection.close()


async def test_a_row_is_told_when_its_pledge_its_donor_or_its_need_changes(
    database: Database, database_url: str
) -> None:
    await given_pledge(database)
    await given_allocation(database, "N1", "40.00")
    await given_allocation(database, "N2", "10.00")
    connection = await asyncpg.connect(database_url)
    try:
        transaction = connection.transaction()
        await transaction.start()
        donor = await connection.fetchval("SELECT d.code FROM pledge AS p JOIN party AS d ON d.id = p.donor_id")
        await connection.execute(TOLD)
        columns = f"SELECT {', '.join(WORDS)}, need_illustrative FROM allocation ORDER BY need_id"  # noqa: S608  names of columns
        assert [tuple(row) for row in await connection.fetch(columns)] == [
            (f"RENAMED-{donor}", "DRAFT", "RENAMED-N1", "EMBARGOED", True),
            (f"RENAMED-{donor}", "DRAFT", "N2", "PUBLISHED", False),
        ]
        assert await connection.fetchval("SELECT count(*) FROM earlier_row WHERE subject = 'allocation'") == 0
        await transaction.rollback()
    finally:
        await connection.close()


async def test_making_all_of_it_anew_changes_nothing(database: Database, database_url: str) -> None:
    await given_random_acts(database, random.Random(20260722))
    connection = await asyncpg.connect(database_url)
    try:
        before = await connection.fetch("SELECT *, ctid FROM allocation ORDER BY id")
        await connection.execute("SELECT rebuild_allocations()")
        assert await connection.fetch("SELECT *, ctid FROM allocation ORDER BY id") == before
        assert len(before) > 5
        wrong = "pledge_id = 0, balance_usd = 1, unvalued = 1, pledge_donor_id = 0, need_illustrative = NULL"
        words = ", ".join(f"{column} = 'ANOTHER'" for column in WORDS)
        await connection.execute("ALTER TABLE allocation ALTER need_illustrative DROP NOT NULL")
        await connection.execute(f"UPDATE allocation SET {wrong}, {words}; SELECT rebuild_allocations()")  # noqa: S608  names of columns
        await connection.execute("ALTER TABLE allocation ALTER need_illustrative SET NOT NULL")
        after = await connection.fetch("SELECT *, ctid FROM allocation ORDER BY id")
        assert [tuple(row)[:-1] for row in after] == [tuple(row)[:-1] for row in before]
    finally:
        await connection.close()


async def test_the_service_cannot_change_what_is_kept(database: Database) -> None:
    async with database.engine.connect() as connection:
        with pytest.raises(Exception, match="permission denied"):
            await connection.exec_driver_sql("SELECT rebuild_allocations()")
