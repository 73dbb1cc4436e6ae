"""In what coverage is measured: US dollars, or a unit of technical help."""

from typing import Any

from sqlalchemy import ColumnElement, FromClause, and_, case, or_

from service.errors import BadInput
from service.money import REPORTING, TECHNICAL_UNITS
from service.reading.json_text import literal_text
from service.reading.reporting import IN_REPORTING


def coverable_unit(given: Any) -> str:
    """Return a unit coverage can be measured in.

    Raises:
        BadInput: UNIT_NOT_COVERABLE.
    """
    if given != REPORTING and given not in TECHNICAL_UNITS:
        units = ", ".join(sorted(TECHNICAL_UNITS))
        raise BadInput(
            "UNIT_NOT_COVERABLE",
            "Coverage is in USD, or in a unit of technical help ({units}): money of other currencies is converted.",
            field=("scope", "unit"),
            units=units,
        )
    return str(given)


def unit_of_need(need: FromClause) -> ColumnElement[Any]:
    """Return the unit a need itself is covered in: a need for help in its own, one for money in US dollars."""
    technical = need.c.unit.in_([literal_text(one) for one in sorted(TECHNICAL_UNITS)])
    return case((technical, need.c.unit), else_=IN_REPORTING)


def in_unit(rows: FromClause, unit: ColumnElement[Any]) -> ColumnElement[bool]:
    """Return the condition that an account counts in figures of a unit: all money in USD, help in its own."""
    technical = rows.c.unit.in_([literal_text(one) for one in sorted(TECHNICAL_UNITS)])
    return or_(and_(unit == IN_REPORTING, ~technical), rows.c.unit == unit)
