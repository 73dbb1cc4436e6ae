"""What can be read of coverage: the report, its groups, and each figure with both numbers of its fraction."""

from collections.abc import Callable, Mapping
from typing import Any, Final

from sqlalchemy import (
    ColumnElement,
    FromClause,
    Integer,
    Text,
    case,
    column,
    func,
    literal_column,
    null,
    select,
    values,
)
from sqlalchemy.dialects.postgresql import JSONB

from service.coverage.difference_reads import DIFFERENCE, compared, differences_of_unplaced
from service.coverage.dimensions import DIMENSIONS, CoverageDimension, key_of
from service.coverage.explain_reads import EXPLAIN, EXPLAIN_REQUIRED, POSTING
from service.coverage.figure import OF_ONE, dimensions_of
from service.coverage.figure_reads import at_basis, shown
from service.coverage.figures import MOST_GROUPS, PLACE, UNDIVIDED, by_money, by_need, unplaced
from service.coverage.kept_sums import BASES
from service.coverage.scope import Scope
from service.coverage.scoped_codes import codes_are_known
from service.coverage.supposed import SUPPOSED, UNDER_A_SCENARIO, SupposedScope, is_supposed
from service.coverage.unconverted import unconverted
from service.ledger.moment import effective_bound, known_at, sequence_bound
from service.reading.asked import Asked
from service.reading.entity import EVERYONE, Args, Entity, Field, Group, Json, Link, Row, Shape, Value
from service.reading.in_languages import in_languages
from service.reading.json_text import literal_text
from service.reading.values import day, moment, number, text


def _unconverted_rows(row: Row | None, asked: Asked, args: Args) -> FromClause:
    """Return a row for each currency without a rate."""
    assert row is not None  # noqa: S101  the link starts from figures
    found = unconverted(row, asked).subquery()
    return select(found.c.currency, func.decimal_text(found.c.minor, found.c.currency).label("amount")).subquery()


def _complete(row: Row, asked: Asked, args: Args) -> ColumnElement[bool]:
    """Return whether nothing is missing from figures."""
    return ~unconverted(row, asked).exists()


def _key_rows(row: Row | None, asked: Asked, args: Args) -> FromClause:
    """Return a row for each key of a group, in the order the dimensions were asked."""
    assert row is not None  # noqa: S101  the link starts from a group
    columns = (column("dimension", Text()), column("code", Text()), column("place", Integer()))
    named = [(one, *key_of(one, row)) for one in dimensions_of(asked.recall(row))]
    places: list[ColumnElement[int]] = [literal_column(str(place)) for place in range(len(named))]
    rows: list[tuple[ColumnElement[Any], ...]] = [
        (literal_text(one.value), code, place) for (one, code, _), place in zip(named, places, strict=True)
    ]
    keys = values(*columns, name="keys").data(rows or [(null(), null(), null())])
    # The names stand outside of the rows: so they are looked up only where a question asks for them.
    labels = [(keys.c.place == place, label) for (_, _, label), place in zip(named, places, strict=True)]
    label = (case(*labels) if labels else null()).label("label")
    return select(keys, label).where(*([] if rows else [literal_column("false")])).correlate(row).subquery()


COVERAGE_FIELDS: Final[Mapping[str, Field]] = {
    "required": shown("required"),
    "complete": Value(_complete, Json.BARE, never_null=True),
    "unconverted": Link("UnconvertedAmount", None, Shape.LIST, _unconverted_rows, lambda row: (row.c.currency,)),
    **{basis: at_basis(basis) for basis in BASES},
    "explain": EXPLAIN,
    "explainRequired": EXPLAIN_REQUIRED,
    "difference": DIFFERENCE,
}
COVERAGE: Final = Entity("Coverage", None, EVERYONE, COVERAGE_FIELDS, has_node=False)
UNCONVERTED: Final = Entity(
    "UnconvertedAmount",
    None,
    EVERYONE,
    {
        "amount": Value(lambda row, asked, args: row.c.amount, Json.QUOTED),
        "currency": text("currency", never_null=True),
    },
    has_node=False,
)
KEY: Final = Entity(
    "CoverageKey",
    None,
    EVERYONE,
    {
        "dimension": text("dimension", never_null=True),
        "code": text("code"),
        "label": in_languages(lambda row, asked, args: row.c.label.cast(JSONB)),
    },
    has_node=False,
)


def _explainable(
    rows: FromClause, asked: Asked, args: Args, *, placed: bool = True, grouped: bool = False
) -> FromClause:
    """Return rows of figures that know what they are of, so that they can say what makes them up."""
    asked.remember(rows, {**args, "placed": placed, "grouped": grouped})
    return rows


def _of_group(row: Row | None, asked: Asked, args: Args) -> FromClause:
    """Return the figures of a group: the group's own row."""
    assert row is not None  # noqa: S101  the link starts from a group
    of_group = select(*row.c).correlate(row).subquery()
    return _explainable(of_group, asked, asked.recall(row), grouped=True)


def _unplaced_of_group(row: Row | None, asked: Asked, args: Args) -> FromClause:
    """Return what of a group of money stands on no need; nothing for a group of needs."""
    assert row is not None  # noqa: S101  the link starts from a group
    of_money = "unplaced_pledged" in row.c
    columns: list[ColumnElement[Any]] = [literal_column("0::numeric").label("required"), row.c.unit]
    columns += [column for column in row.c if column.name.startswith("key_")]
    for basis in BASES:
        free = row.c[f"unplaced_{basis}"] if of_money else literal_column("NULL::numeric")
        columns.append(free.label(f"{basis}_amount"))
        columns += [literal_column("NULL::numeric").label(f"{basis}_{figure}") for figure in UNDIVIDED]
    columns.append(literal_column("0").label("needs"))
    columns += differences_of_unplaced(row)
    found = select(*columns).correlate(row)
    free_rows = (found if of_money else found.where(literal_column("false"))).subquery()
    return _explainable(free_rows, asked, asked.recall(row), placed=False, grouped=True)


GROUP: Final = Entity(
    "CoverageGroup",
    None,
    EVERYONE,
    {
        "keys": Link("CoverageKey", None, Shape.LIST, _key_rows, lambda row: (row.c.place,)),
        "coverage": Link("Coverage", None, Shape.ONE, _of_group),
        "notAllocated": Link("Coverage", None, Shape.ONE, _unplaced_of_group),
    },
    has_node=False,
)


def _report(row: Row | None, asked: Asked, args: Args) -> FromClause:
    """Return the one row of a report: the moment that was reached."""
    given = args.get("moment")
    found = select(
        effective_bound(asked, given).label("effective"),
        known_at(asked, given).label("known"),
        sequence_bound(asked, given).label("sequence"),
    ).where(*codes_are_known(asked, args.get("scope") or {}))
    report = found.subquery()
    asked.remember(report, args)
    return report


def _scope(row: Row | None, asked: Asked) -> Scope:
    args = asked.recall(row)
    return Scope(asked, args.get("scope") or {}, args.get("moment"))


def _dimensions(row: Row | None, asked: Asked) -> list[CoverageDimension]:
    return dimensions_of(asked.recall(row))


def _figures(
    row: Row | None, asked: Asked, of: Callable[[Scope], FromClause], *, placed: bool = True, grouped: bool = False
) -> FromClause:
    """Return figures of a report; under a scenario, as they would be, beside what they are."""
    args, scope = asked.recall(row), _scope(row, asked)
    found = of(scope)
    if is_supposed(args):
        supposed = SupposedScope(asked, scope.given, scope.moment, world=UNDER_A_SCENARIO, supposed=args[SUPPOSED])
        found = compared(of(supposed), found, asked, args, grouped=grouped)
    return _explainable(found, asked, args, placed=placed)


def _total(row: Row | None, asked: Asked, args: Args) -> FromClause:
    """Return the figures of the whole scope, added up from the groups of needs where there are any."""
    leaves = _dimensions(row, asked)
    of_money = any(DIMENSIONS[dimension].of_money for dimension in leaves)
    return _figures(row, asked, lambda scope: by_need(scope, (), () if of_money else leaves))


def _unplaced(row: Row | None, asked: Asked, args: Args) -> FromClause:
    """Return the figures of the money that stands on no need."""
    return _figures(row, asked, unplaced, placed=False)


def _groups(row: Row | None, asked: Asked, args: Args) -> FromClause:
    """Return a row for each group; none where no dimension was asked for."""
    dimensions = _dimensions(row, asked)

    def groups(scope: Scope) -> FromClause:
        if not dimensions:
            return select(by_need(scope, ())).where(literal_column("false")).subquery()
        of_money = any(DIMENSIONS[dimension].of_money for dimension in dimensions)
        return select((by_money if of_money else by_need)(scope, dimensions)).subquery()

    return _figures(row, asked, groups, grouped=True)


def _places(row: Row) -> list[ColumnElement[Any]]:
    """Return what groups are listed by: the codes of their keys, those without a code last."""
    codes = [one for one in row.c if one.name.startswith(PLACE)]
    return [code.collate("C").asc().nulls_last() for code in codes] or [row.c.unit]


REPORT: Final = Entity(
    "CoverageReport",
    None,
    EVERYONE,
    {
        "moment": Group(
            "MomentReached",
            {"effective": day("effective"), "known": moment("known"), "sequence": number("sequence")},
        ),
        "total": Link("Coverage", None, Shape.ONE, _total),
        # Under a scenario those that it empties are there too.
        "groups": Link("CoverageGroup", None, Shape.LIST, _groups, _places, most_rows=2 * MOST_GROUPS),
        "notAllocated": Link("Coverage", None, Shape.ONE, _unplaced),
        "plans": Link("Plan", None, Shape.LIST, lambda row, asked, args: _plans(row, asked), lambda row: (row.c.code,)),
    },
    has_node=False,
)


def _plans(row: Row | None, asked: Asked) -> FromClause:
    """Return the plans whose needs the report is about."""
    plan = asked.catalog["Plan"].table
    assert plan is not None  # noqa: S101  plans have a table
    plans, needs = plan.alias(), _scope(row, asked).needs()  # a need that nobody stated has none but these
    return select(plans).where(plans.c.id.in_(select(needs.c.plan_id))).subquery()


def coverage_of(column: str, target: str, *, of_any_plan: bool = False) -> Link:
    """Read the coverage of the needs whose ``column`` is the row's ``target``: of one State, of one need."""

    def source(row: Row | None, asked: Asked, args: Args) -> FromClause:
        assert row is not None  # noqa: S101  the link starts from a State or a need
        only = lambda need: need.c[column] == row.c[target]  # noqa: E731  a condition, written where it is used
        scope = Scope(asked, args.get("scope") or {}, args.get("moment"), only, row, of_any_plan)
        figures = by_need(scope, ())
        one = select(figures, row.c[target].label(OF_ONE)).where(*codes_are_known(asked, scope.given))
        of_one = one.correlate(row).subquery()
        return _explainable(of_one, asked, {**args, "of_need": of_any_plan, "of_state": not of_any_plan})

    return Link("Coverage", None, Shape.ONE, source, shares=True, own_moment=True)


ENTITIES: Final = (COVERAGE, UNCONVERTED, KEY, GROUP, REPORT, POSTING)
ROOT_FIELDS: Final[Mapping[str, Field]] = {
    "coverage": Link("CoverageReport", None, Shape.ONE, _report, shares=True, own_moment=True)
}
EXTENSIONS: Final[Mapping[str, Mapping[str, Field]]] = {
    "State": {"coverage": coverage_of("state_code", "code")},
    "Need": {"coverage": coverage_of("id", "id", of_any_plan=True)},
}
