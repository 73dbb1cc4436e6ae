"""Cursors: the order keys of a row, opaque to clients; a page goes on behind one by comparing, never by counting."""

import base64
import binascii
from collections.abc import Callable, Sequence
from typing import Any, Final

import orjson
from sqlalchemy import BigInteger, ColumnElement, Integer, Text, and_, cast, false, func, literal_column, or_, true

from service.errors import BadInput
from service.reading.asked import Asked
from service.reading.json_text import EMPTY, literal_text

LONGEST_CURSOR_CHARACTERS: Final = 1_000
LARGEST_KEY: Final = 2**63


def cursor_text(keys: ColumnElement[Any]) -> ColumnElement[str]:
    """Return the cursor of a row, from its order keys as a JSON list of texts."""
    plain = func.encode(func.convert_to(cast(keys, Text), literal_text("UTF8")), literal_text("base64"))
    return func.translate(plain, literal_column(r"E'\n'"), EMPTY)


def keys_json(keys: Sequence[ColumnElement[Any]]) -> ColumnElement[Any]:
    """Return the order keys of a row as a JSON list of texts."""
    return func.json_build_array(*(cast(key, Text) for key in keys))


def beyond(
    keys: Sequence[ColumnElement[Any]], cursor: Any, asked: Asked, *, field: str, backward: bool
) -> ColumnElement[bool]:
    """Return the condition that a row stands behind the cursor (or before it); ``keys`` end with the row's own key."""
    condition: ColumnElement[bool] = false()
    equal_so_far: ColumnElement[bool] = true()
    for place, key in enumerate(keys):
        whole = isinstance(key.type, Integer)
        kind = BigInteger() if whole else Text()
        value: ColumnElement[Any] = asked.parameter(cursor, kind, _turn(place, len(keys), field, whole=whole))
        if not whole:
            value = cast(value, key.type)
        step = key < value if backward else key > value
        condition = or_(condition, and_(equal_so_far, step))
        equal_so_far = and_(equal_so_far, key == value)
    return condition


_TURNS: dict[tuple[int, int, str, bool], Callable[[Any], Any]] = {}


def _turn(place: int, count: int, field: str, *, whole: bool) -> Callable[[Any], Any]:
    """Return the one function that takes this key out of a cursor: equal parameters must be seen to be equal."""
    return _TURNS.setdefault((place, count, field, whole), _key_at(place, count, field, whole=whole))


def _key_at(place: int, count: int, field: str, *, whole: bool) -> Callable[[Any], Any]:
    """Return how to take one key out of a cursor and turn it into what PostgreSQL compares with."""

    def turn(cursor: Any) -> Any:
        keys = _keys_of(cursor, field)
        if len(keys) != count or "\x00" in keys[place]:
            raise _malformed(field)
        if not whole:
            return keys[place]
        digits = keys[place].removeprefix("-")
        if not (digits.isascii() and digits.isdigit()) or int(digits) >= LARGEST_KEY:
            raise _malformed(field)
        return int(keys[place])

    return turn


def _keys_of(cursor: Any, field: str) -> list[str]:
    """Return the order keys a cursor stands for, as text, the row's own key last."""
    if not isinstance(cursor, str) or len(cursor) > LONGEST_CURSOR_CHARACTERS:
        raise _malformed(field)
    try:
        keys = orjson.loads(base64.b64decode(cursor, validate=True))
    except (ValueError, binascii.Error):
        raise _malformed(field) from None
    if not isinstance(keys, list) or not keys or not all(isinstance(key, str) for key in keys):
        raise _malformed(field)
    return keys


def _malformed(field: str) -> BadInput:
    sentence = "This is no cursor of this list and order: use one that pageInfo or an edge gave."
    return BadInput("CURSOR_MALFORMED", sentence, field=(field,))
