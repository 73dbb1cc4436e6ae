"""Copies of what accounts held: answers about the past are the same with them and without, whatever their distance."""

import asyncio
import random
from typing import TYPE_CHECKING, Any

import asyncpg
import pytest

from service.coverage import copying
from service.coverage.copying import copy_money, keep_money_copied
from service.database.engine import Database
from service.ledger.invariants import INVARIANTS
from service.ledger.reverse_entry import ReverseEntry, reverse_entry
from tests.coverage.random_books import copies_every, given_random_acts, steps_every
from tests.given.asking import ask
from tests.given.giving import given_pledge
from tests.given.ground import do

if TYPE_CHECKING:
    from collections.abc import Sequence

SEED = 20261123
[ARE_RIGHT] = [one for one in INVARIANTS if one.name == "money_copies"]
REPORT = """
query ($scope: CoverageScope, $moment: Moment, $groupBy: [CoverageDimension!]) {
  coverage(scope: $scope, moment: $moment, groupBy: $groupBy) {
    total { ...F } notAllocated { ...F } groups { keys { code } coverage { ...F } notAllocated { ...F } }
  }
}
fragment F on Coverage {
  required complete unconverted { amount currency }
  pledged { amount gap } committed { amount } received { amount } disbursed { amount } spent { amount }
}
"""
NEWEST = "SELECT max(sequence) FROM money_copy"
OF_MONEY = ("DONOR", "EVENT", "CHANNEL", "EARMARK", "MODALITY", "FUND", "PROJECT")
OF_NEEDS = ("STATE", "PLAN", "NEED")
SCOPES: "Sequence[dict[str, Any]]" = (
    {},
    {"related": True, "illustrative": True},
    {"onlyIllustrative": True},
    {"modalities": ["LOAN", "GRANT"]},
    {"donors": ["ES"]},
    {"channels": ["FUND", "BILATERAL"]},
    {"unit": "person-day"},
)


async def given_book(database: Database, seed: int) -> random.Random:
    """Make a book by chance, and in it a donor's only pledge that was taken back: a group in which there is nothing."""
    dice = random.Random(seed)
    wrong = await given_pledge(database, "P99", donor="OAS")
    await do(database, reverse_entry, ReverseEntry(entry=wrong.recorded.entry or 0, reason="DUPLICATE"))
    await given_random_acts(database, dice)
    return dice


async def test_reports_of_any_moment_are_the_same_with_copies_and_without(
    database: Database, database_url: str
) -> None:
    dice = await given_book(database, SEED)
    last = (await ask(database, "{ ledger { head { sequence } } }"))["ledger"]["head"]["sequence"]
    moments: list[dict[str, Any]] = [{"sequence": dice.randrange(0, last + 1)} for _ in range(12)]
    moments += [{"effective": f"202{dice.randrange(1, 3)}-{dice.randrange(1, 13):02d}-15"} for _ in range(6)]
    moments += [{"effective": "2022-02-15", "sequence": dice.randrange(20, last)} for _ in range(6)]
    asked = [
        {"moment": moment, "scope": scope, "groupBy": [dice.choice(OF_MONEY), *dice.sample(OF_NEEDS, place % 2)]}
        for moment in moments
        for place, scope in enumerate(dice.sample(SCOPES, 2))
    ]
    without = [await ask(database, REPORT, one) for one in asked]
    connection = await asyncpg.connect(database_url)
    try:
        for entries in (1, 3, 7):
            await copies_every(connection, entries)
            made = await connection.fetchval("SELECT count(*) FROM money_copy WHERE has_all")
            assert 3 <= made <= 8
            assert await connection.fetch(ARE_RIGHT.sql) == []
            for one, expected in zip(asked, without, strict=True):
                assert await ask(database, REPORT, one) == expected, (SEED, entries, one)
    finally:
        await connection.close()
    assert len({str(one) for one in without}) > len(without) // 2
    assert "OAS" in str(without)


async def test_what_is_due_is_made_beside_the_acts_and_copies_that_stand_too_near_go(
    database: Database, database_url: str
) -> None:
    connection = await asyncpg.connect(database_url)
    try:
        await copies_every(connection, 1)
        apart = await connection.fetchval("SELECT money_copy_entries(sequence) FROM ledger_head")
        await given_book(database, SEED + 1)

        assert await copy_money(database) > 20
        assert await copy_money(database) == 0

        head = await connection.fetchval("SELECT sequence FROM ledger_head")
        wider = await connection.fetchval("SELECT money_copy_entries($1)", head)
        assert wider > apart
        steps = await connection.fetch("SELECT sequence, has_all FROM money_copy ORDER BY 1")
        assert [one["sequence"] for one in steps] == list(range(1, head + 1))
        assert [one["sequence"] for one in steps if one["has_all"]] == list(range(wider, head + 1, wider))
        of_copies = await connection.fetch("SELECT DISTINCT sequence FROM money_copy_account ORDER BY 1")
        assert {one["sequence"] for one in of_copies} <= set(range(wider, head + 1, wider))
        assert await connection.fetch(ARE_RIGHT.sql) == []
    finally:
        await connection.close()


async def test_where_another_process_makes_copies_nothing_is_done(database: Database, database_url: str) -> None:
    connection = await asyncpg.connect(database_url)
    try:
        await copies_every(connection, 1)
        await given_book(database, SEED + 2)
        async with connection.transaction():
            assert await connection.fetchval("SELECT copy_money()")
            assert await copy_money(database) == 0
        assert await copy_money(database) > 20
    finally:
        await connection.close()


@pytest.mark.parametrize(
    "fault",
    [
        "UPDATE money_step_account SET balance = balance + 1 WHERE sequence = 12",
        "UPDATE money_copy_account SET balance_usd = balance_usd + 1 WHERE balance > 0",
        "UPDATE money_copy_account SET need_id = 1 WHERE need_id IS NULL",
        "DELETE FROM money_copy_account WHERE balance = 0",
        "DELETE FROM money_copy WHERE sequence = 12",
    ],
)
async def test_what_is_wrong_with_copies_is_found(database: Database, database_url: str, fault: str) -> None:
    await given_book(database, SEED + 3)
    connection = await asyncpg.connect(database_url)
    try:
        await copies_every(connection, 1)
        transaction = connection.transaction()
        await transaction.start()
        assert (await connection.execute(fault)).split()[-1] != "0"
        assert await connection.fetch(ARE_RIGHT.sql) != []
        await transaction.rollback()
    finally:
        await connection.close()


@pytest.mark.parametrize("statement", ["UPDATE money_copy SET has_all = true", "SELECT rebuild_money_copies()"])
async def test_the_service_cannot_change_copies(database: Database, statement: str) -> None:
    async with database.engine.connect() as connection:
        with pytest.raises(Exception, match="permission denied"):
            await connection.exec_driver_sql(statement)


async def test_the_service_makes_copies_as_the_book_grows_and_goes_on_where_it_cannot(
    database: Database, database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copying, "LOOK_AGAIN_SECONDS", 0.02)
    connection = await asyncpg.connect(database_url)
    keeping = asyncio.create_task(keep_money_copied(database))
    try:
        await connection.execute("ALTER TABLE money_copy RENAME TO elsewhere")
        await steps_every(connection, 1)
        await asyncio.sleep(0.2)
        await connection.execute("ALTER TABLE elsewhere RENAME TO money_copy")
        async with asyncio.timeout(20):
            head = await connection.fetchval("SELECT sequence FROM ledger_head")
            while await connection.fetchval(NEWEST) != head:  # noqa: ASYNC110  nobody is told of copies
                await asyncio.sleep(0.05)
        await given_pledge(database, "P1")
        async with asyncio.timeout(20):
            while await connection.fetchval(NEWEST) != head + 1:  # noqa: ASYNC110  as above
                await asyncio.sleep(0.05)
        assert not keeping.done()
    finally:
        keeping.cancel()
        await connection.close()
