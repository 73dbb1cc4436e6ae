"""What a chair would ask donors about: what is open of promises, since when, and why it is listed.

What is outstanding of a line is taken apart, so that nothing is listed twice: first what is late by its instalments
and what these make due later; of the rest, which no instalment dates, all of it where the time it was for is over, else
what is signed, and what is not. What instalments make due later is not listed.
"""

from enum import StrEnum
from typing import Any, Final

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Date,
    FromClause,
    Integer,
    Select,
    Text,
    and_,
    case,
    cast,
    func,
    literal_column,
    null,
    or_,
    select,
    true,
    union_all,
)
from sqlalchemy import column as column_of

from service.giving.ageing import TODAY, day_asked, instalments_of
from service.giving.commitment import Commitment
from service.giving.contribution import Contribution
from service.giving.counting import counts
from service.giving.pledge import Modality, Pledge, PledgeLine
from service.giving.pledge_list_reads import party_gives
from service.giving.seeing import by_line
from service.giving.standing import ACCOUNTS, OUTSTANDING, ZERO, at_stages, last_announced, standing_of_lines
from service.money import Qualifier
from service.reading.asked import Asked, Part
from service.reading.entity import Args, Entity, Link, Row, Shape
from service.reading.filters import amounts_of, within_amounts, within_numbers
from service.reading.in_languages import label_of
from service.reading.json_text import kind_of, literal_text
from service.reading.reporting import IN_REPORTING
from service.reading.sorts import by_columns, by_place, by_value, by_what_it_names
from service.reading.values import (
    codes_of,
    column,
    day,
    dollars,
    is_true,
    money,
    node_id,
    number,
    one_of_enums,
    one_of_texts,
    seen_with_row,
    text,
    to_one,
    within_days,
)
from service.registry.event import Event

PLEDGES: Final = Pledge.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
LINES: Final = PledgeLine.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
COMMITMENTS: Final = Commitment.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
CONTRIBUTIONS: Final = Contribution.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
EVENTS: Final = Event.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class

NEVER: Final = literal_column("date 'infinity'", Date())


class FollowUpReason(StrEnum):
    """Why something is to be followed up."""

    INSTALMENT_LATE = "INSTALMENT_LATE"
    PERIOD_OVER = "PERIOD_OVER"
    NOT_PAID = "NOT_PAID"
    NOT_SIGNED = "NOT_SIGNED"
    AMOUNT_UNKNOWN = "AMOUNT_UNKNOWN"
    RECEIPT_UNKNOWN = "RECEIPT_UNKNOWN"


REASONS: Final = tuple(FollowUpReason)


def _rows(on: ColumnElement[Any]) -> Select[Any]:
    """Return a row for each reason that a line has on a day."""
    # Worked out once: where PostgreSQL knows little of the tables yet, it would do so again for every line it joins.
    parts = union_all(_open(on), _amounts_unknown(), _receipts_unknown()).cte("reasons").prefix_with("MATERIALIZED")
    line, pledge = LINES.alias(), PLEDGES.alias()
    place = case(*((parts.c.reason == literal_text(one), literal_column(str(n))) for n, one in enumerate(REASONS)))
    return (
        select(
            (parts.c.line_id * literal_column(str(len(REASONS)), BigInteger()) + place).label("id"),
            parts,
            cast(on - parts.c.since, Integer()).label("days"),
            line.c.pledge_id,
            *(pledge.c[name] for name in ("donor_id", "event_id", "illustrative")),
        )
        .select_from(parts.join(line, line.c.id == parts.c.line_id).join(pledge, pledge.c.id == line.c.pledge_id))
        .where(counts(pledge), or_(parts.c.since.is_(None), parts.c.since <= on))
        .add_cte(parts, nest_here=True)
    )


def _open(on: ColumnElement[Any]) -> Select[Any]:
    """Return what is outstanding, by reason."""
    line = _outstanding(on)
    rest = func.greatest(ZERO, line.c.outstanding - line.c.late - line.c.coming)
    over = line.c.period_latest < on
    paid_of_rest = func.least(rest, line.c.committed)
    parts = union_all(
        _part(line, FollowUpReason.INSTALMENT_LATE, func.least(line.c.late, line.c.outstanding), line.c.late_since),
        _part(line, FollowUpReason.PERIOD_OVER, case((over, rest), else_=ZERO), line.c.period_latest),
        _part(line, FollowUpReason.NOT_PAID, case((over, ZERO), else_=paid_of_rest), line.c.signed),
        _part(line, FollowUpReason.NOT_SIGNED, case((over, ZERO), else_=rest - paid_of_rest), line.c.announced),
    ).subquery()
    part = select(parts).lateral()
    worth = case(
        (line.c.unit == IN_REPORTING, part.c.minor),
        else_=func.divide_half_even(line.c.usd * part.c.minor, func.nullif(line.c.promised, ZERO)),
    )
    # Pages begin behind such values, so their types have to be known.
    sums = cast(part.c.minor, BigInteger()).label("minor"), cast(worth, BigInteger()).label("usd_minor")
    found = select(line.c.line_id, line.c.unit, part.c.reason, part.c.since, *sums)
    return found.select_from(line.join(part, true())).where(part.c.minor > ZERO)


def _part(
    line: FromClause, reason: FollowUpReason, minor: ColumnElement[Any], since: ColumnElement[Any]
) -> Select[Any]:
    named = literal_text(reason.value).label("reason")
    return select(named, minor.label("minor"), since.label("since")).correlate(line)


def _outstanding(on: ColumnElement[Any]) -> FromClause:
    """Return a row for each line of which something is outstanding, with the days that tell since when."""
    pledge, whole, commitment, account = PLEDGES.alias(), LINES.alias(), COMMITMENTS.alias(), ACCOUNTS.alias()
    counted = select(pledge.c.id).where(counts(pledge))
    # What a line holds is added up once, of those alone that hold something: most of an old book's do not any more.
    waiting = select(account.c.line_id).where(at_stages(account, OUTSTANDING), account.c.balance > ZERO)
    lines = standing_of_lines(pledge, lambda line: and_(line.c.pledge_id.in_(counted), line.c.id.in_(waiting)))
    standing = select(lines).cte("waiting")
    due = instalments_of(standing, on)
    still_open = due.c.wanted - due.c.paid
    by_day = (
        select(
            due.c.line_id,
            func.sum(still_open).filter(due.c.days > ZERO).label("late"),
            func.sum(still_open).filter(due.c.days <= ZERO).label("coming"),
            func.min(due.c.due_latest).filter(due.c.days > ZERO, still_open > ZERO).label("late_since"),
        )
        .group_by(due.c.line_id)
        .subquery()
    )
    signed = (
        select(func.min(func.coalesce(commitment.c.signed_latest, commitment.c.signed_earliest)))
        .where(commitment.c.line_id == standing.c.line_id)
        .correlate(standing)
        .scalar_subquery()
    )
    announced = func.coalesce(pledge.c.announced_latest, pledge.c.announced_earliest)
    joined = standing.outerjoin(by_day, by_day.c.line_id == standing.c.line_id)
    joined = joined.join(whole, whole.c.id == standing.c.line_id).join(pledge, pledge.c.id == whole.c.pledge_id)
    return (
        select(
            *(standing.c[name] for name in ("line_id", "unit", "promised", "usd", "committed")),
            (standing.c.pledged + standing.c.committed).label("outstanding"),
            func.coalesce(by_day.c.late, ZERO).label("late"),
            func.coalesce(by_day.c.coming, ZERO).label("coming"),
            by_day.c.late_since,
            func.coalesce(signed, announced).label("signed"),
            announced.label("announced"),
            pledge.c.period_latest,
        )
        .select_from(joined)
        .where(standing.c.pledged + standing.c.committed > ZERO)
        .add_cte(standing, nest_here=True)
        .subquery()
    )


def _nothing_known(line_id: ColumnElement[Any], reason: FollowUpReason, since: ColumnElement[Any]) -> Select[Any]:
    minor = cast(null(), BigInteger())
    named = literal_text(reason.value).label("reason")
    no_unit = cast(null(), Text()).label("unit")
    return select(
        line_id.label("line_id"), no_unit, named, since.label("since"), minor.label("minor"), minor.label("usd_minor")
    )


def _amounts_unknown() -> Select[Any]:
    """Return the lines of money whose amount nobody published; what a fund earned is known, and nobody announced it."""
    line, pledge = LINES.alias(), PLEDGES.alias()
    announced = func.coalesce(pledge.c.announced_latest, pledge.c.announced_earliest)
    of_money = line.c.modality.in_([literal_text(one.value) for one in (Modality.GRANT, Modality.LOAN)])
    found = _nothing_known(line.c.id, FollowUpReason.AMOUNT_UNKNOWN, announced)
    found = found.join_from(line, pledge, pledge.c.id == line.c.pledge_id)
    unknown = and_(line.c.stated_minor.is_(None), line.c.qualifier == literal_text(Qualifier.UNKNOWN.value))
    return found.where(unknown, last_announced(line, "after_minor").is_(None), of_money)


def _receipts_unknown() -> Select[Any]:
    """Return the lines of which something arrived whose amount nobody published."""
    receipt = CONTRIBUTIONS.alias()
    since = func.min(func.coalesce(receipt.c.received_latest, receipt.c.received_earliest))
    found = _nothing_known(receipt.c.line_id, FollowUpReason.RECEIPT_UNKNOWN, since).select_from(receipt)
    return found.where(receipt.c.amount_minor.is_(None)).group_by(receipt.c.line_id)


def _of_donors(row: Row, asked: Asked, given: Any) -> ColumnElement[bool]:  # noqa: ANN401  as every filter is given
    """Keep what one of these parties promised, alone or jointly."""
    pledge = PLEDGES.alias()
    return row.c.pledge_id.in_(select(pledge.c.id).where(party_gives(pledge, asked, given)))


AMOUNT: Final = amounts_of(column("minor"), column("unit"), column("usd_minor"))
REASON: Final = text("reason", never_null=True)

FOLLOWED_UP: Final = Part(
    "followed_up",
    lambda question: {"on": question["on"]} if question.get("on") is not None else {},
    lambda asked, args, _: _rows(day_asked(asked, args)),
    tuple(column_of(one.name, kind_of(one)) for one in _rows(TODAY).subquery().c),
)
"""As a part: the longest piece of the list, and the same whatever it is filtered and sorted by."""


def _source(row: Row | None, asked: Asked, args: Args) -> FromClause:  # noqa: ARG001  a source of the root
    """Return what is to be followed up on the day asked for."""
    return asked.rows_of(FOLLOWED_UP)


FOLLOW_UP: Final = Entity(
    "FollowUp",
    None,
    by_line,
    {
        "id": node_id("FollowUp"),
        "reason": REASON,
        "reasonLabel": label_of(REASON, "FollowUpReason"),
        "since": day("since"),
        "days": number("days"),
        "amount": money("minor", "unit"),
        "usd": dollars("usd_minor"),
        "donor": to_one("Party", "donor_id"),
        "event": to_one("Event", "event_id"),
        "pledge": seen_with_row(to_one("Pledge", "pledge_id")),
        "line": seen_with_row(to_one("PledgeLine", "line_id")),
        "illustrative": number("illustrative", never_null=True),
    },
    order=lambda row: (func.coalesce(row.c.since, NEVER), row.c.id),
    filters={
        "reasons": one_of_enums("reason"),
        "donors": _of_donors,
        "events": codes_of("event_id", EVENTS),
        "pledges": codes_of("pledge_id", PLEDGES),
        "since": within_days("since"),
        "days": within_numbers("days"),
        "units": one_of_texts("unit"),
        "amount": within_amounts(AMOUNT),
        "illustrative": is_true("illustrative"),
    },
    sorts={
        "SINCE": by_columns("since"),
        "REASON": by_place("reason", FollowUpReason),
        "DONOR": by_what_it_names("donor_id", "Party", "code"),
        "EVENT_DATE": by_what_it_names("event_id", "Event", "date_earliest", "date_latest"),
        "AMOUNT_USD": by_value(AMOUNT),
    },
    has_node=False,
)

FOLLOW_UP_ROOT: Final = Link("FollowUp", None, Shape.CONNECTION, _source)
