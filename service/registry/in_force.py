"""What holds on a day: a relation is in force when it surely began and has not surely ended.

The day of a hand-over belongs to the new holder. A start nobody knows counts as begun; so does an end nobody knows as
not come, until a successor of the same office has surely begun. Between two terms that follow each other there is no
vacancy only because sources are vague: the old one lasts as long as it may, then the new one has begun.
"""

from datetime import date
from typing import Any, Final

from sqlalchemy import (
    ColumnElement,
    Date,
    FromClause,
    Integer,
    and_,
    case,
    exists,
    func,
    literal_column,
    not_,
    or_,
    select,
)

from service.reading.asked import Asked
from service.reading.entity import Args, Row
from service.registry.office_term import OfficeTerm

TERMS: Final = OfficeTerm.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
ONE_DAY: Final = literal_column("1", Integer())
_LONG_AGO: Final = literal_column("date '-infinity'", Date())


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
    """Whether a term of an office is in force on a day: it has begun, has not ended, and no successor has begun.

    A term ends on an exact day, which is the new holder's, or after the last day that its vague end may mean. A term
    within another (a unit that does its work) is followed by the next such term only. What was made up to illustrate
    never follows what was.
    """
    later = TERMS.alias()
    follows = and_(_same_office(row, later), _precedes(row, later), _start(later) <= day)
    not_ended = or_(row.c.to_latest.is_(None), _free_from(row) > day)
    return and_(_start(row) <= day, not_ended, not_(exists().where(follows).correlate(row)))


def _start(term: FromClause) -> ColumnElement[Any]:
    """Return the first day on which a term has surely begun.

    That is the last day its vague start may mean; or the day on which the term before it has surely ended, where it may
    have begun by then: sources that put one cycle after the other leave no vacancy. A gap between the two stays a gap.
    """
    before, other = TERMS.alias(), TERMS.alias()
    between = and_(_same_office(term, other), _precedes(before, other), _precedes(other, term))
    last = and_(
        _same_office(term, before), _precedes(before, term), not_(exists().where(between).correlate(term, before))
    )
    free = _free_from(before)
    handed_over = (
        select(func.greatest(term.c.from_earliest, free))
        .where(last, term.c.from_earliest <= free + ONE_DAY)
        .correlate(term)
        .scalar_subquery()
    )
    return func.coalesce(func.least(term.c.from_latest, handed_over), term.c.from_earliest, _LONG_AGO)


def _free_from(term: FromClause) -> ColumnElement[Any]:
    """Return the first day on which a term has surely ended; null where no day is known."""
    exact = term.c.to_earliest == term.c.to_latest
    return case((exact, term.c.to_latest), else_=term.c.to_latest + ONE_DAY)


def _same_office(term: FromClause, other: FromClause) -> ColumnElement[bool]:
    """Whether another term can stand before or after a term."""
    return and_(
        other.c.office == term.c.office,
        other.c.part_of_id.is_not_distinct_from(term.c.part_of_id),
        or_(not_(other.c.illustrative), term.c.illustrative),
    )


def _precedes(one: FromClause, other: FromClause) -> ColumnElement[bool]:
    """Whether one term stands before the other in the row of terms."""
    first = func.coalesce(one.c.from_latest, _LONG_AGO)
    second = func.coalesce(other.c.from_latest, _LONG_AGO)
    return or_(first < second, and_(first == second, one.c.id < other.c.id))
