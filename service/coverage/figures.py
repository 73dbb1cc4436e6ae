"""The figures, as rows to read from: a total, groups by any dimensions, and the money that stands on no need.

C is the money on a need at a stage or beyond, N what the need requires:

    gross = sum C / sum N        effective = sum min(C, N) / sum N
    gap = sum max(0, N - C)      surplus = sum max(0, C - N)

Every row has the columns of ``FIGURES``. Figures that do not divide among donors are null where groups are of money.
Sums are exact; they are turned into decimals once, where JSON is written.
"""

from collections.abc import Sequence
from typing import Any, Final

from sqlalchemy import (
    ColumnElement,
    FromClause,
    Select,
    and_,
    func,
    literal_column,
    select,
    true,
)
from sqlalchemy.dialects.postgresql import JSONB

from service.coverage.grouping import KEY_COLUMN, Grouping
from service.coverage.kept_sums import BASES, ON_NO_NEED
from service.coverage.scope import Scope
from service.reading.asked import Asked
from service.reading.json_text import literal_text

ZERO: Final[ColumnElement[Any]] = literal_column("0::numeric")
NULL_NUMBER: Final[ColumnElement[Any]] = literal_column("NULL::numeric")
UNDIVIDED: Final = ("covered", "gap", "surplus", "full")
"""What does not divide among donors."""
PLACE: Final = "place_"
"""What the names of the columns begin with that groups are listed by."""
NONE_UNCONVERTED: Final = literal_column("'[]'::jsonb", JSONB())


def _unconverted(rows: FromClause, keys: Sequence[ColumnElement[Any]]) -> FromClause:
    """Return, by key, the amounts for which no rate is known: a JSON list of currency and minor units."""
    by_unit = (
        select(*keys, rows.c.unit, func.sum(rows.c.unvalued).label("amount"))
        .where(rows.c.unvalued > 0)
        .group_by(*keys, rows.c.unit)
        .subquery()
    )
    names = [by_unit.c[key.name] for key in keys]
    one = func.jsonb_build_object(
        literal_text("currency"),
        by_unit.c.unit,
        literal_text("amount"),
        func.decimal_text(by_unit.c.amount, by_unit.c.unit),
    )
    return select(*names, func.jsonb_agg(one).label("unconverted")).group_by(*names).subquery()


def _same(left: FromClause, right: FromClause, keys: Sequence[ColumnElement[Any]]) -> ColumnElement[bool]:
    """Return the condition that two rows have the same keys, unknown being the same as unknown."""
    pairs = [left.c[key.name].is_not_distinct_from(right.c[key.name]) for key in keys]
    return and_(true(), *pairs)


def _keys_of(asked: Asked, rows: FromClause, dimensions: Sequence[Grouping]) -> list[ColumnElement[Any]]:
    return [dimension.column(asked, rows).label(dimension.name) for dimension in dimensions]


def _places(asked: Asked, rows: FromClause, dimensions: Sequence[Grouping]) -> list[ColumnElement[Any]]:
    """Return what groups are listed by: the code of each key."""
    codes = [dimension.code(asked, rows) for dimension in dimensions]
    return [code.label(f"{PLACE}{place}") for place, code in enumerate(codes)]


def summed(scope: Scope, dimensions: Sequence[Grouping]) -> Select[Any]:
    """Return the sums of groups of needs; with no dimension, of all needs as one row.

    What is missing and what is too much follow: N = covered + gap, and C = covered + surplus, need by need. A need that
    asks for nothing is neither covered nor uncovered, and is not counted among those that may be fully covered.
    """
    needs = scope.needs()
    keys = _keys_of(scope.asked, needs, dimensions)
    asks = func.nullif(needs.c.required, literal_column("0"))
    columns: list[ColumnElement[Any]] = [
        func.coalesce(func.sum(needs.c.required), ZERO).label("required"),
        func.count(asks).label("needs"),
    ]
    for basis in BASES:
        columns += [
            func.coalesce(func.sum(needs.c[basis]), ZERO).label(f"{basis}_amount"),
            func.coalesce(func.sum(func.least(needs.c[basis], needs.c.required)), ZERO).label(f"{basis}_covered"),
            func.count().filter(needs.c[basis] >= asks).label(f"{basis}_full"),
        ]
    found = select(*keys, *columns).select_from(needs)
    return found.group_by(*keys) if keys else found


def total_of(groups: FromClause) -> Select[Any]:
    """Return the sums of the whole from those of its groups: a parent's figure is the sum of its leaves."""
    counted = [column.name for column in groups.c if not column.name.startswith(KEY_COLUMN)]
    return select(*(func.coalesce(func.sum(groups.c[name]), ZERO).label(name) for name in counted))


def by_need(scope: Scope, dimensions: Sequence[Grouping], leaves: Sequence[Grouping] = ()) -> FromClause:
    """Return the figures of groups of needs; with no dimension, of all needs as one row.

    Args:
        scope: the needs and the money.
        dimensions: what to group by.
        leaves: what the same report is grouped by; its total is added up from there, so that needs are read once.
    """
    parts = list(leaves or dimensions)
    if parts:
        groups = scope.asked.share(scope.world + "groups", summed(scope, parts))
        sums = select(groups).subquery() if dimensions else total_of(groups).subquery()
    else:
        sums = summed(scope, dimensions).subquery()
    names = [column for column in sums.c if column.name.startswith(KEY_COLUMN)]
    columns: list[ColumnElement[Any]] = [sums.c.required, sums.c.needs]
    for basis in BASES:
        amount, covered = sums.c[f"{basis}_amount"], sums.c[f"{basis}_covered"]
        columns += [amount, covered, sums.c[f"{basis}_full"]]
        columns.append((sums.c.required - covered).label(f"{basis}_gap"))
        columns.append((amount - covered).label(f"{basis}_surplus"))
    return _finished(select(*names, *columns).subquery(), dimensions, scope)


def by_money(scope: Scope, dimensions: Sequence[Grouping]) -> FromClause:
    """Return the figures of groups of money; ``required`` is that of the group's needs, of all where it names none.

    ``unplaced_*`` is the money of the group that stands on no need, where no dimension is of the need.
    """
    needs, money = scope.needs(), scope.money()
    of_need = [dimension for dimension in dimensions if not dimension.of_money]
    keys = [
        dimension.column(scope.asked, money if dimension.of_money else needs).label(dimension.name)
        for dimension in dimensions
    ]
    placed_or_free = select(
        *keys, money.c.stage, money.c.value, money.c.unit, money.c.unvalued, needs.c.id.label("need")
    )
    kept = needs.c.id.is_not(None) if of_need else needs.c.id.is_not(None) | money.c.need_id.is_(None)
    rows = (
        placed_or_free.select_from(money)
        .join(needs, needs.c.id == money.c.need_id, isouter=True)
        .where(kept)
        .subquery()
    )
    names = [rows.c[key.name] for key in keys]
    columns: list[ColumnElement[Any]] = []
    for basis in BASES:
        stages = [literal_text(stage) for stage in BASES[basis]]
        reached = rows.c.stage.in_(stages)
        on_needs = func.sum(rows.c.value).filter(and_(reached, rows.c.need.is_not(None)))
        on_none = func.sum(rows.c.value).filter(and_(reached, rows.c.need.is_(None)))
        columns += [
            func.coalesce(on_needs, ZERO).label(f"{basis}_amount"),
            func.coalesce(on_none, ZERO).label(f"unplaced_{basis}"),
        ]
        columns += [NULL_NUMBER.label(f"{basis}_{figure}") for figure in UNDIVIDED]
    summed = select(*names, *columns).group_by(*names).subquery()
    every = scope.needs()
    need_keys = _keys_of(scope.asked, every, of_need)
    required = select(
        *need_keys,
        func.coalesce(func.sum(every.c.required), ZERO).label("required"),
        func.count(func.nullif(every.c.required, literal_column("0"))).label("needs"),
    )
    required_rows = (required.group_by(*need_keys) if need_keys else required).subquery()
    figures = (
        select(summed, required_rows.c.required, required_rows.c.needs)
        .select_from(summed)
        .join(required_rows, _same(summed, required_rows, need_keys))
        .subquery()
    )
    parts = {"unconverted": rows.c.need.is_not(None), "unplaced_unconverted": rows.c.need.is_(None)}
    finished = _finished(figures, dimensions, scope)
    for name, condition in parts.items():
        part = select(rows).where(condition).subquery()
        missing = _unconverted(part, [part.c[key.name] for key in keys])
        found = func.coalesce(missing.c.unconverted, NONE_UNCONVERTED).label(name)
        joined = finished.join(missing, _same(finished, missing, keys), isouter=True)
        finished = select(finished, found).select_from(joined).subquery()
    return finished


def unplaced(scope: Scope) -> FromClause:
    """Return the figures of the money that stands on no need: amounts only, for nothing is required of it."""
    money = scope.placed()
    columns: list[ColumnElement[Any]] = [ZERO.label("required"), literal_column("0").label("needs")]
    for basis in BASES:
        columns.append(func.coalesce(func.sum(money.c[basis]), ZERO).label(f"{basis}_amount"))
        columns += [NULL_NUMBER.label(f"{basis}_{figure}") for figure in UNDIVIDED]
    return _finished(select(*columns).where(money.c.need_id == ON_NO_NEED).subquery(), (), scope)


def _finished(figures: FromClause, dimensions: Sequence[Grouping], scope: Scope) -> FromClause:
    """Add to the figures their unit, and what they are listed by."""
    return scope.beside(
        select(figures, scope.unit.label("unit"), *_places(scope.asked, figures, dimensions))
    ).subquery()
