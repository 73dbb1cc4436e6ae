"""Where a pledge's money stands: what the accounts of its lines hold, in the lines' own units.

What a line promises is what the book holds of it at any stage, up to what was announced last: money that arrives beyond
the promise enters the book as well, and shows as received, never as promised. Where nothing is in the book (a draft, a
repeated announcement) the announcement itself stands.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import ColumnElement, FromClause, Subquery, case, func, select
from sqlalchemy import literal_column as sql_literal

from service.giving.pledge import PledgeLine, PledgeRevision
from service.ledger.account import Account, Stage
from service.ledger.accounts_then import accounts_then, bounds, stood_then
from service.ledger.entry import JournalEntry
from service.ledger.moment import Moment, is_now
from service.money import Qualifier
from service.reading.asked import Asked
from service.reading.entity import Args, Link, Row, Shape
from service.reading.json_text import literal_text
from service.reading.reporting import IN_REPORTING

ACCOUNTS: Final = Account.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
ENTRIES: Final = JournalEntry.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
LINES: Final = PledgeLine.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
REVISIONS: Final = PledgeRevision.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class

OUTSTANDING: Final = (Stage.PLEDGED, Stage.COMMITTED)
ARRIVED: Final = (Stage.RECEIVED, Stage.OBLIGATED, Stage.DISBURSED, Stage.SPENT, Stage.FEE)
"""What arrived, in the units it arrived in."""
RECEIVED: Final = (*ARRIVED, Stage.FX)
"""FX in the line's own unit: what was exchanged for the currency it was received in."""

QUALIFIERS: Final[ColumnElement[Any]] = sql_literal("ARRAY[" + ", ".join(f"'{word.value}'" for word in Qualifier) + "]")
ZERO: Final[ColumnElement[Any]] = sql_literal("0")


@dataclass(frozen=True, slots=True)
class Then:
    """The moment that figures are of, and the question that gives its parameters; now, where there is none."""

    asked: Asked | None = None
    moment: Moment | None = None


NOW: Final = Then()


def then_of(entity: str, summed: Callable[[Row, Then], FromClause], shape: Shape = Shape.ONE) -> Link:
    """Give figures of a row, now or at the moment that is asked for."""

    def source(row: Row | None, asked: Asked, args: Args) -> FromClause:
        assert row is not None  # noqa: S101  a declaration of ours: sums belong to a row, never to the root
        return summed(row, Then(asked, args.get("moment")))

    return Link(entity, None, shape, source, own_moment=True)


Belongs = Callable[[FromClause], ColumnElement[bool]]


def accounts_of(then: Then) -> FromClause:
    """Return the accounts of the book as they were then."""
    return ACCOUNTS.alias() if then.asked is None else accounts_then(then.asked, then.moment)


def at_stages(account: FromClause, stages: Sequence[Stage]) -> ColumnElement[bool]:
    """Keep the accounts of these stages; literals, so that the planner sees them."""
    return account.c.stage.in_([literal_text(stage.value) for stage in stages])


def held(account: FromClause, stages: Sequence[Stage]) -> ColumnElement[Any]:
    """Sum what accounts of these stages hold; 0 where there are none."""
    return func.coalesce(func.sum(account.c.balance).filter(at_stages(account, stages)), ZERO)


def last_announced(line: FromClause, column: str, then: Then = NOW) -> ColumnElement[Any]:
    """Return a column of the line's last revision that stands; null where it was never revised."""
    revision, reversal = REVISIONS.alias(), ENTRIES.alias()
    reversals = select(reversal.c.sequence).where(reversal.c.reverses == revision.c.entry_sequence)
    counts: list[ColumnElement[bool]] = [revision.c.line_id == line.c.id]
    if then.asked is not None and not is_now(then.moment):
        counts.append(stood_then(revision.c.entry_sequence, then.asked, then.moment))
        reversals = reversals.where(*bounds(reversal, then.asked, then.moment))
    return (
        select(revision.c[column])
        .where(*counts, ~reversals.exists())
        .order_by(revision.c.entry_sequence.desc())
        .limit(sql_literal("1"))
        .correlate(line)
        .scalar_subquery()
    )


def standing_of_lines(row: Row, belongs: Belongs, then: Then = NOW) -> Subquery:
    """Return one row for each line and unit: what it promises, what is where, what it is worth; at a moment."""
    line, account = LINES.alias(), accounts_of(then)
    unit = func.coalesce(line.c.unit, account.c.unit)
    own = (account.c.line_id == line.c.id) & (line.c.unit.is_(None) | (account.c.unit == line.c.unit))
    whole = func.sum(account.c.balance)
    announced = func.coalesce(last_announced(line, "after_minor", then), line.c.stated_minor)
    qualifier = func.coalesce(last_announced(line, "qualifier", then), line.c.qualifier)
    counted = (
        select(
            line.c.id.label("line_id"),
            unit.label("unit"),
            whole.label("whole"),
            func.least(whole, announced).label("promised"),
            func.array_position(QUALIFIERS, qualifier).label("rank"),
            line.c.value_usd_minor,
            func.sum(account.c.balance_usd).label("whole_usd"),
            func.coalesce(func.sum(account.c.unvalued), ZERO).label("unvalued"),
            held(account, [Stage.PLEDGED]).label("pledged"),
            held(account, [Stage.COMMITTED]).label("committed"),
            held(account, RECEIVED).label("received"),
            held(account, [Stage.WITHDRAWN]).label("withdrawn"),
            held(account, [Stage.RETURNED]).label("returned"),
        )
        .select_from(line.outerjoin(account, own))
        .where(belongs(line))
        .group_by(line.c.id, unit)
        .correlate(row)
        .subquery()
    )
    return select(counted, _value(counted).label("usd")).subquery()


def _value(line: FromClause) -> ColumnElement[Any]:
    """Return the cents of what a line promises; null where no rate is known."""
    share = func.divide_half_even(line.c.whole_usd * line.c.promised, line.c.whole)
    return case(
        (line.c.unit == IN_REPORTING, line.c.promised),
        (line.c.whole.is_(None), line.c.value_usd_minor),
        (line.c.unvalued > ZERO, None),
        (line.c.whole == line.c.promised, line.c.whole_usd),
        else_=share,
    )


def of_pledge(row: Row, then: Then = NOW) -> Subquery:
    """Return the standing of a pledge's lines."""
    return standing_of_lines(row, lambda line: line.c.pledge_id == row.c.id, then)


def of_line(row: Row, then: Then = NOW) -> Subquery:
    """Return the standing of the line itself."""
    return standing_of_lines(row, lambda line: line.c.id == row.c.id, then)


def by_unit(lines: FromClause, minor: ColumnElement[Any]) -> Subquery:
    """Return what is summed over lines in the book, for each unit; none where nothing is known to be promised."""
    sums = select(func.sum(minor).label("minor"), lines.c.unit).where(lines.c.whole.is_not(None))
    return sums.group_by(lines.c.unit).subquery()


def whole_of_pledge(row: Row, then: Then = NOW) -> Subquery:
    """Return one row: the pledge's figures in its own unit, or in that of its lines where it names none."""
    lines = of_pledge(row, then)
    mine = row.c.unit.is_(None) | (lines.c.unit == row.c.unit)
    mixed = row.c.unit.is_(None) & (func.min(lines.c.unit) != func.max(lines.c.unit))

    def total(column: str) -> ColumnElement[Any]:
        return func.coalesce(func.sum(lines.c[column]).filter(mine, lines.c.whole.is_not(None)), ZERO)

    promised = func.sum(lines.c.promised).filter(mine)
    unvalued = func.count(lines.c.line_id).filter(mine, lines.c.promised.is_not(None), lines.c.usd.is_(None))
    return (
        select(
            func.coalesce(row.c.unit, func.min(lines.c.unit)).label("unit"),
            case((mixed, None), else_=promised).label("lines_promise"),
            case((unvalued == ZERO, func.sum(lines.c.usd).filter(mine))).label("lines_usd"),
            func.count(lines.c.line_id).label("lines"),
            func.count(lines.c.line_id).filter(lines.c.promised.is_(None)).label("lines_unknown"),
            func.count(lines.c.line_id).filter(lines.c.unvalued > ZERO, _is_currency(lines)).label("lines_unvalued"),
            func.count(lines.c.whole).label("lines_booked"),
            func.max(lines.c.rank).label("rank"),
            total("promised").label("promised"),
            *(total(name).label(name) for name in ("pledged", "committed", "received", "withdrawn", "returned")),
        )
        .correlate(row)
        .subquery()
    )


def _is_currency(lines: FromClause) -> ColumnElement[bool]:
    """Whether a unit is a currency: an ISO 4217 code; units of technical help are written small."""
    return lines.c.unit == func.upper(lines.c.unit)
