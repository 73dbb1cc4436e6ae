"""What is missing from a figure: money, and requirements, for which no rate is known.

Looked up only where a question asks for it: what has no rate is found first, through an index, and then its needs.
"""

from collections.abc import Sequence

from sqlalchemy import BigInteger, ColumnElement, FromClause, Select, func, select, union_all
from sqlalchemy import literal_column as sql

from service.coverage.figure import figure_of
from service.coverage.grouping import Grouping
from service.coverage.kept_sums import ON_NO_NEED
from service.coverage.scope import Scope
from service.reading.asked import Args, Asked
from service.reading.entity import Row


def unconverted(row: Row, asked: Asked, args: Args) -> Select[tuple[str, int]]:
    """Return ``currency`` and ``minor`` units of what is missing from a figure of needs, or of money on none."""
    figure = figure_of(row, asked, args)
    if not figure.placed:
        free = figure.scope.without_rate()
        rows: FromClause = (
            select(free.c.unit, free.c.unvalued).where(free.c.need_id == ON_NO_NEED, *_something(free)).subquery()
        )
    elif figure.scope.only is not None:
        rows = _on_needs(figure.scope, ()).correlate(row).subquery()
    else:
        rows = _of_group(row, asked, figure.scope, figure.dimensions)
    return select(rows.c.unit.label("currency"), func.sum(rows.c.unvalued).label("minor")).group_by(rows.c.unit)


def _of_group(row: Row, asked: Asked, scope: Scope, dimensions: Sequence[Grouping]) -> FromClause:
    """Return what is missing from a group, out of what is missing from all of them, which is worked out once."""
    names = [one.name for one in dimensions]
    missing = asked.share(
        scope.world + ("missing_from_groups" if names else "missing_from_all"), _on_needs(scope, dimensions), once=True
    )
    same = (missing.c[name].is_not_distinct_from(row.c[name]) for name in names)
    return select(missing.c.unit, missing.c.unvalued).where(*same).correlate(row).subquery()


def _on_needs(scope: Scope, dimensions: Sequence[Grouping]) -> Select[tuple[str, int]]:
    """Return what no rate is known for, of what needs of a scope ask for and of what is given for them."""
    found = union_all(select(scope.without_rate()), select(scope.asking_without_rate())).subquery()
    needs = scope.needs()
    keys = (one.column(scope.asked, needs).label(one.name) for one in dimensions)
    rows = select(*keys, found.c.unit, found.c.unvalued).select_from(found)
    return rows.join(needs, needs.c.id == found.c.need_id).where(*_something(found))


def _something(rows: FromClause) -> list[ColumnElement[bool]]:
    return [rows.c.unvalued > sql("0", BigInteger())]
