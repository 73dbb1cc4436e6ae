"""Which entries there can be: the database's own rule knows the kinds and reasons of the code, and no others."""

from datetime import date
from typing import Any

import asyncpg
import pytest

from service.ledger.entry import EntryKind, ReversalReason

FITTING = "SELECT entry_fits($1, $2, $3, $4, $5, $6, $7)"
HASH = bytes(32)
USUAL: dict[str, Any] = {
    "sequence": 1,
    "kind": "CHARGE_FEE",
    "effective_on": date(2022, 1, 1),
    "reverses": None,
    "reason": None,
    "previous_hash": HASH,
    "hash": HASH,
}
REVERSAL = {"kind": "REVERSE_ENTRY", "reverses": 1}
WRONG: list[dict[str, Any]] = [
    {"sequence": 0},
    {"kind": "LEND"},
    {"effective_on": date(1899, 12, 31)},
    {"kind": "REVERSE_ENTRY"},
    {"reverses": 1},
    {**REVERSAL, "reason": "BOREDOM"},
    {"hash": bytes(31)},
    {"previous_hash": bytes(33)},
]


async def test_every_kind_and_reason_of_the_code_fits(database_url: str) -> None:
    usual = [{"kind": kind} for kind in EntryKind if kind is not EntryKind.REVERSE_ENTRY]
    cases = [*usual, *({**REVERSAL, "reason": reason} for reason in (None, *ReversalReason))]
    owner = await asyncpg.connect(database_url)
    try:
        fits = [await owner.fetchval(FITTING, *{**USUAL, **case}.values()) for case in cases]
    finally:
        await owner.close()

    assert [case for case, is_so in zip(cases, fits, strict=True) if not is_so] == []


@pytest.mark.parametrize("case", WRONG)
async def test_no_other_entry_fits(database_url: str, case: dict[str, Any]) -> None:
    owner = await asyncpg.connect(database_url)
    try:
        assert await owner.fetchval(FITTING, *{**USUAL, **case}.values()) is False
    finally:
        await owner.close()
