"""What every account holds, now or at an earlier moment: the base of figures that tell money from money.

Now is read from the kept balances. An earlier moment is the nearest copy before it, the steps since, and the transfers
after the last step that had taken effect and were known by then: rows of one account are added up by whoever reads
them. So no figure of the past ever changes, whatever is recorded later, and none adds up the whole book. What needs
only the sums of needs is read from ``kept_sums``, which cost the same whatever the length of the book.
"""

from typing import Any, Final

from sqlalchemy import (
    ARRAY,
    BigInteger,
    ColumnElement,
    FromClause,
    Select,
    column,
    func,
    literal_column,
    select,
    table,
    union_all,
)

from service.coverage.kept_sums import BASES
from service.coverage.money_copies import MoneyCopyAccount, MoneyStepAccount
from service.ledger.account import Account
from service.ledger.moment import Moment, effective_bound, is_now, sequence_bound
from service.reading.asked import Asked
from service.reading.json_text import literal_text

ACCOUNTS: Final = Account.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
COPIES: Final = MoneyCopyAccount.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
STEPS: Final = MoneyStepAccount.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class

DIMENSIONS: Final = ("stage", "unit", "line_id", "need_id", "project_id")
AMOUNTS: Final = ("balance", "balance_usd", "unvalued")
MOVES: Final = table("money_move", *(column(name, BigInteger()) for name in ("sequence", "account_id", *AMOUNTS)))
"""The view of what transfers change of accounts."""


def holdings(asked: Asked, moment: Moment | None, *, without_rate: bool = False) -> FromClause:
    """Return rows of stage, unit, line_id, need_id, project_id, balance, balance_usd, unvalued at a moment.

    Of an earlier moment they are of money of lines alone, and several may be of one account: they are to be added up.

    Args:
        asked: the compilation.
        moment: the ``Moment`` input; none is now.
        without_rate: of an earlier moment, only what no rate is known for, a row for each account.
    """
    if is_now(moment):
        accounts = ACCOUNTS.alias()
        return select(*(accounts.c[name] for name in (*DIMENSIONS, *AMOUNTS))).subquery()
    base, step = (_place(asked, moment, name) for name in ("base", "step"))
    copies, steps, accounts, moved = COPIES.alias(), STEPS.alias(), ACCOUNTS.alias(), _moved(asked, moment)
    of_money = accounts.c.stage.in_([literal_text(stage) for stage in BASES["pledged"]])
    parts = [
        _rows(copies, copies).where(copies.c.sequence == base),
        _rows(steps, steps).where(steps.c.sequence > base, steps.c.sequence <= step),
        _rows(accounts, moved).join_from(moved, accounts, accounts.c.id == moved.c.account_id).where(of_money),
    ]
    if not without_rate:
        return union_all(*parts).subquery()
    nought: ColumnElement[int] = literal_column("0")
    few = [part.where(rows.c.unvalued != nought) for part, rows in zip(parts, (copies, steps, moved), strict=True)]
    rows = union_all(*few).subquery()
    keys = [rows.c[name] for name in DIMENSIONS]
    return select(*keys, *(func.sum(rows.c[name]).label(name) for name in AMOUNTS)).group_by(*keys).subquery()


def _rows(keys: FromClause, amounts: FromClause) -> Select[Any]:
    return select(*(keys.c[name] for name in DIMENSIONS), *(amounts.c[name] for name in AMOUNTS))


def _place(asked: Asked, moment: Moment | None, name: str) -> ColumnElement[Any]:
    """Return a part of where a moment lies in the book, which is found once."""
    found = func.money_moment(effective_bound(asked, moment), sequence_bound(asked, moment))
    parts = [column(part, BigInteger()) for part in ("base", "step", "whole")]
    near = asked.share(
        "money_moment", select(found.table_valued(*parts, column("late", ARRAY(BigInteger())))), once=True
    )
    return select(near.c[name]).scalar_subquery()


def _moved(asked: Asked, moment: Moment | None) -> FromClause:
    """Return what moved after the last step and counts at the moment, by account: account_id and amounts."""
    step, whole, late = (_place(asked, moment, name) for name in ("step", "whole", "late"))
    between, later = MOVES.alias(), MOVES.alias()
    both = union_all(
        select(between).where(between.c.sequence > step, between.c.sequence <= whole),
        select(later).where(later.c.sequence == func.any(func.array(select(func.unnest(late)).scalar_subquery()))),
    ).subquery()
    sums = [func.whole_sum(both.c[name], type_=BigInteger()).label(name) for name in AMOUNTS]
    return asked.share("moved_since", select(both.c.account_id, *sums).group_by(both.c.account_id))
