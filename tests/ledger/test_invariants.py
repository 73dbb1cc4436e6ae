"""Each invariant is seen broken once: a check that never fails proves nothing."""

from collections.abc import AsyncIterator

import asyncpg
import pytest_asyncio

from service.database.engine import Database
from service.ledger.invariants import INVARIANTS, broken_invariants
from service.ledger.reverse_entry import ReverseEntry, reverse_entry
from tests.given.connected import Connected
from tests.given.giving import given_money, given_pledge
from tests.given.ground import do
from tests.given.spending import given_approved, given_payment, given_project

BREAKS = {
    "1_transfers_move_something": "UPDATE transfer SET amount_usd = amount + 1",
    "1_entries_move_something": "DELETE FROM transfer WHERE sequence = 3",
    "2_kept_balances": "UPDATE account SET balance = balance + 1 WHERE stage = 'RECEIVED'",
    "3_never_below_zero": "UPDATE transfer SET amount = 1, amount_usd = 1 WHERE from_account = (SELECT min(id)"
    " FROM account WHERE stage = 'DONOR')",
    "3_value_goes_with_money": "ALTER TABLE account DROP CONSTRAINT ck_account_guarded;"
    " UPDATE account SET balance_usd = -1 WHERE stage = 'DISBURSED'",
    "4_lines_keep_their_money": "UPDATE transfer SET amount = amount + 1 WHERE from_account = (SELECT min(id)"
    " FROM account WHERE stage = 'DONOR')",
    "5_fund_adds_up": "UPDATE account SET balance = balance + 1 WHERE stage = 'OBLIGATED'",
    "6_earmarks_admit": "UPDATE pledge_line SET earmark_states = '{SV}'",
    "7_reversals_mirror": "UPDATE journal_entry SET effective_on = '2000-01-01' WHERE reverses IS NOT NULL",
    "8_no_holes": "DELETE FROM journal_entry WHERE sequence = 2",
    "9_lines_are_the_pledge": "UPDATE pledge_line SET stated_minor = stated_minor + 1",
    "9_shares_are_at_most_one": "UPDATE project_need SET share = 2",
    "four_eyes": "UPDATE disbursement SET requested_by = 'fund-admin'",
    "own_money": "DELETE FROM disbursement_entry WHERE act = 'APPROVE'",
    "effective_when_recorded": "UPDATE journal_entry SET effective_on = current_date + 1 WHERE sequence = 5",
    "coverage_sums": "UPDATE coverage_sum SET received = received + 1 WHERE received > 0",
    "fund_money": "DELETE FROM fund_money",
    "allocations": "UPDATE allocation SET balance_usd = balance_usd + 1",
    "coverage_snapshots": "INSERT INTO coverage_snapshot SELECT 3, kept.* FROM coverage_sum AS kept",
    "money_copies": "INSERT INTO money_copy VALUES (2500, true)",
    "chain_verifies": "UPDATE journal_entry SET actor = 'somebody else' WHERE sequence = 4",
}


@pytest_asyncio.fixture
async def superuser(database: Database, database_url: str) -> AsyncIterator["asyncpg.Connection"]:
    """A connection with the triggers off, to a book where money went all the way; what it changes is undone."""
    await given_money(database)
    await given_project(database)
    await given_approved(database)
    await given_payment(database, amount="50.00")
    wrong = await given_pledge(database, "P2")
    await do(database, reverse_entry, ReverseEntry(entry=wrong.recorded.entry or 0, reason="DUPLICATE"))
    connection = await asyncpg.connect(database_url)
    await connection.execute("SET session_replication_role = replica")
    yield connection
    await connection.close()


async def test_every_invariant_is_seen_broken_by_its_own_fault(superuser: "asyncpg.Connection") -> None:
    unseen = []
    for name, fault in BREAKS.items():
        transaction = superuser.transaction()
        await transaction.start()
        await superuser.execute(fault)
        broken = {one.name for one in await broken_invariants(Connected(superuser))}
        await transaction.rollback()
        if name not in broken:
            unseen.append(f"{name}: {sorted(broken)}")

    assert unseen == []
    assert set(BREAKS) == {one.name for one in INVARIANTS} | {"chain_verifies"}


async def test_a_broken_invariant_says_which_rows_and_in_a_sentence(superuser: "asyncpg.Connection") -> None:
    transaction = superuser.transaction()
    await transaction.start()
    await superuser.execute(BREAKS["9_shares_are_at_most_one"])
    [broken] = await broken_invariants(Connected(superuser))
    await transaction.rollback()

    assert str(broken).startswith("9_shares_are_at_most_one: The shares of a project add up to at most 1. Broken by ")
    assert "shares=2.000000" in str(broken)


async def test_a_broken_sum_is_written_in_digits(superuser: "asyncpg.Connection") -> None:
    transaction = superuser.transaction()
    await transaction.start()
    await superuser.execute(BREAKS["2_kept_balances"])
    broken = {one.name: one for one in await broken_invariants(Connected(superuser))}
    await transaction.rollback()

    assert not [row for one in broken.values() for row in one.rows if "E+" in row]
    assert "balance=3001, summed=3000" in str(broken["2_kept_balances"])
