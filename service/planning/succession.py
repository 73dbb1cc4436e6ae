"""Which of two plans of one State is the newer: never both, however vague their days are."""

from collections.abc import Callable, Sequence

from sqlalchemy import ColumnElement, FromClause, and_, case, false, select, true, tuple_
from sqlalchemy.sql.elements import Tuple

from service.planning.plan import Plan
from service.reading.entity import Row

Kept = Callable[[Row], Sequence[ColumnElement[bool]]]
"""Conditions that a plan is looked at at all: known by a moment, of a world."""


def is_newer(newer: FromClause, older: FromClause, kept: Kept) -> ColumnElement[bool]:
    """Return the condition that one plan comes after another of the same State.

    The day of adoption decides, the last that a vague one may mean. Of plans of one day, one that another of that day
    supersedes comes before all that none does; then the version decides, then which was recorded first. So one of any
    plans is the newest.
    """

    def rank(plan: FromClause) -> Tuple:
        return tuple_(~_superseded_that_day(plan, kept), plan.c.version, plan.c.id)

    same_day = newer.c.adopted_latest == older.c.adopted_latest
    return case(
        (newer.c.adopted_latest > older.c.adopted_latest, true()),
        (and_(same_day, newer.c.id != older.c.id), rank(newer) > rank(older)),
        else_=false(),
    )


def _superseded_that_day(plan: FromClause, kept: Kept) -> ColumnElement[bool]:
    later = Plan.__table__.alias()  # type: ignore[attr-defined]  # SQLModel sets it on every table class
    found = select(later.c.id).where(
        later.c.supersedes_id == plan.c.id, later.c.adopted_latest == plan.c.adopted_latest, *kept(later)
    )
    return found.correlate(plan).exists()
