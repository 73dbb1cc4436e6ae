"""What every account holds, now or at an earlier moment: the one base of every figure of coverage.

Now is read from the kept balances. An earlier moment is the sum of the transfers that had taken effect and were known
by then; so no figure of the past ever changes, whatever is recorded later.
"""

from collections.abc import Mapping
from typing import Any, Final

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Date,
    DateTime,
    FromClause,
    Select,
    and_,
    case,
    cast,
    func,
    literal_column,
    select,
    union_all,
)

from service.errors import BadInput
from service.ledger.account import Account
from service.ledger.entry import JournalEntry, LedgerHead, Transfer
from service.reading.asked import Asked

ACCOUNTS: Final = Account.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
TRANSFERS: Final = Transfer.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
ENTRIES: Final = JournalEntry.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
HEAD: Final = LedgerHead.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class

DIMENSIONS: Final = ("stage", "unit", "line_id", "need_id", "project_id")

Moment = Mapping[str, Any]


def is_now(moment: Moment | None) -> bool:
    """Whether a moment asks for nothing but the present."""
    return moment is None or all(given is None for given in moment.values())


def effective_bound(asked: Asked, moment: Moment | None) -> ColumnElement[Any]:
    """Return the last effective day that counts: the given one, else today in UTC."""
    given = (moment or {}).get("effective")
    if given is not None:
        return asked.parameter(given, Date())
    return cast(func.timezone(literal_column("'UTC'"), func.now()), Date)


def sequence_of(given: Any) -> int:
    """Return the sequence a moment names.

    Raises:
        BadInput: SEQUENCE_NEGATIVE.
    """
    if given < 0:
        sentence = "The entries of the book are counted from 1, and 0 is before the first; {asked} was asked."
        raise BadInput("SEQUENCE_NEGATIVE", sentence, field=("moment", "sequence"), asked=str(given))
    return int(given)


def sequence_bound(asked: Asked, moment: Moment | None) -> ColumnElement[Any]:
    """Return the last sequence that counts: the lowest of what ``sequence`` and ``known`` allow, else the head's."""
    head = select(HEAD.c.sequence).scalar_subquery()
    bounds: list[ColumnElement[Any]] = [head]
    given = (moment or {}).get("sequence")
    if given is not None:
        bounds.append(asked.parameter(given, BigInteger(), sequence_of))
    known = (moment or {}).get("known")
    if known is not None:
        entries = ENTRIES.alias()
        by_then = entries.c.recorded_at <= asked.parameter(known, DateTime(timezone=True))
        last = select(func.coalesce(func.max(entries.c.sequence), literal_column("0"))).where(by_then)
        bounds.append(last.scalar_subquery())
    return func.least(*bounds) if len(bounds) > 1 else head


def reached(asked: Asked, moment: Moment | None) -> ColumnElement[Any]:
    """Return when the last entry that counts was recorded; null where none does."""
    entries = ENTRIES.alias()
    found = select(entries.c.recorded_at).where(entries.c.sequence == sequence_bound(asked, moment))
    return found.scalar_subquery()


def known_bound(asked: Asked, moment: Moment | None) -> ColumnElement[Any] | None:
    """Return the last instant at which something recorded was known at the moment; none: all there is."""
    given = moment or {}
    if given.get("sequence") is not None:
        return reached(asked, moment)
    if given.get("known") is not None:
        return asked.parameter(given["known"], DateTime(timezone=True))
    return None


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
    return (
        select(*(accounts.c[name] for name in DIMENSIONS), summed.c.balance, summed.c.balance_usd, summed.c.unvalued)
        .select_from(accounts)
        .join(summed, summed.c.account_id == accounts.c.id)
        .subquery()
    )


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
