"""Whose money it is: the donors of a project and of a disbursement, and what became of one contribution.

A line's money keeps its line to the end, so a donor's part needs no rule. Within a line one contribution is as good as
another; there the rule is that what came first went furthest: contributions are laid end to end in the order of their
entries, what the line holds is laid beside them from the most advanced stage to the least, and a contribution became
what lies beside it. So the parts of a contribution add up to it, and those of all contributions to what the line holds.
"""

from typing import Any, Final

from sqlalchemy import (
    ColumnElement,
    FromClause,
    Numeric,
    Subquery,
    Text,
    and_,
    func,
    select,
    union,
    union_all,
)
from sqlalchemy import column as sql_column
from sqlalchemy import literal_column as sql_literal

from service.giving.contribution import Contribution
from service.giving.pledge import Pledge, PledgeLine
from service.giving.standing import ACCOUNTS, ENTRIES, ZERO, at_stages
from service.ledger.account import Stage
from service.ledger.entry import EntryKind, Transfer
from service.matching.reads import stage_place
from service.reading.amounts import figure_of, money_of
from service.reading.asked import Asked
from service.reading.entity import EVERYONE, Args, Entity, Link, Row, Shape
from service.reading.json_text import literal_text
from service.reading.values import amount, dollars, money, number, text, to_one
from service.spending.disbursement import DisbursementEntry

LINES: Final = PledgeLine.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
PLEDGES: Final = Pledge.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
NAMED: Final = DisbursementEntry.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
TRANSFERS: Final = Transfer.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
CONTRIBUTIONS: Final = Contribution.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class

LEFT_THE_FUND: Final = (Stage.OBLIGATED, Stage.DISBURSED, Stage.SPENT)
"""Where money of a project is: reserved for it, with the implementing entity, reported spent."""
ARRIVED_OR_BACK: Final = (*LEFT_THE_FUND, Stage.RECEIVED, Stage.FEE, Stage.RETURNED)
"""Where a contribution can have gone."""
FURTHEST_FIRST: Final[ColumnElement[Any]] = sql_literal(
    "ARRAY['SPENT', 'DISBURSED', 'OBLIGATED', 'FEE', 'RETURNED', 'RECEIVED']"
)


def undone(row: Row, column: str = "entry_sequence") -> ColumnElement[bool]:
    """Return the condition that the entry a row names was reversed."""
    reversal = ENTRIES.alias()
    return select(reversal.c.sequence).where(reversal.c.reverses == row.c[column]).correlate(row).exists()


def _by_donor(of_lines: Subquery) -> Subquery:
    """Return a row for each donor out of amounts of lines: columns line_id, unit, minor and usd."""
    line, pledge = LINES.alias(), PLEDGES.alias()
    lineage = of_lines.join(line, line.c.id == of_lines.c.line_id).join(pledge, pledge.c.id == line.c.pledge_id)
    minor = func.sum(of_lines.c.minor)
    by_unit = (
        select(pledge.c.donor_id, of_lines.c.unit, minor.label("minor"), func.sum(of_lines.c.usd).label("usd"))
        .select_from(lineage)
        .group_by(pledge.c.donor_id, of_lines.c.unit)
        .having(minor > ZERO)
        .subquery()
    )
    packed = func.jsonb_build_object(literal_text("unit"), by_unit.c.unit, literal_text("minor"), by_unit.c.minor)
    return (
        select(
            by_unit.c.donor_id,
            func.sum(by_unit.c.usd).label("usd_minor"),
            func.jsonb_agg(packed).label("amounts"),
        )
        .group_by(by_unit.c.donor_id)
        .subquery()
    )


def donors_of_project(row: Row) -> Subquery:
    """Return one row for each donor whose money is in the project."""
    account = ACCOUNTS.alias()
    held = (
        select(
            account.c.line_id,
            account.c.unit,
            account.c.balance.label("minor"),
            account.c.balance_usd.label("usd"),
        )
        .where(account.c.project_id == row.c.id, at_stages(account, LEFT_THE_FUND), account.c.balance > ZERO)
        .correlate(row)
        .subquery()
    )
    return _by_donor(held)


def _donors_of_disbursement(row: Row) -> Subquery:
    """Return one row for each donor whose money was reserved for a disbursement, less what was given up again."""
    sides = []
    for kind, column, sign in (
        (EntryKind.APPROVE_DISBURSEMENT, "to_account", "1"),
        (EntryKind.VOID_DISBURSEMENT, "from_account", "-1"),
    ):
        named, entry, moved, reserved = NAMED.alias(), ENTRIES.alias(), TRANSFERS.alias(), ACCOUNTS.alias()
        joined: FromClause = (
            named.join(entry, entry.c.sequence == named.c.entry_sequence)
            .join(moved, moved.c.sequence == entry.c.sequence)
            .join(reserved, reserved.c.id == moved.c[column])
        )
        sides.append(
            select(
                reserved.c.line_id,
                reserved.c.unit,
                (moved.c.amount * sql_literal(sign)).label("minor"),
                (moved.c.amount_usd * sql_literal(sign)).label("usd"),
            )
            .select_from(joined)
            .where(named.c.disbursement_id == row.c.id, entry.c.kind == literal_text(kind.value))
            .where(at_stages(reserved, [Stage.OBLIGATED]), ~undone(entry, "sequence"))
            .correlate(row)
        )
    return _by_donor(union_all(*sides).subquery())


def _amounts(row: Row) -> Subquery:
    columns = (sql_column("unit", Text()), sql_column("minor", Numeric()))
    packed = func.jsonb_to_recordset(row.c.amounts).table_valued(*columns).render_derived(with_types=True)
    return select(packed.c.unit, packed.c.minor).correlate(row).subquery()


DONOR_SHARE: Final = Entity(
    "DonorShare",
    None,
    EVERYONE,
    {"donor": to_one("Party", "donor_id"), "amounts": money_of(_amounts)},
    order=lambda row: (row.c.usd_minor.desc().nulls_last(), row.c.donor_id),
    has_node=False,
)


def _receipt(row: Row | None, asked: Asked, args: Args) -> FromClause:
    """Return the contribution itself, where its money is in the book."""
    assert row is not None  # noqa: S101  a field of a contribution
    kept = ("id", "line_id", "unit", "amount_minor", "entry_sequence")
    found = select(*(row.c[name].label(name) for name in kept))
    return found.where(row.c.entry_sequence.is_not(None), ~undone(row)).correlate(row).subquery()


def _became(row: Row) -> Subquery:
    """Return what a contribution became: a row for each account of the line that it lies beside."""
    given, account = CONTRIBUTIONS.alias(), ACCOUNTS.alias()
    until = func.sum(given.c.amount_minor).over(order_by=(given.c.entry_sequence, given.c.id))
    same_money = and_(given.c.line_id == row.c.line_id, given.c.unit == row.c.unit)
    laid = (
        select(given.c.id, (until - given.c.amount_minor).label("low"), until.label("high"))
        .where(same_money, given.c.entry_sequence.is_not(None), ~undone(given))
        .correlate(row)
        .subquery()
    )
    place = func.array_position(FURTHEST_FIRST, account.c.stage)
    reach = func.sum(account.c.balance).over(order_by=(place, account.c.id))
    beside = (
        select(
            *(account.c[name] for name in ("id", "stage", "need_id", "project_id", "unit")),
            (reach - account.c.balance).label("low"),
            reach.label("high"),
        )
        .where(account.c.line_id == row.c.line_id, account.c.unit == row.c.unit, account.c.balance > ZERO)
        .where(at_stages(account, ARRIVED_OR_BACK))
        .correlate(row)
        .subquery()
    )
    overlap = func.least(laid.c.high, beside.c.high) - func.greatest(laid.c.low, beside.c.low)
    columns = [beside.c[name] for name in ("id", "stage", "need_id", "project_id", "unit")]
    found = select(*columns, overlap.label("minor")).select_from(laid.join(beside, overlap > ZERO))
    return found.where(laid.c.id == row.c.id).correlate(row).subquery()


def _moves(row: Row) -> Subquery:
    """Return the transfers from and to where the line's money in the contribution's unit arrived or has gone since."""
    sides = []
    for end in ("from_account", "to_account"):
        moved, account = TRANSFERS.alias(), ACCOUNTS.alias()
        here = and_(account.c.line_id == row.c.line_id, account.c.unit == row.c.unit)
        sides.append(
            select(moved.c.sequence, moved.c.position)
            .select_from(account.join(moved, moved.c[end] == account.c.id))
            .where(here, at_stages(account, ARRIVED_OR_BACK), moved.c.sequence >= row.c.entry_sequence)
            .correlate(row)
        )
    # Each side has its index, and what is within the line is met from both.
    return union(*sides).subquery()


def _steps(row: Row | None, asked: Asked, args: Args) -> FromClause:
    """Return the movements of the line's money in the contribution's unit, from its receipt on."""
    assert row is not None  # noqa: S101  a field of a receipt
    moves, moved, came, named = _moves(row), TRANSFERS.alias(), ACCOUNTS.alias(), NAMED.alias()
    columns = (moved.c.sequence, moved.c.position, moved.c.from_account, moved.c.to_account, moved.c.amount)
    same = and_(moved.c.sequence == moves.c.sequence, moved.c.position == moves.c.position)
    joined = (
        moves.join(moved, same)
        .join(came, came.c.id == moved.c.to_account)
        .outerjoin(named, named.c.entry_sequence == moved.c.sequence)
    )
    return select(*columns, moved.c.amount_usd, came.c.unit, named.c.disbursement_id).select_from(joined).subquery()


def _touches(row: Row, other: Row, asked: Asked, args: Args) -> ColumnElement[bool]:
    """Match the entries of those movements."""
    return other.c.sequence.in_(select(_moves(row).c.sequence))


RECEIPT: Final = Entity(
    "ContributionReceipt",
    None,
    EVERYONE,
    {
        "amount": money("amount_minor", "unit"),
        "became": figure_of("ReceiptPart", _became, Shape.LIST),
        "steps": Link("ReceiptStep", None, Shape.LIST, _steps, usual_rows=20),
        "entries": Link("JournalEntry", _touches, Shape.CONNECTION),
    },
    has_node=False,
)
PART: Final = Entity(
    "ReceiptPart",
    None,
    EVERYONE,
    {
        "stage": text("stage", never_null=True),
        "amount": amount("minor", "unit"),
        "currency": text("unit", never_null=True),
        "need": to_one("Need", "need_id"),
        "project": to_one("Project", "project_id"),
    },
    order=lambda row: (stage_place(row.c.stage).desc(), row.c.id),
    has_node=False,
)
STEP: Final = Entity(
    "ReceiptStep",
    None,
    EVERYONE,
    {
        "entry": to_one("JournalEntry", "sequence", "sequence"),
        "position": number("position", never_null=True),
        "from": to_one("Account", "from_account"),
        "to": to_one("Account", "to_account"),
        "amount": amount("amount", "unit"),
        "currency": text("unit", never_null=True),
        "amountUsd": dollars("amount_usd"),
        "disbursement": to_one("Disbursement", "disbursement_id"),
    },
    order=lambda row: (row.c.sequence, row.c.position),
    has_node=False,
)

LINEAGE_ENTITIES: Final = (DONOR_SHARE, RECEIPT, PART, STEP)
OF_CONTRIBUTION: Final = Link("ContributionReceipt", None, Shape.ONE, _receipt)
OF_DISBURSEMENT: Final = figure_of("DonorShare", _donors_of_disbursement, Shape.LIST)
