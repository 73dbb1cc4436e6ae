"""Who may see a pledge, and with it its lines and all that hangs on them.

What is published, everyone. Drafts and what is under embargo: the donor's own party, one of several donors, and those
who read every pledge.
"""

from typing import Final

from sqlalchemy import ColumnElement, FromClause, Text, or_, select

from service.database.columns import Publication
from service.giving.pledge import Pledge, PledgeDonor, PledgeLine
from service.reading.asked import Asked
from service.reading.entity import Row
from service.reading.json_text import literal_text
from service.registry.party import Party

PARTIES: Final = Party.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
PLEDGES: Final = Pledge.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
DONORS: Final = PledgeDonor.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
LINES: Final = PledgeLine.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class

READ_EVERY_PLEDGE: Final = frozenset({"SECRETARIAT", "CHAIR", "AUDITOR"})
PUBLIC: Final = "PUBLIC"
ITS_PLEDGES: Final = "pledge_"
"""What the names of columns begin with that rows which hang on a line keep of its pledge."""


def pledge_is_visible(row: Row, asked: Asked) -> ColumnElement[bool] | None:
    """Keep the pledges the viewer may see; none: all of them."""
    if asked.viewer.role in READ_EVERY_PLEDGE:
        return None
    published = row.c.publication == literal_text(Publication.PUBLISHED.value)
    if asked.viewer.role == PUBLIC:
        return published
    party, donor = PARTIES.alias(), DONORS.alias()
    own = select(party.c.id).where(party.c.code == asked.parameter(asked.viewer.party, Text())).scalar_subquery()
    among = select(donor.c.party_id).where(donor.c.pledge_id == row.c.id, donor.c.party_id == own).correlate(row)
    return or_(published, row.c.donor_id == own, among.exists())


def line_is_visible(row: Row, asked: Asked) -> ColumnElement[bool] | None:
    """Keep the lines of the pledges the viewer may see."""
    pledge = PLEDGES.alias()
    visible = pledge_is_visible(pledge, asked)
    if visible is None:
        return None
    return select(pledge.c.id).where(pledge.c.id == row.c.pledge_id, visible).correlate(row).exists()


def by_line(row: Row, asked: Asked) -> ColumnElement[bool] | None:
    """Keep what hangs on the lines (column ``line_id``) of the pledges the viewer may see."""
    if asked.viewer.role == PUBLIC and f"{ITS_PLEDGES}publication" in row.c:
        known: ColumnElement[bool] = row.c[f"{ITS_PLEDGES}publication"] == literal_text(Publication.PUBLISHED.value)
        return known
    line, pledge = LINES.alias(), PLEDGES.alias()
    visible = pledge_is_visible(pledge, asked)
    if visible is None:
        return None
    if "pledge_id" in row.c:
        return select(pledge.c.id).where(pledge.c.id == row.c.pledge_id, visible).correlate(row).exists()
    joined: FromClause = line.join(pledge, pledge.c.id == line.c.pledge_id)
    return select(line.c.id).select_from(joined).where(line.c.id == row.c.line_id, visible).correlate(row).exists()
