"""What always holds of the book: each invariant is a name, a sentence, and a query whose rows are what breaks it."""

from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Final

from service.database.sessions import Reads
from service.ledger.chain import verify_chain

MOST_SHOWN: Final = 20
"""Rows shown of each broken invariant."""


@dataclass(frozen=True, slots=True)
class Invariant:
    """One rule over all data."""

    name: str
    sentence: str
    sql: str


@dataclass(frozen=True, slots=True)
class Broken:
    """An invariant that does not hold, and the first of the rows that break it, as text."""

    name: str
    sentence: str
    rows: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.name}: {self.sentence} Broken by {'; '.join(self.rows)}"


def read_invariants() -> tuple[Invariant, ...]:
    """Read the invariants of ``invariants.sql``: a line ``-- name: sentence`` begins each."""
    found = []
    for block in Path(__file__).with_suffix(".sql").read_text(encoding="utf-8").split("\n-- invariant ")[1:]:
        title, _, sql = block.partition("\n")
        name, _, sentence = title.partition(": ")
        found.append(Invariant(name, sentence, sql.strip().removesuffix(";")))
    return tuple(found)


INVARIANTS: Final = read_invariants()


async def broken_invariants(connection: Reads) -> list[Broken]:
    """Return the invariants that do not hold, the chain of hashes included; none when all is well."""
    broken = []
    for invariant in INVARIANTS:
        rows = await connection.fetch_rows(f"{invariant.sql}\nLIMIT {MOST_SHOWN}")
        if rows:
            shown = tuple(", ".join(f"{name}={_plain(value)}" for name, value in row.items()) for row in rows)
            broken.append(Broken(invariant.name, invariant.sentence, shown))
    report = await verify_chain(connection)
    if not report.ok:
        sentence = "Every entry's hash is that of its content after the entry before it."
        broken.append(Broken("chain_verifies", sentence, (f"entry={report.first_broken}, {report.why}",)))
    return broken


def _plain(value: object) -> str:
    """Write a value as people do: the database's sums come as Decimal("1E+8")."""
    return f"{value:f}" if isinstance(value, Decimal) else str(value)
