"""What pledges add to what is read of events: the pledges, what their lines come to, and what that leaves unexplained.

An announced total is an assertion of its own. It is shown beside the sum of the lines, which is forced to agree with
nothing: duplicates, announcements that do not count and illustrative ones are left out of it, and so are lines whose
amount or value in US dollars nobody published; how many those are is said.
"""

from collections.abc import Mapping
from typing import Any, Final

from sqlalchemy import (
    ARRAY,
    ColumnElement,
    FromClause,
    Select,
    Text,
    and_,
    case,
    func,
    literal_column,
    not_,
    or_,
    select,
)

from service.giving.counting import counts
from service.giving.pledge import Pledge, PledgeLine
from service.money import Qualifier
from service.reading.asked import Asked
from service.reading.entity import Args, Field, Group, Json, Link, Row, Shape, Value
from service.reading.reporting import IN_REPORTING
from service.reading.values import NO_FX, stated_amount
from service.registry.event_reads import announced_cents

PLEDGES: Final = Pledge.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
LINES: Final = PledgeLine.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class

FROM_STRONGEST: Final = literal_column(
    "(ARRAY[" + ", ".join(f"'{word.value}'" for word in Qualifier) + "])", ARRAY(Text())
)


def _lines(row: Row, asked: Asked, *wanted: Any) -> Select[Any]:
    """Return a SELECT over the lines of an event's pledges, as far as they count and may be seen.

    ``wanted`` are functions from the alias of the lines to what is selected.
    """
    pledge, line = PLEDGES.alias(), LINES.alias()
    counted = and_(
        pledge.c.event_id == row.c.id,
        counts(pledge),
        # What is made up stands in the sum of a made-up event only.
        or_(not_(pledge.c.illustrative), row.c.illustrative),
    )
    found = select(*(make(line) for make in wanted)).join_from(line, pledge, pledge.c.id == line.c.pledge_id)
    visible = asked.catalog["Pledge"].visible(pledge, asked)
    return (found.where(counted) if visible is None else found.where(counted, visible)).correlate(row)


def _cents(line: FromClause) -> ColumnElement[Any]:
    """Return what a line was worth in US cents when it was announced: as stated, or its part of the stated whole."""
    return func.coalesce(line.c.stated_usd_minor, line.c.value_usd_minor)


def lines_cents(row: Row, asked: Asked, args: Args) -> ColumnElement[Any]:
    """Return the sum of the lines in US cents; null where no line has a value."""
    return _lines(row, asked, lambda line: func.sum(_cents(line))).scalar_subquery()


def _currency(row: Row, asked: Asked, args: Args) -> ColumnElement[Any]:
    """Return the currency of the sum, where there is a sum."""
    return case((lines_cents(row, asked, args).is_not(None), IN_REPORTING))


def _weakest(row: Row, asked: Asked, args: Args) -> ColumnElement[Any]:
    """Return the weakest qualifier among the lines that are in the sum."""
    valued = _lines(
        row,
        asked,
        lambda line: func.max(func.array_position(FROM_STRONGEST, line.c.qualifier)).filter(_cents(line).is_not(None)),
    )
    return FROM_STRONGEST[valued.scalar_subquery()]


def _unknown(row: Row, asked: Asked, args: Args) -> ColumnElement[Any]:
    """Return how many lines have no amount."""
    return _lines(row, asked, lambda line: func.count().filter(line.c.stated_minor.is_(None))).scalar_subquery()


def _unvalued(row: Row, asked: Asked, args: Args) -> ColumnElement[Any]:
    """Return how many lines have an amount and no value in US dollars."""

    def without_value(line: FromClause) -> ColumnElement[Any]:
        return func.count().filter(and_(line.c.stated_minor.is_not(None), _cents(line).is_(None)))

    return _lines(row, asked, without_value).scalar_subquery()


def _unexplained(row: Row, asked: Asked, args: Args) -> ColumnElement[Any]:
    """Return what the lines leave of the announced total, in US cents; null where either is unknown."""
    return announced_cents(row, asked, args) - lines_cents(row, asked, args)


UNEXPLAINED: Final = Group(
    "Money",
    {
        "amount": Value(
            lambda row, asked, args: func.decimal_text(_unexplained(row, asked, args), IN_REPORTING), Json.QUOTED
        ),
        "currency": Value(lambda row, asked, args: IN_REPORTING, never_null=True),
    },
    lambda row, asked, args: _unexplained(row, asked, args).is_not(None),
)

EXTENSIONS: Final[Mapping[str, Mapping[str, Field]]] = {
    "Event": {
        "pledges": Link("Pledge", lambda row, other, asked, args: other.c.event_id == row.c.id, Shape.CONNECTION),
        "linesTotal": stated_amount(lines_cents, _currency, _weakest, lines_cents, NO_FX),
        "unexplained": UNEXPLAINED,
        "linesUnknown": Value(_unknown, Json.BARE, never_null=True),
        "linesUnvalued": Value(_unvalued, Json.BARE, never_null=True),
    }
}
