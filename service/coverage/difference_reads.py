"""What a scenario changes: the figures of a report beside those of the same report without it."""

from collections.abc import Mapping
from typing import Any, Final

from sqlalchemy import ColumnElement, FromClause, Numeric, Text, and_, case, cast, func, select, true
from sqlalchemy import literal_column as sql
from sqlalchemy.dialects.postgresql import JSONB

from service.coverage.figures import PLACE
from service.coverage.grouping import KEY_COLUMN
from service.coverage.kept_sums import BASES
from service.coverage.minded import SUPPOSED
from service.coverage.supposed import text_of
from service.reading.asked import Asked
from service.reading.entity import Args, Field, Group, Json, Row, Value
from service.reading.json_text import literal_text

BY: Final = "by_"
"""Begins the names of the columns with what figures differ by."""
SAID: Final = ("unit", KEY_COLUMN, PLACE)
"""How the names of columns begin that say what a row is of, not how much."""


def compared(now: FromClause, before: FromClause, asked: Asked, args: Args, *, grouped: bool) -> FromClause:
    """Return figures under a scenario, each with what it differs by from the figures without.

    A group that only the report without the scenario has (of a need that would ask for nothing) is there with noughts:
    so differences add up as figures do.

    Args:
        now: the figures under the scenario.
        before: those without, of the same columns.
        asked: the compilation.
        args: the report's arguments.
        grouped: whether there is a row for each group; else one row in all.
    """
    keys = [one.name for one in now.c if grouped and one.name.startswith(KEY_COLUMN)]
    same = and_(true(), *(_known(now.c[name]) == _known(before.c[name]) for name in keys))
    columns: list[ColumnElement[Any]] = []
    for one in now.c:
        was = before.c[one.name]
        if one.name.startswith(SAID):
            columns.append(func.coalesce(one, was).label(one.name))
        else:
            # What does not divide among donors is unknown on both sides, and stays it.
            is_now, had = func.coalesce(one, was * sql("0")), func.coalesce(was, one * sql("0"))
            columns += [is_now.label(one.name), (is_now - had).label(BY + one.name)]
    edits = cast(text_of(asked, args[SUPPOSED]), JSONB).op("->>", return_type=Text())(literal_text("edits"))
    supposed = (cast(edits, Numeric) > sql("0")).label("supposed")
    return select(*columns, supposed).select_from(now.join(before, same, full=grouped)).subquery()


def _known(key: ColumnElement[Any]) -> ColumnElement[str]:
    """Return a key as text that is equal to itself where nobody knows it, for tables are joined whole by equality."""
    return func.concat(case((key.is_(None), literal_text("-")), else_=literal_text("+")), cast(key, Text))


def differences_of_unplaced(row: Row) -> list[ColumnElement[Any]]:
    """Return what the money of a group that stands on no need differs by; nothing where there is no scenario."""
    if "supposed" not in row.c:
        return []
    nought: ColumnElement[Any] = sql("0::numeric")
    return [
        row.c.supposed,
        nought.label(f"{BY}required"),
        *(row.c.get(f"{BY}unplaced_{basis}", nought).label(f"{BY}{basis}_amount") for basis in BASES),
    ]


def _amount(name: str) -> Value:
    """Read what a sum differs by as decimal text; null where it does not divide, or where there is no scenario."""

    def found(row: Row, asked: Asked, args: Args) -> ColumnElement[Any]:
        return func.decimal_text(row.c[name], row.c.unit) if name in row.c else sql("NULL::text", Text())

    return Value(found, Json.QUOTED)


def _count(name: str) -> Value:
    def found(row: Row, asked: Asked, args: Args) -> ColumnElement[Any]:
        return row.c[name] if name in row.c else sql("NULL::bigint")

    return Value(found, Json.BARE)


def _share(name: str) -> Value:
    """Read how much more (or less) of what is required is covered, as shares; null where either share is none."""

    def found(row: Row, asked: Asked, args: Args) -> ColumnElement[Any]:
        if BY + name not in row.c:
            return sql("NULL::numeric", Numeric())
        now = row.c[name] / func.nullif(row.c.required, sql("0"))
        had = (row.c[name] - row.c[BY + name]) / func.nullif(row.c.required - row.c[f"{BY}required"], sql("0"))
        return func.round(now - had, sql("6"))

    return Value(found, Json.BARE)


def _at(basis: str) -> Group:
    return Group(
        "CoverageAtDifference",
        {
            "amount": _amount(f"{BY}{basis}_amount"),
            "covered": _amount(f"{BY}{basis}_covered"),
            "gap": _amount(f"{BY}{basis}_gap"),
            "surplus": _amount(f"{BY}{basis}_surplus"),
            "fullyCovered": _count(f"{BY}{basis}_full"),
            "effective": _share(f"{basis}_covered"),
        },
    )


FIELDS: Final[Mapping[str, Field]] = {"required": _amount(f"{BY}required"), **{basis: _at(basis) for basis in BASES}}
DIFFERENCE: Final = Group(
    "CoverageDifference",
    FIELDS,
    lambda row, asked, args: row.c.supposed if "supposed" in row.c else sql("false"),
)
"""Of a row of figures: null without a scenario."""
