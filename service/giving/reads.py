"""What can be read of giving: pledges, lines, commitments, contributions; and what events and parties gain by it."""

from collections.abc import Mapping
from typing import Any, Final

from sqlalchemy import ColumnElement, FromClause, case, func, or_, select

from service.giving import event_reads
from service.giving.commitment import Commitment
from service.giving.contribution import Contribution
from service.giving.follow_up import FOLLOW_UP, FOLLOW_UP_ROOT
from service.giving.giving_reads import GIVING_ENTITIES, Whose, at_event, giving_of, of_party, with_others
from service.giving.line_list_reads import ON_LINES, by_donor, of_its_pledge
from service.giving.line_reads import LINE
from service.giving.pledge import Pledge, PledgeLine
from service.giving.pledge_reads import PLEDGE_ENTITIES, given_by, gives
from service.giving.seeing import ITS_PLEDGES, by_line
from service.giving.standing import ACCOUNTS, ZERO
from service.ledger.account import Stage
from service.ledger.entry import Transfer
from service.reading.amounts import figure_of, plain_amount
from service.reading.area import fields_of
from service.reading.asked import Asked
from service.reading.entity import Args, Condition, Entity, Field, Filter, Group, Link, Row, Shape
from service.reading.filters import amounts_of, by_codes, is_known, there_are, within_amounts, wordings
from service.reading.in_languages import label_of
from service.reading.json_text import literal_text
from service.reading.reporting import IN_REPORTING
from service.reading.sorts import by_columns, by_vague_date, by_value
from service.reading.values import (
    by_argument,
    codes_of,
    column,
    decimal,
    node_id,
    one_of_enums,
    one_of_texts,
    overlaps_days,
    text,
    texts,
    to_one,
    translated,
    vague_date,
)
from service.registry.fact_reads import CODE_AND_RECORDED, fact_fields, fact_filters
from service.registry.party import Party

LINES: Final = PledgeLine.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
PLEDGES: Final = Pledge.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
COMMITMENTS: Final = Commitment.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
PARTIES: Final = Party.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
TRANSFERS: Final = Transfer.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
FX: Final = literal_text(Stage.FX.value)
CONTRIBUTIONS: Final = Contribution.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class


def through_line(entity: str, column: str, *, kept: Mapping[str, str] | None = None) -> Link:
    """Lead from what hangs on a line to what its pledge (or its donor) is; ``kept``: what of that stands here too."""

    def condition(row: Row, other: Row, asked: Asked, args: Args) -> ColumnElement[bool]:
        if f"{ITS_PLEDGES}{column}" in row.c:
            known: ColumnElement[bool] = other.c.id == row.c[f"{ITS_PLEDGES}{column}"]
            return known
        return other.c.id == of_its_pledge(row, column)

    # Whoever sees what hangs on a line sees its pledge.
    return Link(entity, condition, Shape.ONE, seen_with_row=True, by_key=True, kept=kept or {})


AMOUNT: Final = amounts_of(column("amount_minor"), column("unit"))
"""What is compared of an amount that was signed or received."""

COMMITMENT: Final = Entity(
    "Commitment",
    COMMITMENTS,
    by_line,
    {
        "id": node_id("Commitment"),
        "code": text("code", never_null=True),
        "title": translated("title"),
        "line": to_one("PledgeLine", "line_id"),
        "pledge": through_line("Pledge", "id"),
        "donor": through_line("Party", "donor_id"),
        "kind": text("kind", never_null=True),
        "kindLabel": label_of(text("kind"), "CommitmentKind"),
        "signedOn": vague_date("signed"),
        "amount": plain_amount("amount_minor", "unit", "qualifier"),
        "acknowledgedOn": vague_date("acknowledged"),
        "acknowledgedBy": to_one("Party", "acknowledged_by_id"),
        "document": to_one("Document", "document_id"),
        "entry": to_one("JournalEntry", "entry_sequence"),
        **fact_fields("commitment"),
    },
    order=lambda row: (row.c.code,),
    filters={
        **fact_filters("commitment", lambda row: (row.c.code, wordings(row, "title"))),
        **ON_LINES,
        "kinds": one_of_enums("kind"),
        "signedOn": overlaps_days("signed"),
        "units": one_of_texts("unit"),
        "amount": within_amounts(AMOUNT),
        "acknowledgedBy": codes_of("acknowledged_by_id", PARTIES),
        "hasAcknowledgement": is_known("acknowledged_edtf"),
        "hasEntry": is_known("entry_sequence"),
    },
    sorts={
        **CODE_AND_RECORDED,
        "DONOR": by_donor,
        "SIGNED_ON": by_vague_date("signed"),
        "KIND": by_columns("kind"),
        "AMOUNT_USD": by_value(AMOUNT),
    },
)


def _exchanged(row: Row) -> Any:
    """Return what the exchange brought: the value of what came less that of what it fulfilled; no row without one."""
    transfer, source, target = TRANSFERS.alias(), ACCOUNTS.alias(), ACCOUNTS.alias()
    came = case((source.c.stage == FX, transfer.c.amount_usd), else_=-transfer.c.amount_usd)
    known = func.count(transfer.c.position) == func.count(transfer.c.amount_usd)
    return (
        select(func.sum(came).label("minor"), IN_REPORTING.label("unit"))
        .select_from(transfer.join(source, source.c.id == transfer.c.from_account))
        .join(target, target.c.id == transfer.c.to_account)
        .where(transfer.c.sequence == row.c.entry_sequence, or_(source.c.stage == FX, target.c.stage == FX))
        .having((func.count(transfer.c.position) > ZERO) & known)
        .correlate(row)
        .subquery()
    )


def _cleared(row: Row) -> Any:
    """Return how much of the promise it fulfils; no row where that is not known."""
    line = LINES.alias()
    found = select(row.c.cleared_minor.label("minor"), line.c.unit)
    return found.where(line.c.id == row.c.line_id, row.c.cleared_minor.is_not(None)).correlate(row).subquery()


def _rate_of_bank(row: Row, asked: Asked, args: Args) -> ColumnElement[bool]:
    known: ColumnElement[bool] = row.c.fx_rate.is_not(None)
    return known


BANK_RATE: Final = Group(
    "BankRate",
    {"rate": decimal("fx_rate"), "rateDate": vague_date("fx"), "source": text("fx_source")},
    _rate_of_bank,
)
"""The bank's rate that a contribution arrived at."""

CONTRIBUTION: Final = Entity(
    "Contribution",
    CONTRIBUTIONS,
    by_line,
    {
        "id": node_id("Contribution"),
        "code": text("code", never_null=True),
        "title": translated("title"),
        "line": to_one("PledgeLine", "line_id"),
        "pledge": through_line("Pledge", "id"),
        "donor": through_line("Party", "donor_id"),
        "fund": to_one("Fund", "fund_id"),
        "receivedOn": vague_date("received"),
        "amount": plain_amount("amount_minor", "unit", "qualifier"),
        "cleared": figure_of("Money", _cleared),
        "bankRate": BANK_RATE,
        "exchangeDifference": figure_of("Money", _exchanged),
        "attested": texts("attested"),
        "entry": to_one("JournalEntry", "entry_sequence"),
        **fact_fields("contribution"),
    },
    order=lambda row: (row.c.code,),
    filters={
        **fact_filters("contribution", lambda row: (row.c.code, wordings(row, "title"))),
        **ON_LINES,
        "funds": by_codes("fund_id", "Fund"),
        "receivedOn": overlaps_days("received"),
        "units": one_of_texts("unit"),
        "amount": within_amounts(AMOUNT),
        "hasAmount": is_known("amount_minor"),
        "hasEntry": is_known("entry_sequence"),
    },
    sorts={
        **CODE_AND_RECORDED,
        "DONOR": by_donor,
        "RECEIVED_ON": by_vague_date("received"),
        "AMOUNT_USD": by_value(AMOUNT),
    },
)


def hangs_on(whose: Whose) -> Condition:
    """Match what hangs on a line of a pledge of the row's."""

    def condition(row: Row, other: Row, asked: Asked, args: Args) -> ColumnElement[bool]:
        line, pledge = LINES.alias(), PLEDGES.alias()
        found = select(line.c.id).join_from(line, pledge, pledge.c.id == line.c.pledge_id)
        return other.c.line_id.in_(found.where(whose(row, pledge)).correlate(row))

    return condition


def of_a_donor(row: Row, pledge: FromClause) -> ColumnElement[bool]:
    """Match what a party promised, alone or jointly."""
    return gives(pledge, row.c.id)


ENTITIES: Final = (*PLEDGE_ENTITIES, *GIVING_ENTITIES, LINE, COMMITMENT, CONTRIBUTION, FOLLOW_UP)

ROOT_FIELDS: Final[Mapping[str, Field]] = {
    "pledges": Link("Pledge", shape=Shape.CONNECTION),
    "pledge": by_argument("Pledge", "code"),
    "commitments": Link("Commitment", shape=Shape.CONNECTION),
    "contributions": Link("Contribution", shape=Shape.CONNECTION),
    "followUp": FOLLOW_UP_ROOT,
}

EXTENSIONS: Final[Mapping[str, Mapping[str, Field]]] = {
    "Event": fields_of(
        (
            event_reads.EXTENSIONS["Event"],
            {
                "giving": giving_of(at_event),
                "commitments": Link("Commitment", hangs_on(at_event), Shape.CONNECTION),
                "contributions": Link("Contribution", hangs_on(at_event), Shape.CONNECTION),
            },
        ),
        "Event",
    ),
    "StatedFigure": {"pledge": to_one("Pledge", "pledge_id")},
    "Party": {
        "pledges": Link("Pledge", given_by(), Shape.CONNECTION),
        "commitments": Link("Commitment", hangs_on(of_a_donor), Shape.CONNECTION),
        "contributions": Link("Contribution", hangs_on(of_a_donor), Shape.CONNECTION),
        "giving": giving_of(of_party, with_others),
    },
}

FILTERS: Final[Mapping[str, Mapping[str, Filter]]] = {
    "Party": {"hasPledges": there_are("Pledge", lambda row, pledge: gives(pledge, row.c.id))},
    "Event": {"hasPledges": there_are("Pledge", lambda row, pledge: pledge.c.event_id == row.c.id)},
    "StatedFigure": {"pledges": by_codes("pledge_id", "Pledge")},
}
