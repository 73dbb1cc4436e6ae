"""What a row keeps of another that it leads to: who asks for nothing else is answered from here.

A link says which columns stand in both (``Link.kept``); the database keeps them alike. Whether the other may be seen is
told by the rule as ever, which then looks at the columns here; where it needs others, the row is looked up.
"""

from collections.abc import Sequence
from typing import NamedTuple

from sqlalchemy import Column, ColumnElement, MetaData, Table, and_

from service.reading.asked import Asked
from service.reading.entity import Entity, Link, Row, Value
from service.reading.illustrative import real_unless_asked
from service.reading.json_text import kind_of
from service.reading.selection import Pick
from service.reading.template import ROW


class Near(NamedTuple):
    """The row itself with its columns by the names they have in the other, and whether that is there; None: always."""

    row: Row
    present: ColumnElement[bool] | None


def asks_for_kept(link: Link, entity: Entity, picks: Sequence[Pick]) -> bool:
    """Tell whether nothing is asked for of the row a link leads to but what stands here too."""

    def is_kept(pick: Pick) -> bool:
        field = entity.fields.get(pick.name)
        return pick.name == "__typename" or (isinstance(field, Value) and field.reads in link.kept)

    return bool(link.kept) and all(map(is_kept, picks))


def near_of(link: Link, entity: Entity, row: Row | None, asked: Asked) -> Near | None:
    """Return the row as what it keeps of the one a link leads to; none where that does not say who may see it."""
    if row is None or entity.table is None or not set(link.kept.values()) <= set(row.c.keys()):
        return None
    theirs = entity.table.c
    columns = [Column(here, kind_of(theirs[there]), key=there) for there, here in link.kept.items()]
    near = Table(ROW, MetaData(), *columns)
    try:
        visible = None if link.seen_with_row else entity.visible(near, asked)
    except (AttributeError, KeyError):  # it looks at a column that is not kept
        return None
    key = row.c[link.kept["id"]]
    named = key.is_not(None) if getattr(key, "nullable", True) else None
    met = [one for one in (named, visible, real_unless_asked(link, row, near, {})) if one is not None]
    return Near(near, and_(*met) if met else None)
