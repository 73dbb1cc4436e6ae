"""What needs asked for at first: the entries that quantified them, as far as nobody reversed them."""

from typing import Any, Final

from sqlalchemy import FromClause, Select, case, func, select

from service.ledger.account import Account, Stage
from service.ledger.entry import EntryKind, JournalEntry, Transfer
from service.ledger.moment import Moment, effective_bound, sequence_bound
from service.money import TECHNICAL_UNITS
from service.reading.asked import Asked
from service.reading.json_text import literal_text
from service.reading.reporting import IN_REPORTING

ACCOUNTS: Final = Account.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
ENTRIES: Final = JournalEntry.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
TRANSFERS: Final = Transfer.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class


def first_asked(asked: Asked, moment: Moment | None) -> FromClause:
    """Return need_id, unit (USD, a currency without a rate, or help) and required, at a moment.

    There are as many entries that quantify as there are needs, whatever the length of the book; an index has them.
    """
    return asked.share("first_asked", _rows(asked, moment))


def undone(entry: FromClause, asked: Asked, moment: Moment | None) -> Select[Any]:
    """Return the reversal of an entry, if there was one at a moment."""
    reversal = ENTRIES.alias()
    return (
        select(reversal.c.sequence)
        .where(reversal.c.reverses == entry.c.sequence)
        .where(reversal.c.sequence <= sequence_bound(asked, moment))
        .where(reversal.c.effective_on <= effective_bound(asked, moment))
        .correlate(entry)
    )


def _rows(asked: Asked, moment: Moment | None) -> Select[Any]:
    entry, moved, account = ENTRIES.alias(), TRANSFERS.alias(), ACCOUNTS.alias()
    last, day = sequence_bound(asked, moment), effective_bound(asked, moment)
    own_unit = account.c.unit.in_([literal_text(unit) for unit in sorted(TECHNICAL_UNITS)]) | moved.c.amount_usd.is_(
        None
    )
    unit = case((own_unit, account.c.unit), else_=IN_REPORTING).label("unit")
    value = case((own_unit, moved.c.amount), else_=moved.c.amount_usd)
    return (
        select(account.c.need_id, unit, func.sum(value).label("required"))
        .select_from(entry)
        .join(moved, moved.c.sequence == entry.c.sequence)
        .join(account, account.c.id == moved.c.to_account)
        .where(entry.c.kind == literal_text(EntryKind.QUANTIFY_NEED), account.c.stage == literal_text(Stage.REQUIRED))
        .where(entry.c.sequence <= last, entry.c.effective_on <= day, ~undone(entry, asked, moment).exists())
        .group_by(account.c.need_id, unit)
    )
