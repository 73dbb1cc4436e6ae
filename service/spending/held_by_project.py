"""What a project's implementing entity holds and has not reported as spent, and which of it an act takes."""

from datetime import date
from typing import Final

from service.errors import RuleBroken
from service.giving.taking import Piece, in_order, take_enough
from service.ledger.account import Stage
from service.ledger.post import lock_accounts
from service.money import Money
from service.spending.project import Project
from service.writing.finding import key_of
from service.writing.work import Work

LINES: Final = """
    SELECT DISTINCT line_id FROM account
     WHERE project_id = :project AND stage = 'DISBURSED' AND unit = :unit AND balance > 0
     ORDER BY line_id
"""


async def take_disbursed(
    work: Work, project: Project, money: Money, day: date, *, need_id: int | None = None
) -> list[Piece]:
    """Return the pieces of an amount, the oldest first, with all accounts of the lines it came from locked.

    Whoever moves a line's money locks the whole line first, in the order of ids. To lock the project's accounts first
    and those the money goes to after them would be to wait in a circle with a receipt or an approval.

    Args:
        work: the act.
        project: whose money.
        money: how much, in the project's unit.
        day: of the act; what was paid later is taken only where there is too little otherwise.
        need_id: only what is for this need.

    Raises:
        RuleBroken: MORE_THAN_DISBURSED.
    """
    known: set[int] = set()
    lines = await _lines_of(work, project, money.unit)
    while True:
        known |= lines
        holdings = await lock_accounts(work, lines=sorted(known))
        held = [
            one
            for one in holdings
            if one.place.project == key_of(project) and (need_id is None or one.place.need == need_id)
        ]
        pieces, lacking = await take_enough(work, in_order(held, [Stage.DISBURSED], money.unit), money, day)
        if not lacking:
            return pieces
        # What was paid while the locks were waited for may be of other lines. To lock those after is out of order:
        # where that makes a circle, the database breaks it, and the act is done again.
        lines = await _lines_of(work, project, money.unit)
        if lines <= known:
            sentence = "The implementing entity holds only {available} {unit} that is not reported as spent."
            raise RuleBroken("MORE_THAN_DISBURSED", sentence, field=("amount",), **lacking)


async def _lines_of(work: Work, project: Project, unit: str) -> set[int]:
    """Return the keys of the lines whose money the entity holds, as of now."""
    rows = await work.session.execute_text(LINES, {"project": key_of(project), "unit": unit})
    return {row.line_id for row in rows}
