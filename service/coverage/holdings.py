"""What every account holds, now or at an earlier moment: the base of figures that tell money from money.

Now is read from the kept balances. An earlier moment is the sum of the transfers that had taken effect and were known
by then; so no figure of the past ever changes, whatever is recorded later. What needs only the sums of needs is read
from ``kept_sums``, which cost the same whatever the length of the book.
"""

from typing import Any, Final

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    FromClause,
    Select,
    and_,
    case,
    func,
    literal_column,
    select,
    union_all,
)

from service.ledger.account import Account
from service.ledger.entry import Transfer
from service.ledger.moment import Moment, effective_bound, is_now, sequence_bound
from service.reading.asked import Asked

ACCOUNTS: Final = Account.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
TRANSFERS: Final = Transfer.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class

DIMENSIONS: Final = ("stage", "unit", "line_id", "need_id", "project_id")


def holdings(asked: Asked, moment: Moment | None) -> FromClause:
    """Return rows of stage, unit, line_id, need_id, project_id, balance, balance_usd, unvalued at a moment."""
    if is_now(moment):
        accounts = ACCOUNTS.alias()
        return select(
            *(accounts.c[name] for name in DIMENSIONS), accounts.c.balance, accounts.c.balance_usd, accounts.c.unvalued
        ).subquery()
    sides = [_side(asked, moment, "to_account", 1), _side(asked, moment, "from_account", -1)]
    moves = union_all(*sides).subquery()
    summed = (
        select(
            moves.c.account_id,
            func.sum(moves.c.amount).label("balance"),
            func.sum(moves.c.amount_usd).label("balance_usd"),
            func.sum(moves.c.unvalued).label("unvalued"),
        )
        .group_by(moves.c.account_id)
        .subquery()
    )
    accounts = ACCOUNTS.alias()
    found = (
        select(*(accounts.c[name] for name in DIMENSIONS), summed.c.balance, summed.c.balance_usd, summed.c.unvalued)
        .select_from(accounts)
        .join(summed, summed.c.account_id == accounts.c.id)
    )
    return asked.share("holdings", found)


def _side(asked: Asked, moment: Moment | None, account: str, sign: int) -> Select[Any]:
    """Return what moved into accounts (1) or out of them (-1) and counts at the moment."""
    given = moment or {}
    moved = TRANSFERS.alias()
    conditions: list[ColumnElement[bool]] = [moved.c.effective_on <= effective_bound(asked, moment)]
    if given.get("sequence") is not None or given.get("known") is not None:
        conditions.append(moved.c.sequence <= sequence_bound(asked, moment))
    nought: ColumnElement[int] = literal_column("0", BigInteger())
    unvalued = case((moved.c.amount_usd.is_(None), moved.c.amount), else_=nought)
    times: ColumnElement[int] = literal_column(str(sign), BigInteger())
    return select(
        moved.c[account].label("account_id"),
        (times * moved.c.amount).label("amount"),
        (times * func.coalesce(moved.c.amount_usd, nought)).label("amount_usd"),
        (times * unvalued).label("unvalued"),
    ).where(and_(*conditions))
