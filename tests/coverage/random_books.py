"""Books that chance writes: acts of every kind on various days, and, past the acts, years of transfers in no time."""

import random
from datetime import date
from typing import TYPE_CHECKING

from service.database.engine import Database
from service.errors import Refusal
from service.giving.record_pledge import record_pledge
from service.ledger.reverse_entry import ReverseEntry, reverse_entry
from service.planning.revise_need import ReviseNeed, revise_need
from tests.given.giving import given_commitment, given_receipt, line, pledge, stated
from tests.given.ground import SOURCE, do
from tests.given.matching import given_allocation, given_release
from tests.given.planning import given_need, given_plan

if TYPE_CHECKING:
    import asyncpg

KINDS = ("grant", "grant", "grant", "loan", "related", "made up", "euro", "no rate", "help")


async def given_random_acts(database: Database, dice: random.Random) -> None:
    """Make needs and pledges of every kind; place, sign, receive, revise and reverse parts of them on various days."""
    for number in range(3, 7):
        state = dice.choice(["HN", "SV"])
        requirement = f"{dice.randrange(100, 900)}.{dice.randrange(100):02d}"
        await given_need(database, f"N{number}", requirement, state=state, plan=f"PLAN-{state}", pillar="P1")
    await given_need(database, "LEMPIRAS", "5000", unit="HNL", state="HN", plan="PLAN-HN")
    await given_need(database, "MADE-UP", "700", state="SV", plan="PLAN-SV", illustrative=True)
    await given_need(database, "ADVICE", "20", unit="person-day", kind="TECHNICAL", state="HN", plan="PLAN-HN")
    for number in range(len(KINDS)):
        await _pledge(database, dice, number)
    for number in range(6):
        change = ReviseNeed(
            code=f"V{number}",
            need=f"N{dice.randrange(1, 7)}",
            revised_on=f"2022-{dice.randrange(1, 12):02d}-10",
            requirement=f"{dice.randrange(0, 900)}.50",
            sources=SOURCE,
        )
        await if_possible(do(database, revise_need, change))
    for entry in dice.sample(range(8, 40), 8):
        await if_possible(do(database, reverse_entry, ReverseEntry(entry=entry, reason="WRONG_AMOUNT")))


async def given_plans_of_one_day(database: Database, dice: random.Random) -> None:
    """Make further versions of the plans of two States, all of the same vague day, and needs of some of them."""
    earlier = {"HN": ["PLAN-HN"], "SV": ["PLAN-SV"]}
    for number in range(5):
        state, code = dice.choice(["HN", "SV"]), f"VERSION-{number}"
        supersedes = dice.choice([None, *earlier[state]])
        await given_plan(database, code, state=state, version=dice.randrange(1, 4), supersedes=supersedes)
        earlier[state].append(code)
        if dice.random() < 0.7:
            unit = dice.choice(["USD", "USD", "HNL"])
            await given_need(database, f"OF-{number}", f"{100 + number}", unit=unit, state=state, plan=code)


async def _pledge(database: Database, dice: random.Random, number: int) -> None:
    """Record a pledge of some kind and let parts of it come further."""
    kind, code, amount = KINDS[number], f"P{number}", dice.randrange(300, 900)
    unit = {"euro": "EUR", "no rate": "CAD", "help": "person-day"}.get(kind, "USD")
    modality = {"loan": "LOAN", "help": "TECHNICAL"}.get(kind, "GRANT")
    whole = stated(f"{amount}.00", unit, usd=f"{amount * 6 // 5}.01" if kind == "euro" else None)
    command = pledge(
        code,
        line(f"{amount}.00", unit, modality=modality),
        amount=whole,
        donor=dice.choice(["ES", "CA"]),
        announced=date(2021, dice.randrange(3, 12), dice.randrange(1, 28)).isoformat(),
        counts=kind != "related",
        illustrative=kind == "made up",
    )
    await do(database, record_pledge, command)
    needs = ["ADVICE"] if kind == "help" else ["MADE-UP", "N1"] if kind == "made up" else ["LEMPIRAS", "N1", "N2", "N4"]
    for need in dice.sample(needs, min(2, len(needs))):
        day = dice.choice(["2021-12-15", "2022-02-01"])
        placed = f"{dice.randrange(50, 140)}.{dice.randrange(100):02d}"
        await if_possible(given_allocation(database, need, placed, code, allocated=day))
        if dice.random() < 0.3:
            await if_possible(given_release(database, need, "10.00", code, released="2022-02-20"))
    if dice.random() < 0.7:
        signed = given_commitment(
            database, f"C{number}", f"{amount // 2}.00", pledge=code, signed="2022-03-01", currency=unit
        )
        await if_possible(signed)
    if dice.random() < 0.7:
        arrived = f"{amount // 3}.33"
        received = given_receipt(database, f"R{number}", arrived, pledge=code, received="2022-06-01", currency=unit)
        await if_possible(received)


async def if_possible(act: object) -> None:
    """Let an act happen, or be refused: chance asks for what cannot be, too."""
    try:
        await act  # type: ignore[misc]  # a coroutine of some act
    except Refusal:
        return


LONG_BOOK = """
    INSERT INTO journal_entry (sequence, kind, effective_on, recorded_at, actor, previous_hash, hash)
    SELECT i, CASE WHEN i <= 3 THEN 'QUANTIFY_NEED' ELSE 'RECORD_PLEDGE' END,
           timezone('UTC', at)::date
             - (CASE WHEN random() < 0.1 THEN 30 * random() ELSE 4 * random() * random() END)::int,
           at, 'chance', sha256('a'), sha256('b')
      FROM (SELECT i, timestamptz '2024-03-01 00:00:00+00' + i * interval '97 minutes' AS at
              FROM generate_series(1, $1::bigint) AS i) AS x"""
LONG_TRANSFERS = """
    INSERT INTO transfer (sequence, position, from_account, to_account, amount, amount_usd, effective_on)
    SELECT e.sequence, p, a.id, (SELECT b.id FROM account AS b WHERE b.id <> a.id AND b.unit = a.unit AND e.sequence > 0
                                  ORDER BY random() LIMIT 1),
           amount, CASE WHEN a.unit = 'USD' THEN amount WHEN a.unit = 'EUR' THEN amount * 6 / 5 END, e.effective_on
      FROM journal_entry AS e CROSS JOIN generate_series(1, 2) AS p
     CROSS JOIN LATERAL (SELECT id, unit FROM account WHERE e.sequence + p > 0 ORDER BY random() LIMIT 1) AS a
     CROSS JOIN LATERAL (SELECT 1 + (1000 * random())::bigint AS amount WHERE p > 0) AS m"""
PLACES = """
    INSERT INTO account (stage, unit, line_id, need_id, project_id, balance, balance_usd, unvalued)
    SELECT stage, unit, CASE WHEN stage <> 'REQUIRED' THEN line END, need,
           CASE WHEN stage IN ('OBLIGATED', 'DISBURSED') THEN 1 END, 0, 0, 0
      FROM unnest('{REQUIRED,PLEDGED,COMMITTED,RECEIVED,OBLIGATED,DISBURSED,SPENT}'::text[]) AS stage
     CROSS JOIN unnest('{USD,EUR,CAD,person-day}'::text[]) AS unit
     CROSS JOIN generate_series(1, 3) AS line CROSS JOIN (VALUES (1), (2), (NULL)) AS n (need)
     WHERE (stage <> 'REQUIRED' OR (need IS NOT NULL AND line = 1))"""


async def given_long_book(connection: "asyncpg.Connection", dice: random.Random, entries: int, *, every: int) -> None:
    """Write a book of a month or two past every rule, with entries recorded up to 30 days late, and its sums.

    Args:
        connection: the owner's, to a database of its own that nobody checks afterwards.
        dice: what chance follows.
        entries: how many.
        every: after how many of them the sums are remembered.
    """
    await connection.execute("SET session_replication_role = replica")
    await connection.execute("ALTER TABLE account DROP CONSTRAINT ck_account_keys_fit_stage")
    await connection.execute("ALTER TABLE account DROP CONSTRAINT ck_account_guarded")
    # One with the other since migration 0025.
    await connection.execute("ALTER TABLE account DROP CONSTRAINT IF EXISTS ck_account_value_goes_with_money")
    await connection.execute("SELECT setseed($1)", dice.random())
    await snapshots_every(connection, every)
    await connection.execute(
        """INSERT INTO pledge (confidence, illustrative, code, donor_id, announced_edtf, qualifier, legal_status,
                               counts, publication)
           SELECT 'C', i = 2, 'P' || i, 1, '2024', 'EXACT', 'NON_BINDING', i <> 3, 'PUBLISHED'
             FROM generate_series(1, 3) AS i"""
    )
    await connection.execute(
        """INSERT INTO pledge_line (pledge_id, position, channel, modality, qualifier, earmark_states, earmark_pillars,
                                    earmark_sectors, earmark_needs, earmark_projects, earmark_populations,
                                    earmark_vulnerable_groups)
           SELECT id, 1, 'BILATERAL', CASE WHEN id = 3 THEN 'LOAN' ELSE 'GRANT' END, 'EXACT', '{}', '{}', '{}', '{}',
                  '{}', '{}', '{}' FROM pledge ORDER BY id"""
    )
    await connection.execute(PLACES)
    await connection.execute(LONG_BOOK, entries)
    await connection.execute(LONG_TRANSFERS)
    await connection.execute(
        """UPDATE account AS a SET balance = s.amount, balance_usd = s.usd, unvalued = s.unvalued
             FROM (SELECT m.id, sum(m.sign * t.amount) AS amount, coalesce(sum(m.sign * t.amount_usd), 0) AS usd,
                          coalesce(sum(m.sign * t.amount) FILTER (WHERE t.amount_usd IS NULL), 0) AS unvalued
                     FROM transfer AS t
                    CROSS JOIN LATERAL (VALUES (t.to_account, 1), (t.from_account, -1)) AS m (id, sign)
                    GROUP BY m.id) AS s WHERE s.id = a.id"""
    )
    await connection.execute("UPDATE ledger_head SET sequence = $1", entries)
    await connection.execute("SELECT rebuild_coverage_sums()")


async def steps_every(connection: "asyncpg.Connection", entries: int) -> None:
    """Let there be a step of the copies of money after so many entries, once they are made."""
    await connection.execute(
        "CREATE OR REPLACE FUNCTION money_step_entries() RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE "
        f"AS $$ SELECT {entries:d}::bigint $$"
    )


async def copies_every(connection: "asyncpg.Connection", entries: int) -> None:
    """Let there be a step of the copies of money after so many entries, and make all that are due."""
    await steps_every(connection, entries)
    await connection.execute("SELECT rebuild_money_copies()")


async def snapshots_every(connection: "asyncpg.Connection", entries: int) -> None:
    """Let the sums be remembered after so many entries, from here on and as if it had always been so."""
    await connection.execute(
        "CREATE OR REPLACE FUNCTION coverage_snapshot_entries() RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE "
        f"AS $$ SELECT {entries:d}::bigint $$"
    )
    await connection.execute("SELECT rebuild_coverage_sums()")
