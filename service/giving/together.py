"""What all lines of a pledge come to: no more than one amount may be, or a pledge of many lines were a way around that.

Sums over the book are 64 bits wide, and shared: what fills them keeps everybody else from writing. So one pledge, of
however many lines, is a hundred-thousandth of what they hold.
"""

from collections import Counter
from collections.abc import Iterable
from typing import Final

from service.giving.pledge import Pledge
from service.ledger.post import Move
from service.money import REPORTING
from service.registry.checking import check_fits
from service.writing.finding import key_of
from service.writing.work import Work

Part = tuple[str | None, int | None, int | None]
"""A line's unit, its minor units, and what it is worth in cents; none where that is not known."""

IN_THE_BOOK: Final = """
    SELECT source.unit, sum(CASE WHEN source.stage = 'DONOR' THEN t.amount ELSE -t.amount END) AS amount,
           sum(CASE WHEN source.stage = 'DONOR' THEN t.amount_usd ELSE -t.amount_usd END) AS usd
      FROM pledge_line AS l JOIN account AS a ON a.line_id = l.id
      JOIN transfer AS t ON a.id IN (t.from_account, t.to_account)
      JOIN account AS source ON source.id = t.from_account JOIN account AS target ON target.id = t.to_account
     WHERE l.pledge_id = :pledge AND 'DONOR' IN (source.stage, target.stage)
     GROUP BY source.unit
"""


def check_together(lines: Iterable[Part], field: tuple[str, ...]) -> None:
    """Refuse lines that come to more together, in one unit or in what they are worth, than one amount may be.

    Raises:
        BadInput: AMOUNT_TOO_LARGE.
    """
    totals: Counter[str] = Counter()
    for unit, minor, usd in lines:
        if unit not in {None, REPORTING}:
            totals[unit or ""] += minor or 0
        totals[REPORTING] += (minor if unit == REPORTING else usd) or 0
    for unit, total in totals.items():
        check_fits(total, unit, field)


async def check_raised(work: Work, pledge: Pledge, raised: Move, field: tuple[str, ...]) -> None:
    """Refuse to raise a pledge that is in the book to more than one amount may be.

    Raises:
        BadInput: AMOUNT_TOO_LARGE.
    """
    rows = await work.session.execute_text(IN_THE_BOOK, {"pledge": key_of(pledge)})
    parts: list[Part] = [(row.unit, int(row.amount), int(row.usd or 0)) for row in rows]
    worth = raised.usd_minor if isinstance(raised.usd_minor, int) else None
    check_together([*parts, (raised.unit, raised.amount_minor, worth)], field)
