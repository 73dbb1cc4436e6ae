"""What is missing from a figure: money, and requirements, for which no rate is known.

Looked up only where a question asks for it: what has no rate is found first, through an index, and then its needs.
"""

from collections.abc import Sequence
from typing import Any, Final

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    FromClause,
    Numeric,
    Select,
    Text,
    cast,
    column,
    func,
    select,
    union_all,
)
from sqlalchemy import literal_column as sql
from sqlalchemy.dialects.postgresql import JSONB

from service.coverage.figure import Figure, figure_of
from service.coverage.grouping import Grouping
from service.coverage.kept_sums import ON_NO_NEED
from service.coverage.keyed_money import keyed_money
from service.coverage.scope import Scope
from service.reading.asked import Args, Asked
from service.reading.entity import Row
from service.reading.json_text import literal_text

NOTHING: Final[ColumnElement[int]] = sql("0", BigInteger())


def unconverted(row: Row, asked: Asked, args: Args) -> Select[tuple[str, int]]:
    """Return ``currency`` and ``minor`` units of what is missing from a figure of needs, or of money on none."""
    figure = figure_of(row, asked, args)
    if figure.dimensions:
        return _of_group(row, asked, figure)
    if not figure.placed:
        free = figure.scope.without_rate()
        rows: FromClause = (
            select(free.c.unit, free.c.unvalued).where(free.c.need_id == ON_NO_NEED, *_something(free)).subquery()
        )
    elif figure.scope.only is not None:
        rows = _on_needs(figure.scope, ()).correlate(row).subquery()
    else:
        name = figure.scope.world + "missing_from_all"
        missing = asked.share(name, _on_needs(figure.scope, ()), once=True)
        rows = select(missing.c.unit, missing.c.unvalued).subquery()
    return _by_unit(rows, rows.c.unit.label("currency"))


def _of_group(row: Row, asked: Asked, figure: Figure) -> Select[tuple[str, int]]:
    """Return what is missing from a group, looked up by its keys in what is missing from all of them.

    That is worked out once, as one object: of rows, each group would look at all there are.
    """
    name = figure.scope.world + ("missing_from_groups" if figure.placed else "missing_from_free")
    missing = asked.share(name, _by_group(figure, asked), once=True)
    of_group = missing.c.by_group.op("->", return_type=JSONB())(_keys_as_text(row, figure.dimensions))
    shape = (column("currency", Text()), column("minor", Numeric()))
    found = (
        func.jsonb_to_recordset(of_group).table_valued(*shape, joins_implicitly=True).render_derived(with_types=True)
    )
    return select(found.c.currency, found.c.minor).select_from(missing, found).correlate(row)


def _by_group(figure: Figure, asked: Asked) -> Select[Any]:
    """Return one row: an object of what is missing from each group, a list by its keys; null where nothing is."""
    if any(one.of_money for one in figure.dimensions):
        money = keyed_money(figure.scope, figure.dimensions, without_rate=True)
        unvalued = select(money).where(*_something(money))
        every = asked.share(figure.scope.world + "money_without_rate", unvalued, once=True)
        rows = select(every).where(every.c.need.is_not(None) if figure.placed else every.c.need.is_(None)).subquery()
    else:
        rows = _on_needs(figure.scope, figure.dimensions).subquery()
    key = _keys_as_text(rows, figure.dimensions).label("key")
    by_unit = _by_unit(rows, key, rows.c.unit).subquery()
    pair = (literal_text("currency"), by_unit.c.unit, literal_text("minor"), by_unit.c.minor)
    one = func.jsonb_build_object(*pair, type_=JSONB())
    listed = select(by_unit.c.key, func.jsonb_agg(one).label("missing")).group_by(by_unit.c.key).subquery()
    return select(func.jsonb_object_agg(listed.c.key, listed.c.missing, type_=JSONB()).label("by_group"))


def _keys_as_text(rows: FromClause, dimensions: Sequence[Grouping]) -> ColumnElement[str]:
    """Return the keys of a group as one text, equal only where all are, unknown ones too."""
    return cast(func.jsonb_build_array(*(rows.c[one.name] for one in dimensions)), Text())


def _on_needs(scope: Scope, dimensions: Sequence[Grouping]) -> Select[tuple[str, int]]:
    """Return what no rate is known for, of what needs of a scope ask for and of what is given for them."""
    found = union_all(select(scope.without_rate()), select(scope.asking_without_rate())).subquery()
    needs = scope.needs()
    keys = (one.column(scope.asked, needs).label(one.name) for one in dimensions)
    rows = select(*keys, found.c.unit, found.c.unvalued).select_from(found)
    return rows.join(needs, needs.c.id == found.c.need_id).where(*_something(found))


def _by_unit(rows: FromClause, *keys: ColumnElement[Any]) -> Select[Any]:
    """Return keys, the currency last, with the ``minor`` units that are missing of each, where any are."""
    missing = func.sum(rows.c.unvalued)
    return select(*keys, missing.label("minor")).group_by(*keys).having(missing != NOTHING)


def _something(rows: FromClause) -> list[ColumnElement[bool]]:
    return [rows.c.unvalued != NOTHING]
