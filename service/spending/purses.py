"""The money of a fund that may pay for a project: looked up, locked, and asked of each earmark."""

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Final

from sqlmodel import col, select

from service.giving.earmark import Target, admits, tightness
from service.giving.pledge import PledgeLine, earmark_of
from service.ledger.account import Stage
from service.ledger.post import Holding, lock_accounts
from service.matching.target import target_of
from service.planning.need import Need
from service.spending.project import Project
from service.spending.which_money import Purse
from service.writing.finding import key_of
from service.writing.work import Work

# The pledge's modality stays with the line: a loan to the Fund pays like a grant, and is told apart in every figure.
CANDIDATES: Final = """
    SELECT l.id FROM pledge_line AS l
     WHERE l.channel = 'FUND' AND l.fund_id = :fund
       AND EXISTS (SELECT FROM account AS a
                    WHERE a.line_id = l.id AND a.stage = 'RECEIVED' AND a.unit = :unit AND a.balance > 0)
"""
FIRST_RECEIPTS: Final = """
    SELECT a.line_id, min(t.effective_on) AS on_day, min(t.sequence) AS sequence
      FROM account AS a JOIN transfer AS t ON t.to_account = a.id
     WHERE a.stage = 'RECEIVED' AND a.unit = :unit AND a.line_id = ANY(:lines)
     GROUP BY a.line_id
"""


async def purses_for(
    work: Work, project: Project, unit: str, needs: Sequence[tuple[Need, Decimal]], named: Sequence[int]
) -> list[Purse]:
    """Return the money that may pay for a project, its accounts locked.

    Args:
        work: the act.
        project: what is to be paid for.
        unit: in which unit.
        needs: the needs the project serves.
        named: keys of the only lines that may pay; any line of the fund where none is named.
    """
    rows = await work.session.execute_text(CANDIDATES, {"fund": project.fund_id, "unit": unit})
    keys = [row.id for row in rows if not named or row.id in named]
    holdings = await lock_accounts(work, lines=keys)
    rows = await work.session.execute_text(FIRST_RECEIPTS, {"unit": unit, "lines": keys})
    receipts = {row.line_id: (row.on_day, row.sequence) for row in rows}
    lines = await work.session.exec(select(PledgeLine).where(col(PledgeLine.id).in_(keys)))
    return [_purse(line, project, unit, needs, holdings, receipts) for line in lines]


def _purse(  # noqa: PLR0917  all that a purse is made of, looked up once for all of them
    line: PledgeLine,
    project: Project,
    unit: str,
    needs: Sequence[tuple[Need, Decimal]],
    holdings: Sequence[Holding],
    receipts: Mapping[int, tuple[date, int]],
) -> Purse:
    """Return one line's money as far as its earmark lets it pay for the project."""
    earmark = earmark_of(line)
    admitted = frozenset(key_of(need) for need, _ in needs if admits(earmark, target_of(need, [project.code])))
    held = [
        one
        for one in holdings
        if one.place.line == line.id and one.place.stage is Stage.RECEIVED and one.unit == unit and one.balance > 0
    ]
    rest = Target(
        state=project.state_code,
        projects=frozenset({project.code}),
        earliest=project.period_earliest,
        latest=project.period_latest,
    )
    return Purse(
        line=key_of(line),
        tightness=tightness(earmark),
        first_receipt=receipts.get(key_of(line), (date.max, 0)),
        placed={one.place.need: one.balance for one in held if one.place.need in admitted},
        free=sum(one.balance for one in held if one.place.need is None),
        admitted=admitted,
        admits_rest=admits(earmark, rest),
    )
