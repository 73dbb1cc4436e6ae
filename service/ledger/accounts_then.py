"""The accounts of the book with what they held at a moment, to be read where else the kept balances are.

For figures of one thing: each account's own transfers are summed by their index, so the cost follows the length of that
thing's history and not that of the book.
"""

from typing import Any, Final

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    FromClause,
    Select,
    case,
    func,
    literal_column,
    select,
    true,
    union_all,
)

from service.ledger.account import Account
from service.ledger.entry import JournalEntry, Transfer
from service.ledger.moment import Moment, effective_bound, is_now, sequence_bound
from service.reading.asked import Asked

ACCOUNTS: Final = Account.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
ENTRIES: Final = JournalEntry.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
TRANSFERS: Final = Transfer.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class

BALANCES: Final = frozenset({"balance", "balance_usd", "unvalued"})


def accounts_then(asked: Asked, moment: Moment | None) -> FromClause:
    """Return the accounts that had moved by a moment, with the columns of the table, balances being those of then."""
    account: FromClause = ACCOUNTS.alias()
    if is_now(moment):
        return account
    moves = union_all(_side(asked, moment, account, "to_account", 1), _side(asked, moment, account, "from_account", -1))
    moved = moves.subquery()
    sums = (func.sum(moved.c[name]).label(name) for name in sorted(BALANCES))
    then = select(func.count().label("moves"), *sums).lateral()
    kept = [column for column in account.c if column.name not in BALANCES]
    held = [then.c[name] for name in sorted(BALANCES)]
    return select(*kept, *held).select_from(account.join(then, true())).where(then.c.moves > _number(0)).subquery()


def stood_then(sequence: ColumnElement[Any], asked: Asked, moment: Moment | None) -> ColumnElement[bool]:
    """Whether an entry counted at a moment."""
    entry = ENTRIES.alias()
    counted = (entry.c.sequence == sequence, *bounds(entry, asked, moment))
    return select(entry.c.sequence).where(*counted).exists()


def _side(asked: Asked, moment: Moment | None, account: FromClause, column: str, sign: int) -> Select[Any]:
    """Return what moved into an account (1) or out of it (-1) and counts at the moment."""
    moved = TRANSFERS.alias()
    times, nought = _number(sign), _number(0)
    return (
        select(
            (times * moved.c.amount).label("balance"),
            (times * func.coalesce(moved.c.amount_usd, nought)).label("balance_usd"),
            (times * case((moved.c.amount_usd.is_(None), moved.c.amount), else_=nought)).label("unvalued"),
        )
        .where(moved.c[column] == account.c.id, *bounds(moved, asked, moment))
        .correlate(account)
    )


def bounds(row: FromClause, asked: Asked, moment: Moment | None) -> tuple[ColumnElement[bool], ...]:
    """Return what keeps the transfers, or the entries, that had taken effect and were known by a moment."""
    given = moment or {}
    effective = row.c.effective_on <= effective_bound(asked, moment)
    if given.get("sequence") is None and given.get("known") is None:
        return (effective,)
    return effective, row.c.sequence <= sequence_bound(asked, moment)


def _number(number: int) -> ColumnElement[int]:
    return literal_column(str(number), BigInteger())
