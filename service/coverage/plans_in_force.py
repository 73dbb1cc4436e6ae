"""Which plans coverage is measured against, where the asker names none."""

from typing import Final

from sqlalchemy import ColumnElement, FromClause, and_, case, false, select, true
from sqlalchemy import literal_column as sql

from service.coverage.kept_sums import OF_NEEDS, kept_sums
from service.coverage.worlds import of_worlds
from service.ledger.moment import Moment, effective_bound, known_bound
from service.planning.need import Need
from service.planning.plan import Plan
from service.planning.succession import is_newer
from service.reading.asked import Args, Asked
from service.reading.entity import Row
from service.reading.json_text import literal_text

NEEDS: Final = Need.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
PLANS: Final = Plan.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class


def plans_in_force(asked: Asked, moment: Moment | None, given: Args) -> FromClause:
    """Return id and code of the reference plan of each State, and of the region, at a moment.

    The newest that had been adopted and recorded by then and asks for something is; one that is made up replaces a real
    one only where it is asked for. They are few, and found before the needs are read.
    """
    plan = PLANS.alias()
    found = select(plan.c.id, plan.c.code).where(_in_force(plan, asked, moment, given))
    return asked.share("plans_in_force", found)


def _in_force(plan: FromClause, asked: Asked, moment: Moment | None, given: Args) -> ColumnElement[bool]:
    """Return the condition that a plan is in force."""
    newer, day = PLANS.alias(), effective_bound(asked, moment)
    asks, known = _asks(newer, asked, moment, given), known_bound(asked, moment)

    def looked_at(other: Row) -> list[ColumnElement[bool]]:
        there = [other.c.reference.is_(true()), other.c.adopted_latest <= day, *of_worlds(given, other)]
        return there if known is None else [*there, other.c.recorded_at <= known]

    replaced = (
        select(newer.c.id)
        .where(newer.c.state_code.is_not_distinct_from(plan.c.state_code))
        .where(*looked_at(newer))
        # Where no newer plan is there, nobody asks what it asks for: that comes last.
        .where(case((is_newer(newer, plan, looked_at), asks), else_=false()))
    )
    kept = [plan.c.reference.is_(true()), plan.c.adopted_latest <= day]
    if known is not None:
        kept.append(plan.c.recorded_at <= known)
    return and_(*kept, ~replaced.exists())


def _asks(plan: FromClause, asked: Asked, moment: Moment | None, given: Args) -> ColumnElement[bool]:
    """Return the condition that a plan has a need that asked for something at the moment, in whatever unit."""
    kept, need = kept_sums(asked, moment), NEEDS.alias()
    asking = (
        select(need.c.id)
        .join_from(need, kept, and_(kept.c.need_id == need.c.id, kept.c.money_class == OF_NEEDS))
        .where(need.c.plan_id == plan.c.id, need.c.publication == literal_text("PUBLISHED"))
        .where(kept.c.required > sql("0"))
    )
    return asking.where(*of_worlds(given, need)).exists()
