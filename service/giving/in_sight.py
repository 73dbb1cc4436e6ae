"""What a pledge's line holds, looked at without locking it, and when that is enough to move some of it."""

from collections.abc import Sequence
from typing import Final

from service.database.asked_together import Question
from service.giving.pledge import Pledge, PledgeLine
from service.giving.taking import in_order
from service.ledger.account import Stage
from service.ledger.post import HELD, Along, Holding, Move, holding_of
from service.ledger.still import same_accounts
from service.writing.finding import key_of
from service.writing.work import Work

HOLDINGS: Final = f"""
    SELECT {", ".join(f"a.{name}" for name in HELD)}
      FROM pledge AS p JOIN pledge_line AS l ON l.pledge_id = p.id JOIN account AS a ON a.line_id = l.id
     WHERE p.code = :pledge ORDER BY a.id
"""  # noqa: S608  names of columns


def holdings_asked(pledge: str) -> Question:
    """Return the question that ``holdings_in_sight`` asks of the pledge with this code."""
    return Question(HOLDINGS, HELD, {"pledge": pledge})


async def holdings_in_sight(work: Work, pledge: Pledge, line: PledgeLine) -> list[Holding]:
    """Return what a line's accounts hold, by id, as ``lock_accounts`` does, without locking them."""
    asked = holdings_asked(pledge.code)
    rows = await work.session.execute_text(asked.sql, asked.values)
    return [holding_of(row) for row in rows if row.line_id == key_of(line)]


def sure_of(moves: Sequence[Move], holdings: Sequence[Holding], stages: Sequence[Stage]) -> Along | None:
    """Return the check under which transfers are what they would be if all had been locked; None: lock it.

    That is one transfer, out of the account that comes first and has more than is taken, into one that is open.
    Posting locks these two and refuses to take what is not there any more; so all that is left to be sure of is that
    nothing comes before it: the line holds something in the same accounts as when it was looked at.

    Args:
        moves: what is to be posted.
        holdings: the line's accounts, not locked.
        stages: those the act takes from.
    """
    if len(moves) != 1:
        return None
    [move] = moves
    waiting = in_order(holdings, stages, move.unit)
    enough = any(one.place == move.source and one.balance > move.amount_minor for one in waiting)
    is_open = any(one.place == move.target and one.unit == move.unit for one in holdings)
    line = move.source.line
    if line is None or not enough or not is_open:
        return None
    return same_accounts(line, stages, move.unit, [one.account_id for one in waiting])
