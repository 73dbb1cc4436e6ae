"""The sums that every entry keeps: equal to the plain sum over transfers at any moment in both times."""

import random
from collections import defaultdict
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import asyncpg
import pytest
import pytest_asyncio

from service.database.engine import Database
from tests.coverage.random_books import given_long_book, given_random_acts, snapshots_every
from tests.given.asking import ask
from tests.given.crowd import FULL

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping

    from tests.servers import Server

SEED = 20261122
HELP = ("person-day",)
DEPTHS = {"PLEDGED": 1, "COMMITTED": 2, "RECEIVED": 3, "OBLIGATED": 3, "DISBURSED": 4, "SPENT": 5}
REACHED = {"pledged": 1, "committed": 2, "received": 3, "disbursed": 4, "spent": 5}
COLUMNS = {"required": -2, **REACHED, **{f"made_up_{name}": least for name, least in REACHED.items()}}
MOVED = """
    SELECT t.sequence, t.effective_on, t.amount, t.amount_usd, a.stage, a.unit, a.need_id, a.line_id, m.sign
      FROM transfer AS t
     CROSS JOIN LATERAL (VALUES (t.to_account, 1), (t.from_account, -1)) AS m (account, sign)
      JOIN account AS a ON a.id = m.account"""
CLASSES = {None: 0, 1: 0, 2: 0, 3: 3}
MADE_UP = 2
"""The lines of a long book: a grant, a made-up grant, a loan for more than the MIRPS."""

REPORT = """
query ($scope: CoverageScope, $moment: Moment, $groupBy: [CoverageDimension!]) {
  coverage(scope: $scope, moment: $moment, groupBy: $groupBy) {
    total { ...F } notAllocated { ...F } groups { keys { code } coverage { ...F } }
  }
}
fragment F on Coverage {
  required complete unconverted { amount currency }
  pledged { ...A } committed { ...A } received { ...A } disbursed { ...A } spent { ...A }
}
fragment A on CoverageAt { amount gap surplus effective { numerator value } fullyCovered { numerator denominator } }
"""


def added_up(moved: list[Any], day: date, last: int) -> "Mapping[tuple[int, int, str], dict[str, int]]":
    """Add up the transfers of a long book that count at a moment, one by one."""
    sums: dict[tuple[int, int, str], dict[str, int]] = defaultdict(lambda: dict.fromkeys(COLUMNS, 0))
    for one in moved:
        if one["effective_on"] > day or one["sequence"] > last:
            continue
        own = one["unit"] in HELP or one["amount_usd"] is None
        key = (one["need_id"] or 0, CLASSES[one["line_id"]], one["unit"] if own else "USD")
        value = one["sign"] * (one["amount"] if own else one["amount_usd"])
        depth = DEPTHS.get(one["stage"], -2)
        for name, least in COLUMNS.items():
            if name.startswith("made_up_") is not (one["line_id"] == MADE_UP):
                continue
            if depth == least if least < 0 else depth >= least:
                sums[key][name] += value
    return {key: row for key, row in sums.items() if any(row.values())}


@pytest_asyncio.fixture
async def bare_url(server: "Server") -> "AsyncIterator[str]":
    """A migrated database where nothing is recorded, and whose book nobody checks afterwards."""
    async with server.fresh() as url:
        yield url


async def test_the_sums_of_any_moment_are_those_of_the_transfers_up_to_it(bare_url: str) -> None:
    dice = random.Random(SEED)
    connection = await asyncpg.connect(bare_url)
    try:
        await given_long_book(connection, dice, 700, every=60)
        moved = await connection.fetch(MOVED)
        days = [date(2024, 2, 25) + timedelta(days=dice.randrange(60)) for _ in range(40)]
        moments = [(day, dice.choice([10**9, 700, dice.randrange(0, 700)])) for day in days]
        moments += [(date(9999, 12, 31), last) for last in (0, 1, 59, 60, 61, 119, 300, 699, 700)]
        late = 0
        for day, last in moments:
            found = await connection.fetch("SELECT * FROM coverage_at($1, $2)", day, last)
            rows = {
                (row["need_id"], row["money_class"], row["unit"]): {name: row[name] for name in COLUMNS}
                for row in found
            }
            rows = {key: row for key, row in rows.items() if any(row.values())}
            assert rows == added_up(moved, day, last), (SEED, day, last)
            late += bool(rows)
        assert late > 30
        assert await connection.fetchval("SELECT count(DISTINCT sequence) FROM coverage_snapshot") == 11
    finally:
        await connection.close()


async def test_the_kept_sums_and_the_accounts_give_the_same_figures_at_any_moment(
    database: Database, database_url: str
) -> None:
    dice = random.Random(SEED + 1)
    connection = await asyncpg.connect(database_url)
    await snapshots_every(connection, 7)
    await connection.close()
    await given_random_acts(database, dice)
    # All forms but loans is what counts unless modalities are named; naming them takes the way through the accounts.
    every_form = {"modalities": ["GRANT", "TECHNICAL", "IN_KIND", "POLICY"]}
    scopes: list[dict[str, Any]] = [{}, {"related": True}, {"illustrative": True}, {"unit": "person-day"}]
    scopes += [
        {"onlyIllustrative": True},
        {"original": True},
        {"related": True, "illustrative": True, "original": True},
        {"states": ["HN"]},
    ]
    last = (await ask(database, "{ ledger { head { sequence } } }"))["ledger"]["head"]["sequence"]
    moments: list[dict[str, Any] | None] = [None, {"sequence": last}]
    moments += [{"sequence": dice.randrange(0, last)} for _ in range(4)]
    moments += [{"effective": f"202{dice.randrange(1, 3)}-{dice.randrange(1, 13):02d}-15"} for _ in range(4)]
    moments += [{"effective": "2022-02-15", "sequence": dice.randrange(20, last)} for _ in range(3)]
    groupings = [None, ["STATE", "PILLAR"], ["NEED"], ["YEAR", "PLAN"]]
    # To plan a question takes longer than to answer it: chance groups once for each scope and kind of moment, with
    # MIRPS_FULL=1 for each moment anew.
    chosen: dict[Any, Any] = {}
    seen = set()
    for number, moment in enumerate(moments):
        for place, scope in enumerate(scopes):
            kind = number if FULL else tuple(moment or ())
            given = {"moment": moment, "groupBy": chosen.setdefault((place, kind), dice.choice(groupings))}
            kept = await ask(database, REPORT, {**given, "scope": scope})
            summed = await ask(database, REPORT, {**given, "scope": {**scope, **every_form}})
            assert kept == summed, (SEED + 1, moment, scope, given)
            seen.add(kept["coverage"]["total"]["required"])
    assert len(seen) > 10


async def test_rebuilding_the_sums_changes_nothing(database: Database, database_url: str) -> None:
    await given_random_acts(database, random.Random(SEED + 2))
    connection = await asyncpg.connect(database_url)
    try:
        read = (
            "SELECT * FROM coverage_sum WHERE NOT (required, pledged, invested, made_up_pledged) = (0, 0, 0, 0)"
            " ORDER BY 1, 2, 3"
        )
        kept = await connection.fetch(read)
        await connection.execute("SELECT rebuild_coverage_sums()")
        assert await connection.fetch(read) == kept
        assert len(kept) > 10
    finally:
        await connection.close()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE coverage_sum SET pledged = 0",
        "INSERT INTO coverage_sum VALUES (1, 0, 'USD', 0, 0, 0, 0, 0, 0, 0)",
        "DELETE FROM coverage_snapshot",
        "SELECT rebuild_coverage_sums()",
        "SELECT add_to_coverage_sums(1, '{}', '{}', '{}', '{}')",
    ],
)
async def test_the_service_cannot_change_the_sums(database: Database, statement: str) -> None:
    async with database.engine.connect() as connection:
        with pytest.raises(Exception, match="permission denied"):
            await connection.exec_driver_sql(statement)
