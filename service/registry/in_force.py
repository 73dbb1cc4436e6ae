"""What holds on a day: a relation is in force when it surely began and has not surely ended.

The day of a hand-over belongs to the new holder. A start nobody knows counts as begun; so does an end nobody knows as
not come, until a successor of the same office has surely begun.
"""

from datetime import date

from sqlalchemy import ColumnElement, Date, and_, exists, func, literal_column, not_, or_

from service.reading.asked import Asked
from service.reading.entity import Args, Row
from service.registry.office_term import OfficeTerm

_LONG_AGO = literal_column("date '-infinity'", Date())


def day_of(asked: Asked, args: Args, argument: str = "on") -> ColumnElement[date]:
    """Return the day an argument names, today where it names none."""
    given = args.get(argument)
    if given is None:
        return func.current_date()
    return asked.parameter(given, Date())


def begun(row: Row, day: ColumnElement[date]) -> ColumnElement[bool]:
    """Whether a period has surely begun by a day: on the last day its vague start may mean."""
    unbounded = and_(row.c.from_latest.is_(None), or_(row.c.from_earliest.is_(None), row.c.from_earliest <= day))
    return or_(row.c.from_latest <= day, unbounded)


def in_force(row: Row, day: ColumnElement[date]) -> ColumnElement[bool]:
    """Whether a period that has surely begun by a day has not surely ended before it."""
    return and_(begun(row, day), or_(row.c.to_latest.is_(None), row.c.to_latest > day))


def held_on(row: Row, day: ColumnElement[date]) -> ColumnElement[bool]:
    """Whether a term of an office is in force on a day: as ``in_force``, and no successor has surely begun.

    A term within another (a unit that does its work) is followed by the next such term only. What was made up to
    illustrate never follows what was.
    """
    later = OfficeTerm.__table__.alias()  # type: ignore[attr-defined]  # SQLModel sets it on every table class
    start = func.coalesce(row.c.from_latest, _LONG_AGO)
    follows = and_(
        later.c.office == row.c.office,
        later.c.part_of_id.is_not_distinct_from(row.c.part_of_id),
        or_(not_(later.c.illustrative), row.c.illustrative),
        later.c.from_latest <= day,
        or_(later.c.from_latest > start, and_(later.c.from_latest == start, later.c.id > row.c.id)),
    )
    return and_(in_force(row, day), not_(exists().where(follows).correlate(row)))
