"""Coverage computed a second time, from the raw transfers in plain Python: what the figures must equal."""

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any

from service.database.engine import Database
from tests.given.looking import rows

TRANSFERS = """
    SELECT t.sequence, t.effective_on, t.amount_usd, a.stage AS source, b.stage AS target,
           coalesce(b.need_id, a.need_id) AS any_need, a.need_id AS source_need, b.need_id AS target_need,
           coalesce(a.line_id, b.line_id) AS line
      FROM transfer AS t JOIN account AS a ON a.id = t.from_account JOIN account AS b ON b.id = t.to_account
     ORDER BY t.sequence, t.position"""
NEEDS = "SELECT id, code, state_code, pillar FROM need"
LINES = """
    SELECT l.id, p.code AS donor FROM pledge_line AS l JOIN pledge AS g ON g.id = l.pledge_id
      JOIN party AS p ON p.id = g.donor_id"""
BASES = {
    "pledged": {"PLEDGED", "COMMITTED", "RECEIVED", "OBLIGATED", "DISBURSED", "SPENT"},
    "committed": {"COMMITTED", "RECEIVED", "OBLIGATED", "DISBURSED", "SPENT"},
    "received": {"RECEIVED", "OBLIGATED", "DISBURSED", "SPENT"},
}


@dataclass
class Book:
    """The cents on each (stage, need, line), and what each need requires."""

    needs: dict[int, Any]
    donors: dict[int, str]
    cents: dict[tuple[str, int | None, int], int] = field(default_factory=lambda: defaultdict(int))
    required: dict[int, int] = field(default_factory=lambda: defaultdict(int))

    def at(self, basis: str, of: Callable[[int | None, int], bool]) -> int:
        """Add up the money at a basis or beyond of the needs and lines that ``of`` takes."""
        return sum(
            cents for (stage, need, line), cents in self.cents.items() if stage in BASES[basis] and of(need, line)
        )

    def figures(self, basis: str, wanted: set[int]) -> dict[str, Any]:
        """Return amount, effective, gap, surplus and fully covered of some needs."""
        on = {need: self.at(basis, lambda placed, _line, need=need: placed == need) for need in wanted}  # type: ignore[misc]  # a default binds the loop's need
        missing = sum(max(0, self.required[need] - on[need]) for need in wanted)
        beyond = sum(max(0, on[need] - self.required[need]) for need in wanted)
        return {
            "amount": shown(sum(on.values())),
            "effective": shown(sum(min(on[need], self.required[need]) for need in wanted)),
            "gap": shown(missing),
            "surplus": shown(beyond),
            "full": str(sum(on[need] >= self.required[need] for need in wanted)),
        }


def shown(cents: int) -> str:
    """Return cents as the API writes them."""
    return str(Decimal(cents).scaleb(-2))


async def book_at(database: Database, *, day: date | None = None, sequence: int | None = None) -> Book:
    """Replay the transfers that had taken effect by a day, up to an entry."""
    needs = {row["id"]: row for row in await rows(database, NEEDS)}
    donors = {row["id"]: row["donor"] for row in await rows(database, LINES)}
    book = Book(needs, donors)
    for moved in await rows(database, TRANSFERS):
        if (day and moved["effective_on"] > day) or (sequence and moved["sequence"] > sequence):
            continue
        for side, sign in (("source", -1), ("target", 1)):
            stage, need = moved[side], moved[f"{side}_need"]
            if stage == "REQUIRED":
                book.required[need] += sign * moved["amount_usd"]
            elif stage in BASES["pledged"]:
                book.cents[stage, need, moved["line"]] += sign * moved["amount_usd"]
    return book
