"""What a figure of coverage is about: which needs, which money, in which unit, at which moment.

A scope that names neither plans nor needs is measured against the reference plans in force: versions are never mixed.
Loans, related announcements (their share for the MIRPS is unknown) and illustrative records count when asked for.
What is made up can be measured alone: added to what is real, its figures show nothing that anybody wants to know.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import reduce
from operator import add
from typing import Any, Final

from sqlalchemy import (
    ARRAY,
    BigInteger,
    ColumnElement,
    FromClause,
    Integer,
    Select,
    Text,
    and_,
    case,
    extract,
    func,
    or_,
    select,
    true,
)
from sqlalchemy import literal_column as sql

from service.coverage.first_asked import first_asked
from service.coverage.holdings import holdings
from service.coverage.kept_sums import (
    BASES,
    OF_NEEDS,
    ON_NO_NEED,
    chosen,
    come_to,
    has_no_rate,
    in_classes,
    kept_sums,
)
from service.coverage.plans_in_force import plans_in_force
from service.coverage.units import coverable_unit, in_unit, unit_of_need
from service.coverage.worlds import come_in_its_world, counted_classes, counted_worlds, of_its_world, of_worlds
from service.giving.pledge import Modality, Pledge, PledgeLine
from service.ledger.moment import Moment
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
        world: what begins the names of rows its figures share, where a report has figures of another scope too.
    """

    asked: Asked
    given: Mapping[str, Any] = field(default_factory=dict)
    moment: Moment | None = None
    only: Any = None
    around: Row | None = None
    of_any_plan: bool = False
    world: str = ""

    @property
    def unit(self) -> ColumnElement[Any]:
        """Return the unit of the figures: that of the scope, or of the one need that is asked about."""
        if self.of_any_plan and self.around is not None:
            return unit_of_need(self.around)
        return self.asked.parameter(self.given.get("unit") or "USD", Text(), coverable_unit)

    def beside(self, found: Select[Any]) -> Select[Any]:
        """Return a part of the figures that may look at the row they are around."""
        return found if self.around is None else found.correlate(self.around)

    def _texts(self, name: str) -> ColumnElement[Any]:
        return func.any(self.asked.parameter(self.given[name], ARRAY(Text()), _words))

    def _has(self, name: str) -> bool:
        return self.given.get(name) is not None

    def _held(self) -> tuple[FromClause, ColumnElement[Any], ColumnElement[bool]]:
        """Return what accounts hold, its value in the scope's unit, and the condition that it has one."""
        held = holdings(self.asked, self.moment)
        value = case((self.unit == literal_text("USD"), held.c.balance_usd), else_=held.c.balance)
        return held, value, in_unit(held, self.unit)

    def asking(self) -> FromClause:
        """Return what needs ask for, above zero: need_id, unit (as of ``CoverageSum``) and required."""
        if self.given.get("original"):
            return first_asked(self.asked, self.moment)
        kept = kept_sums(self.asked, self.moment)
        rows = select(kept.c.need_id, kept.c.unit, kept.c.required)
        return rows.where(kept.c.money_class == OF_NEEDS, kept.c.required > sql("0")).subquery()

    def needs(self) -> FromClause:
        """Return the needs of the scope: what groups them, and ``required``.

        What was reversed asks for nothing, would count as wholly covered, and is no need of the scope. Where one or two
        rows of the kept sums hold all of a need, what has come to it is there too: a column for each basis.
        """
        need = NEEDS.alias()
        found: Select[Any] = (
            select(
                *(need.c[name] for name in ("id", "code", "plan_id", "state_code", "pillar", "sector")),
                need.c.stated_on_latest,
            )
            .select_from(need)
            .where(need.c.publication == literal_text("PUBLISHED"), *self._need_conditions(need))
        )
        without_rate = need.c.id.in_(select(self.asking_without_rate().c.need_id))
        if self.in_few_rows:
            found = self._with_money(found, need, without_rate)
        else:
            asking = self.asking()
            of_need = and_(asking.c.need_id == need.c.id, asking.c.unit == self.unit)
            found = found.add_columns(func.coalesce(asking.c.required, sql("0")).label("required"))
            found = found.join(asking, of_need, isouter=True)
            found = found.where(or_(asking.c.required > sql("0"), without_rate))
        return self.beside(found if self.only is None else found.where(self.only(need))).subquery()

    def _with_money(self, found: Select[Any], need: FromClause, without_rate: ColumnElement[bool]) -> Select[Any]:
        """Return the needs with what they ask for and what has come to them, from the rows of the classes that count.

        A row of each class is looked up and added, where grouping all rows would add up numbers of any length.
        """
        worlds = counted_worlds(self.given)
        kept = kept_sums(self.asked, self.moment)
        counts = chosen(and_(in_classes(kept, [0]), kept.c.unit == self.unit), self.moment)
        found = found.join(kept, and_(kept.c.need_id == need.c.id, counts)).add_columns(kept.c.required)
        found = found.where(or_(kept.c.required > sql("0"), without_rate))
        parts: dict[str, list[ColumnElement[Any]]] = {basis: [come_to(kept, basis, worlds)] for basis in BASES}
        for money_class in (one for one in counted_classes(self.given) if one):
            more = kept_sums(self.asked, self.moment)
            of_class = chosen(and_(in_classes(more, [money_class]), more.c.unit == self.unit), self.moment)
            found = found.outerjoin(more, and_(more.c.need_id == need.c.id, of_class))
            for basis, columns in parts.items():
                columns.append(func.coalesce(come_to(more, basis, worlds), sql("0", BigInteger())))
        return found.add_columns(*(reduce(add, columns).label(basis) for basis, columns in parts.items()))

    def asking_without_rate(self) -> FromClause:
        """Return the needs whose requirement has no value in the scope's unit: need_id, unit, ``unvalued``."""
        asking = self.asking()
        rows = select(asking.c.need_id, asking.c.unit, asking.c.required.label("unvalued"))
        return self.beside(rows.where(self.unit == literal_text("USD"), has_no_rate(asking))).subquery()

    def _need_conditions(self, need: FromClause) -> list[ColumnElement[bool]]:
        """Return what the scope says of needs."""
        kept: list[ColumnElement[bool]] = []
        plans = self.plans()
        if plans is not None:  # as a list, found once: joining every need to a few plans costs more
            kept.append(need.c.plan_id == func.any(func.array(plans.scalar_subquery())))
        columns = {"states": need.c.state_code, "pillars": need.c.pillar, "sectors": need.c.sector}
        columns |= {"needs": need.c.code, "kind": need.c.kind}
        kept.extend(column == self._texts(name) for name, column in columns.items() if self._has(name))
        if self._has("populations"):
            populations = self.asked.parameter(self.given["populations"], ARRAY(Text()), _words)
            kept.append(need.c.populations.op("&&")(populations))
        if self._has("years"):
            years = self.asked.parameter(self.given["years"], ARRAY(Integer()))
            kept.append(extract("year", need.c.stated_on_latest).cast(Integer) == func.any(years))
        # A need that is itself asked about is measured, whether it is real or made up.
        kept.extend([] if self.of_any_plan else of_worlds(self.given, need))
        return kept

    def plans(self) -> Select[tuple[int]] | None:
        """Return the keys of the plans the needs may be of: those that are named, else those in force; none: any."""
        if self._has("plans"):
            plan = PLANS.alias()
            return select(plan.c.id).where(plan.c.code == self._texts("plans"))
        if self._has("needs") or self.of_any_plan:
            return None
        return select(plans_in_force(self.asked, self.moment, self.given).c.id)

    @property
    def tells_money_apart(self) -> bool:
        """Whether it asks for some of the money only, which the kept sums cannot tell."""
        return any(self._has(name) for name in ("donors", "events", "channels", "modalities"))

    @property
    def in_few_rows(self) -> bool:
        """Whether a row of the kept sums for each class has all of a need: its requirement, and what money counts."""
        return not (self.tells_money_apart or self.of_any_plan or self.given.get("original"))

    def placed(self) -> FromClause:
        """Return the money on each need, and under 0 that on none: need_id, and what has come to each basis."""
        if self.tells_money_apart:
            money = self.money()
            reached = {
                basis: money.c.stage.in_([literal_text(one) for one in stages]) for basis, stages in BASES.items()
            }
            sums = {basis: func.sum(money.c.value).filter(condition) for basis, condition in reached.items()}
            at = [func.coalesce(found, sql("0")).label(basis) for basis, found in sums.items()]
            need = func.coalesce(money.c.need_id, ON_NO_NEED).label("need_id")
            return select(need, *at).group_by(need).subquery()
        kept = kept_sums(self.asked, self.moment)
        counts = and_(kept.c.unit == self.unit, in_classes(kept, counted_classes(self.given)))
        of_unit = self.beside(select(kept.c.need_id).where(chosen(counts, self.moment)))
        come = {basis: self._come(kept, basis) for basis in BASES}
        if len(counted_classes(self.given)) == 1:  # one row for each need, then
            return of_unit.add_columns(*(one.label(basis) for basis, one in come.items())).subquery()
        summed = (func.sum(one).label(basis) for basis, one in come.items())
        return of_unit.add_columns(*summed).group_by(kept.c.need_id).subquery()

    def without_rate(self) -> FromClause:
        """Return the money no rate is known for: need_id (0: on none), unit, and ``unvalued`` minor units of it."""
        in_dollars = self.unit == literal_text("USD")
        if self.tells_money_apart:
            money = self.money()
            need = func.coalesce(money.c.need_id, ON_NO_NEED).label("need_id")
            rows = select(need, money.c.unit, money.c.unvalued).where(in_dollars)
        else:
            kept = kept_sums(self.asked, self.moment)
            rows = select(kept.c.need_id, kept.c.unit, self._come(kept, "pledged").label("unvalued"))
            rows = rows.where(in_dollars, has_no_rate(kept), in_classes(kept, counted_classes(self.given)))
        return self.beside(rows).subquery()

    def _come(self, kept: FromClause, basis: str) -> ColumnElement[Any]:
        """Return what of kept sums counts."""
        if self.of_any_plan:
            return come_in_its_world(kept, basis)
        return come_to(kept, basis, counted_worlds(self.given))

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
            .where(*self.money_conditions(held, line, pledge))
        )
        return self.beside(rows).subquery()

    def money_conditions(self, held: FromClause, line: FromClause, pledge: FromClause) -> list[ColumnElement[bool]]:
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
        kept.extend([of_its_world(held, pledge)] if self.of_any_plan else of_worlds(self.given, pledge))
        if not self.given.get("related"):
            kept.append(pledge.c.counts.is_(true()))
        return kept


def _words(values: Any) -> list[str]:
    """Return enumeration members or texts as texts."""
    return [str(getattr(value, "value", value)) for value in values]
