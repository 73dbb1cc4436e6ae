"""What lists of all that hangs on the lines of pledges are asked for: commitments, contributions, allocations."""

from collections.abc import Mapping
from typing import Any, Final

from sqlalchemy import ColumnElement, select

from service.giving.pledge import Pledge, PledgeLine
from service.giving.pledge_list_reads import LINE_FILTERS, party_gives
from service.reading.asked import Asked
from service.reading.entity import Args, Filter, Row
from service.reading.values import codes_of, one_of_texts
from service.registry.event import Event
from service.registry.party import Party

LINES: Final = PledgeLine.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
PLEDGES: Final = Pledge.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
EVENTS: Final = Event.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
PARTIES: Final = Party.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class


def by_pledge(kept: Filter) -> Filter:
    """Keep what hangs on a line of the pledges the filter keeps."""

    def condition(row: Row, asked: Asked, given: Any) -> ColumnElement[bool]:
        line, pledge = LINES.alias(), PLEDGES.alias()
        if "pledge_id" in row.c:
            return row.c.pledge_id.in_(select(pledge.c.id).where(kept(pledge, asked, given)))
        joined = line.join(pledge, pledge.c.id == line.c.pledge_id)
        return row.c.line_id.in_(select(line.c.id).select_from(joined).where(kept(pledge, asked, given)))

    return condition


def by_own_line(kept: Filter) -> Filter:
    """Keep what hangs on a line that the filter keeps."""

    def condition(row: Row, asked: Asked, given: Any) -> ColumnElement[bool]:
        line = LINES.alias()
        return row.c.line_id.in_(select(line.c.id).where(kept(line, asked, given)))

    return condition


ON_LINES: Final[Mapping[str, Filter]] = {
    "pledges": by_pledge(one_of_texts("code")),
    "donors": by_pledge(party_gives),
    "events": by_pledge(codes_of("event_id", EVENTS)),
    **{
        name: by_own_line(LINE_FILTERS[name])
        for name in ("channels", "channelParties", "modalities", "earmarkCategories")
    },
}
"""What is asked by the pledge and the line."""


def of_its_pledge(row: Row, wanted: str) -> ColumnElement[Any]:
    """Return a column of the pledge whose line the row hangs on."""
    line, pledge = LINES.alias(), PLEDGES.alias()
    if "pledge_id" in row.c:
        return select(pledge.c[wanted]).where(pledge.c.id == row.c.pledge_id).correlate(row).scalar_subquery()
    found = select(pledge.c[wanted]).join_from(line, pledge, pledge.c.id == line.c.pledge_id)
    return found.where(line.c.id == row.c.line_id).correlate(row).scalar_subquery()


def by_donor(row: Row, asked: Asked, args: Args) -> list[ColumnElement[Any]]:
    """Sort by the donor's code."""
    party = PARTIES.alias()
    donor = of_its_pledge(row, "donor_id")
    return [select(party.c.code).where(party.c.id == donor).correlate(row).scalar_subquery()]


def by_pledges_code(row: Row, asked: Asked, args: Args) -> list[ColumnElement[Any]]:
    """Sort by the pledge's code."""
    return [of_its_pledge(row, "code")]
