"""A fund's statement: where its money came from and went between two days, and what was there before and after.

It is worked out from the transfers alone, so that what the kept balances say is an independent check. Amounts are whole
minor units of the currency the money is in, and the value in US dollars is the one each transfer carries: both are
added and never rounded, so every part adds up to its total. Only the shares of donors are rounded, by the largest
remainder.

The movements are added up once, by currency, donor and restriction, into one JSON value; the sheets and their parts are
sums over that.
"""

from typing import Any, Final

from sqlalchemy import (
    BigInteger,
    ColumnClause,
    ColumnElement,
    FromClause,
    Integer,
    Numeric,
    Text,
    and_,
    case,
    func,
    select,
)
from sqlalchemy import column as sql_column
from sqlalchemy import literal_column as sql_literal

from service.giving.standing import ZERO
from service.reading.asked import Asked
from service.reading.entity import EVERYONE, Args, Entity, Field, Group, Json, Link, Row, Shape, Value
from service.reading.json_text import literal_text
from service.reading.reporting import IN_REPORTING
from service.reading.values import amount, day, number, text, to_one
from service.spending.statement_rows import FIGURES, IN_DOLLARS, UNRESTRICTED, statement_rows

PARTS: Final[ColumnElement[Any]] = sql_literal("10000")
"""Of a share: hundredths of a percent."""


def _facts(row: Row) -> FromClause:
    """Return what a statement added up, as rows again."""
    columns: list[ColumnClause[Any]] = [sql_column("sheet", Text()), sql_column("unit", Text())]
    columns += [sql_column("donor_id", BigInteger()), sql_column("restriction", Integer())]
    columns += [sql_column(figure, Numeric()) for figure in FIGURES]
    return func.jsonb_to_recordset(row.c.facts).table_valued(*columns).render_derived(with_types=True)


def _totals(facts: FromClause) -> list[ColumnElement[Any]]:
    """Return every figure, added up; and what of the available money is restricted."""
    columns: list[ColumnElement[Any]] = [
        func.coalesce(func.sum(facts.c[figure]), ZERO).label(figure) for figure in FIGURES
    ]
    for when in ("opening", "closing"):
        restricted = func.sum(facts.c[f"{when}_available"]).filter(facts.c.restriction > UNRESTRICTED)
        columns.append(func.coalesce(restricted, ZERO).label(f"{when}_restricted"))
    return columns


def _sheets(row: Row | None, asked: Asked, args: Args) -> FromClause:
    assert row is not None  # noqa: S101  a field of a statement
    facts = _facts(row)
    found = select(facts.c.sheet, facts.c.unit, *_totals(facts), row.c.facts.label("facts"))
    found = found.where(facts.c.sheet != literal_text(IN_DOLLARS))
    return found.group_by(facts.c.sheet, facts.c.unit).correlate(row).subquery()


def _in_dollars(row: Row | None, asked: Asked, args: Args) -> FromClause:
    assert row is not None  # noqa: S101  a field of a statement
    facts = _facts(row)
    names = (literal_text(IN_DOLLARS).label("sheet"), IN_REPORTING.label("unit"))
    found = select(*names, *_totals(facts), row.c.facts.label("facts"))
    return found.where(facts.c.sheet == literal_text(IN_DOLLARS)).correlate(row).subquery()


def _parts(key: str) -> Link:
    """Lead to the parts of a sheet by donor, or by restriction, each with its share of the contributions."""

    def source(row: Row | None, asked: Asked, args: Args) -> FromClause:
        assert row is not None  # noqa: S101  a field of a sheet
        facts = _facts(row)
        found = select(facts.c[key], row.c.unit.label("unit"), *_totals(facts))
        parts = found.where(facts.c.sheet == row.c.sheet).group_by(facts.c[key]).correlate(row).subquery()
        whole = func.sum(parts.c.contributions).over()
        raw = parts.c.contributions * PARTS
        least = func.min(parts.c.contributions).over()
        divided = select(
            parts,
            case((and_(least >= ZERO, whole > ZERO), func.div(raw, whole))).label("floor"),
            case((and_(least >= ZERO, whole > ZERO), func.mod(raw, whole))).label("remainder"),
        ).subquery()
        place = func.row_number().over(order_by=(divided.c.remainder.desc(), divided.c[key]))
        missing = PARTS - func.sum(divided.c.floor).over()
        share = divided.c.floor + case((place <= missing, sql_literal("1")), else_=ZERO)
        return select(divided, share.label("share")).subquery()

    entity = "FundStatementDonor" if key == "donor_id" else "FundStatementRestriction"
    return Link(entity, None, Shape.LIST, source, usual_rows=10)


def _sum(*columns: str) -> Value:
    """Give a sum of columns as decimal text of the sheet's unit."""

    def sql(row: Row, asked: Asked, args: Args) -> ColumnElement[Any]:
        first, *others = (row.c[name] for name in columns)
        return func.decimal_text(sum(others, first), row.c.unit)

    return Value(sql, Json.QUOTED, never_null=True)


def _position(when: str) -> Group:
    available, restricted = f"{when}_available", f"{when}_restricted"

    def free(row: Row, asked: Asked, args: Args) -> ColumnElement[Any]:
        return func.decimal_text(row.c[available] - row.c[restricted], row.c.unit)

    fields: dict[str, Field] = {
        "balance": _sum(available, f"{when}_reserved"),
        "available": _sum(available),
        "restricted": _sum(restricted),
        "unrestricted": Value(free, Json.QUOTED, never_null=True),
        "reserved": _sum(f"{when}_reserved"),
        "advanced": _sum(f"{when}_advanced"),
    }
    return Group("FundPosition", fields)


def _complete(row: Row, asked: Asked, args: Args) -> ColumnElement[Any]:
    complete: ColumnElement[Any] = row.c.unvalued == ZERO
    return complete


FLOW_FIELDS: Final[dict[str, Field]] = {
    "opening": _position("opening"),
    "contributions": amount("contributions", "unit"),
    "interest": amount("interest", "unit"),
    "returned": amount("returned", "unit"),
    "sources": _sum("contributions", "interest", "returned"),
    "disbursed": amount("disbursed", "unit"),
    "fees": amount("fees", "unit"),
    "refunds": amount("refunds", "unit"),
    "uses": _sum("disbursed", "fees", "refunds"),
    "closing": _position("closing"),
    "obligated": amount("obligated", "unit"),
    "spent": amount("spent", "unit"),
    "complete": Value(_complete, Json.BARE, never_null=True),
}


def _share(row: Row, asked: Asked, args: Args) -> ColumnElement[Any]:
    return func.decimal_text(row.c.share, IN_REPORTING)


SHARE: Final = Value(_share, Json.QUOTED)

SHEET: Final = Entity(
    "FundStatementSheet",
    None,
    EVERYONE,
    {
        "currency": text("unit", never_null=True),
        **FLOW_FIELDS,
        "donors": _parts("donor_id"),
        "restrictions": _parts("restriction"),
    },
    order=lambda row: (row.c.unit,),
    has_node=False,
)
OF_DONOR: Final = Entity(
    "FundStatementDonor",
    None,
    EVERYONE,
    {"donor": to_one("Party", "donor_id"), "share": SHARE, **FLOW_FIELDS},
    order=lambda row: (row.c.contributions.desc(), row.c.donor_id),
    has_node=False,
)
OF_RESTRICTION: Final = Entity(
    "FundStatementRestriction",
    None,
    EVERYONE,
    {"category": number("restriction", never_null=True), "share": SHARE, **FLOW_FIELDS},
    order=lambda row: (row.c.restriction,),
    has_node=False,
)
FUND_STATEMENT: Final = Entity(
    "FundStatement",
    None,
    EVERYONE,
    {
        "from": day("first"),
        "to": day("last", never_null=True),
        "sheets": Link("FundStatementSheet", None, Shape.LIST, _sheets, usual_rows=3),
        "usd": Link("FundStatementSheet", None, Shape.ONE, _in_dollars),
    },
    has_node=False,
)

STATEMENT_ENTITIES: Final = (FUND_STATEMENT, SHEET, OF_DONOR, OF_RESTRICTION)
OF_FUND: Final = Link("FundStatement", None, Shape.ONE, statement_rows, own_moment=True)
"""What a fund's statement leads to."""
