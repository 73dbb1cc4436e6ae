"""What a need asks for, as the book has it under REQUIRED and INVESTED: today, and at first.

An unknown amount is null, never zero. A draft is not in the book: what it will ask for is kept with it.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import Any, Final

from sqlalchemy import ColumnElement, Integer, and_, case, func, literal_column, select

from service.database.columns import Publication
from service.ledger.account import Account, Stage
from service.ledger.entry import EntryKind, JournalEntry, Transfer
from service.planning.need import NeedRevision
from service.reading.asked import Asked
from service.reading.entity import Args, Expression, Group, Row
from service.reading.filters import amounts_of
from service.reading.json_text import literal_text
from service.reading.values import NO_FX, column, stated_amount

REVISIONS: Final = NeedRevision.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
ENTRIES: Final = JournalEntry.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
ACCOUNTS: Final = Account.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
TRANSFERS: Final = Transfer.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class

ZERO: Final = literal_column("0", Integer())
UNKNOWN: Final = literal_text("UNKNOWN")
PUBLISHED: Final = literal_text(Publication.PUBLISHED.value)


def _kept(stage: Stage, measure: Callable[[Row], ColumnElement[Any]]) -> Expression:
    """Return what the accounts of a need hold under a stage; null where there is no account."""

    def sql(row: Row, asked: Asked, args: Args) -> ColumnElement[Any]:
        account = ACCOUNTS.alias()
        mine = and_(
            account.c.need_id == row.c.id, account.c.stage == literal_text(stage.value), account.c.unit == row.c.unit
        )
        return select(func.sum(measure(account))).where(mine).correlate(row).scalar_subquery()

    return sql


def _first(stage: Stage, amount: str) -> Expression:
    """Return what quantifying a need put under a stage, if that was not reversed; null where a part is unknown."""

    def sql(row: Row, asked: Asked, args: Args) -> ColumnElement[Any]:
        account, transfer, entry, undone = ACCOUNTS.alias(), TRANSFERS.alias(), ENTRIES.alias(), ENTRIES.alias()
        reversed_since = select(undone.c.sequence).where(undone.c.reverses == entry.c.sequence).correlate(entry)
        whole = case((func.count() == func.count(transfer.c[amount]), func.sum(transfer.c[amount])))
        return (
            select(whole)
            .join_from(account, transfer, transfer.c.to_account == account.c.id)
            .join(entry, entry.c.sequence == transfer.c.sequence)
            .where(
                account.c.need_id == row.c.id,
                account.c.stage == literal_text(stage.value),
                account.c.unit == row.c.unit,
                entry.c.kind == literal_text(EntryKind.QUANTIFY_NEED.value),
                ~reversed_since.exists(),
            )
            .correlate(row)
            .scalar_subquery()
        )

    return sql


def _worth(stage: Stage) -> Expression:
    """Return the value in cents of what a need's accounts hold; null where a part of it is unknown."""
    return _kept(stage, lambda account: case((account.c.unvalued == ZERO, account.c.balance_usd)))


def _zero_where(known: Callable[[Row], ColumnElement[bool]], held: Expression) -> Expression:
    """Return an amount that is zero where it is known and the book, which posts no zeros, has no account for it."""
    return lambda row, asked, args: func.coalesce(held(row, asked, args), case((known(row), ZERO)))


def _worth_of(amount: Expression, worth: Expression) -> Expression:
    """Return the value in cents of an amount: zero is worth nothing in any unit, the rest what is known of it."""
    return lambda row, asked, args: case((amount(row, asked, args) == ZERO, ZERO), else_=worth(row, asked, args))


def _is_asked(row: Row) -> ColumnElement[bool]:
    known: ColumnElement[bool] = row.c.qualifier != UNKNOWN
    return known


def is_invested(row: Row) -> ColumnElement[bool]:
    """Whether it is known what the State itself puts in."""
    known: ColumnElement[bool] = row.c.investment_known.is_(True)
    return known


def _both(one: Expression, other: Expression) -> Expression:
    """Return a sum that is null where either part is."""
    return lambda row, asked, args: one(row, asked, args) + other(row, asked, args)


def _first_qualifier(row: Row, asked: Asked, args: Args) -> ColumnElement[Any]:
    """Return the qualifier that the requirement had before its first revision."""
    revision = REVISIONS.alias()
    before = select(revision.c.qualifier_before).where(revision.c.need_id == row.c.id)
    first = before.order_by(revision.c.id).limit(literal_column("1")).correlate(row).scalar_subquery()
    return func.coalesce(first, row.c.qualifier)


def _amount(minor: Expression, usd: Expression, qualifier: Expression) -> Group:
    """Read an amount of a need in its unit."""
    return stated_amount(minor, column("unit"), qualifier, usd, NO_FX)


def _where_known(amount: Group) -> Group:
    """Read an amount that is null as a whole where the State's own investment is not known."""
    return replace(amount, present=lambda row, asked, args: is_invested(row))


def _draft_or(drafted: str, booked: Expression) -> Expression:
    """Return what a draft will ask for, and of all that is published what the book has."""
    return lambda row, asked, args: case(
        (row.c.publication != PUBLISHED, row.c[drafted]), else_=booked(row, asked, args)
    )


def _originally_asked(held: Expression) -> Expression:
    """Return an amount that is zero where one was said at first, and the book has none under a quantification."""
    return lambda row, asked, args: func.coalesce(
        held(row, asked, args), case((_first_qualifier(row, asked, args) != UNKNOWN, ZERO))
    )


def _asked_of_donors(amount: Expression) -> Expression:
    return _zero_where(_is_asked, _draft_or("draft_requirement_minor", amount))


def _worth_of_donors(amount: Expression, worth: Expression) -> Expression:
    return _worth_of(amount, _draft_or("draft_requirement_usd_minor", worth))


REQUIRED: Final = _asked_of_donors(_kept(Stage.REQUIRED, lambda account: account.c.balance))
REQUIRED_USD: Final = _worth_of_donors(REQUIRED, _worth(Stage.REQUIRED))
ORIGINAL: Final = _originally_asked(_draft_or("draft_requirement_minor", _first(Stage.REQUIRED, "amount")))
ORIGINAL_USD: Final = _worth_of_donors(ORIGINAL, _first(Stage.REQUIRED, "amount_usd"))
INVESTED: Final = _zero_where(
    is_invested, _draft_or("draft_investment_minor", _kept(Stage.INVESTED, lambda account: account.c.balance))
)
INVESTED_USD: Final = _worth_of(INVESTED, _draft_or("draft_investment_usd_minor", _worth(Stage.INVESTED)))

REQUIREMENT: Final = _amount(REQUIRED, REQUIRED_USD, column("qualifier"))
ORIGINAL_REQUIREMENT: Final = _amount(ORIGINAL, ORIGINAL_USD, _first_qualifier)
STATE_INVESTMENT: Final = _where_known(_amount(INVESTED, INVESTED_USD, column("qualifier")))
TOTAL_COST: Final = _where_known(
    _amount(_both(REQUIRED, INVESTED), _both(REQUIRED_USD, INVESTED_USD), column("qualifier"))
)

ASKED_FOR: Final = amounts_of(REQUIRED, column("unit"), REQUIRED_USD)
"""What is compared of a requirement."""
