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
    BigInteger,
    Boolean,
    ColumnElement,
    FromClause,
    Integer,
    Select,
    and_,
    case,
    false,
    func,
    literal_column,
    select,
    true,
)

from service.coverage.grouping import KEY_COLUMN, Grouping
from service.coverage.kept_sums import BASES, ON_NO_NEED
from service.coverage.keyed_money import keyed_money
from service.coverage.scope import Scope
from service.reading.asked import Asked
from service.reading.template import MOST

ZERO: Final[ColumnElement[Any]] = literal_column("0::numeric")
NULL_NUMBER: Final[ColumnElement[Any]] = literal_column("NULL::numeric")
UNDIVIDED: Final = ("covered", "gap", "surplus", "full")
"""What does not divide among donors."""
PLACE: Final = "place_"
"""What the names of the columns begin with that groups are listed by."""
GROUPS: Final = "groups"
"""The column of counted groups with how many there are."""
MOST_GROUPS: Final = 10_000
"""The most groups that one report has; of more, none is answered, for figures that are left out add up to nothing."""


def _same(left: FromClause, right: FromClause, keys: Sequence[Grouping], asked: Asked) -> ColumnElement[bool]:
    """Return the condition that two rows have the same keys, unknown being the same as unknown.

    As equalities, which tables are joined by as wholes: IS NOT DISTINCT FROM compares each row with each.
    """
    return and_(true(), *(one.known(asked, left) == one.known(asked, right) for one in keys))


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
        sums = (_counted(groups) if dimensions else total_of(groups)).subquery()
    else:
        sums = summed(scope, dimensions).subquery()
    names = [column for column in sums.c if column.name.startswith(KEY_COLUMN)]
    columns: list[ColumnElement[Any]] = [sums.c.required, sums.c.needs]
    for basis in BASES:
        amount, covered = sums.c[f"{basis}_amount"], sums.c[f"{basis}_covered"]
        columns += [amount, covered, sums.c[f"{basis}_full"]]
        columns.append((sums.c.required - covered).label(f"{basis}_gap"))
        columns.append((amount - covered).label(f"{basis}_surplus"))
    found = select(*names, *columns)
    return _finished((found.where(_is_there(sums)) if dimensions else found).subquery(), dimensions, scope)


def by_money(scope: Scope, dimensions: Sequence[Grouping]) -> FromClause:
    """Return the figures of groups of money; ``required`` is that of the group's needs, of all where it names none.

    ``unplaced_*`` is the money of the group that stands on no need, where no dimension is of the need.

    Money and needs are each added up by key in one pass, and only then put beside each other: the work grows with the
    accounts and the needs, never with the groups times the needs.
    """
    of_need = [dimension for dimension in dimensions if not dimension.of_money]
    every = scope.needs()
    need_keys = _keys_of(scope.asked, every, of_need)
    required = select(
        *need_keys,
        func.coalesce(func.sum(every.c.required), ZERO).label("required"),
        func.count(func.nullif(every.c.required, literal_column("0"))).label("needs"),
    )
    required_rows = (required.group_by(*need_keys) if need_keys else required).subquery()
    groups = _counted(_money_summed(scope, dimensions).subquery()).subquery()
    # Every group has needs. Joined in full, for then there is no way but by hash or merge, whatever is expected.
    beside = groups.join(required_rows, _same(groups, required_rows, of_need, scope.asked), full=bool(need_keys))
    summed = [one for one in groups.c if one.name != GROUPS]
    figures = select(*summed, required_rows.c.required, required_rows.c.needs).select_from(beside)
    return _finished(figures.where(_is_there(groups)).subquery(), dimensions, scope)


def _money_summed(scope: Scope, dimensions: Sequence[Grouping]) -> Select[Any]:
    """Return what of the money of each group has come to each basis, on needs and on none.

    Added up twice: first by how far it has come, which is one sum for each account, then, of what few rows are left, to
    what is cumulative.
    """
    rows = keyed_money(scope, dimensions)
    placed = rows.c.need.is_not(None)
    names = [one for one in rows.c if one.name.startswith(KEY_COLUMN)]
    parts = [*names, rows.c.reached, placed.label("placed")]
    once = select(*parts, func.sum(rows.c.value).label("value")).group_by(*names, rows.c.reached, placed).subquery()
    columns: list[ColumnElement[Any]] = []
    for place, basis in enumerate(BASES, start=1):
        reached = once.c.reached >= literal_column(str(place), Integer())
        on_needs = func.sum(once.c.value).filter(and_(reached, once.c.placed))
        on_none = func.sum(once.c.value).filter(and_(reached, ~once.c.placed))
        columns += [
            func.coalesce(on_needs, ZERO).label(f"{basis}_amount"),
            func.coalesce(on_none, ZERO).label(f"unplaced_{basis}"),
        ]
        columns += [NULL_NUMBER.label(f"{basis}_{figure}") for figure in UNDIVIDED]
    keys = [once.c[name.key] for name in names]
    return select(*keys, *columns).group_by(*keys)


def _counted(groups: FromClause) -> Select[Any]:
    """Return groups with ``groups``, how many of them there are."""
    return select(*groups.c, func.count().over().label(GROUPS))


def _is_there(groups: FromClause) -> ColumnElement[bool]:
    """Return the condition that a row has a group; and there are no more than one answer has, or it is refused.

    Raises:
        BadInput: TOO_MANY_GROUPS, by the database, when the statement runs.
    """
    found, most = groups.c[GROUPS], literal_column(f"{MOST}{MOST_GROUPS}", BigInteger())
    few = (found <= most, true())
    return case(few, (found.is_(None), false()), else_=func.groups_are_few(found, most, type_=Boolean()))


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
