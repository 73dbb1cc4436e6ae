"""What came to a fund and left it, by currency, donor and restriction: each transfer of its lines, added up once."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any, Final

from sqlalchemy import (
    Boolean,
    ColumnElement,
    Date,
    FromClause,
    Select,
    Subquery,
    and_,
    case,
    cast,
    column,
    func,
    or_,
    select,
    true,
    union_all,
    values,
)
from sqlalchemy import literal_column as sql_literal
from sqlalchemy.dialects.postgresql import JSONB

from service.errors import BadInput
from service.giving.line_reads import category, restricts
from service.giving.pledge import Pledge, PledgeLine
from service.giving.standing import ACCOUNTS, ZERO, at_stages
from service.ledger.account import Stage
from service.ledger.entry import Transfer
from service.ledger.moment import sequence_bound
from service.reading.asked import Asked
from service.reading.entity import Args, Row
from service.reading.json_text import literal_text
from service.reading.reporting import IN_REPORTING

LINES: Final = PledgeLine.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
PLEDGES: Final = Pledge.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
TRANSFERS: Final = Transfer.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class

WITH_FUND: Final = (Stage.RECEIVED, Stage.OBLIGATED)
PAID: Final = (Stage.DISBURSED, Stage.SPENT)
TO_COME: Final = (Stage.DONOR, Stage.PLEDGED, Stage.COMMITTED, Stage.FX, Stage.WITHDRAWN)
"""Where a contribution comes from, and goes back to when it is reversed."""

FLOWS: Final[dict[str, tuple[int, tuple[Stage, ...], tuple[Stage, ...]]]] = {
    "contributions": (1, WITH_FUND, TO_COME),
    "interest": (1, WITH_FUND, (Stage.INTEREST,)),
    "returned": (1, (Stage.RECEIVED,), (Stage.DISBURSED,)),
    "fees": (-1, WITH_FUND, (Stage.FEE,)),
    "refunds": (-1, WITH_FUND, (Stage.RETURNED,)),
    "obligated": (1, (Stage.OBLIGATED,), (Stage.RECEIVED,)),
    "spent": (1, (Stage.SPENT,), (*WITH_FUND, Stage.DISBURSED)),
}
"""A flow is what comes to accounts of some stages from others, less what goes back; -1: what leaves them, instead."""
STOCKS: Final = {"available": Stage.RECEIVED, "reserved": Stage.OBLIGATED, "advanced": Stage.DISBURSED}
FIGURES: Final = (
    *FLOWS,
    "disbursed",
    *(f"opening_{name}" for name in STOCKS),
    *(f"closing_{name}" for name in STOCKS),
    "unvalued",
)
IN_DOLLARS: Final = ""
"""The sheet that has everything in US dollars; the others are named by their currency."""
UNRESTRICTED: Final[ColumnElement[Any]] = sql_literal("1")


def first_day(given: Any) -> Any:  # noqa: ANN401  an input of the API has any type until it is bound
    """Return the first day of a statement.

    Raises:
        BadInput: PERIOD_REVERSED.
    """
    start = given[0]
    end = min((day for day in given[1:] if day is not None), default=datetime.now(tz=UTC).date())
    if start > end:
        sentence = "A statement is from a day to the same or a later one; from {start} to {end} was asked."
        raise BadInput("PERIOD_REVERSED", sentence, field=("from",), start=start.isoformat(), end=end.isoformat())
    return start


def _days(asked: Asked, args: Args) -> tuple[ColumnElement[Any], ColumnElement[Any]]:
    """Return the first and the last day of a statement; NULL for one from the beginning."""
    start, ends = args.get("from"), [args.get("to"), (args.get("moment") or {}).get("effective")]
    said = [asked.parameter(end, Date()) for end in ends if end is not None]
    last = func.least(*said) if said else cast(func.timezone(literal_text("UTC"), func.now()), Date())
    if start is None:
        return sql_literal("NULL::date", Date()), last
    return asked.parameter([start, *ends], Date(), first_day), last


def restriction(line: FromClause, asked: Asked) -> ColumnElement[Any]:
    """Return how tightly money is earmarked; where nobody published that, 2 if its scope restricts it, else 1."""
    scoped = case((restricts(line, asked, {}), sql_literal("2")), else_=UNRESTRICTED)
    return func.coalesce(category(line, asked, {}), scoped)


def _movements(row: Row, asked: Asked, args: Args, last: ColumnElement[Any]) -> Subquery:
    """Return what came to, and with a minus what left, the accounts of the fund's lines, up to a day."""
    sides = []
    for mine, other, sign in (("to_account", "from_account", "1"), ("from_account", "to_account", "-1")):
        line, pledge, account = LINES.alias(), PLEDGES.alias(), ACCOUNTS.alias()
        moved, beyond = TRANSFERS.alias(), ACCOUNTS.alias()
        joined: FromClause = (
            line.join(pledge, pledge.c.id == line.c.pledge_id)
            .join(account, account.c.line_id == line.c.id)
            .join(moved, moved.c[mine] == account.c.id)
            .join(beyond, beyond.c.id == moved.c[other])
        )
        sides.append(
            select(
                pledge.c.donor_id,
                restriction(line, asked).label("restriction"),
                account.c.unit,
                account.c.stage,
                beyond.c.stage.label("beyond"),
                moved.c.effective_on,
                (moved.c.amount * sql_literal(sign)).label("amount"),
                (moved.c.amount_usd * sql_literal(sign)).label("usd"),
            )
            .select_from(joined)
            .where(line.c.fund_id == row.c.id, at_stages(account, (*WITH_FUND, *PAID)), moved.c.effective_on <= last)
            .where(moved.c.sequence <= sequence_bound(asked, args.get("moment")))
            .correlate(row)
        )
    return union_all(*sides).subquery()


def _figure(minor: ColumnElement[Any], *kept: ColumnElement[bool]) -> ColumnElement[Any]:
    return func.coalesce(func.sum(minor).filter(*kept), ZERO)


def _between(moved: FromClause, here: Sequence[Stage], there: Sequence[Stage]) -> ColumnElement[bool]:
    beyond = moved.c.beyond.in_([literal_text(stage.value) for stage in there])
    return and_(at_stages(moved, here), beyond)


def _added_up(moved: FromClause, first: ColumnElement[Any]) -> Subquery:
    """Return movements added up by where they went, before the first day and since.

    A transfer is read once so, whatever figures it is in and in however many sheets; what is left are some rows of each
    donor.
    """
    before = func.coalesce(moved.c.effective_on < first, sql_literal("false")).label("before")
    keys = [*(moved.c[name] for name in ("donor_id", "restriction", "unit", "stage", "beyond")), before]
    unvalued = func.count().filter(moved.c.usd.is_(None)).label("unvalued")
    sums = [func.sum(moved.c[name]).label(name) for name in ("amount", "usd")]
    return select(*keys, *sums, unvalued).group_by(*keys).subquery()


def _sheet_rows(moved: FromClause) -> Select[Any]:
    """Return the figures in both ways of counting: in the money's own unit, and in US dollars."""
    ways = values(column("in_dollars", Boolean()), name="ways").data([(sql_literal("true"),), (sql_literal("false"),)])
    value = case((ways.c.in_dollars, moved.c.usd), else_=moved.c.amount)
    within = ~moved.c.before
    columns = {
        flow: _figure(value * sql_literal(str(sign)), within, _between(moved, here, there))
        for flow, (sign, here, there) in FLOWS.items()
    }
    paid = _between(moved, WITH_FUND, PAID) & ~_between(moved, [Stage.RECEIVED], [Stage.DISBURSED])
    columns["disbursed"] = _figure(-value, within, paid)
    for stock, stage in STOCKS.items():
        columns[f"opening_{stock}"] = _figure(value, moved.c.before, at_stages(moved, [stage]))
        columns[f"closing_{stock}"] = _figure(value, at_stages(moved, [stage]))
    columns["unvalued"] = _figure(moved.c.unvalued, ways.c.in_dollars)
    sheet = case((ways.c.in_dollars, literal_text(IN_DOLLARS)), else_=moved.c.unit).label("sheet")
    unit = case((ways.c.in_dollars, IN_REPORTING), else_=moved.c.unit).label("unit")
    keys = (sheet, unit, moved.c.donor_id, moved.c.restriction)
    rows = select(*keys, *(columns[figure].label(figure) for figure in FIGURES)).select_from(moved.join(ways, true()))
    # Units of help are written small; they have no value in money, and lack none.
    return rows.where(or_(~ways.c.in_dollars, moved.c.unit == func.upper(moved.c.unit))).group_by(*keys)


def statement_rows(row: Row | None, asked: Asked, args: Args) -> FromClause:
    """Return the one row of a statement: its days, and everything that was added up, as JSON."""
    assert row is not None  # noqa: S101  a field of a fund
    first, last = _days(asked, args)
    rows = _sheet_rows(_added_up(_movements(row, asked, args, last), first)).subquery()
    packed = [part for one in rows.c for part in (literal_text(one.key), one)]
    facts = func.coalesce(func.jsonb_agg(func.jsonb_build_object(*packed)), sql_literal("'[]'::jsonb"))
    # An aggregate: the planner does not put it in the place of each use, so it is worked out once.
    return (
        select(first.label("first"), last.label("last"), facts.cast(JSONB).label("facts")).select_from(rows).subquery()
    )
