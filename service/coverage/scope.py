"""What a figure of coverage is about: which needs, which money, in which unit, at which moment.

A scope that names neither plans nor needs is measured against the reference plans in force: versions are never mixed.
Loans, related announcements (their share for the MIRPS is unknown) and illustrative records count when asked for.
What is made up can be measured alone: added to what is real, its figures show nothing that anybody wants to know.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from sqlalchemy import (
    ARRAY,
    ColumnElement,
    FromClause,
    Integer,
    Select,
    Text,
    and_,
    case,
    extract,
    false,
    func,
    or_,
    select,
    true,
)
from sqlalchemy import literal_column as sql

from service.coverage.holdings import Moment, effective_bound, holdings, known_bound
from service.errors import BadInput
from service.giving.pledge import Modality, Pledge, PledgeLine
from service.money import TECHNICAL_UNITS
from service.planning.need import Need
from service.planning.plan import Plan
from service.reading.asked import Asked
from service.reading.entity import Row
from service.reading.json_text import literal_text
from service.registry.event import Event
from service.registry.party import Party

NEEDS: Final = Need.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
PLANS: Final = Plan.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
LINES: Final = PledgeLine.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
PLEDGES: Final = Pledge.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
PARTIES: Final = Party.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
EVENTS: Final = Event.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class

# A basis is cumulative: what is spent was disbursed, received, committed and pledged before.
BASES: Final[Mapping[str, tuple[str, ...]]] = {
    "pledged": ("PLEDGED", "COMMITTED", "RECEIVED", "OBLIGATED", "DISBURSED", "SPENT"),
    "committed": ("COMMITTED", "RECEIVED", "OBLIGATED", "DISBURSED", "SPENT"),
    "received": ("RECEIVED", "OBLIGATED", "DISBURSED", "SPENT"),
    "disbursed": ("DISBURSED", "SPENT"),
    "spent": ("SPENT",),
}


def coverable_unit(given: Any) -> str:
    """Return a unit coverage can be measured in.

    Raises:
        BadInput: UNIT_NOT_COVERABLE.
    """
    if given != "USD" and given not in TECHNICAL_UNITS:
        units = ", ".join(sorted(TECHNICAL_UNITS))
        raise BadInput(
            "UNIT_NOT_COVERABLE",
            "Coverage is in USD, or in a unit of technical help ({units}): money of other currencies is converted.",
            field=("scope", "unit"),
            units=units,
        )
    return str(given)


@dataclass(frozen=True, slots=True)
class Scope:
    """One scope at one moment.

    Attributes:
        asked: the compilation.
        given: the ``CoverageScope`` input; a missing key means any.
        moment: the ``Moment`` input; none is now.
        only: a further condition on needs, for coverage asked of one State or one need.
        around: the row that condition looks at.
        of_any_plan: measure a need that was named, whatever its plan.
        shared: whether it is of a report, whose parts have their needs and their money in common.
    """

    asked: Asked
    given: Mapping[str, Any] = field(default_factory=dict)
    moment: Moment | None = None
    only: Any = None
    around: Row | None = None
    of_any_plan: bool = False
    shared: bool = False

    @property
    def unit(self) -> ColumnElement[Any]:
        """Return the unit of the figures."""
        return self.asked.parameter(self.given.get("unit") or "USD", Text(), coverable_unit)

    def _texts(self, name: str) -> ColumnElement[Any]:
        return func.any(self.asked.parameter(self.given[name], ARRAY(Text()), _words))

    def _has(self, name: str) -> bool:
        return self.given.get(name) is not None

    def _held(self) -> tuple[FromClause, ColumnElement[Any], ColumnElement[bool]]:
        """Return what accounts hold, its value in the scope's unit, and the condition that it has one."""
        held = holdings(self.asked, self.moment)
        in_dollars = self.unit == literal_text("USD")
        technical = held.c.unit.in_([literal_text(unit) for unit in sorted(TECHNICAL_UNITS)])
        value = case((in_dollars, held.c.balance_usd), else_=held.c.balance)
        return held, value, or_(and_(in_dollars, ~technical), held.c.unit == self.unit)

    def needs(self) -> FromClause:
        """Return the needs of the scope: the columns of need, of its plan, its year, ``required`` and ``unvalued``."""
        held, value, in_unit = self._held()
        required = (
            select(
                held.c.need_id,
                func.sum(value).label("required"),
                func.sum(case((self.unit == literal_text("USD"), held.c.unvalued), else_=sql("0"))).label("unvalued"),
            )
            .where(held.c.stage == literal_text("REQUIRED"), in_unit)
            .group_by(held.c.need_id)
            # What was reversed asks for nothing, and would count as wholly covered.
            .having(or_(func.sum(value) > sql("0"), func.sum(held.c.unvalued) > sql("0")))
            .subquery()
        )
        need, plan = NEEDS.alias(), PLANS.alias()
        chosen: Select[Any] = (
            select(
                need,
                plan.c.code.label("plan_code"),
                plan.c.title.label("plan_title"),
                extract("year", need.c.stated_on_latest).cast(Integer).cast(Text).label("year"),
                required.c.required,
                required.c.unvalued,
            )
            .select_from(need)
            .join(plan, plan.c.id == need.c.plan_id)
            .join(required, required.c.need_id == need.c.id)
            .where(need.c.publication == literal_text("PUBLISHED"), *self._need_conditions(need, plan))
        )
        if self.only is not None and self.around is not None:
            chosen = chosen.where(self.only(need)).correlate(self.around)
        return self._once("needs", chosen)

    def _need_conditions(self, need: FromClause, plan: FromClause) -> list[ColumnElement[bool]]:
        """Return what the scope says of needs."""
        kept: list[ColumnElement[bool]] = []
        columns = {"states": need.c.state_code, "pillars": need.c.pillar, "sectors": need.c.sector}
        columns |= {"plans": plan.c.code, "needs": need.c.code, "kind": need.c.kind}
        kept.extend(column == self._texts(name) for name, column in columns.items() if self._has(name))
        if self._has("populations"):
            kept.append(
                need.c.populations.op("&&")(self.asked.parameter(self.given["populations"], ARRAY(Text()), _words))
            )
        if self._has("years"):
            years = self.asked.parameter(self.given["years"], ARRAY(Integer()))
            kept.append(extract("year", need.c.stated_on_latest).cast(Integer) == func.any(years))
        # A need that is itself asked about is measured, whether it is real or made up.
        kept.extend([] if self.of_any_plan else self._worlds(need))
        if not self._has("plans") and not self._has("needs") and not self.of_any_plan:
            kept.append(self.in_force(plan))
        return kept

    def _worlds(self, facts: FromClause) -> list[ColumnElement[bool]]:
        """Return the condition on facts that they are real, of both worlds, or made up, as the scope says."""
        if self.given.get("onlyIllustrative"):
            return [facts.c.illustrative.is_(true())]
        return [] if self.given.get("illustrative") else [facts.c.illustrative.is_(false())]

    def in_force(self, plan: FromClause) -> ColumnElement[bool]:
        """Return the condition that a plan is the reference plan of its State (or the region) at the moment.

        The newest that had been adopted and recorded by then and asks for something is; one that is made up replaces a
        real one only where it is asked for.
        """
        newer, day = PLANS.alias(), effective_bound(self.asked, self.moment)
        replaced = (
            select(newer.c.id)
            .where(newer.c.reference.is_(true()), newer.c.adopted_latest <= day)
            .where(newer.c.state_code.is_not_distinct_from(plan.c.state_code))
            .where(newer.c.adopted_latest > plan.c.adopted_latest)
            .where(newer.c.id.in_(self._plans_that_ask()))
        )
        kept = [plan.c.reference.is_(true()), plan.c.adopted_latest <= day]
        known = known_bound(self.asked, self.moment)
        if known is not None:
            replaced = replaced.where(newer.c.recorded_at <= known)
            kept.append(plan.c.recorded_at <= known)
        replaced = replaced.where(*self._worlds(newer))
        return and_(*kept, ~replaced.exists())

    def _plans_that_ask(self) -> Select[Any]:
        """Return the plans with a need that asked for something at the moment."""
        held, need = holdings(self.asked, self.moment), NEEDS.alias()
        asking = (
            select(need.c.plan_id)
            .join_from(need, held, held.c.need_id == need.c.id)
            .where(need.c.publication == literal_text("PUBLISHED"))
            .where(held.c.stage == literal_text("REQUIRED"), held.c.balance > sql("0"))
        )
        return asking.where(*self._worlds(need))

    def money(self) -> FromClause:
        """Return the money of the scope, a row for each account: stage, value, unvalued, unit, and where it stands."""
        held, value, in_unit = self._held()
        line, pledge = LINES.alias(), PLEDGES.alias()
        rows = (
            select(
                held.c.stage,
                held.c.unit,
                held.c.need_id,
                held.c.project_id,
                value.label("value"),
                case((self.unit == literal_text("USD"), held.c.unvalued), else_=sql("0")).label("unvalued"),
                pledge.c.donor_id,
                pledge.c.event_id,
                line.c.channel,
                line.c.fund_id,
                line.c.modality,
                line.c.earmark_modality,
            )
            .select_from(held)
            .join(line, line.c.id == held.c.line_id)
            .join(pledge, pledge.c.id == line.c.pledge_id)
            .where(held.c.stage.in_([literal_text(stage) for stage in BASES["pledged"]]), in_unit)
            .where(*self._money_conditions(held, line, pledge))
        )
        return self._once("money", rows)

    def _once(self, name: str, rows: Select[Any]) -> FromClause:
        """Return rows that all parts of a report share, each under an alias of its own; or rows of their own."""
        return self.asked.share(name, rows) if self.shared else rows.subquery()

    def _money_conditions(self, held: FromClause, line: FromClause, pledge: FromClause) -> list[ColumnElement[bool]]:
        """Return what the scope says of money."""
        kept: list[ColumnElement[bool]] = []
        if self._has("donors"):
            donor = PARTIES.alias()
            kept.append(pledge.c.donor_id.in_(select(donor.c.id).where(donor.c.code == self._texts("donors"))))
        if self._has("events"):
            event = EVENTS.alias()
            kept.append(pledge.c.event_id.in_(select(event.c.id).where(event.c.code == self._texts("events"))))
        if self._has("channels"):
            kept.append(line.c.channel == self._texts("channels"))
        if self._has("modalities"):
            kept.append(line.c.modality == self._texts("modalities"))
        else:
            kept.append(line.c.modality != literal_text(Modality.LOAN))
        kept.extend([_of_its_world(held, pledge)] if self.of_any_plan else self._worlds(pledge))
        if not self.given.get("related"):
            kept.append(pledge.c.counts.is_(true()))
        return kept


def _of_its_world(held: FromClause, pledge: FromClause) -> ColumnElement[bool]:
    """Return the condition that what is made up stands on a need that is, wherever it was placed."""
    need = NEEDS.alias()
    made_up = select(need.c.id).where(need.c.illustrative)
    return or_(pledge.c.illustrative.is_(false()), held.c.need_id.in_(made_up))


def _words(values: Any) -> list[str]:
    """Return enumeration members or texts as texts."""
    return [str(getattr(value, "value", value)) for value in values]
