"""What a story looks at when it ends: where the money is, what an entry moved, what was refused."""

from collections.abc import Awaitable, Sequence
from typing import Any

import pytest

from service.database.engine import Database
from service.errors import Refusal
from service.writing.operation import Act, perform
from tests.given.ground import ADMIN

PLACES = """
    SELECT a.stage, a.unit, decimal_text(a.balance, a.unit) AS balance, a.balance_usd, a.unvalued, p.code AS pledge,
           l.position AS line, n.code AS need, j.code AS project
      FROM account AS a LEFT JOIN pledge_line AS l ON l.id = a.line_id LEFT JOIN pledge AS p ON p.id = l.pledge_id
      LEFT JOIN need AS n ON n.id = a.need_id LEFT JOIN project AS j ON j.id = a.project_id
     WHERE a.balance <> 0 AND a.stage NOT IN ('PLAN', 'DONOR', 'INTEREST', 'REQUIRED', 'INVESTED')"""

MOVES = """
    SELECT s.stage AS source, d.stage AS target, decimal_text(t.amount, s.unit) || ' ' || s.unit AS amount
      FROM transfer AS t JOIN account AS s ON s.id = t.from_account JOIN account AS d ON d.id = t.to_account
     WHERE t.sequence = $1 ORDER BY t.position"""


async def rows(database: Database, sql: str, *args: object) -> list[Any]:
    """Return the rows of a statement."""
    async with database.reading() as session:
        return list(await session.fetch_rows(sql, args))


def _named(row: Any) -> str:  # noqa: ANN401  a row of the driver
    line = "" if row["line"] in {None, 1} else f".{row['line']}"
    names = [row["stage"], f"{row['pledge']}{line}", row["need"], row["project"]]
    unit = None if row["unit"] == "USD" else row["unit"]
    return " ".join(name for name in [*names, unit] if name)


async def held(database: Database) -> dict[str, str]:
    """Return what every place holds: "RECEIVED P1 N1" -> "40.00"; the unit is named where it is not USD."""
    return {_named(row): row["balance"] for row in await rows(database, PLACES)}


async def worth(database: Database) -> dict[str, int | None]:
    """Return what every place is worth in cents; None where that is not known."""
    return {_named(row): None if row["unvalued"] else row["balance_usd"] for row in await rows(database, PLACES)}


async def moved(database: Database, entry: int | None) -> list[str]:
    """Return the transfers of an entry: "PLEDGED -> RECEIVED 100.00 USD"."""
    found = await rows(database, MOVES, entry)
    return [f"{row['source']} -> {row['target']} {row['amount']}" for row in found]


async def refused(act: Awaitable[object], code: str) -> Refusal:
    """Assert that an act is refused with this code, and return the refusal."""
    with pytest.raises(Refusal) as caught:
        await act
    assert caught.value.code == code, caught.value
    return caught.value


async def each_is_refused(database: Database, act: Act, cases: Sequence[tuple[Any, str]]) -> None:
    """Assert that each command is refused with its code, and that the book is as before."""
    before = await rows(database, "SELECT sequence FROM ledger_head")
    wrong = []
    for command, code in cases:
        try:
            await perform(database, act, command, ADMIN)
            found = "nothing"
        except Refusal as refusal:
            found = refusal.code
        if found != code:
            wrong.append(f"{code} expected, {found} refused of {command}")
    assert not wrong, "\n".join(wrong)
    assert await rows(database, "SELECT sequence FROM ledger_head") == before
