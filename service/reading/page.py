"""Connections: a page of rows by keyset, forward or backward, with the cursors and the count of the same snapshot."""

import base64
import binascii
from collections.abc import Callable, Sequence
from typing import Any, Final

import orjson
from sqlalchemy import (
    BigInteger,
    ColumnElement,
    FromClause,
    Integer,
    Select,
    Text,
    and_,
    cast,
    false,
    func,
    literal_column,
    or_,
    select,
    true,
)
from sqlalchemy.dialects.postgresql import aggregate_order_by

from service.errors import BadInput
from service.reading.asked import Asked
from service.reading.entity import Args, Entity, Link, Row
from service.reading.json_text import EMPTY, NULL, joined, literal_text
from service.reading.selection import Pick

DEFAULT_PAGE_ROWS: Final = 20
LARGEST_PAGE_ROWS: Final = 100
LONGEST_CURSOR_CHARACTERS: Final = 1_000

RowsOf = Callable[[Link, Entity, Row | None, Args, Asked], tuple[FromClause, Select[Any]]]
ObjectText = Callable[..., ColumnElement[str]]


def page_size(given: Any) -> int:
    """Return how many rows a page holds.

    Raises:
        BadInput: PAGE_NEGATIVE, PAGE_TOO_LARGE.
    """
    if given < 0:
        raise BadInput("PAGE_NEGATIVE", f"A page has 0 to {LARGEST_PAGE_ROWS} rows; {given} was asked.", field=("first",))
    if given > LARGEST_PAGE_ROWS:
        raise BadInput(
            "PAGE_TOO_LARGE",
            f"A page has at most {LARGEST_PAGE_ROWS} rows; {given} were asked. Follow pageInfo.endCursor for more.",
            field=("first",),
        )
    return int(given)


def _keys_of(cursor: Any) -> list[str]:
    """Return the order keys a cursor stands for, as text, the row's own key last.

    Raises:
        BadInput: CURSOR_MALFORMED.
    """
    refusal = BadInput("CURSOR_MALFORMED", "This is no cursor of this list: use one that pageInfo or an edge gave.", field=("after",))
    if len(cursor) > LONGEST_CURSOR_CHARACTERS:
        raise refusal
    try:
        keys = orjson.loads(base64.b64decode(cursor, validate=True))
    except (ValueError, binascii.Error):
        raise refusal from None
    if not isinstance(keys, list) or not all(isinstance(key, str) for key in keys) or not keys:
        raise refusal
    return keys


def _key_at(place: int, count: int, kind: type) -> Callable[[Any], Any]:
    """Return how to take one key out of a cursor and turn it into what PostgreSQL compares with."""

    def turn(cursor: Any) -> Any:
        keys = _keys_of(cursor)
        malformed = BadInput("CURSOR_MALFORMED", "This cursor is of another list or order.", field=("after",))
        if len(keys) != count:
            raise malformed
        if kind is int:
            try:
                number = int(keys[place])
            except ValueError:
                raise malformed from None
            if abs(number) >= 2**63:
                raise malformed
            return number
        if "\x00" in keys[place]:
            raise malformed
        return keys[place]

    return turn


def beyond(keys: Sequence[ColumnElement[Any]], cursor: Any, asked: Asked, *, backward: bool) -> ColumnElement[bool]:
    """Return the condition that a row stands behind the cursor (or before it); ``keys`` end with the row's own key."""
    condition: ColumnElement[bool] = false()
    equal_so_far: ColumnElement[bool] = true()
    for place, key in enumerate(keys):
        whole = isinstance(key.type, Integer)
        kind = BigInteger() if whole else Text()
        value: Any = asked.parameter(cursor, kind, _turns(place, len(keys), whole))
        if not whole:
            value = cast(value, key.type)
        step = key < value if backward else key > value
        condition = or_(condition, and_(equal_so_far, step))
        equal_so_far = and_(equal_so_far, key == value)
    return condition


_TURNS: dict[tuple[int, int, bool], Callable[[Any], Any]] = {}


def _turns(place: int, count: int, whole: bool) -> Callable[[Any], Any]:  # noqa: FBT001  a key of the cache
    """Return the one function for this place, so that equal parameters are seen to be equal."""
    return _TURNS.setdefault((place, count, whole), _key_at(place, count, int if whole else str))


def connection_text(
    link: Link, entity: Entity, row: Row | None, pick: Pick, asked: Asked, rows_of: RowsOf, object_text: ObjectText
) -> ColumnElement[str]:
    """Return the JSON of a connection: edges, nodes, pageInfo and totalCount, as far as they were picked."""
    args = pick.args
    if args.get("first") is not None and args.get("last") is not None:
        raise BadInput("PAGE_BOTH_WAYS", "Ask for the first or for the last rows, not for both.", field=("last",))
    backward = args.get("last") is not None
    given = args.get("last") if backward else args.get("first")
    size = asked.parameter(DEFAULT_PAGE_ROWS if given is None else given, Integer(), page_size)
    target, found = rows_of(link, entity, row, args, asked)
    keys = [*(link.order or entity.order)(target)]
    if not any(key is target.c.id for key in keys):
        keys.append(target.c.id)
    page = found.add_columns(func.json_build_array(*(cast(key, Text) for key in keys)).label("cursor_keys"))
    for cursor, before in ((args.get("after"), False), (args.get("before"), True)):
        if cursor is not None:
            page = page.where(beyond(keys, cursor, asked, backward=before))
    ordered = page.order_by(*(key.desc() if backward else key.asc() for key in keys)).limit(size + literal_column("1", Integer())).subquery()
    place = func.row_number().over().label("place")
    numbered = select(ordered, place).subquery()
    shown = numbered.c.place <= size
    sorted_by = numbered.c.place.desc() if backward else numbered.c.place.asc()
    cursor = func.translate(
        func.encode(func.convert_to(cast(numbered.c.cursor_keys, Text), literal_text("UTF8")), literal_text("base64")), literal_column("E'\\n'"), EMPTY
    )

    def listed(body: ColumnElement[Any]) -> ColumnElement[Any]:
        gathered = func.string_agg(body, aggregate_order_by(literal_text(","), sorted_by)).filter(shown)
        return joined(("[", func.coalesce(gathered, EMPTY), "]"))

    def end(*, last: bool) -> ColumnElement[Any]:
        direction = numbered.c.place.asc() if last is backward else numbered.c.place.desc()
        first = func.string_agg(cursor, aggregate_order_by(literal_text(" "), direction)).filter(shown)
        return func.coalesce(joined(('"', func.split_part(first, literal_text(" "), literal_column("1")), '"')), NULL)

    def info(name: str) -> str | ColumnElement[Any]:
        more = cast(func.count() > size, Text)
        if name == "hasNextPage":
            return more if not backward else str(args.get("before") is not None).lower()
        if name == "hasPreviousPage":
            return more if backward else str(args.get("after") is not None).lower()
        return end(last=name == "endCursor")

    def edge(picks: Sequence[Pick]) -> ColumnElement[Any]:
        pieces: list[str | ColumnElement[Any]] = ["{"]
        for position, inner in enumerate(picks):
            pieces.append(f'{"," if position else ""}"{inner.key}":')
            if inner.name == "node":
                pieces.append(object_text(entity.type_name, entity.fields, numbered, inner.picks[entity.type_name], asked))
            else:
                pieces.extend((f'"{entity.type_name}Edge"',) if inner.name == "__typename" else ('"', cursor, '"'))
        return joined((*pieces, "}"))

    def part(inner: Pick) -> str | ColumnElement[Any]:
        if inner.name == "__typename":
            return f'"{entity.type_name}Connection"'
        if inner.name == "totalCount":
            counted = found.with_only_columns(func.count()).scalar_subquery()
            return cast(counted, Text)
        if inner.name == "nodes":
            return listed(object_text(entity.type_name, entity.fields, numbered, inner.picks[entity.type_name], asked))
        if inner.name == "edges":
            return listed(edge(inner.picks[f"{entity.type_name}Edge"]))
        pieces: list[str | ColumnElement[Any]] = ["{"]
        for position, detail in enumerate(inner.picks["PageInfo"]):
            pieces.append(f'{"," if position else ""}"{detail.key}":')
            pieces.append('"PageInfo"' if detail.name == "__typename" else info(detail.name))
        return joined((*pieces, "}"))

    pieces: list[str | ColumnElement[Any]] = ["{"]
    for position, inner in enumerate(pick.picks[f"{entity.type_name}Connection"]):
        pieces.extend((f'{"," if position else ""}"{inner.key}":', part(inner)))
    return select(joined((*pieces, "}"))).select_from(numbered).scalar_subquery()
