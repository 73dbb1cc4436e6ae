"""What the pledges of an event come to, beside what was announced for the whole: two assertions, never forced to agree."""

from typing import Any, Final

from sqlalchemy import FromClause, Subquery, and_, case, func, select

from service.database.columns import Publication
from service.giving.pledge import Pledge
from service.giving.pledge_figures import word_of
from service.giving.standing import USD, standing_of_lines
from service.reading.amounts import no_fx
from service.reading.entity import Row
from service.reading.json_text import literal_text

PLEDGES: Final = Pledge.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class


def lines_total(row: Row) -> Subquery:
    """Return one row: the value in US dollars of what the event's pledges promise, repeated announcements left out."""

    def belongs(line: FromClause) -> Any:
        pledge = PLEDGES.alias()
        counted = and_(
            pledge.c.event_id == row.c.id,
            pledge.c.publication == literal_text(Publication.PUBLISHED.value),
            pledge.c.counts,
            pledge.c.duplicate_of_id.is_(None),
            pledge.c.illustrative == row.c.illustrative,
        )
        return line.c.pledge_id.in_(select(pledge.c.id).where(counted).correlate(row))

    lines = standing_of_lines(row, belongs)
    total = func.sum(lines.c.usd)
    return select(
        total.label("minor"),
        case((total.is_not(None), USD)).label("unit"),
        word_of(func.max(lines.c.rank)).label("qualifier"),
        total.label("usd_minor"),
        *no_fx(),
    ).subquery()


def unexplained(row: Row) -> Subquery:
    """Return one row: what was announced for the event less what its pledges promise; none where either is unknown."""
    lines = lines_total(row)
    known = and_(row.c.announced_total_currency == USD, lines.c.minor.is_not(None))
    difference = (row.c.announced_total_minor - lines.c.minor).label("minor")
    return select(difference, USD.label("unit")).where(known).correlate(row).subquery()
