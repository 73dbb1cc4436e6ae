"""What the book has for coverage under a scenario, in one statement: the lines and needs that the scenario names.

Only those are read: the figures themselves are added up by the statement of the report.
"""

from collections.abc import Mapping
from typing import Any, Final

from sqlalchemy import ARRAY, ColumnElement, FromClause, Select, Text, and_, case, func, or_, select, union_all
from sqlalchemy import literal_column as sql

from service.advice.asked_book import (
    EARMARK_COLUMNS,
    LINES,
    NEEDS,
    PLEDGES,
    book_of,
    columns_with,
    listed,
    need_item,
    needs_named,
    one_row,
)
from service.coverage.kept_sums import BASES
from service.coverage.scope import Scope
from service.coverage.scoped_money import giver_of
from service.coverage.units import in_unit
from service.ledger.account import Account
from service.ledger.entry import Transfer
from service.ledger.moment import Moment, effective_bound, is_now, sequence_bound
from service.reading.asked import Asked
from service.reading.entity import Args, Field, Link, Row, Shape
from service.reading.json_text import literal_text
from service.reading.reporting import IN_REPORTING

ACCOUNTS: Final = Account.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
TRANSFERS: Final = Transfer.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
STAGES: Final = [literal_text(stage) for stage in BASES["pledged"]]
WHOSE: Final = ("channel", "fund_id", "modality")
SIDES: Final[tuple[tuple[str, ColumnElement[Any]], ...]] = (("to_account", sql("1")), ("from_account", sql("-1")))
"""What comes to an account, and what leaves it."""


def _lines_named(asked: Asked, args: Args) -> Select[Any]:
    """Return the keys of the lines of the pledges that are named."""
    line, pledge = LINES.alias(), PLEDGES.alias()
    named = pledge.c.code == func.any(asked.parameter(args["pledges"], ARRAY(Text())))
    return select(line.c.id).join_from(line, pledge, and_(pledge.c.id == line.c.pledge_id, named))


def _held(asked: Asked, args: Args, moment: Moment | None) -> FromClause:
    """Return what the accounts of these lines hold at a moment: their transfers alone are looked at."""
    account = ACCOUNTS.alias()
    of_lines = and_(account.c.line_id.in_(_lines_named(asked, args)), account.c.stage.in_(STAGES))
    kinds = [account.c[name] for name in ("id", "stage", "unit", "line_id", "need_id", "project_id")]
    if is_now(moment):
        return select(*kinds, account.c.balance, account.c.balance_usd, account.c.unvalued).where(of_lines).subquery()
    day, last = effective_bound(asked, moment), sequence_bound(asked, moment)
    sides = []
    for column, sign in SIDES:
        moved, mine = TRANSFERS.alias(), ACCOUNTS.alias()
        unvalued = case((moved.c.amount_usd.is_(None), moved.c.amount), else_=sql("0"))
        side = select(
            mine.c.id,
            (sign * moved.c.amount).label("amount"),
            (sign * func.coalesce(moved.c.amount_usd, sql("0"))).label("usd"),
            (sign * unvalued).label("unvalued"),
        ).join_from(mine, moved, moved.c[column] == mine.c.id)
        counts = [moved.c.effective_on <= day, moved.c.sequence <= last, mine.c.stage.in_(STAGES)]
        sides.append(side.where(mine.c.line_id.in_(_lines_named(asked, args)), *counts))
    moves = union_all(*sides).subquery()
    sums = [
        func.sum(moves.c[name]).label(shown)
        for name, shown in (("amount", "balance"), ("usd", "balance_usd"), ("unvalued", "unvalued"))
    ]
    return (
        select(*kinds, *sums)
        .join_from(account, moves, moves.c.id == account.c.id)
        .where(of_lines)
        .group_by(*kinds)
        .subquery()
    )


def _money_rows(scope: Scope, args: Args) -> FromClause:
    """Return the money of the lines that counts, whatever needs it stands on."""
    held, line, pledge = _held(scope.asked, args, scope.moment), LINES.alias(), PLEDGES.alias()
    in_dollars = scope.unit == IN_REPORTING
    rows = (
        select(
            *(held.c[name] for name in ("id", "line_id", "need_id", "project_id", "stage", "unit")),
            case((in_dollars, held.c.balance_usd), else_=held.c.balance).label("value"),
            case((in_dollars, held.c.unvalued), else_=sql("0")).label("unvalued"),
        )
        .join_from(held, line, line.c.id == held.c.line_id)
        .join(pledge, pledge.c.id == line.c.pledge_id)
        .where(in_unit(held, scope.unit), *scope.money_conditions(held, line, pledge))
    )
    return scope.asked.share("money", rows)


def _money(scope: Scope, args: Args) -> ColumnElement[Any]:
    """Return it: account, keys of line, need and project, stage, unit, value, and what has none."""
    money = _money_rows(scope, args)
    one = func.json_build_array(
        *(money.c[name] for name in ("id", "line_id", "need_id", "project_id", "stage", "unit", "value", "unvalued"))
    )
    return listed(select(one.label("item")).where(or_(money.c.value != sql("0"), money.c.unvalued != sql("0"))))


def _lines(scope: Scope, args: Args) -> ColumnElement[Any]:
    """Return the lines: key, pledge and place there, by what their money is told apart, and their earmarks."""
    money, line, pledge = _money_rows(scope, args), LINES.alias(), PLEDGES.alias()
    one = func.json_build_array(
        *(line.c.id, pledge.c.code, line.c.position, giver_of(line, pledge), pledge.c.event_id),
        *(line.c[name] for name in WHOSE),
        line.c.earmark_modality,
        *(func.to_json(line.c[name]) for name in EARMARK_COLUMNS),
    )
    rows = select(one.label("item")).select_from(line.join(pledge, pledge.c.id == line.c.pledge_id))
    return listed(rows.where(line.c.id.in_(select(money.c.line_id))))


def _under_money(scope: Scope, args: Args) -> ColumnElement[Any]:
    """Return the needs that money of the lines stands on, in the scope or not: another earmark may not admit them."""
    money, need = _money_rows(scope, args), NEEDS.alias()
    rows = select(need_item(need, sql("0")).label("item")).where(need.c.id.in_(select(money.c.need_id)))
    return listed(rows)


def _book(row: Row | None, asked: Asked, args: Args) -> FromClause:
    """Return the one row of what is read."""
    scope = Scope(asked, args.get("scope") or {}, args.get("moment"))
    parts = {
        "needs": listed(needs_named(scope, args)),
        "standing": _under_money(scope, args),
        "money": _money(scope, args),
        "lines": _lines(scope, args),
    }
    return one_row(scope, args, parts)


COLUMNS: Final = columns_with("needs", "standing", "money", "lines")
BOOK: Final = book_of("SupposedBook", COLUMNS)
ENTITIES: Final = (BOOK,)
ROOT: Final[Mapping[str, Field]] = {"book": Link("SupposedBook", None, Shape.ONE, _book, shares=True, own_moment=True)}
"""Where the statement begins; no client can ask for it."""
