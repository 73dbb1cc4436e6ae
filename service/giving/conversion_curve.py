"""How promises turn into money as months go by: what of them was signed, and what had arrived, so long after each.

Month 0 is the day of the announcement, the last it may mean. A month counts the promises that are at least so old
today, in their own unit and as high as they stand today; so the last months of a donor's curve may speak of fewer
promises than the first. What has arrived counts as signed. A promise of unknown amount or day is in no month.
"""

from collections.abc import Callable
from typing import Any, Final

from sqlalchemy import ColumnElement, Date, FromClause, Integer, Select, case, cast, func, select, true, union_all
from sqlalchemy import column as sql_column

from service.errors import BadInput
from service.giving.ageing import TODAY, LinesOf
from service.giving.pledge import Pledge, PledgeLine
from service.giving.standing import ACCOUNTS, RECEIVED, ZERO, at_stages
from service.ledger.account import Stage
from service.ledger.entry import Transfer
from service.reading.amounts import quotient_of
from service.reading.asked import Asked
from service.reading.entity import EVERYONE, Args, Entity, Group, Json, Link, Row, Shape, Value
from service.reading.values import amount, number, text

PLEDGES: Final = Pledge.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
LINES: Final = PledgeLine.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
TRANSFERS: Final = Transfer.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class

USUAL_MONTHS: Final = 24
MOST_MONTHS: Final = 240


def months_of(given: Any) -> int:  # noqa: ANN401  an input of the API has any type until it is bound
    """Return how many months a curve goes on for.

    Raises:
        BadInput: MONTHS_OUT_OF_RANGE.
    """
    if not 0 <= given <= MOST_MONTHS:
        sentence = "A curve has 0 to {most} months; {asked} were asked."
        raise BadInput("MONTHS_OUT_OF_RANGE", sentence, field=("months",), most=str(MOST_MONTHS), asked=str(given))
    return int(given)


def curve_of(lines_of: LinesOf) -> Link:
    """Give the curve of some lines, a row for each month and unit."""

    def source(row: Row | None, asked: Asked, args: Args) -> FromClause:
        assert row is not None  # noqa: S101  a declaration of ours: a curve belongs to a row, never to the root
        given = args.get("months")
        last = asked.parameter(USUAL_MONTHS if given is None else given, Integer(), months_of)
        return _points(lines_of(row, asked), last)

    return Link("ConversionPoint", None, Shape.LIST, source, usual_rows=USUAL_MONTHS)


def _points(standing: FromClause, last: ColumnElement[int]) -> FromClause:
    """Return the sums of every month, out of what moved on which day of each line."""
    line, pledge = LINES.alias(), PLEDGES.alias()
    of = (
        select(standing.c.line_id, standing.c.unit, standing.c.promised, pledge.c.announced_latest.label("start"))
        .select_from(standing.join(line, line.c.id == standing.c.line_id).join(pledge, pledge.c.id == line.c.pledge_id))
        .where(standing.c.whole.is_not(None), pledge.c.announced_latest.is_not(None))
        .subquery()
    )
    # The promise itself counts from its first day on: one more thing that moved.
    promise = select(of.c.start.label("day"), of.c.promised, ZERO.label("signed"), ZERO.label("received"))
    sides = (_moved(of, "to_account", lambda moved: moved), _moved(of, "from_account", lambda moved: -moved))
    moves = union_all(promise.correlate(of), *sides).subquery()
    moved = select(moves).lateral()
    month = func.generate_series(ZERO, last).table_valued(sql_column("month", Integer())).render_derived()
    reached = cast(of.c.start + func.make_interval(ZERO, month.c.month), Date())
    return (
        select(
            month.c.month,
            of.c.unit,
            func.sum(moved.c.promised).label("promised"),
            func.sum(moved.c.signed).label("signed"),
            func.sum(moved.c.received).label("received"),
            func.count(of.c.line_id.distinct()).label("lines"),
        )
        .select_from(of.join(moved, true()).join(month, true()))
        .where(reached <= TODAY, moved.c.day <= reached)
        .group_by(month.c.month, of.c.unit)
        .subquery()
    )


def _moved(of: FromClause, side: str, counted: Callable[[ColumnElement[Any]], ColumnElement[Any]]) -> Select[Any]:
    """Return what went to, or left, the accounts of a line that hold what was signed or has arrived."""
    account, transfer = ACCOUNTS.alias(), TRANSFERS.alias()
    minor = counted(transfer.c.amount)
    arrived = case((at_stages(account, RECEIVED), minor), else_=ZERO)
    return (
        select(transfer.c.effective_on.label("day"), ZERO.label("promised"), minor.label("signed"), arrived)
        .join_from(account, transfer, transfer.c[side] == account.c.id)
        .where(
            account.c.line_id == of.c.line_id,
            account.c.unit == of.c.unit,
            at_stages(account, (Stage.COMMITTED, *RECEIVED)),
        )
        .correlate(of)
    )


def _share(of: str) -> Group:
    """Divide what came of the promises by what they promise."""

    def quotient(row: Row, asked: Asked, args: Args) -> ColumnElement[Any]:  # noqa: ARG001  an expression's shape
        return func.trim_scale(quotient_of(row.c[of], row.c.promised))

    numerator, denominator = amount(of, "unit"), amount("promised", "unit")
    parts = {"numerator": numerator, "denominator": denominator, "value": Value(quotient, Json.BARE)}
    return Group("Ratio", parts)


CONVERSION_POINT: Final = Entity(
    "ConversionPoint",
    None,
    EVERYONE,
    {
        "month": number("month", never_null=True),
        "unit": text("unit"),
        "lines": number("lines", never_null=True),
        "signed": _share("signed"),
        "received": _share("received"),
    },
    order=lambda row: (row.c.unit, row.c.month),
    has_node=False,
)
