"""What can be read of matching: which line's money stands on which need."""

from collections.abc import Mapping
from typing import Any, Final

from sqlalchemy import ColumnElement, FromClause, Subquery, case, func, or_, select
from sqlalchemy import literal_column as sql_literal

from service.giving.line_list_reads import ON_LINES, by_donor, by_pledges_code, of_its_pledge
from service.giving.reads import LINES, PLEDGES, hangs_on, of_a_donor, through_line
from service.giving.seeing import by_line
from service.giving.standing import ACCOUNTS, at_stages
from service.ledger.account import Stage
from service.ledger.entry import Transfer
from service.matching.allocation import KEPT_OF_DONOR, KEPT_OF_NEED, PLACED, Allocation
from service.matching.allocations_then import ALLOCATIONS_THEN
from service.planning.need import Need
from service.planning.plan import Plan
from service.reading.amounts import figure_of, money_of
from service.reading.asked import Asked
from service.reading.entity import EVERYONE, Args, Entity, Field, Filter, Json, Link, Row, Shape, Value
from service.reading.filters import LINE_BREAK, of_those, there_are, within_amounts, wordings
from service.reading.sorts import by_columns, by_what_it_names
from service.reading.values import (
    amount,
    codes_of,
    dollars,
    node_id,
    one_of_enums,
    one_of_texts,
    overlaps_texts,
    seen_with_row,
    text,
    to_many,
    to_one,
)
from service.registry.fact_reads import RECORDED, fact_fields, fact_filters

ALLOCATIONS: Final = Allocation.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
TRANSFERS: Final = Transfer.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
NEEDS: Final = Need.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
PLANS: Final = Plan.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class

STAGES: Final[ColumnElement[Any]] = sql_literal("ARRAY[" + ", ".join(f"'{one.value}'" for one in Stage) + "]")


def stage_place(stage: ColumnElement[Any]) -> ColumnElement[Any]:
    """Return where a stage stands among those an account may be at, for sorting."""
    return func.array_position(STAGES, stage)


def _placed(row: Row) -> tuple[FromClause, ColumnElement[bool]]:
    account = ACCOUNTS.alias()
    pair = (account.c.line_id == row.c.line_id) & (account.c.need_id == row.c.need_id)
    return account, pair & at_stages(account, PLACED)


def _by_unit(row: Row) -> Subquery:
    account, placed = _placed(row)
    sums = select(func.sum(account.c.balance).label("minor"), account.c.unit).where(placed)
    return sums.group_by(account.c.unit).correlate(row).subquery()


def _by_stage(row: Row) -> Subquery:
    account, placed = _placed(row)
    return (
        select(account.c.stage, account.c.unit, *sums_of(account))
        # On a day gone by a stage may hold less than nothing, where another holds as much too much.
        .where(placed, account.c.balance != sql_literal("0"))
        .group_by(account.c.stage, account.c.unit)
        .correlate(row)
        .subquery()
    )


def sums_of(account: FromClause) -> tuple[ColumnElement[Any], ColumnElement[Any]]:
    """Return the columns minor and usd_minor: what accounts hold, and its value; null where no rate is known."""
    worth = case((func.sum(account.c.unvalued) == sql_literal("0"), func.sum(account.c.balance_usd)))
    return func.sum(account.c.balance).label("minor"), worth.label("usd_minor")


def _amounts(row: Row, asked: Asked) -> FromClause:
    """Return what stands there by unit, each with the value in US dollars of all of it."""
    return select(_by_unit(row), row.c.usd_minor).correlate(row).subquery()


def _texts(row: Row) -> list[ColumnElement[Any]]:
    """Return what an allocation is looked for by: the pledge's code, the need's code and title."""
    need = NEEDS.alias()
    named = select(func.concat_ws(LINE_BREAK, need.c.code, wordings(need, "title"))).where(need.c.id == row.c.need_id)
    return [of_its_pledge(row, "code"), named.correlate(row).scalar_subquery()]


def _stages(row: Row, asked: Asked, given: Any) -> ColumnElement[bool]:
    """Keep the allocations of which something stands at one of these stages."""
    account, placed = _placed(row)
    there = one_of_enums("stage")(account, asked, given)
    return select(account.c.id).where(placed, there, account.c.balance > sql_literal("0")).correlate(row).exists()


STAGE_AMOUNT: Final = Entity(
    "StageAmount",
    None,
    EVERYONE,
    {
        "stage": text("stage", never_null=True),
        "unit": text("unit", never_null=True),
        "amount": amount("minor", "unit"),
        "usd": dollars("usd_minor"),
    },
    order=lambda row: (stage_place(row.c.stage), row.c.unit),
    has_node=False,
)

ALLOCATION: Final = Entity(
    "Allocation",
    ALLOCATIONS,
    by_line,
    {
        "id": node_id("Allocation"),
        "pledge": through_line("Pledge", "id"),
        "donor": through_line("Party", "donor_id", kept=KEPT_OF_DONOR),
        "line": seen_with_row(to_one("PledgeLine", "line_id")),
        "need": to_one("Need", "need_id", kept=KEPT_OF_NEED),
        "basis": text("basis", never_null=True),
        "amount": money_of(_by_unit),
        "usd": dollars("usd_minor"),
        "byStage": figure_of("StageAmount", _by_stage, Shape.LIST),
        "entry": to_one("JournalEntry", "entry_sequence"),
        **fact_fields("allocation"),
    },
    filters={
        **fact_filters("allocation", _texts, codes=False),
        **ON_LINES,
        "needs": of_those("need_id", "Need", one_of_texts("code")),
        "plans": of_those("need_id", "Need", codes_of("plan_id", PLANS)),
        "states": of_those("need_id", "Need", one_of_texts("state_code")),
        "pillars": of_those("need_id", "Need", one_of_texts("pillar")),
        "sectors": of_those("need_id", "Need", one_of_texts("sector")),
        "populations": of_those("need_id", "Need", overlaps_texts("populations")),
        "bases": one_of_enums("basis"),
        "stages": _stages,
        "amount": within_amounts(_amounts),
    },
    sorts={
        **RECORDED,
        "PLEDGE": by_pledges_code,
        "DONOR": by_donor,
        "NEED": by_what_it_names("need_id", "Need", "code"),
        "BASIS": by_columns("basis"),
        "AMOUNT_USD": by_columns("usd_minor"),
    },
    then=ALLOCATIONS_THEN,
)


def _made_up(row: Row, asked: Asked, args: Args) -> ColumnElement[Any]:
    """Return whether an entry moves what is made up: money of such a pledge, or what such a need asks for."""
    transfer, account, need = TRANSFERS.alias(), ACCOUNTS.alias(), NEEDS.alias()
    line, pledge = LINES.alias(), PLEDGES.alias()
    moved: FromClause = (
        transfer.join(account, account.c.id.in_((transfer.c.from_account, transfer.c.to_account)))
        .outerjoin(line, line.c.id == account.c.line_id)
        .outerjoin(pledge, pledge.c.id == line.c.pledge_id)
        .outerjoin(need, need.c.id == account.c.need_id)
    )
    found = select(transfer.c.sequence).select_from(moved).where(transfer.c.sequence == row.c.sequence)
    return found.where(or_(pledge.c.illustrative, need.c.illustrative)).correlate(row).exists()


ENTITIES: Final = (ALLOCATION, STAGE_AMOUNT)

ROOT_FIELDS: Final[Mapping[str, Field]] = {"allocations": Link("Allocation", shape=Shape.CONNECTION)}


EXTENSIONS: Final[Mapping[str, Mapping[str, Field]]] = {
    "PledgeLine": {"allocations": seen_with_row(to_many("Allocation", "line_id"))},
    "JournalEntry": {"illustrative": Value(_made_up, Json.BARE, never_null=True)},
    "Need": {"allocations": to_many("Allocation", "need_id", shape=Shape.CONNECTION)},
    "Party": {"allocations": Link("Allocation", hangs_on(of_a_donor), Shape.CONNECTION)},
}

FILTERS: Final[Mapping[str, Mapping[str, Filter]]] = {
    "Need": {"hasAllocations": there_are("Allocation", lambda row, placed: placed.c.need_id == row.c.id)}
}
