"""What can be read of coverage: the report, its groups, and each figure with both numbers of its fraction."""

from collections.abc import Callable, Mapping
from typing import Any, Final

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Date,
    DateTime,
    FromClause,
    Integer,
    Text,
    case,
    column,
    func,
    literal_column,
    null,
    select,
    type_coerce,
    values,
)
from sqlalchemy.dialects.postgresql import JSONB

from service.coverage.difference_reads import DIFFERENCE, compared, differences_of_unplaced
from service.coverage.explain_reads import EXPLAIN, EXPLAIN_REQUIRED, POSTING
from service.coverage.figure import OF_ONE
from service.coverage.figure_reads import at_basis, shown
from service.coverage.figures import MOST_GROUPS, PLACE, UNDIVIDED, by_money, by_need, unplaced
from service.coverage.grouping import KEY_COLUMN, groupings_of
from service.coverage.kept_sums import BASES
from service.coverage.minded import (
    figure_minded,
    groups_minded,
    nothing_minded,
    reached_minded,
    report_minded,
    total_minded,
)
from service.coverage.scope import Scope, scope_of_one
from service.coverage.scoped_codes import CODES_KNOWN
from service.coverage.supposed import SupposedScope, is_supposed
from service.coverage.unconverted import unconverted
from service.ledger.moment import effective_bound, known_at, sequence_bound
from service.reading.asked import Asked
from service.reading.entity import EVERYONE, Args, Entity, Field, Group, Json, Link, Row, Shape, Source, Value
from service.reading.in_languages import in_languages
from service.reading.values import day, moment, number, text


def _unconverted_rows(row: Row | None, asked: Asked, args: Args) -> FromClause:
    """Return a row for each currency without a rate."""
    assert row is not None  # noqa: S101  the link starts from figures
    found = unconverted(row, asked, args).subquery()
    return select(found.c.currency, func.decimal_text(found.c.minor, found.c.currency).label("amount")).subquery()


def _complete(row: Row, asked: Asked, args: Args) -> ColumnElement[bool]:
    """Return whether nothing is missing from figures."""
    return ~unconverted(row, asked, args).exists()


def _key_rows(row: Row | None, asked: Asked, args: Args) -> FromClause:
    """Return a row for each key of a group, in the order the dimensions were asked."""
    assert row is not None  # noqa: S101  the link starts from a group
    columns = (column("dimension", Text()), column("code", Text()), column("place", Integer()))
    named = groupings_of(args)
    places: list[ColumnElement[int]] = [literal_column(str(one.place)) for one in named]
    rows: list[tuple[ColumnElement[Any], ...]] = [
        (one.word(asked), one.code(asked, row), place) for one, place in zip(named, places, strict=True)
    ]
    keys = values(*columns, name="keys").data(rows or [(null(), null(), null())])
    # The names stand outside of the rows: so they are looked up only where a question asks for them.
    labels = [(keys.c.place == place, one.label(asked, row)) for one, place in zip(named, places, strict=True)]
    label = (case(*labels) if labels else null()).label("label")
    return select(keys, label).where(*([] if rows else [literal_column("false")])).correlate(row).subquery()


COVERAGE_FIELDS: Final[Mapping[str, Field]] = {
    "required": shown("required"),
    "complete": Value(_complete, Json.BARE, never_null=True, minds=figure_minded),
    "unconverted": Link(
        "UnconvertedAmount",
        None,
        Shape.LIST,
        _unconverted_rows,
        lambda row: (row.c.currency,),
        minds=figure_minded,
    ),
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


def _of_group(row: Row | None, asked: Asked, args: Args) -> FromClause:
    """Return the figures of a group: the group's own row."""
    assert row is not None  # noqa: S101  the link starts from a group
    return select(*row.c).correlate(row).subquery()


def _unplaced_of_group(row: Row | None, asked: Asked, args: Args) -> FromClause:
    """Return what of a group of money stands on no need; nothing for a group of needs."""
    assert row is not None  # noqa: S101  the link starts from a group
    of_money = "unplaced_pledged" in row.c
    columns: list[ColumnElement[Any]] = [literal_column("0::numeric").label("required"), row.c.unit]
    columns += [column for column in row.c if column.name.startswith(KEY_COLUMN)]
    for basis in BASES:
        free = row.c[f"unplaced_{basis}"] if of_money else literal_column("NULL::numeric")
        columns.append(free.label(f"{basis}_amount"))
        columns += [literal_column("NULL::numeric").label(f"{basis}_{figure}") for figure in UNDIVIDED]
    columns.append(literal_column("0").label("needs"))
    columns += differences_of_unplaced(row)
    found = select(*columns).correlate(row)
    return (found if of_money else found.where(literal_column("false"))).subquery()


def _figures_of(source: Source, minds: Callable[[Args], Args], *, placed: bool = True, grouped: bool = True) -> Link:
    """Follow a link to the figures of one row, which are told of what they are: so they can say what makes them up."""
    return Link("Coverage", None, Shape.ONE, source, minds=minds, tells={"placed": placed, "grouped": grouped})


GROUP: Final = Entity(
    "CoverageGroup",
    None,
    EVERYONE,
    {
        "keys": Link("CoverageKey", None, Shape.LIST, _key_rows, lambda row: (row.c.place,), minds=groups_minded),
        "coverage": _figures_of(_of_group, nothing_minded),
        "notAllocated": _figures_of(_unplaced_of_group, nothing_minded, placed=False),
    },
    has_node=False,
)


def _report(row: Row | None, asked: Asked, args: Args) -> FromClause:
    """Return the one row of a report: the moment that was reached."""
    given = args["moment"]
    # Of one type whatever the moment: its rows are one kind, and what starts from them is made once.
    return (
        select(
            type_coerce(effective_bound(asked, given), Date()).label("effective"),
            type_coerce(known_at(asked, given), DateTime(timezone=True)).label("known"),
            type_coerce(sequence_bound(asked, given), BigInteger()).label("sequence"),
        )
        .where(asked.of(CODES_KNOWN))
        .subquery()
    )


def _figures(asked: Asked, args: Args, of: Callable[[Scope], FromClause], *, grouped: bool = False) -> FromClause:
    """Return figures of a report; under a scenario, as they would be, beside what they are."""
    found = of(Scope.apart_of(asked, {}))
    if not is_supposed(args):
        return found
    return compared(of(SupposedScope.apart_of(asked, {})), found, asked, args, grouped=grouped)


def _total(row: Row | None, asked: Asked, args: Args) -> FromClause:
    """Return the figures of the whole scope, added up from the groups of needs where there are any."""
    return _figures(asked, args, lambda scope: by_need(scope, (), groupings_of(args)))


def _unplaced(row: Row | None, asked: Asked, args: Args) -> FromClause:
    """Return the figures of the money that stands on no need."""
    return _figures(asked, args, unplaced)


def _groups(row: Row | None, asked: Asked, args: Args) -> FromClause:
    """Return a row for each group; none where no dimension was asked for."""
    dimensions = groupings_of(args)

    def groups(scope: Scope) -> FromClause:
        if not dimensions:
            return select(by_need(scope, ())).where(literal_column("false")).subquery()
        of_money = any(dimension.of_money for dimension in dimensions)
        return select((by_money if of_money else by_need)(scope, dimensions)).subquery()

    return _figures(asked, args, groups, grouped=True)


def _places(row: Row) -> list[ColumnElement[Any]]:
    """Return what groups are listed by: the codes of their keys, those without a code last."""
    codes = [one for one in row.c if one.name.startswith(PLACE)]
    return [code.collate("C").asc().nulls_last() for code in codes] or [row.c.unit]


def _plans(row: Row | None, asked: Asked, args: Args) -> FromClause:
    """Return the plans whose needs the report is about."""
    plan = asked.catalog["Plan"].table
    assert plan is not None  # noqa: S101  plans have a table
    plans, needs = plan.alias(), Scope.apart_of(asked, {}).needs()  # a need that nobody stated has none but these
    return select(plans).where(plans.c.id.in_(select(needs.c.plan_id))).subquery()


REPORT: Final = Entity(
    "CoverageReport",
    None,
    EVERYONE,
    {
        "moment": Group(
            "MomentReached",
            {"effective": day("effective"), "known": moment("known"), "sequence": number("sequence")},
        ),
        "total": _figures_of(_total, total_minded, grouped=False),
        # Under a scenario those that it empties are there too.
        "groups": Link(
            "CoverageGroup",
            None,
            Shape.LIST,
            _groups,
            _places,
            most_rows=2 * MOST_GROUPS,
            counted=True,
            minds=groups_minded,
        ),
        "notAllocated": _figures_of(_unplaced, report_minded, placed=False, grouped=False),
        "plans": Link("Plan", None, Shape.LIST, _plans, lambda row: (row.c.code,), minds=nothing_minded),
    },
    has_node=False,
)


def coverage_of(column: str, target: str, *, of_any_plan: bool = False) -> Link:
    """Read the coverage of the needs whose ``column`` is the row's ``target``: of one State, of one need."""

    def source(row: Row | None, asked: Asked, args: Args) -> FromClause:
        assert row is not None  # noqa: S101  the link starts from a State or a need
        only = lambda need: need.c[column] == row.c[target]  # noqa: E731  a condition, written where it is used
        figures = by_need(scope_of_one(asked, args, only, row), ())
        one = select(figures, row.c[target].label(OF_ONE)).where(asked.of(CODES_KNOWN))
        return one.correlate(row).subquery()

    tells = {"placed": True, "of_need": of_any_plan, "of_state": not of_any_plan}
    return Link("Coverage", None, Shape.ONE, source, shares=True, own_moment=True, minds=figure_minded, tells=tells)


ENTITIES: Final = (COVERAGE, UNCONVERTED, KEY, GROUP, REPORT, POSTING)
ROOT_FIELDS: Final[Mapping[str, Field]] = {
    "coverage": Link("CoverageReport", None, Shape.ONE, _report, shares=True, own_moment=True, minds=reached_minded)
}
EXTENSIONS: Final[Mapping[str, Mapping[str, Field]]] = {
    "State": {"coverage": coverage_of("state_code", "code")},
    "Need": {"coverage": coverage_of("id", "id", of_any_plan=True)},
}
