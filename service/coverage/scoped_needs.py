"""Which needs a scope is about: of which plans, where, of what kind, real or made up."""

from typing import Any, Final

from sqlalchemy import (
    ARRAY,
    Boolean,
    ColumnElement,
    FromClause,
    Integer,
    Select,
    Text,
    and_,
    extract,
    func,
    select,
    true,
)

from service.coverage.minded import OF_NEEDS, WORLDS, as_words, flags_in, given_in, moment_in
from service.coverage.plans_in_force import plans_in_force
from service.coverage.worlds import of_worlds
from service.ledger.moment import Moment
from service.planning.need import Need
from service.planning.plan import Plan
from service.reading.asked import Args, Asked, Part
from service.reading.template import ROW

NEEDS: Final = Need.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
PLANS: Final = Plan.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
ANY: Final = "any_plan"


def plans_measured(
    asked: Asked, given: Args, moment: Moment | None, *, of_any_plan: bool = False
) -> Select[tuple[int]] | None:
    """Return the keys of the plans needs may be of: those that are named, else those in force; none: any.

    Args:
        asked: the compilation.
        given: the scope.
        moment: the moment.
        of_any_plan: whether needs themselves are named.
    """
    if given.get("plans") is not None:
        plan = PLANS.alias()
        codes = func.any(asked.parameter(given["plans"], ARRAY(Text()), as_words))
        return select(plan.c.id).where(plan.c.code == codes)
    return None if of_any_plan else select(plans_in_force(asked, moment, given).c.id)


def of_plans(plans: Select[tuple[int]] | None, need: FromClause) -> list[ColumnElement[bool]]:
    """Return the condition that a need is of some plans."""
    # As a list, found once: joining every need to a few plans costs more.
    return [] if plans is None else [need.c.plan_id == func.any(func.array(plans.scalar_subquery()))]


def of_needs(asked: Asked, given: Args, need: FromClause) -> list[ColumnElement[bool]]:
    """Return what else a scope says of needs, but for whether they are made up."""
    columns = {"states": need.c.state_code, "pillars": need.c.pillar, "sectors": need.c.sector}
    columns |= {"needs": need.c.code, "kind": need.c.kind}
    wanted = {name: given[name] for name in columns if given.get(name) is not None}
    kept: list[ColumnElement[bool]] = [
        columns[name] == func.any(asked.parameter(one, ARRAY(Text()), as_words)) for name, one in wanted.items()
    ]
    if given.get("populations") is not None:
        populations = asked.parameter(given["populations"], ARRAY(Text()), as_words)
        kept.append(need.c.populations.op("&&")(populations))
    if given.get("years") is not None:
        years = asked.parameter(given["years"], ARRAY(Integer()))
        kept.append(extract("year", need.c.stated_on_latest).cast(Integer) == func.any(years))
    return kept


def _plans_minded(question: Args) -> Args:
    if named := given_in(question, "plans"):
        return named
    if given_in(question, "needs"):
        return {ANY: True}
    return {**flags_in(question, *WORLDS), "moment": moment_in(question)}


def _of_plans(asked: Asked, args: Args, need: FromClause) -> ColumnElement[Any]:
    plans = plans_measured(asked, args, args.get("moment"), of_any_plan=bool(args.get(ANY)))
    return and_(true(), *of_plans(plans, need))


OF_PLANS: Final = Part("of_plans", _plans_minded, _of_plans, row=NEEDS.alias(ROW), kind=Boolean())
OF_THESE_NEEDS: Final = Part(
    "of_these_needs",
    lambda question: {**given_in(question, *OF_NEEDS), **flags_in(question, *WORLDS)},
    lambda asked, args, need: and_(true(), *of_needs(asked, args, need), *of_worlds(args, need)),
    row=NEEDS.alias(ROW),
    kind=Boolean(),
)
