"""Which figure a row of coverage is: its scope, what its group has in common, whether its money stands on needs."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy import ColumnElement, FromClause

from service.coverage.dimensions import DIMENSIONS, CoverageDimension
from service.coverage.scope import Scope
from service.coverage.supposed import SUPPOSED, UNDER_A_SCENARIO, SupposedScope, is_supposed
from service.reading.asked import Asked
from service.reading.entity import Args, Row

OF_ONE: Final = "of_one"
"""The column of a row of figures that has the key of the State or the need they are of, where they are of one."""


@dataclass(frozen=True, slots=True)
class Figure:
    """Which figure some row of coverage is.

    Attributes:
        scope: what it is about.
        dimensions: what its group has in common; the row has a column ``key_<dimension>`` for each.
        placed: of money on needs; if not, of money that stands on none.
    """

    scope: Scope
    dimensions: Sequence[CoverageDimension] = ()
    placed: bool = True


def dimensions_of(args: Args) -> list[CoverageDimension]:
    """Return what a report is grouped by, each once."""
    given = args.get("groupBy") or []
    return list(dict.fromkeys(CoverageDimension(str(getattr(one, "value", one))) for one in given))


def figure_of(row: Row, asked: Asked) -> Figure:
    """Return which figure a row is, from what the rows were made with."""
    args = asked.recall(row)
    given, moment, placed = args.get("scope") or {}, args.get("moment"), bool(args["placed"])
    if args.get("of_need") or args.get("of_state"):
        column = "id" if args["of_need"] else "state_code"
        only = lambda need: need.c[column] == row.c[OF_ONE]  # noqa: E731  a condition, written where it is used
        return Figure(Scope(asked, given, moment, only, row, bool(args["of_need"])))
    scope = Scope(asked, given, moment)
    if is_supposed(args):
        scope = SupposedScope(asked, given, moment, world=UNDER_A_SCENARIO, supposed=args[SUPPOSED])
    return Figure(scope, dimensions_of(args) if args["grouped"] else (), placed)


def of_the_same(rows: FromClause, row: Row, dimensions: Sequence[CoverageDimension]) -> list[ColumnElement[bool]]:
    """Return the conditions that needs or money have what a group has in common, unknown being the same as unknown."""
    keys = [(DIMENSIONS[one].column(rows), row.c[f"key_{one.value.lower()}"]) for one in dimensions]
    return [of_rows.is_not_distinct_from(of_group) for of_rows, of_group in keys]
