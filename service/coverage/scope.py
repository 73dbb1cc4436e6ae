"""What a figure of coverage is about: which needs, which money, in which unit, at which moment.

A scope that names neither plans nor needs is measured against the reference plans in force: versions are never mixed.
Loans, related announcements (their share for the MIRPS is unknown) and illustrative records count when asked for.
What is made up can be measured alone: added to what is real, its figures show nothing that anybody wants to know.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import reduce
from operator import add
from typing import Any, ClassVar, NamedTuple, Self

from sqlalchemy import BigInteger, ColumnElement, Date, FromClause, Select, Text, and_, column, func, or_, select
from sqlalchemy import literal_column as sql

from service.coverage.first_asked import first_asked
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
from service.coverage.minded import structure
from service.coverage.scoped_money import MoneyOfScope
from service.coverage.scoped_needs import NEEDS, OF_PLANS, OF_THESE_NEEDS, of_needs, of_plans, plans_measured
from service.coverage.worlds import come_in_its_world, counted_classes, counted_worlds, of_worlds
from service.reading.asked import Args, Asked, Part
from service.reading.entity import Row
from service.reading.json_text import literal_text
from service.reading.reporting import IN_REPORTING


@dataclass(frozen=True, slots=True)
class Scope(MoneyOfScope):
    """A scope at a moment: its needs, and what has come to them."""

    parts: ClassVar["ScopeParts"]
    """The rows of a scope that is put together from parts."""

    @classmethod
    def apart_of(cls, asked: Asked, args: Args) -> Self:
        """Return the scope of a question of which only the structure is known, or not even that."""
        return cls(asked, args.get("scope") or {}, args.get("moment"), apart=True)

    @property
    def _is_put_in(self) -> bool:
        """Whether its rows are made apart; those around a row are made where they look at it."""
        return self.apart and self.around is None

    def money(self, *, without_rate: bool = False) -> FromClause:
        """Return the money of the scope, a row for each account: stage, value, unvalued, unit, and where it stands.

        Args:
            without_rate: only that of accounts of which no rate is known for something, which an index has.
        """
        if not self._is_put_in:
            return self.accounts(without_rate=without_rate).subquery()
        return self.asked.rows_of(self.parts.money_without_rate if without_rate else self.parts.money)

    def asking(self) -> FromClause:
        """Return what needs ask for, above zero: need_id, unit (as of ``CoverageSum``) and required."""
        if self.given.get("original"):
            return first_asked(self.asked, self.moment)
        kept = kept_sums(self.asked, self.moment)
        rows = select(kept.c.need_id, kept.c.unit, kept.c.required)
        return rows.where(kept.c.money_class == OF_NEEDS, kept.c.required > sql("0")).subquery()

    def needs(self) -> FromClause:
        """Return the needs of the scope: what groups them, ``required``, and what has come to them, a column by basis.

        Those that ask for something, and those that hold money that counts, whatever they ask for: else that money
        would be in no figure. What asks for nothing and holds nothing is in no row.
        """
        return self.asked.rows_of(self.parts.needs) if self._is_put_in else self.measured().subquery()

    def measured(self) -> Select[Any]:
        """Return the SELECT of `needs`."""
        if self.in_few_rows:
            return self._in_few_rows()
        every = self.every_need()
        placed: FromClause = self.come().subquery()
        if self.around is None:
            placed = self.asked.share(f"{self.world}placed", select(placed))
        at = [func.coalesce(placed.c[basis], sql("0")).label(basis) for basis in BASES]
        found = select(*every.c, *at).select_from(every.outerjoin(placed, placed.c.need_id == every.c.id))
        if not self.of_any_plan:  # a need that is itself asked about is measured, if there is nothing to measure
            money = placed.c.pledged > sql("0")
            found = found.where(or_(every.c.required > sql("0"), money, self._unvalued(every, placed)))
        return self.beside(found)

    def every_need(self) -> FromClause:
        """Return the needs that the scope names, and what each requires, whether or not that is anything."""
        need, asking = NEEDS.alias(), self.asking()
        of_need = and_(asking.c.need_id == need.c.id, asking.c.unit == self.unit)
        found = self._named(need).add_columns(func.coalesce(asking.c.required, sql("0")).label("required"))
        return self.beside(found.join(asking, of_need, isouter=True)).subquery()

    def _named(self, need: FromClause) -> Select[Any]:
        """Return the needs that the scope names, without what they require."""
        columns = [need.c[name] for name in ("id", "code", "plan_id", "state_code", "pillar", "sector")]
        found = select(*columns, need.c.stated_on_latest).select_from(need)
        found = found.where(need.c.publication == literal_text("PUBLISHED"), *self._need_conditions(need))
        return found if self.only is None else found.where(self.only(need))

    def _in_few_rows(self) -> Select[Any]:
        """Return the needs with what they ask for and what has come to them, from the rows of the classes that count.

        A row of each class is looked up and added, where grouping all rows would add up numbers of any length.
        """
        need, worlds, classes = NEEDS.alias(), counted_worlds(self.given), counted_classes(self.given)
        first, *others = [kept_sums(self.asked, self.moment) for _ in classes]
        nought: ColumnElement[Any] = sql("0", BigInteger())
        # Where one class counts, its row has all of a need; where two do, either may be all there is.
        sure = not others
        required = first.c.required if sure else func.coalesce(first.c.required, nought).label("required")
        found = self._named(need).add_columns(required)
        for money_class, kept in zip(classes, (first, *others), strict=True):
            of_class = chosen(and_(in_classes(kept, [money_class]), kept.c.unit == self.unit), self.moment)
            found = found.join(kept, and_(kept.c.need_id == need.c.id, of_class), isouter=not sure)
        come: dict[str, ColumnElement[Any]] = {}
        for basis in BASES:
            parts = [come_to(kept, basis, worlds) for kept in (first, *others)]
            come[basis] = reduce(add, parts if sure else [func.coalesce(one, nought) for one in parts])
        without_rate = need.c.id.in_(self._keys_unvalued())
        found = found.where(or_(first.c.required > sql("0"), come["pledged"] > sql("0"), without_rate))
        return self.beside(found.add_columns(*(one.label(basis) for basis, one in come.items())))

    def _keys_unvalued(self) -> Select[Any]:
        """Return the needs that ask for, or hold, what no rate is known for: out of the few such rows of the sums."""
        kept = kept_sums(self.asked, self.moment)
        something = or_(kept.c.required > sql("0"), self._come(kept, "pledged") > sql("0"))
        rows = select(kept.c.need_id).where(self.unit == IN_REPORTING, has_no_rate(kept), something)
        return self.beside(rows.where(in_classes(kept, counted_classes(self.given))))

    def _unvalued(self, every: FromClause, placed: FromClause) -> ColumnElement[bool]:
        """Return the condition that a need asks for, or holds, what no rate is known for."""
        asking = every.c.id.in_(select(self.asking_without_rate().c.need_id))
        if self.tells_money_apart:
            return or_(asking, placed.c.unvalued > sql("0"))
        money = self.without_rate()
        return or_(asking, every.c.id.in_(select(money.c.need_id).where(money.c.unvalued > sql("0"))))

    def asking_without_rate(self) -> FromClause:
        """Return the needs whose requirement has no value in the scope's unit: need_id, unit, ``unvalued``."""
        put_in = self._is_put_in
        return self.asked.rows_of(self.parts.asking_without_rate) if put_in else self.asks_unvalued().subquery()

    def asks_unvalued(self) -> Select[Any]:
        """Return the SELECT of `asking_without_rate`."""
        asking = self.asking()
        rows = select(asking.c.need_id, asking.c.unit, asking.c.required.label("unvalued"))
        return self.beside(rows.where(self.unit == IN_REPORTING, has_no_rate(asking)))

    def _need_conditions(self, need: FromClause) -> list[ColumnElement[bool]]:
        """Return what the scope says of needs."""
        if self.apart:
            return [self.asked.of(OF_PLANS, need), self.asked.of(OF_THESE_NEEDS, need)]
        # A need that is itself asked about is measured, whether it is real or made up.
        world = [] if self.of_any_plan else of_worlds(self.given, need)
        return [*of_plans(self.plans(), need), *of_needs(self.asked, self.given, need), *world]

    def plans(self) -> Select[tuple[int]] | None:
        """Return the keys of the plans the needs may be of: those that are named, else those in force; none: any."""
        of_any_plan = self._has("needs") or self.of_any_plan
        return plans_measured(self.asked, self.given, self.moment, of_any_plan=of_any_plan)

    @property
    def in_few_rows(self) -> bool:
        """Whether a row of the kept sums for each class has all of a need: its requirement, and what money counts."""
        return not (self.tells_money_apart or self.of_any_plan or self.given.get("original"))

    def placed(self) -> FromClause:
        """Return the money on each need, and under 0 that on none: need_id, and what has come to each basis."""
        return self.asked.rows_of(self.parts.placed) if self._is_put_in else self.come().subquery()

    def come(self) -> Select[Any]:
        """Return the SELECT of `placed`; where accounts are added up, ``unvalued`` too: what has no known rate."""
        if self.tells_money_apart:
            money = self.money()
            reached = {
                basis: money.c.stage.in_([literal_text(one) for one in stages]) for basis, stages in BASES.items()
            }
            sums = {basis: func.sum(money.c.value).filter(condition) for basis, condition in reached.items()}
            at = [func.coalesce(found, sql("0")).label(basis) for basis, found in sums.items()]
            need = func.coalesce(money.c.need_id, ON_NO_NEED).label("need_id")
            unvalued = func.coalesce(func.sum(money.c.unvalued), sql("0")).label("unvalued")
            return select(need, *at, unvalued).group_by(need)
        kept = kept_sums(self.asked, self.moment)
        counts = and_(kept.c.unit == self.unit, in_classes(kept, counted_classes(self.given)))
        of_unit = self.beside(select(kept.c.need_id).where(chosen(counts, self.moment)))
        come = {basis: self._come(kept, basis) for basis in BASES}
        if len(counted_classes(self.given)) == 1:  # one row for each need, then
            return of_unit.add_columns(*(one.label(basis) for basis, one in come.items()))
        summed = (func.sum(one).label(basis) for basis, one in come.items())
        return of_unit.add_columns(*summed).group_by(kept.c.need_id)

    def without_rate(self) -> FromClause:
        """Return the money no rate is known for: need_id (0: on none), unit, and ``unvalued`` minor units of it."""
        return self.asked.rows_of(self.parts.without_rate) if self._is_put_in else self.holds_unvalued().subquery()

    def holds_unvalued(self) -> Select[Any]:
        """Return the SELECT of `without_rate`."""
        in_dollars = self.unit == IN_REPORTING
        if self.tells_money_apart:
            money = self.money(without_rate=True)
            need = func.coalesce(money.c.need_id, ON_NO_NEED).label("need_id")
            rows = select(need, money.c.unit, money.c.unvalued).where(in_dollars)
        else:
            kept = kept_sums(self.asked, self.moment)
            rows = select(kept.c.need_id, kept.c.unit, self._come(kept, "pledged").label("unvalued"))
            rows = rows.where(in_dollars, has_no_rate(kept), in_classes(kept, counted_classes(self.given)))
        return self.beside(rows)

    def _come(self, kept: FromClause, basis: str) -> ColumnElement[Any]:
        """Return what of kept sums counts."""
        if self.of_any_plan:
            return come_in_its_world(kept, basis)
        return come_to(kept, basis, counted_worlds(self.given))


class ScopeParts(NamedTuple):
    """The rows of a scope as parts, each as the method of the same name."""

    needs: Part
    money: Part
    money_without_rate: Part
    placed: Part
    without_rate: Part
    asking_without_rate: Part


def _wholes(*names: str) -> list[ColumnElement[Any]]:
    return [column(name, BigInteger()) for name in names]


def _texts(*names: str) -> list[ColumnElement[Any]]:
    return [column(name, Text()) for name in names]


def parts_of(kind: type[Scope], world: str) -> ScopeParts:
    """Return the parts of a kind of scope, whose names begin with that of its world."""

    def part(name: str, rows: Callable[[Scope], Select[Any]], *columns: ColumnElement[Any]) -> Part:
        return Part(f"{world}{name}", structure, lambda asked, args, _: rows(kind.apart_of(asked, args)), columns)

    needs = (*_wholes("id", "plan_id"), *_texts("code", "state_code", "pillar", "sector"))
    money = (
        *_wholes("need_id", "project_id", "value", "unvalued", "donor_id", "event_id", "fund_id"),
        *_texts("stage", "unit", "channel", "modality", "earmark_modality"),
    )
    unvalued = (*_wholes("need_id", "unvalued"), *_texts("unit"))
    return ScopeParts(
        part(
            "needs",
            lambda one: one.measured(),
            *needs,
            column("stated_on_latest", Date()),
            *_wholes("required", *BASES),
        ),
        part("money", lambda one: one.accounts(), *money),
        part("money_without_rate", lambda one: one.accounts(without_rate=True), *money),
        part("placed", lambda one: one.come(), *_wholes("need_id", *BASES)),
        part("without_rate", lambda one: one.holds_unvalued(), *unvalued),
        part("asking_without_rate", lambda one: one.asks_unvalued(), *unvalued),
    )


Scope.parts = parts_of(Scope, "")


def scope_of_one(asked: Asked, args: Args, only: Any, around: Row) -> Scope:
    """Return the scope of one State or one need, of which a row is: of the needs that meet a condition."""
    given, moment = args.get("scope") or {}, args.get("moment")
    if args["of_need"]:
        return Scope(asked, {}, moment, only, around, of_any_plan=True)
    return Scope(asked, given, moment, only, around, apart=True)
