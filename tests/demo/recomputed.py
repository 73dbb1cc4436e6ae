"""Coverage of the illustrative data, worked out a second time from the raw transfers: what the figures must equal."""

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any

from service.database.engine import Database
from tests.given.acting import rows

TRANSFERS = """
    SELECT t.sequence, t.effective_on, t.amount_usd, a.unit,
           a.stage, a.need_id, a.line_id, b.stage, b.need_id, b.line_id
      FROM transfer t JOIN account a ON a.id = t.from_account JOIN account b ON b.id = t.to_account
     ORDER BY t.sequence, t.position
"""
NEEDS = "SELECT n.id, n.code, n.state_code, n.pillar FROM need n WHERE n.illustrative"
LINES = """
    SELECT l.id, CASE WHEN p.code LIKE 'INTEREST-%' THEN 'INTEREST-' || f.code ELSE d.code END
      FROM pledge_line l JOIN pledge p ON p.id = l.pledge_id JOIN party d ON d.id = p.donor_id
      LEFT JOIN fund f ON f.id = l.fund_id
     WHERE p.illustrative AND p.counts AND l.modality <> 'LOAN'
"""
FROM_THE_FAR_END = ("SPENT", "DISBURSED", "OBLIGATED", "RECEIVED", "COMMITTED", "PLEDGED")
BASES = {"spent": 1, "disbursed": 2, "received": 4, "committed": 5, "pledged": 6}
"""How many of the stages, from the far end, count for a basis."""


@dataclass
class Book:
    """Cents required by need, and cents of counted money by (stage, need or none, donor)."""

    needs: dict[int, tuple[str, str | None, str | None]]
    required: dict[int, int] = field(default_factory=lambda: defaultdict(int))
    money: dict[tuple[str, int | None, str], int] = field(default_factory=lambda: defaultdict(int))

    def on(self, basis: str, need: int | None, donor: str | None = None) -> int:
        """Return the cents at a basis or beyond that stand on a need (or on none), of one donor or of all."""
        stages = FROM_THE_FAR_END[: BASES[basis]]
        return sum(
            cents
            for (stage, placed, giver), cents in self.money.items()
            if stage in stages and placed == need and donor in {None, giver}
        )

    def figures(self, basis: str, wanted: list[int]) -> dict[str, str]:
        """Return the figures of some needs as the API writes them."""
        pairs = [(self.on(basis, need), self.required[need]) for need in wanted if self.required[need]]
        return {
            "amount": shown(sum(there for there, _ in pairs)),
            "effective": shown(sum(min(there, asked) for there, asked in pairs)),
            "gap": shown(sum(max(0, asked - there) for there, asked in pairs)),
            "surplus": shown(sum(max(0, there - asked) for there, asked in pairs)),
            "full": str(sum(there >= asked for there, asked in pairs)),
        }


def shown(cents: int) -> str:
    """Return cents as the API writes them."""
    return str(Decimal(cents).scaleb(-2))


async def book_at(database: Database, day: date, sequence: int) -> Book:
    """Replay the illustrative transfers that had taken effect by a day, up to an entry, less what has no value."""
    found: list[tuple[Any, ...]] = await rows(database, NEEDS)
    book = Book({key: (code, state, pillar) for key, code, state, pillar in found})
    donors = dict(await rows(database, LINES))
    for number, on_day, cents, unit, *sides in await rows(database, TRANSFERS):
        if number > sequence or on_day > day or cents is None or unit == "person-day":
            continue
        for sign, (stage, need, line) in ((-1, sides[:3]), (1, sides[3:])):
            if stage == "REQUIRED" and need in book.needs:
                book.required[need] += sign * cents
            elif stage in FROM_THE_FAR_END and line in donors:
                book.money[stage, need, donors[line]] += sign * cents
    return book
