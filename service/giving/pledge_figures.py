"""What a pledge comes to today: its amount, ratios, status, flags. None is stored; all follow from the book."""

from enum import StrEnum
from typing import Any, Final

from sqlalchemy import ColumnElement, FromClause, Subquery, and_, case, func, or_, select

from service.database.columns import Confidence
from service.giving.ageing import overdue_of_pledge
from service.giving.contribution import Contribution
from service.giving.counting import WITHDRAWN
from service.giving.pledge import Pledge
from service.giving.standing import LINES, NOW, QUALIFIERS, ZERO, Then, of_line, whole_of_pledge
from service.money import Qualifier
from service.reading.asked import Asked
from service.reading.entity import Args, Json, Row, Value
from service.reading.json_text import literal_text
from service.reading.reporting import IN_REPORTING

CONTRIBUTIONS: Final = Contribution.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
PLEDGES: Final = Pledge.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class


class PledgeStatus(StrEnum):
    """How far a pledge has come."""

    ANNOUNCED = "ANNOUNCED"
    PARTLY_COMMITTED = "PARTLY_COMMITTED"
    COMMITTED = "COMMITTED"
    PARTLY_RECEIVED = "PARTLY_RECEIVED"
    FULFILLED = "FULFILLED"
    OVER_FULFILLED = "OVER_FULFILLED"
    WITHDRAWN = "WITHDRAWN"
    RETURNED = "RETURNED"
    REVERSED = "REVERSED"
    UNKNOWN_AMOUNT = "UNKNOWN_AMOUNT"
    DUPLICATE = "DUPLICATE"


class PledgeFlag(StrEnum):
    """What a reader of a pledge should know before adding it up."""

    OVER_FULFILLED = "OVER_FULFILLED"
    OVERDUE = "OVERDUE"
    PARTLY_WITHDRAWN = "PARTLY_WITHDRAWN"
    UNKNOWN_AMOUNT = "UNKNOWN_AMOUNT"
    VALUE_UNKNOWN = "VALUE_UNKNOWN"
    RECEIPT_UNKNOWN = "RECEIPT_UNKNOWN"
    DUPLICATE = "DUPLICATE"
    RELATED = "RELATED"
    INFERENCE = "INFERENCE"


def word_of(rank: ColumnElement[Any]) -> ColumnElement[Any]:
    """Return the qualifier of a rank."""
    return func.split_part(literal_text(" ".join(Qualifier)), literal_text(" "), rank)


def amount_of_pledge(row: Row) -> Subquery:
    """Return what the pledge promises today, with the weakest word of its parts, and what that is worth."""
    whole = whole_of_pledge(row)
    minor = case((whole.c.lines == ZERO, row.c.stated_minor), else_=whole.c.lines_promise)
    as_stated = minor.is_not_distinct_from(row.c.stated_minor)
    own_rank = case((as_stated, func.array_position(QUALIFIERS, row.c.qualifier)))
    usd = case(
        (and_(as_stated, row.c.stated_usd_minor.is_not(None)), row.c.stated_usd_minor),
        (row.c.unit == IN_REPORTING, minor),
        else_=whole.c.lines_usd,
    )
    return (
        select(
            minor.label("minor"),
            whole.c.unit,
            word_of(func.greatest(whole.c.rank, own_rank)).label("qualifier"),
            usd.label("usd_minor"),
            *_rate(row, row.c.unit != IN_REPORTING),
        )
        .correlate(row)
        .subquery()
    )


def amount_of_line(row: Row) -> Subquery:
    """Return what the line promises today."""
    line, pledge = of_line(row), PLEDGES.alias()
    as_stated = and_(line.c.promised.is_not_distinct_from(row.c.stated_minor), row.c.stated_usd_minor.is_not(None))
    of_the_whole = and_(row.c.unit == pledge.c.unit, row.c.unit != IN_REPORTING, row.c.stated_usd_minor.is_(None))
    return (
        select(
            line.c.promised.label("minor"),
            line.c.unit,
            word_of(line.c.rank).label("qualifier"),
            case((as_stated, row.c.stated_usd_minor), else_=line.c.usd).label("usd_minor"),
            *_rate(pledge, and_(of_the_whole, line.c.usd.is_not(None))),
        )
        .select_from(line.join(pledge, pledge.c.id == row.c.pledge_id))
        .correlate(row)
        .subquery()
    )


def _rate(pledge: FromClause, applies: ColumnElement[bool]) -> tuple[ColumnElement[Any], ...]:
    """Return the columns of the pledge's rate, null where it does not apply."""
    return (
        pledge.c.fx_rate,
        pledge.c.fx_date,
        pledge.c.fx_source,
        case((applies, pledge.c.fx_method)).label("fx_method"),
    )


def fulfilment(row: Row, then: Then = NOW) -> Subquery:
    """Return received by promised; no row where nothing of the pledge is in the book."""
    whole = whole_of_pledge(row, then)
    return _ratio(whole, whole.c.received)


def conversion(row: Row, then: Then = NOW) -> Subquery:
    """Return committed and received by promised; no row where nothing of the pledge is in the book."""
    whole = whole_of_pledge(row, then)
    return _ratio(whole, whole.c.committed + whole.c.received)


def _ratio(whole: FromClause, numerator: ColumnElement[Any]) -> Subquery:
    found = select(numerator.label("numerator"), whole.c.promised.label("denominator"), whole.c.unit)
    return found.where(whole.c.promised + whole.c.received > ZERO).subquery()


def _unknown(row: Row, whole: FromClause) -> ColumnElement[bool]:
    """Whether nothing at all says how much the pledge is."""
    return and_(whole.c.lines == whole.c.lines_unknown, or_(whole.c.lines > ZERO, row.c.stated_minor.is_(None)))


def status_of_pledge(row: Row, asked: Asked, args: Args) -> ColumnElement[Any]:  # noqa: ARG001  an expression's shape
    """Return how far the pledge has come."""
    whole = whole_of_pledge(row)
    gone = and_(whole.c.lines_booked > ZERO, whole.c.pledged + whole.c.committed == ZERO)
    cases: list[tuple[ColumnElement[bool], PledgeStatus]] = [
        (row.c.publication == WITHDRAWN, PledgeStatus.WITHDRAWN),
        (row.c.duplicate_of_id.is_not(None), PledgeStatus.DUPLICATE),
        (_unknown(row, whole), PledgeStatus.UNKNOWN_AMOUNT),
        (whole.c.received > whole.c.promised, PledgeStatus.OVER_FULFILLED),
        (and_(whole.c.received > ZERO, whole.c.received == whole.c.promised), PledgeStatus.FULFILLED),
        (whole.c.received > ZERO, PledgeStatus.PARTLY_RECEIVED),
        (and_(gone, whole.c.withdrawn > ZERO), PledgeStatus.WITHDRAWN),
        (and_(gone, whole.c.returned > ZERO), PledgeStatus.RETURNED),
        (gone, PledgeStatus.REVERSED),
        (and_(whole.c.committed > ZERO, whole.c.pledged == ZERO), PledgeStatus.COMMITTED),
        (whole.c.committed > ZERO, PledgeStatus.PARTLY_COMMITTED),
    ]
    words = [(condition, literal_text(status.value)) for condition, status in cases]
    status = case(*words, else_=literal_text(PledgeStatus.ANNOUNCED.value))
    return select(status).select_from(whole).correlate(row).scalar_subquery()


def _stated_without_value(row: Row, whole: FromClause) -> ColumnElement[bool]:
    """Whether a pledge without lines states an amount that no rate is known for."""
    stated = and_(row.c.stated_minor.is_not(None), row.c.unit != IN_REPORTING, row.c.stated_usd_minor.is_(None))
    return and_(whole.c.lines == ZERO, stated)


def _received_unknown(row: Row) -> ColumnElement[bool]:
    """Whether something was received of it whose amount nobody published."""
    line, contribution = LINES.alias(), CONTRIBUTIONS.alias()
    unknown = contribution.join(line, line.c.id == contribution.c.line_id)
    found = select(contribution.c.id).select_from(unknown)
    return found.where(line.c.pledge_id == row.c.id, contribution.c.amount_minor.is_(None)).correlate(row).exists()


def flags_of_pledge(row: Row, asked: Asked, args: Args) -> ColumnElement[Any]:  # noqa: ARG001  an expression's shape
    """Return the flags as a list of texts."""
    whole = whole_of_pledge(row)
    conditions = {
        PledgeFlag.OVER_FULFILLED: whole.c.received > whole.c.promised,
        PledgeFlag.OVERDUE: overdue_of_pledge(row, asked),
        PledgeFlag.PARTLY_WITHDRAWN: whole.c.withdrawn > ZERO,
        PledgeFlag.UNKNOWN_AMOUNT: or_(_unknown(row, whole), whole.c.lines_unknown > ZERO),
        PledgeFlag.VALUE_UNKNOWN: or_(whole.c.lines_unvalued > ZERO, _stated_without_value(row, whole)),
        PledgeFlag.RECEIPT_UNKNOWN: _received_unknown(row),
        PledgeFlag.DUPLICATE: row.c.duplicate_of_id.is_not(None),
        PledgeFlag.RELATED: and_(~row.c.counts, row.c.duplicate_of_id.is_(None)),
        PledgeFlag.INFERENCE: row.c.confidence == literal_text(Confidence.C.value),
    }
    words = [case((condition, literal_text(flag.value))) for flag, condition in conditions.items()]
    listed = func.string_to_array(func.concat_ws(literal_text(" "), *words), literal_text(" "))
    return select(listed).select_from(whole).correlate(row).scalar_subquery()


STATUS: Final = Value(status_of_pledge, never_null=True)
FLAGS: Final = Value(
    lambda row, asked, args: func.to_json(flags_of_pledge(row, asked, args)), Json.RAW, never_null=True
)
