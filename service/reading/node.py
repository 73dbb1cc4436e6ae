"""Global ids: ``node(id:)`` and ``nodes(ids:)`` find a row of any type, under the access rule of its entity."""

import base64
import binascii
from collections.abc import Callable, Sequence
from typing import Any, Final

from sqlalchemy import (
    ARRAY,
    BigInteger,
    ColumnElement,
    FromClause,
    Integer,
    Select,
    Text,
    case,
    cast,
    column,
    func,
    select,
)

from service.errors import BadInput
from service.reading.asked import Asked
from service.reading.entity import AnyNode, Args, Entity, Link, Row, Shape
from service.reading.json_text import EMPTY, NULL, joined, literal_text
from service.reading.selection import Pick

LONGEST_ID_CHARACTERS: Final = 200
MOST_IDS: Final = 100

RowsOf = Callable[[Link, Entity, Row | None, Args, Asked], tuple[FromClause, Select[Any]]]
ObjectText = Callable[..., ColumnElement[str]]


def read_id(given: str, field: str = "id") -> tuple[str, str]:
    """Return the type and the key of a global id.

    Raises:
        BadInput: ID_MALFORMED.
    """
    refusal = BadInput(
        "ID_MALFORMED", "This is no id of ours: ids are opaque, use one that the API gave.", field=(field,)
    )
    if len(given) > LONGEST_ID_CHARACTERS:
        raise refusal
    try:
        kind, colon, key = base64.b64decode(given, validate=True).decode().partition(":")
    except (binascii.Error, UnicodeDecodeError, ValueError):
        raise refusal from None
    if not colon or not kind.isalpha() or not key.isascii() or not key.isprintable() or not key:
        raise refusal
    # One row has one id: "7" and "007" are not both it.
    if key.isdigit() and key != key.lstrip("0"):
        raise refusal
    return kind, key


def _kinds(given: Any) -> list[str]:
    return [kind for kind, _ in _read(given)]


def _keys(given: Any) -> list[str]:
    return [key for _, key in _read(given)]


def _read(given: Any) -> Sequence[tuple[str, str]]:
    ids = given if isinstance(given, list) else [given]
    if len(ids) > MOST_IDS:
        raise BadInput("TOO_MANY_IDS", f"At most {MOST_IDS} ids at once; {len(ids)} were given.", field=("ids",))
    return [read_id(one, "ids" if isinstance(given, list) else "id") for one in ids]


def nodes_text(
    field: AnyNode, pick: Pick, asked: Asked, rows_of: RowsOf, object_text: ObjectText
) -> ColumnElement[str]:
    """Return the JSON of what the ids name, null where there is nothing (or nothing the viewer may see)."""
    given = pick.args["ids" if field.many else "id"]
    wanted = (
        func.unnest(asked.parameter(given, ARRAY(Text()), _kinds), asked.parameter(given, ARRAY(Text()), _keys))
        .table_valued(column("kind", Text), column("key", Text), with_ordinality="place", joins_implicitly=True)
        .render_derived()
    )
    found: list[tuple[ColumnElement[bool], ColumnElement[str]]] = []
    for name, picks in sorted(pick.picks.items()):
        entity = asked.catalog.get(name)
        if entity is None or not entity.has_node or entity.table is None:
            continue
        link = Link(name, lambda row, target, inner, args: _key_matches(row, target), Shape.ONE)
        target, rows = rows_of(link, entity, wanted, {}, asked)
        body = rows.with_only_columns(object_text(name, entity.fields, target, picks, asked)).scalar_subquery()
        found.append((wanted.c.kind == literal_text(name), body))
    one = func.coalesce(case(*found, else_=NULL), NULL) if found else NULL
    if not field.many:
        return select(one).select_from(wanted).scalar_subquery()
    listed = joined(("[", func.coalesce(func.string_agg(one, literal_text(",")), EMPTY), "]"))
    return select(listed).select_from(wanted).scalar_subquery()


def _key_matches(wanted: Row, target: Row) -> ColumnElement[bool]:
    """Compare the key of an id with the key of a row: a number, or a code where the table has no number."""
    key = target.c.id if "id" in target.c else target.c.code
    if not isinstance(key.type, Integer):
        return key == wanted.c.key
    # A key that is no number names nothing; casting it would be an error.
    number = case((wanted.c.key.regexp_match(literal_text("^[0-9]{1,18}$")), cast(wanted.c.key, BigInteger)))
    return key == number
