"""Which accounts there can be: the database's own rule knows the stages and units of the code, and no others."""

from itertools import product

import asyncpg

from service.ledger.account import Stage
from service.money import TECHNICAL_UNITS

FITTING = "SELECT account_fits($1, $2, $3, $4, $5, $6, $7)"


async def _fits(connection: asyncpg.Connection, stage: str, unit: str) -> int:
    """Return how many combinations of keys fit."""
    return sum([await connection.fetchval(FITTING, stage, unit, *keys) for keys in product((None, 1), repeat=5)])


async def test_every_stage_and_unit_of_the_code_has_an_account_and_no_other_has(database_url: str) -> None:
    owner = await asyncpg.connect(database_url)
    try:
        by_stage = {stage: await _fits(owner, stage, "USD") for stage in (*Stage, "LENT")}
        by_unit = {unit: await _fits(owner, "PLAN", unit) for unit in (*TECHNICAL_UNITS, "EUR", "usd", "hour")}
    finally:
        await owner.close()

    assert [stage for stage, many in by_stage.items() if not many] == ["LENT"]
    assert {unit for unit, many in by_unit.items() if not many} == {"usd", "hour"}
