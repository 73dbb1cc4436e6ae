"""Which instalments are due, paid and late: receipts clear the oldest first, what was withdrawn takes from the newest.

Of a past or coming day only what is due then is looked at; what was received is what has been received by now.
"""

from collections.abc import Callable
from typing import Any, Final

from sqlalchemy import ColumnElement, Date, FromClause, Subquery, func, select
from sqlalchemy import literal_column as sql_literal

from service.giving.pledge import Instalment
from service.giving.standing import ZERO, of_pledge
from service.reading.asked import Asked
from service.reading.entity import EVERYONE, Args, Entity, Link, Row, Shape
from service.reading.values import amount, text

INSTALMENTS: Final = Instalment.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
TODAY: Final = sql_literal("current_date", Date())

BUCKETS: Final = (
    ("overdue1to30", 1, 30),
    ("overdue31to90", 31, 90),
    ("overdue91to180", 91, 180),
    ("overdue181to365", 181, 365),
    ("over365", 366, None),
)
"""Name of the field, and from how many days after the last day an instalment may mean to how many."""

LinesOf = Callable[[Row, Asked], FromClause]
"""The standing of the lines that count for a row."""


def day_asked(asked: Asked, args: Args) -> ColumnElement[Any]:
    """Return the day that the argument ``on`` names, today where it names none."""
    return TODAY if args.get("on") is None else asked.parameter(args["on"], Date())


def instalments_of(lines: FromClause, day: ColumnElement[Any]) -> Subquery:
    """Return a row for each instalment: line, unit, day, what is wanted, what of that is paid, days of delay.

    ``wanted`` is the instalment less what was withdrawn of it; ``days`` is null where nobody knows when it is due.
    """
    due = INSTALMENTS.alias()
    oldest_first = {"partition_by": due.c.line_id, "order_by": (due.c.due_latest.asc().nulls_last(), due.c.position)}
    running = (
        select(
            lines.c.line_id,
            lines.c.unit,
            due.c.due_latest,
            due.c.amount_minor,
            func.sum(due.c.amount_minor).over(**oldest_first).label("so_far"),
            (lines.c.promised - lines.c.withdrawn - lines.c.returned).label("still_promised"),
            lines.c.received,
        )
        .select_from(due.join(lines, due.c.line_id == lines.c.line_id))
        .subquery()
    )
    begin = running.c.so_far - running.c.amount_minor
    until = func.least(running.c.so_far, running.c.still_promised)
    return select(
        running.c.line_id,
        running.c.unit,
        running.c.due_latest,
        func.greatest(ZERO, until - begin).label("wanted"),
        func.greatest(ZERO, func.least(until, running.c.received) - begin).label("paid"),
        (day - running.c.due_latest).label("days"),
    ).subquery()


def ageing_of(lines: FromClause, day: ColumnElement[Any]) -> Subquery:
    """Return a row for each unit: what is open of the instalments, by how late it is."""
    due = instalments_of(lines, day)
    late = [_between(due, lowest, highest).label(name) for name, lowest, highest in BUCKETS]
    not_due = _open(due, due.c.days.is_(None) | (due.c.days <= ZERO))
    return select(due.c.unit, not_due.label("notDue"), *late).group_by(due.c.unit).subquery()


def due_fulfilment_of(lines: FromClause, day: ColumnElement[Any]) -> Subquery:
    """Return a row for each unit: what was paid of the instalments that are due by a day, and what is due of them."""
    due = instalments_of(lines, day)

    def so_far(part: ColumnElement[Any]) -> ColumnElement[Any]:
        return func.coalesce(func.sum(part).filter(due.c.days >= ZERO), ZERO)

    sums = (so_far(due.c.paid).label("numerator"), so_far(due.c.wanted).label("denominator"))
    return select(due.c.unit, *sums).group_by(due.c.unit).subquery()


def _between(due: Subquery, lowest: int, highest: int | None) -> ColumnElement[Any]:
    within = due.c.days >= sql_literal(str(lowest))
    return _open(due, within if highest is None else within & (due.c.days <= sql_literal(str(highest))))


def _open(due: Subquery, condition: ColumnElement[bool]) -> ColumnElement[Any]:
    return func.coalesce(func.sum(due.c.wanted - due.c.paid).filter(condition), ZERO)


def of_pledge_in_its_unit(row: Row, asked: Asked) -> FromClause:  # noqa: ARG001  one of LinesOf
    """Return the standing of a pledge's lines that are in its own unit; of all where it names none."""
    lines = of_pledge(row)
    return select(lines).where(row.c.unit.is_(None) | (lines.c.unit == row.c.unit)).correlate(row).subquery()


def on_a_day(
    entity: str, figures: Callable[[FromClause, ColumnElement[Any]], Subquery], lines_of: LinesOf, shape: Shape
) -> Link:
    """Give figures of the instalments of some lines, on the day that is asked for."""

    def source(row: Row | None, asked: Asked, args: Args) -> FromClause:
        assert row is not None  # noqa: S101  a declaration of ours: instalments belong to a row, never to the root
        return figures(lines_of(row, asked), day_asked(asked, args))

    return Link(entity, None, shape, source)


def overdue_of_pledge(row: Row, asked: Asked) -> ColumnElement[bool]:
    """Whether something of the pledge is late."""
    due = instalments_of(of_pledge_in_its_unit(row, asked), TODAY)
    late = (due.c.days > ZERO) & (due.c.wanted > due.c.paid)
    return select(due.c.unit).where(late).correlate(row).exists()


AGEING: Final = Entity(
    "Ageing",
    None,
    EVERYONE,
    {
        "currency": text("unit"),
        "notDue": amount("notDue", "unit"),
        **{name: amount(name, "unit") for name, _, _ in BUCKETS},
    },
    order=lambda row: (row.c.unit,),
    has_node=False,
)
