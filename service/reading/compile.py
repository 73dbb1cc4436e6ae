"""A selection becomes one SELECT whose only value is the JSON of the answer, as bytes.

JSON is put together as text: half the work of json_build_object. A text is escaped by to_json in one place; every other
piece is a number, a date, a decimal, or a key that the GraphQL grammar keeps to letters, digits and the underscore. No
piece is ever null, for text || null is null.
"""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from sqlalchemy import (
    ColumnElement,
    FromClause,
    Integer,
    LargeBinary,
    Select,
    case,
    func,
    literal_column,
    select,
    type_coerce,
)

from service.reading.asked import Asked
from service.reading.entity import AnyNode, Args, Entity, Field, Group, Link, Row, Shape, Value
from service.reading.json_text import NULL, joined, literal_text, scalar_text
from service.reading.node import nodes_text
from service.reading.page import page_of
from service.reading.selection import Pick

# Literals, not parameters: the planner sees them under a generic plan.
ONE_ROW: Final = literal_column("1", Integer())
LONGEST_LIST: Final = literal_column("1000", Integer())
"""A list that is no connection holds a bounded thing (the holders of a term); this is the seat belt."""


def object_text(
    type_name: str, fields: Mapping[str, Field], row: Row, picks: Sequence[Pick], asked: Asked
) -> ColumnElement[str]:
    """Return the JSON object of one row with the picked fields."""
    pieces: list[str | ColumnElement[Any]] = ["{"]
    for place, pick in enumerate(picks):
        pieces.append(f'{"," if place else ""}"{pick.key}":')
        if pick.name == "__typename":
            pieces.append(f'"{type_name}"')
        else:
            pieces.append(field_text(fields[pick.name], row, pick, asked))
    pieces.append("}")
    return joined(pieces)


def field_text(field: Field, row: Row | None, pick: Pick, asked: Asked) -> ColumnElement[str]:
    """Return the JSON of one field of a row."""
    if isinstance(field, Link):
        return link_text(field, row, pick, asked)
    if isinstance(field, AnyNode):
        return nodes_text(field, pick, asked, rows_of, object_text)
    # A root field that is no link has no row; its expressions do not look at one.
    here: Row = row if row is not None else select().subquery()
    if isinstance(field, Value):
        return scalar_text(field.sql(here, asked, pick.args), field.json, never_null=field.never_null)
    return group_text(field, here, pick, asked)


def group_text(group: Group, row: Row, pick: Pick, asked: Asked) -> ColumnElement[str]:
    """Return the JSON of an object made of the row itself."""
    text = object_text(group.type_name, group.fields, row, pick.picks[group.type_name], asked)
    if group.present is None:
        return text
    return case((group.present(row, asked, pick.args), text), else_=NULL)


def link_text(link: Link, row: Row | None, pick: Pick, asked: Asked) -> ColumnElement[str]:
    """Return the JSON of the rows a link leads to."""
    entity = asked.catalog[link.entity]
    if link.shape is Shape.CONNECTION:
        found_rows = rows_of(link, entity, row, pick.args, asked)
        paged = page_of(link, entity, pick.args, asked, rows=found_rows, object_text=object_text)
        return paged.text(pick.picks[f"{entity.type_name}Connection"])
    rows = rows_of(link, entity, row, pick.args, asked)
    if link.shape is Shape.ONE:
        target, found = rows
        body = object_text(entity.type_name, entity.fields, target, pick.picks[entity.type_name], asked)
        if link.order is not None:
            found = found.order_by(*link.order(target))
        one = found.with_only_columns(body, maintain_column_froms=True).limit(ONE_ROW).scalar_subquery()
        return func.coalesce(one, NULL)
    target, found = rows
    order = link.order or entity.order
    page = found.order_by(*order(target)).limit(LONGEST_LIST).subquery()
    body = object_text(entity.type_name, entity.fields, page, pick.picks[entity.type_name], asked)
    listed = select(
        joined(("[", func.coalesce(func.string_agg(body, literal_text(",")), literal_text("")), "]"))
    ).select_from(page)
    return listed.scalar_subquery()


def rows_of(link: Link, entity: Entity, row: Row | None, args: Args, asked: Asked) -> tuple[FromClause, Select[Any]]:
    """Return the rows a link leads to: the alias its conditions speak of, and the SELECT of its columns."""
    if link.source is not None:
        target: FromClause = link.source(row, asked, args)
    elif entity.table is not None:
        target = entity.table.alias()
    else:
        message = f"{entity.type_name} has no table: its links bring a source."
        raise TypeError(message)
    found = select(target)
    if link.on is not None and row is not None:
        found = found.where(link.on(row, target, asked, args))
    elif link.on is not None:
        found = found.where(link.on(target, target, asked, args))
    visible = entity.visible(target, asked)
    if visible is not None:
        found = found.where(visible)
    for name, given in (args.get("where") or {}).items():
        if given is not None:
            found = found.where(entity.filters[name](target, asked, given))
    return target, found.correlate(row) if row is not None else found


def statement_of(root: Mapping[str, Field], picks: Sequence[Pick], asked: Asked) -> Select[Any]:
    """Return the one statement of an operation: one row, one column, the bytes of the ``data`` object."""
    pieces: list[str | ColumnElement[Any]] = ["{"]
    for place, pick in enumerate(picks):
        pieces.append(f'{"," if place else ""}"{pick.key}":')
        pieces.append('"Query"' if pick.name == "__typename" else field_text(root[pick.name], None, pick, asked))
    pieces.append("}")
    return select(type_coerce(func.convert_to(joined(pieces), literal_text("UTF8")), LargeBinary()))
