"""Who may see a need, and with it its revisions and validations.

What is published, everyone. Drafts and what is under embargo: the State it is for, and those who read every need.
"""

from typing import Final

from sqlalchemy import ARRAY, ColumnElement, Text, func, or_, select

from service.database.columns import Publication
from service.planning.need import Need
from service.reading.asked import Asked
from service.reading.entity import Row
from service.reading.json_text import literal_text

NEEDS: Final = Need.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class

READERS_OF_DRAFTS: Final = frozenset({"AUDITOR", "SECRETARIAT"})
"""Who sees every need; a State sees all of its own."""


def need_is_visible(row: Row, asked: Asked) -> ColumnElement[bool] | None:
    """Keep the needs that are published, and a State's own drafts for the State."""
    if asked.viewer.role in READERS_OF_DRAFTS:
        return None
    published: ColumnElement[bool] = row.c.publication == literal_text(Publication.PUBLISHED.value)
    if asked.viewer.role != "STATE":
        return published
    return or_(published, row.c.state_code == func.any(asked.parameter(list(asked.viewer.states), ARRAY(Text()))))


def by_need(row: Row, asked: Asked) -> ColumnElement[bool] | None:
    """Keep what hangs on the needs (column ``need_id``) that the viewer may see."""
    need = NEEDS.alias()
    visible = need_is_visible(need, asked)
    if visible is None:
        return None
    return select(need.c.id).where(need.c.id == row.c.need_id, visible).correlate(row).exists()
