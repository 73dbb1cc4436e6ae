"""Amounts that are summed when they are read: money, ratios, stated amounts, as rows of one sub-select each.

A link to one of these brings its own source, with the columns that are named here; so a figure with three parts is
one sub-select and not three.
"""

from collections.abc import Callable, Mapping
from typing import Any, Final

from sqlalchemy import ColumnElement, FromClause, Numeric, case, func
from sqlalchemy import literal_column as sql_literal

from service.reading.asked import Asked
from service.reading.entity import EVERYONE, Args, Entity, Field, Group, Json, Link, Row, Shape, Value
from service.reading.reporting import IN_REPORTING
from service.reading.values import NO_FX, amount, column, day, decimal, stated_amount, text

Summed = Callable[[Row], FromClause]
LARGEST_BELOW_ONE: Final = sql_literal("0.999999", Numeric())

MONEY: Final = Entity(
    "Money",
    None,
    EVERYONE,
    {"amount": amount("minor", "unit"), "currency": text("unit", never_null=True)},
    order=lambda row: (row.c.unit,),
    has_node=False,
)
"""Of a source with the columns ``minor`` and ``unit``."""


def fx_basis(prefix: str, present: Callable[[Row], ColumnElement[bool]]) -> Group:
    """Read the rate behind a value, out of <prefix>_rate, <prefix>_date, <prefix>_source and <prefix>_method."""
    fields = {
        "rate": decimal(f"{prefix}_rate"),
        "rateDate": day(f"{prefix}_date"),
        "source": text(f"{prefix}_source"),
        "method": text(f"{prefix}_method"),
    }
    return Group("FxBasis", fields, lambda row, asked, args: present(row))


STATED: Final = Entity(
    "StatedAmount",
    None,
    EVERYONE,
    stated_amount(
        column("minor"),
        column("unit"),
        column("qualifier"),
        column("usd_minor"),
        fx_basis("fx", lambda row: row.c.fx_method.is_not(None) & row.c.fx_source.is_not(None)),
    ).fields,
    order=lambda row: (row.c.unit,),
    has_node=False,
)
"""Of a source with the columns minor, unit, qualifier, usd_minor, fx_rate, fx_date, fx_source and fx_method."""


def quotient_of(over: ColumnElement[Any], under: ColumnElement[Any]) -> ColumnElement[Any]:
    """Return a fraction of numeric sums to six decimals; null where the lower one is 0.

    It is below 1 as long as the upper one is below the lower: nobody is told of 100 % while anything is missing.
    """
    whole = func.nullif(under, sql_literal("0"))
    # LEAST leaves out what is null, and a quotient that is null has nothing below it.
    return func.least(func.round(over / whole, sql_literal("6")), case((over < whole, LARGEST_BELOW_ONE)))


def _quotient(row: Row, asked: Asked, args: Args) -> ColumnElement[Any]:
    return func.trim_scale(quotient_of(row.c.numerator, row.c.denominator))


_RATIO_FIELDS: Final[Mapping[str, Field]] = {
    "numerator": amount("numerator", "unit"),
    "denominator": amount("denominator", "unit"),
    "value": Value(_quotient, Json.BARE),
}

RATIO: Final = Entity("Ratio", None, EVERYONE, _RATIO_FIELDS, order=lambda row: (row.c.unit,), has_node=False)
"""Of a source with the columns numerator and denominator, numeric minor units of ``unit``."""

AMOUNTS: Final = (MONEY, STATED, RATIO)


def money_of(summed: Summed) -> Link:
    """List sums by unit."""
    return Link("Money", None, Shape.LIST, _source(summed))


def stated_of(summed: Summed) -> Link:
    """Give an amount that is summed."""
    return Link("StatedAmount", None, Shape.ONE, _source(summed))


def figure_of(entity: str, summed: Summed, shape: Shape = Shape.ONE) -> Link:
    """Give what an entity without a table reads out of sums."""
    return Link(entity, None, shape, _source(summed))


def _source(summed: Summed) -> Callable[[Row | None, Asked, Args], FromClause]:
    def source(row: Row | None, asked: Asked, args: Args) -> FromClause:
        assert row is not None  # noqa: S101  a declaration of ours: sums belong to a row, never to the root
        return summed(row)

    return source


def plain_amount(prefix: str, unit: str, qualifier: str) -> Group:
    """Read an amount as a row of facts keeps it, without a value in US dollars unless it is of them."""

    def usd(row: Row, asked: Asked, args: Args) -> ColumnElement[Any]:
        return case((row.c[unit] == IN_REPORTING, row.c[prefix]))

    return stated_amount(column(prefix), column(unit), column(qualifier), usd, NO_FX)
