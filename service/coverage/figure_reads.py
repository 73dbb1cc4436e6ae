"""How one figure of coverage is shown: a sum as decimal text, a fraction with both of its numbers."""

from typing import Any

from sqlalchemy import ColumnElement, func

from service.reading.amounts import quotient_of
from service.reading.asked import Asked
from service.reading.entity import Args, Field, Group, Json, Row, Value


def shown(column: str) -> Value:
    """Read a sum as decimal text of the report's unit."""
    return Value(
        lambda row, asked, args: func.decimal_text(row.c[column], row.c.unit), Json.QUOTED, columns=(column, "unit")
    )


def _ratio(over: str, under: str, *, counts: bool = False) -> Group:
    """Read a fraction of two columns; null where the first is, its value null where the second is 0."""

    def whole(column: str) -> Value:
        if counts:
            return Value(lambda row, asked, args: row.c[column], Json.QUOTED, columns=(column,))
        return shown(column)

    def value(row: Row, asked: Asked, args: Args) -> ColumnElement[Any]:
        return quotient_of(row.c[over], row.c[under])

    fields: dict[str, Field] = {
        "numerator": whole(over),
        "denominator": whole(under),
        "value": Value(value, Json.BARE, columns=(over, under)),
    }
    return Group("Ratio", fields, lambda row, asked, args: row.c[over].is_not(None), (over,))


def at_basis(basis: str) -> Group:
    """Read the figures of one basis."""
    return Group(
        "CoverageAt",
        {
            "amount": shown(f"{basis}_amount"),
            "gross": _ratio(f"{basis}_amount", "required"),
            "effective": _ratio(f"{basis}_covered", "required"),
            "gap": shown(f"{basis}_gap"),
            "surplus": shown(f"{basis}_surplus"),
            "fullyCovered": _ratio(f"{basis}_full", "needs", counts=True),
        },
    )
