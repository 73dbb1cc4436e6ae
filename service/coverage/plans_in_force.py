"""Which plans coverage is measured against, where the asker names none."""

from typing import Final

from sqlalchemy import ColumnElement, FromClause, and_, case, false, select, true
from sqlalchemy import literal_column as sql

from service.coverage.kept_sums import OF_NEEDS, kept_sums
from service.coverage.worlds import of_worlds
from service.ledger.moment import Moment, effective_bound, known_bound
from service.planning.need import Need
from service.planning.plan import Plan
from service.reading.asked import Args, Asked
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
    asks = _asks(newer, asked, moment, given)
    replaced = (
        select(newer.c.id)
        .where(newer.c.reference.is_(true()), newer.c.adopted_latest <= day)
        .where(newer.c.state_code.is_not_distinct_from(plan.c.state_code))
        .where(newer.c.adopted_latest > plan.c.adopted_latest)
        # Where no newer plan is there, nobody asks what it asks for: the condition is on both, and comes last.
        .where(case((newer.c.adopted_latest > plan.c.adopted_latest, asks), else_=false()))
    )
    kept = [plan.c.reference.is_(true()), plan.c.adopted_latest <= day]
    known = known_bound(asked, moment)
    if known is not None:
        replaced = replaced.where(newer.c.recorded_at <= known)
        kept.append(plan.c.recorded_at <= known)
    return and_(*kept, ~replaced.where(*of_worlds(given, newer)).exists())


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
