"""What makes up a figure: the transfers that brought its money to a basis, or took it away again, each with its rate.

A transfer counts where exactly one of its two accounts is part of the figure: with its amount where money came in, less
its amount where it went out. So what is counted adds up to the figure, to the cent.
"""

from enum import StrEnum
from typing import Any, Final

from sqlalchemy import (
    BigInteger,
    Boolean,
    ColumnElement,
    FromClause,
    Integer,
    Numeric,
    Select,
    and_,
    case,
    cast,
    column,
    func,
    select,
    table,
    union_all,
)
from sqlalchemy import literal_column as sql

from service.coverage.figure import OF_ONE, Figure, figure_of, of_the_same
from service.coverage.first_asked import undone
from service.coverage.grouping import KEY_COLUMNS
from service.coverage.kept_sums import BASES
from service.coverage.minded import explained_minded, paging_minded
from service.coverage.scoped_money import giver_of
from service.coverage.supposed import stands_in_the_book
from service.coverage.units import in_unit
from service.giving.contribution import Contribution
from service.giving.pledge import FxMethod, Pledge, PledgeLine
from service.ledger.account import Account, Stage
from service.ledger.entry import EntryKind, JournalEntry, Transfer
from service.ledger.moment import effective_bound, sequence_bound
from service.reading.amounts import fx_basis
from service.reading.asked import Asked, Part
from service.reading.entity import EVERYONE, Args, Entity, Json, Link, Row, Shape, Source, Value
from service.reading.json_text import literal_text
from service.reading.reporting import IN_REPORTING
from service.reading.template import ROW
from service.reading.values import amount, dollars, number, text, to_one
from service.registry.document import Document

ACCOUNTS: Final = Account.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
CONTRIBUTIONS: Final = Contribution.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
DOCUMENTS: Final = Document.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
ENTRIES: Final = JournalEntry.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
LINES: Final = PledgeLine.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
PLEDGES: Final = Pledge.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
TRANSFERS: Final = Transfer.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class

PLACES_OF_AN_ENTRY: Final = sql("1024", BigInteger())
"""More than an entry has transfers: their sequence and position make one number, in the order of the book."""


class CoverageBasis(StrEnum):
    """How far money must have come to count."""

    PLEDGED = "PLEDGED"
    COMMITTED = "COMMITTED"
    RECEIVED = "RECEIVED"
    DISBURSED = "DISBURSED"
    SPENT = "SPENT"


def _needs(figure: Figure, row: Row) -> Select[Any]:
    """Return the keys of the needs a figure is of."""
    needs = figure.scope.needs()
    of_need = [one for one in figure.dimensions if not one.of_money]
    return select(needs.c.id).where(*of_the_same(needs, row, of_need, figure.scope.asked)).correlate(row)


def _at_basis(asked: Asked, args: Args, account: Row) -> ColumnElement[bool]:
    """Return the condition that money of an account has come as far as a basis."""
    return account.c.stage.in_([literal_text(stage) for stage in BASES[_basis(args).value.lower()]])


AT_BASIS: Final = Part(
    "at_basis",
    lambda question: {"basis": question["basis"]} if question.get("basis") is not None else {},
    _at_basis,
    row=ACCOUNTS.alias(ROW),
    kind=Boolean(),
)
"""As a part: whatever it is explained at, the rest is alike."""


def _money_accounts(figure: Figure, row: Row) -> Select[Any]:
    """Return the keys of the accounts whose money a figure counts."""
    account, line, pledge = ACCOUNTS.alias(), LINES.alias(), PLEDGES.alias()
    found = (
        select(
            account.c.id,
            account.c.need_id,
            account.c.project_id,
            giver_of(line, pledge).label("donor_id"),
            pledge.c.event_id,
            *(line.c[name] for name in ("channel", "fund_id", "modality", "earmark_modality")),
        )
        .join_from(account, line, line.c.id == account.c.line_id)
        .join(pledge, pledge.c.id == line.c.pledge_id)
        .where(figure.scope.asked.of(AT_BASIS, account), in_unit(account, figure.scope.unit))
        .where(*figure.scope.money_conditions(account, line, pledge))
    )
    rows = figure.scope.beside(found).subquery()
    of_money = [one for one in figure.dimensions if one.of_money]
    stands: ColumnElement[bool] = rows.c.need_id.in_(_needs(figure, row))
    if not figure.placed:  # what is on no need is in groups of money alone
        stands = rows.c.need_id.is_(None) if len(of_money) == len(figure.dimensions) else sql("false")
    return select(rows.c.id).where(stands, *of_the_same(rows, row, of_money, figure.scope.asked)).correlate(row)


def _need_accounts(figure: Figure, row: Row) -> Select[Any]:
    """Return the keys of the accounts that say what the needs of a figure require."""
    account = ACCOUNTS.alias()
    of_needs = and_(account.c.stage == literal_text(Stage.REQUIRED), in_unit(account, figure.scope.unit))
    return select(account.c.id).where(of_needs, account.c.need_id.in_(_needs(figure, row))).correlate(row)


def _sides(figure: Figure, accounts: Select[Any], asked: Asked, *, original: bool) -> FromClause:
    """Return the transfers with one account in the figure: sequence, position, 1 for coming in, -1 for out."""
    moment = figure.scope.moment
    day, last = effective_bound(asked, moment), sequence_bound(asked, moment)
    sides = []
    for end, sign in (("to_account", "1"), ("from_account", "-1")):
        moved, member = TRANSFERS.alias(), accounts.subquery()
        side = (
            select(moved.c.sequence, moved.c.position, sql(sign).label("sign"))
            .join_from(member, moved, moved.c[end] == member.c.id)
            .where(moved.c.effective_on <= day, moved.c.sequence <= last)
        )
        if original:
            entry = ENTRIES.alias()
            first = and_(entry.c.sequence == moved.c.sequence, entry.c.kind == literal_text(EntryKind.QUANTIFY_NEED))
            side = side.join(entry, first).where(~undone(entry, asked, moment).exists())
        sides.append(side)
    both = union_all(*sides).subquery()
    counted = func.sum(both.c.sign)
    return (
        select(both.c.sequence, both.c.position, counted.label("sign"))
        .group_by(both.c.sequence, both.c.position)
        .having(counted != sql("0"))
        .subquery()
    )


def _postings(side: FromClause, figures: Row) -> FromClause:
    """Return a row for each transfer that counts in figures, with its entry, its accounts' stages and its rate."""
    moved = TRANSFERS.alias()
    source, target, entry = ACCOUNTS.alias(), ACCOUNTS.alias(), ENTRIES.alias()
    line, pledge, document = LINES.alias(), PLEDGES.alias(), DOCUMENTS.alias()
    contribution = CONTRIBUTIONS.alias()
    in_dollars = figures.c.unit == IN_REPORTING
    at_pledge = and_(pledge.c.unit == source.c.unit, pledge.c.fx_method.is_not(None), pledge.c.fx_source.is_not(None))
    whole = cast(func.decimal_text(moved.c.amount, source.c.unit), Numeric())
    implied = func.round(moved.c.amount_usd * sql("0.01") / whole, sql("12"))
    heard = func.coalesce(contribution.c.fx_source, document.c.code)
    exchanged = and_(source.c.unit != IN_REPORTING, moved.c.amount_usd.is_not(None), in_dollars)
    found = (
        select(
            (moved.c.sequence * PLACES_OF_AN_ENTRY + moved.c.position).label("id"),
            moved.c.sequence,
            moved.c.position,
            source.c.stage.label("from_stage"),
            target.c.stage.label("to_stage"),
            source.c.unit,
            moved.c.amount,
            moved.c.amount_usd,
            (side.c.sign * case((in_dollars, moved.c.amount_usd), else_=moved.c.amount)).label("counted"),
            figures.c.unit.label("counted_unit"),
            func.coalesce(target.c.line_id, source.c.line_id).label("line_id"),
            func.coalesce(target.c.need_id, source.c.need_id).label("need_id"),
            case((at_pledge, pledge.c.fx_rate), else_=implied).label("fx_rate"),
            case((at_pledge, pledge.c.fx_date)).label("fx_date"),
            case((exchanged, case((at_pledge, pledge.c.fx_source), else_=heard))).label("fx_source"),
            case((at_pledge, pledge.c.fx_method), else_=literal_text(FxMethod.STATED)).label("fx_method"),
        )
        .join_from(side, moved, and_(moved.c.sequence == side.c.sequence, moved.c.position == side.c.position))
        .join(source, source.c.id == moved.c.from_account)
        .join(target, target.c.id == moved.c.to_account)
        .join(entry, entry.c.sequence == moved.c.sequence)
        .join(line, line.c.id == func.coalesce(target.c.line_id, source.c.line_id), isouter=True)
        .join(pledge, pledge.c.id == line.c.pledge_id, isouter=True)
        .join(document, document.c.id == entry.c.document_id, isouter=True)
        .join(contribution, contribution.c.entry_sequence == moved.c.sequence, isouter=True)
    )
    return found.correlate(figures).subquery()


def _basis(args: Args) -> CoverageBasis:
    """Return which basis is explained; clients must name one, and only the templates made ahead of them do not."""
    basis = args.get("basis", CoverageBasis.PLEDGED)
    return CoverageBasis(str(getattr(basis, "value", basis)))


def _money_moved(asked: Asked, args: Args, row: Row) -> Select[Any]:
    """Return the transfers that make up the amount of a figure."""
    figure = figure_of(row, asked, args)
    accounts = _money_accounts(figure, row).where(*stands_in_the_book(asked, args))
    return select(_sides(figure, accounts, asked, original=False))


def _required_moved(asked: Asked, args: Args, row: Row) -> Select[Any]:
    """Return those that make up its requirement; nothing for money on no need, of which nothing is required."""
    figure = figure_of(row, asked, args)
    accounts = _need_accounts(figure, row).where(*stands_in_the_book(asked, args))
    if not figure.placed:
        accounts = accounts.where(sql("false"))
    return select(_sides(figure, accounts, asked, original=bool(figure.scope.given.get("original"))))


FIGURES: Final = table(ROW, *(column(name) for name in ("unit", OF_ONE, *KEY_COLUMNS)))
"""What stands for a row of figures: its unit, and what tells which needs and money it is of."""
SIDES: Final = (column("sequence", BigInteger()), column("position", Integer()), column("sign", Integer()))
MONEY_MOVED: Final = Part("money_moved", explained_minded, _money_moved, SIDES, FIGURES)
REQUIRED_MOVED: Final = Part("required_moved", explained_minded, _required_moved, SIDES, FIGURES)


def _explained(moved: Part) -> Source:
    """Return what makes up a figure; which transfers do is a part of its own, so this is alike for all figures."""

    def source(row: Row | None, asked: Asked, args: Args) -> FromClause:
        assert row is not None  # noqa: S101  the link starts from figures
        return _postings(asked.rows_of(moved), row)

    return source


def _explaining(moved: Part) -> Link:
    source = _explained(moved)
    return Link("CoveragePosting", None, Shape.CONNECTION, source, minds=paging_minded, columns=("unit",))


EXPLAIN: Final = _explaining(MONEY_MOVED)
EXPLAIN_REQUIRED: Final = _explaining(REQUIRED_MOVED)

POSTING: Final = Entity(
    "CoveragePosting",
    None,
    EVERYONE,
    {
        "entry": to_one("JournalEntry", "sequence", "sequence"),
        "position": number("position", never_null=True),
        "from": text("from_stage", never_null=True),
        "to": text("to_stage", never_null=True),
        "unit": text("unit", never_null=True),
        "amount": amount("amount", "unit"),
        "usd": dollars("amount_usd"),
        "counted": Value(lambda row, asked, args: func.decimal_text(row.c.counted, row.c.counted_unit), Json.QUOTED),
        "fx": fx_basis("fx", lambda row: row.c.fx_source.is_not(None)),
        "line": to_one("PledgeLine", "line_id"),
        "need": to_one("Need", "need_id"),
    },
    has_node=False,
)
