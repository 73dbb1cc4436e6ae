"""What the book has for a question of advice, in one statement: the needs of a scope, the money that counts, its lines.

Scope, moment and what counts are those of coverage: money on needs of the scope, and money on no need. So ``required``
and the money are the figures of coverage, to the cent. What stands on needs outside the scope serves those.
"""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from sqlalchemy import (
    ARRAY,
    JSON,
    ColumnElement,
    CompoundSelect,
    FromClause,
    Select,
    Text,
    and_,
    case,
    func,
    or_,
    select,
    union_all,
)
from sqlalchemy import literal_column as sql

from service.advice.supposed_names import keys_named, plans_named
from service.coverage.holdings import holdings
from service.coverage.kept_sums import BASES
from service.coverage.scope import Scope
from service.coverage.scoped_codes import codes_are_known
from service.coverage.units import in_unit
from service.giving.pledge import Pledge, PledgeLine
from service.ledger.moment import effective_bound, known_at, sequence_bound
from service.planning.need import Need
from service.reading.asked import Asked
from service.reading.entity import EVERYONE, Args, Entity, Field, Json, Link, Row, Shape, Value
from service.reading.json_text import literal_text
from service.reading.reporting import IN_REPORTING
from service.spending.project import Project, ProjectNeed

NEEDS: Final = Need.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
LINES: Final = PledgeLine.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
PLEDGES: Final = Pledge.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
PROJECTS: Final = Project.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
SERVED: Final = ProjectNeed.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class

EARMARK_COLUMNS: Final = (
    *(f"earmark_{name}" for name in ("states", "pillars", "sectors", "needs", "projects", "populations")),
    "earmark_vulnerable_groups",
    "earmark_period_edtf",
)


def _needs(scope: Scope, args: Args) -> ColumnElement[Any]:
    """Return the needs that ask for something or hold money, and those that a scenario names, whatever they ask for."""
    measured, need = scope.needs(), NEEDS.alias()
    one = need_item(need, measured.c.required).label("item")
    rows = select(one).select_from(measured.join(need, need.c.id == measured.c.id))
    if args.get("needs") is None:
        return listed(rows)
    return listed(union_all(rows, needs_named(scope, args, but=select(scope.needs().c.id))))


def needs_named(scope: Scope, args: Args, but: Select[Any] | None = None) -> Select[Any]:
    """Return as ``item`` the needs of the scope that a scenario names, but some whose keys are known already."""
    every, need = scope.every_need(), NEEDS.alias()
    named = need.c.code == func.any(scope.asked.parameter(args["needs"], ARRAY(Text())))
    rows = select(need_item(need, every.c.required).label("item"))
    rows = rows.join_from(every, need, and_(need.c.id == every.c.id, named))
    return rows if but is None else rows.where(every.c.id.not_in(but))


def need_item(need: FromClause, required: ColumnElement[Any]) -> ColumnElement[Any]:
    """Return a need as a JSON list: key, code, requirement, and all that an earmark may look at."""
    served, project = SERVED.alias(), PROJECTS.alias()
    serving = (
        select(func.json_agg(project.c.code))
        .select_from(served.join(project, project.c.id == served.c.project_id))
        .where(served.c.need_id == need.c.id)
        .correlate(need)
        .scalar_subquery()
    )
    return func.json_build_array(
        need.c.id,
        need.c.code,
        required,
        need.c.state_code,
        need.c.pillar,
        need.c.sector,
        func.to_json(need.c.populations),
        serving,
        need.c.period_earliest,
        need.c.period_latest,
    )


def listed(rows: Select[Any] | CompoundSelect[Any]) -> ColumnElement[Any]:
    """Return the column ``item`` of some rows as a JSON list."""
    found = rows.subquery()
    listed = select(func.json_agg(found.c.item)).scalar_subquery()
    return func.coalesce(listed, sql("'[]'::json", JSON()))


def _money_rows(scope: Scope, basis: Any) -> FromClause:
    """Return the money that counts, by line and by where it stands: its value, and what has none."""
    stages = [literal_text(stage) for stage in BASES[str(getattr(basis, "value", basis)).lower()]]
    held, line, pledge, needs = holdings(scope.asked, scope.moment), LINES.alias(), PLEDGES.alias(), scope.needs()
    in_dollars = scope.unit == IN_REPORTING
    rows = (
        select(
            held.c.line_id,
            held.c.need_id,
            held.c.unit,
            held.c.stage,
            func.sum(case((in_dollars, held.c.balance_usd), else_=held.c.balance)).label("amount"),
            func.sum(case((in_dollars, held.c.unvalued), else_=sql("0"))).label("unvalued"),
        )
        .select_from(held)
        .join(line, line.c.id == held.c.line_id)
        .join(pledge, pledge.c.id == line.c.pledge_id)
        .where(held.c.stage.in_(stages), in_unit(held, scope.unit), *scope.money_conditions(held, line, pledge))
        .where(or_(held.c.need_id.is_(None), held.c.need_id.in_(select(needs.c.id))))
        .group_by(held.c.line_id, held.c.need_id, held.c.unit, held.c.stage)
    )
    return scope.asked.share("money", rows)


def _money(scope: Scope, basis: Any) -> ColumnElement[Any]:
    """Return the money: key of its line, key of its need or null, how far it has come, its amount."""
    money = _money_rows(scope, basis)
    one = func.json_build_array(money.c.line_id, money.c.need_id, money.c.stage, money.c.amount)
    return listed(select(one.label("item")).where(money.c.amount != sql("0")))


def _lines(scope: Scope, basis: Any) -> ColumnElement[Any]:
    """Return the lines whose money counts: key, pledge and place there, and their earmarks."""
    money, line, pledge = _money_rows(scope, basis), LINES.alias(), PLEDGES.alias()
    one = func.json_build_array(
        line.c.id, pledge.c.code, line.c.position, *(func.to_json(line.c[name]) for name in EARMARK_COLUMNS)
    )
    rows = select(one.label("item")).select_from(line.join(pledge, pledge.c.id == line.c.pledge_id))
    return listed(rows.where(line.c.id.in_(select(money.c.line_id))))


def _unconverted(scope: Scope, basis: Any) -> ColumnElement[Any]:
    """Return the currencies of money and of needs no rate is known for, which is in no figure."""
    money, asking, needs = _money_rows(scope, basis), scope.asking_without_rate(), scope.needs()
    units = select(money.c.unit.label("item")).group_by(money.c.need_id, money.c.unit)
    units = units.having(func.sum(money.c.unvalued) > sql("0"))
    of_needs = select(asking.c.unit.label("item")).where(asking.c.need_id.in_(select(needs.c.id)))
    both = units.union(of_needs).subquery()
    return listed(select(both.c.item))


def needs_without_rate(scope: Scope, args: Args) -> ColumnElement[Any]:
    """Return the needs that a scenario names whose requirement has no known rate: its currency by code."""
    if args.get("needs") is None:
        return sql("'{}'::json", JSON())
    asking, needs, need = scope.asking_without_rate(), scope.needs(), NEEDS.alias()
    found = select(func.coalesce(func.json_object_agg(need.c.code, asking.c.unit), sql("'{}'::json")))
    found = found.join_from(asking, need, need.c.id == asking.c.need_id)
    named = need.c.code == func.any(scope.asked.parameter(args["needs"], ARRAY(Text())))
    return found.where(named, need.c.id.in_(select(needs.c.id))).scalar_subquery()


def one_row(scope: Scope, args: Args, parts: Mapping[str, ColumnElement[Any]]) -> FromClause:
    """Return the one row of a book: its moment, its parts, and what it names by code; refused for unknown codes."""
    asked, given = scope.asked, scope.moment
    columns = {
        "effective": func.to_json(effective_bound(asked, given)),
        "known": func.to_json(known_at(asked, given)),
        "sequence": func.to_json(sequence_bound(asked, given)),
        "unit": func.to_json(scope.unit),
        **parts,
        "names": keys_named(asked, args),
        "plans": plans_named(scope, args),
        "unrated": needs_without_rate(scope, args),
    }
    book = select(*(found.label(name) for name, found in columns.items()))
    return book.where(*codes_are_known(asked, scope.given)).subquery()


def columns_with(*parts: str) -> tuple[str, ...]:
    """Return the names of the columns of a book with these parts."""
    return ("effective", "known", "sequence", "unit", *parts, "names", "plans", "unrated")


def book_of(name: str, columns: Sequence[str]) -> Entity:
    """Declare a book: each column is JSON, and read as it is."""
    return Entity(name, None, EVERYONE, {column: _plain(column) for column in columns}, has_node=False)


def _plain(name: str) -> Value:
    return Value(lambda row, asked, args: row.c[name], Json.RAW)


def _book(row: Row | None, asked: Asked, args: Args) -> FromClause:
    """Return the one row that questions of advice begin with."""
    basis, scope = args["basis"], Scope(asked, args.get("scope") or {}, args.get("moment"))
    parts = {
        "needs": _needs(scope, args),
        "money": _money(scope, basis),
        "lines": _lines(scope, basis),
        "unconverted": _unconverted(scope, basis),
    }
    return one_row(scope, args, parts)


COLUMNS: Final = columns_with("needs", "money", "lines", "unconverted")
BOOK: Final = book_of("AskedBook", COLUMNS)
ENTITIES: Final = (BOOK,)
ROOT: Final[Mapping[str, Field]] = {"book": Link("AskedBook", None, Shape.ONE, _book, shares=True, own_moment=True)}
"""Where the statement begins; no client can ask for it."""
