"""Which instalments of a pledge are late, and by how long: receipts clear the oldest first, withdrawals the newest."""

from typing import Any, Final

from sqlalchemy import ColumnElement, Date, Subquery, func, select
from sqlalchemy import literal_column as sql_literal

from service.giving.pledge import Instalment
from service.giving.standing import ZERO, of_pledge
from service.reading.entity import EVERYONE, Entity, Row
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


def ageing_of_pledge(row: Row) -> Subquery:
    """Return one row: what is open of the instalments in the pledge's unit, by how late it is; none without any."""
    lines, due = of_pledge(row), INSTALMENTS.alias()
    oldest_first = {"partition_by": due.c.line_id, "order_by": (due.c.due_latest.asc().nulls_last(), due.c.position)}
    mine = row.c.unit.is_(None) | (lines.c.unit == row.c.unit)
    running = (
        select(
            lines.c.unit,
            due.c.due_latest,
            due.c.amount_minor,
            func.sum(due.c.amount_minor).over(**oldest_first).label("so_far"),
            (lines.c.promised - lines.c.withdrawn - lines.c.returned).label("wanted"),
            lines.c.received,
        )
        .select_from(due.join(lines, due.c.line_id == lines.c.line_id))
        .where(mine)
        .correlate(row)
        .subquery()
    )
    until = func.least(running.c.so_far, running.c.wanted)
    since = func.greatest(running.c.so_far - running.c.amount_minor, running.c.received)
    opened = select(
        running.c.unit,
        func.greatest(ZERO, until - since).label("open"),
        (TODAY - running.c.due_latest).label("days"),
    ).subquery()
    late = {name: _between(opened, lowest, highest).label(name) for name, lowest, highest in BUCKETS}
    not_due = _sum(opened, opened.c.days.is_(None) | (opened.c.days <= ZERO))
    return select(opened.c.unit, not_due.label("notDue"), *late.values()).group_by(opened.c.unit).subquery()


def _between(opened: Subquery, lowest: int, highest: int | None) -> ColumnElement[Any]:
    within = opened.c.days >= sql_literal(str(lowest))
    return _sum(opened, within if highest is None else within & (opened.c.days <= sql_literal(str(highest))))


def _sum(opened: Subquery, condition: ColumnElement[bool]) -> ColumnElement[Any]:
    return func.coalesce(func.sum(opened.c.open).filter(condition), ZERO)


def overdue_of_pledge(row: Row) -> ColumnElement[bool]:
    """Whether something of the pledge is late."""
    ageing = ageing_of_pledge(row)
    late = sum((ageing.c[name] for name, _, _ in BUCKETS), ZERO)
    return select(ageing.c.unit).where(late > ZERO).correlate(row).exists()


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
