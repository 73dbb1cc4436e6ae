"""Which figure a row of coverage is: its scope, what its group has in common, whether its money stands on needs."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy import ColumnElement, FromClause

from service.coverage.grouping import Grouping, groupings_of
from service.coverage.scope import Scope, scope_of_one
from service.coverage.supposed import SupposedScope, is_supposed
from service.reading.asked import Asked
from service.reading.entity import Args, Row

OF_ONE: Final = "of_one"
"""The column of a row of figures that has the key of the State or the need they are of, where they are of one."""


@dataclass(frozen=True, slots=True)
class Figure:
    """Which figure some row of coverage is.

    Attributes:
        scope: what it is about.
        dimensions: what its group has in common; the row has a column of its name for each.
        placed: of money on needs; if not, of money that stands on none.
    """

    scope: Scope
    dimensions: Sequence[Grouping] = ()
    placed: bool = True


def figure_of(row: Row, asked: Asked, args: Args) -> Figure:
    """Return which figure a row is, from what `figure_minded` tells of it."""
    if args["of_need"] or args["of_state"]:
        column = "id" if args["of_need"] else "state_code"
        only = lambda need: need.c[column] == row.c[OF_ONE]  # noqa: E731  a condition, written where it is used
        return Figure(scope_of_one(asked, args, only, row))
    scope = SupposedScope.apart_of(asked, args) if is_supposed(args) else Scope.apart_of(asked, args)
    return Figure(scope, groupings_of(args), args["placed"])


def of_the_same(rows: FromClause, row: Row, dimensions: Sequence[Grouping], asked: Asked) -> list[ColumnElement[bool]]:
    """Return the conditions that needs or money have what a group has in common, unknown being the same as unknown."""
    keys = [(one.column(asked, rows), row.c[one.name]) for one in dimensions]
    return [of_rows.is_not_distinct_from(of_group) for of_rows, of_group in keys]
