"""What can be read of disbursements and expenditure. A disbursement's status is never stored: its entries tell."""

from enum import StrEnum
from typing import Any, Final

from sqlalchemy import ColumnElement, Subquery, and_, case, func, select

from service.giving.standing import ACCOUNTS, ENTRIES, ZERO
from service.ledger.account import Stage
from service.ledger.entry import EntryKind, Transfer
from service.reading.amounts import figure_of, plain_amount
from service.reading.asked import Asked
from service.reading.entity import EVERYONE, Args, Entity, Filter, Json, Link, Row, Shape, Value
from service.reading.filters import amounts_of, one_of_worked_out, within_amounts
from service.reading.in_languages import label_of
from service.reading.json_text import literal_text
from service.reading.sorts import by_columns, by_vague_date, by_value, by_what_it_names, place_of
from service.reading.values import (
    codes_of,
    column,
    day,
    money,
    node_id,
    one_of_enums,
    one_of_texts,
    overlaps_days,
    text,
    through,
    to_one,
    vague_date,
    within_days,
)
from service.registry.fact_reads import CODE_AND_RECORDED, fact_fields, fact_filters
from service.registry.party import Party
from service.spending.disbursement import Disbursement, DisbursementEntry, DisbursementRejection, Expenditure
from service.spending.fund import Fund
from service.spending.lineage_reads import OF_DISBURSEMENT
from service.spending.project import Project

DISBURSEMENTS: Final = Disbursement.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
NAMED: Final = DisbursementEntry.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
REJECTIONS: Final = DisbursementRejection.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
EXPENDITURES: Final = Expenditure.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
PROJECTS: Final = Project.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
FUNDS: Final = Fund.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
PARTIES: Final = Party.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
TRANSFERS: Final = Transfer.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class


class DisbursementStatus(StrEnum):
    """How far a request for money has come."""

    REQUESTED = "REQUESTED"
    REJECTED = "REJECTED"
    APPROVED = "APPROVED"
    PARTLY_PAID = "PARTLY_PAID"
    PAID = "PAID"
    VOIDED = "VOIDED"


def _standing(row: Row) -> Subquery:
    """Return one row: what was approved, paid and voided by entries that were not reversed."""
    named, entry, reversal = NAMED.alias(), ENTRIES.alias(), ENTRIES.alias()
    transfer, target = TRANSFERS.alias(), ACCOUNTS.alias()
    reversed_since = select(reversal.c.sequence).where(reversal.c.reverses == entry.c.sequence).exists()
    moved = (
        named.join(entry, entry.c.sequence == named.c.entry_sequence)
        .join(transfer, transfer.c.sequence == entry.c.sequence)
        .join(target, target.c.id == transfer.c.to_account)
    )

    def by(kind: EntryKind, stage: Stage) -> ColumnElement[Any]:
        made = and_(entry.c.kind == literal_text(kind.value), target.c.stage == literal_text(stage.value))
        return func.coalesce(func.sum(transfer.c.amount).filter(made), ZERO)

    return (
        select(
            by(EntryKind.APPROVE_DISBURSEMENT, Stage.OBLIGATED).label("approved"),
            by(EntryKind.RECORD_DISBURSEMENT, Stage.DISBURSED).label("paid"),
            by(EntryKind.VOID_DISBURSEMENT, Stage.RECEIVED).label("voided"),
        )
        .select_from(moved)
        .where(named.c.disbursement_id == row.c.id, ~reversed_since)
        .correlate(row)
        .subquery()
    )


def _status(row: Row, asked: Asked, args: Args) -> ColumnElement[Any]:
    sums, rejection = _standing(row), REJECTIONS.alias()
    rejected = select(rejection.c.disbursement_id).where(rejection.c.disbursement_id == row.c.id).correlate(row)
    done = sums.c.paid + sums.c.voided >= sums.c.approved
    words = [
        (rejected.exists(), DisbursementStatus.REJECTED),
        (sums.c.approved == ZERO, DisbursementStatus.REQUESTED),
        (and_(sums.c.paid > ZERO, done), DisbursementStatus.PAID),
        (sums.c.paid > ZERO, DisbursementStatus.PARTLY_PAID),
        (done, DisbursementStatus.VOIDED),
    ]
    cases = [(condition, literal_text(status.value)) for condition, status in words]
    status = case(*cases, else_=literal_text(DisbursementStatus.APPROVED.value))
    return select(status).select_from(sums).correlate(row).scalar_subquery()


def is_open(row: Row) -> ColumnElement[bool]:
    """Return the condition that nobody decided on a request, or that the decision was reversed."""
    named, reversal, rejection = NAMED.alias(), ENTRIES.alias(), REJECTIONS.alias()
    reversed_since = select(reversal.c.sequence).where(reversal.c.reverses == named.c.entry_sequence).exists()
    stands = select(named.c.entry_sequence).where(named.c.disbursement_id == row.c.id, ~reversed_since)
    rejected = select(rejection.c.disbursement_id).where(rejection.c.disbursement_id == row.c.id)
    return and_(~stands.correlate(row).exists(), ~rejected.correlate(row).exists())


def _expires_on(row: Row, asked: Asked, args: Args) -> ColumnElement[Any]:
    """Return the last day on which what is approved may be paid; null where none was said."""
    named, reversal = NAMED.alias(), ENTRIES.alias()
    reversed_since = select(reversal.c.sequence).where(reversal.c.reverses == named.c.entry_sequence).exists()
    stands = (named.c.disbursement_id == row.c.id) & ~reversed_since
    return select(func.min(named.c.expires_on)).where(stands).correlate(row).scalar_subquery()


def _sum(column: str) -> Link:
    def summed(row: Row) -> Subquery:
        sums = _standing(row)
        return select(sums.c[column].label("minor"), row.c.unit.label("unit")).correlate(row).subquery()

    return figure_of("Money", summed)


def of_projects(kept: Filter) -> Filter:
    """Keep what belongs to the projects that the filter keeps."""

    def condition(row: Row, asked: Asked, given: Any) -> ColumnElement[bool]:
        project = PROJECTS.alias()
        return row.c.project_id.in_(select(project.c.id).where(kept(project, asked, given)))

    return condition


AMOUNT: Final = amounts_of(column("amount_minor"), column("unit"))
"""What is compared of an amount that was requested or spent."""

REJECTION: Final = Entity(
    "DisbursementRejection",
    REJECTIONS,
    EVERYONE,
    {
        "rejectedOn": day("rejected_on", never_null=True),
        "reason": text("reason", never_null=True),
        "actor": text("actor", never_null=True),
    },
    order=lambda row: (row.c.disbursement_id,),
    has_node=False,
)

DISBURSEMENT: Final = Entity(
    "Disbursement",
    DISBURSEMENTS,
    EVERYONE,
    {
        "id": node_id("Disbursement"),
        "code": text("code", never_null=True),
        "project": to_one("Project", "project_id"),
        "amount": money("amount_minor", "unit"),
        "requestedOn": day("requested_on", never_null=True),
        "requestedBy": text("requested_by", never_null=True),
        "purpose": text("purpose"),
        "status": Value(_status, never_null=True),
        "statusLabel": label_of(Value(_status), "DisbursementStatus"),
        "approved": _sum("approved"),
        "paid": _sum("paid"),
        "voided": _sum("voided"),
        "expiresOn": Value(_expires_on, Json.QUOTED),
        "fundedBy": OF_DISBURSEMENT,
        "rejection": Link(
            "DisbursementRejection",
            lambda row, other, asked, args: other.c.disbursement_id == row.c.id,
            Shape.ONE,
        ),
        "entries": through("JournalEntry", NAMED, "disbursement_id", "entry_sequence"),
        **fact_fields("disbursement"),
    },
    order=lambda row: (row.c.requested_on, row.c.id),
    filters={
        **fact_filters("disbursement", lambda row: (row.c.code, row.c.purpose)),
        "projects": of_projects(one_of_texts("code")),
        "funds": of_projects(codes_of("fund_id", FUNDS)),
        "states": of_projects(one_of_texts("state_code")),
        "implementers": of_projects(codes_of("implementer_id", PARTIES)),
        "statuses": one_of_worked_out(_status),
        "requestedOn": within_days("requested_on"),
        "requestedBy": one_of_texts("requested_by"),
        "units": one_of_texts("unit"),
        "amount": within_amounts(AMOUNT),
    },
    sorts={
        **CODE_AND_RECORDED,
        "PROJECT": by_what_it_names("project_id", "Project", "code"),
        "REQUESTED_ON": by_columns("requested_on"),
        "STATUS": lambda row, asked, args: [place_of(_status(row, asked, args), DisbursementStatus)],
        "AMOUNT_USD": by_value(AMOUNT),
    },
)

EXPENDITURE: Final = Entity(
    "Expenditure",
    EXPENDITURES,
    EVERYONE,
    {
        "id": node_id("Expenditure"),
        "code": text("code", never_null=True),
        "project": to_one("Project", "project_id"),
        "amount": plain_amount("amount_minor", "unit", "qualifier"),
        "spentOn": vague_date("spent"),
        "purpose": text("purpose"),
        "entry": to_one("JournalEntry", "entry_sequence"),
        **fact_fields("expenditure"),
    },
    order=lambda row: (row.c.code,),
    filters={
        **fact_filters("expenditure", lambda row: (row.c.code, row.c.purpose)),
        "projects": codes_of("project_id", PROJECTS),
        "states": of_projects(one_of_texts("state_code")),
        "spentOn": overlaps_days("spent"),
        "units": one_of_texts("unit"),
        "qualifiers": one_of_enums("qualifier"),
        "amount": within_amounts(AMOUNT),
    },
    sorts={
        **CODE_AND_RECORDED,
        "PROJECT": by_what_it_names("project_id", "Project", "code"),
        "SPENT_ON": by_vague_date("spent"),
        "AMOUNT_USD": by_value(AMOUNT),
    },
)
