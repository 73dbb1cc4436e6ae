"""The money of a scope, account by account, with the keys of the group that each is of."""

from collections.abc import Mapping, Sequence
from typing import Final

from sqlalchemy import ColumnElement, FromClause, Integer, case, literal_column, select

from service.coverage.grouping import Grouping
from service.coverage.kept_sums import BASES
from service.coverage.scope import Scope
from service.reading.json_text import literal_text

REACHED: Final[Mapping[str, int]] = {
    stage: sum(stage in stages for stages in BASES.values()) for stage in BASES["pledged"]
}
"""How many of the bases money at a stage has come to; they are cumulative, so it is the first so many of them."""


def keyed_money(scope: Scope, dimensions: Sequence[Grouping], *, without_rate: bool = False) -> FromClause:
    """Return a row for each account of the scope's money: its keys, reached, value, unit, unvalued and need.

    ``need`` is null for money on no need, which is in groups of money alone; money on needs of other scopes is in none.
    """
    needs, money = scope.needs(), scope.money(without_rate=without_rate)
    keys = [
        dimension.column(scope.asked, money if dimension.of_money else needs).label(dimension.name)
        for dimension in dimensions
    ]
    on_needs = needs.c.id.is_not(None)
    of_money = all(dimension.of_money for dimension in dimensions)
    rows = select(
        *keys, _reached(money).label("reached"), money.c.value, money.c.unit, money.c.unvalued, needs.c.id.label("need")
    )
    beside = money.join(needs, needs.c.id == money.c.need_id, isouter=True)
    return rows.select_from(beside).where(on_needs | money.c.need_id.is_(None) if of_money else on_needs).subquery()


def _reached(money: FromClause) -> ColumnElement[int]:
    """Return how many bases money has come to."""
    far: dict[int, list[ColumnElement[str]]] = {}
    for stage, bases in REACHED.items():
        far.setdefault(bases, []).append(literal_text(stage))
    return case(*((money.c.stage.in_(stages), literal_column(str(bases), Integer())) for bases, stages in far.items()))
