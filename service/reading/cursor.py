"""Cursors: the order keys of a row, opaque to clients; a page goes on behind one by comparing, never by counting.

Before the keys stands which list and order they are of, so that a cursor of another list is refused and not compared.
"""

import base64
import binascii
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any, Final

import orjson
from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Date,
    Integer,
    Text,
    and_,
    cast,
    false,
    func,
    literal_column,
    or_,
    true,
)

from service.errors import BadInput
from service.reading.asked import Asked
from service.reading.json_text import EMPTY, literal_text

LONGEST_CURSOR_CHARACTERS: Final = 1_000
LARGEST_KEY: Final = 2**63
DAY: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
ENDLESS: Final = frozenset({"infinity", "-infinity"})


@dataclass(frozen=True, slots=True)
class Place:
    """Where a key stands in a cursor, and in which argument the cursor was given; equal places share a parameter."""

    tag: str
    number: int
    count: int
    field: str
    kind: type[int] | type[date] | type[str]


def cursor_text(keys: ColumnElement[Any]) -> ColumnElement[str]:
    """Return the cursor of a row, from its order keys as a JSON list of texts."""
    plain = func.encode(func.convert_to(cast(keys, Text), literal_text("UTF8")), literal_text("base64"))
    return func.translate(plain, literal_column(r"E'\n'"), EMPTY)


def tag_of(type_name: str, keys: Sequence[ColumnElement[Any]]) -> str:
    """Return which list and order a cursor is of: the type of the rows and the names of the order keys."""
    return ".".join((type_name, *(str(getattr(key, "name", "")) for key in keys)))


def keys_json(tag: str, keys: Sequence[ColumnElement[Any]]) -> ColumnElement[Any]:
    """Return the tag and the order keys of a row as a JSON list of texts."""
    return func.json_build_array(literal_text(tag), *(cast(key, Text) for key in keys))


def beyond(
    tag: str, keys: Sequence[ColumnElement[Any]], cursor: Any, asked: Asked, *, field: str, backward: bool
) -> ColumnElement[bool]:
    """Return the condition that a row stands behind the cursor (or before it); ``keys`` end with the row's own key."""
    condition: ColumnElement[bool] = false()
    equal_so_far: ColumnElement[bool] = true()
    for number, key in enumerate(keys):
        whole = isinstance(key.type, Integer)
        kind = int if whole else date if isinstance(key.type, Date) else str
        turn = _key_at(Place(tag, number, len(keys), field, kind))
        value: ColumnElement[Any] = asked.parameter(cursor, BigInteger() if whole else Text(), turn)
        if not whole:
            value = cast(value, key.type)
        step = key < value if backward else key > value
        condition = or_(condition, and_(equal_so_far, step))
        equal_so_far = and_(equal_so_far, key == value)
    return condition


@cache
def _key_at(place: Place) -> Callable[[Any], Any]:
    """Return the one function that takes a key out of a cursor and turns it into what PostgreSQL compares with."""

    def turn(cursor: Any) -> Any:
        tag, *keys = _texts_of(cursor, place.field)
        if tag != place.tag or len(keys) != place.count or "\x00" in keys[place.number]:
            raise _malformed(place.field)
        key = keys[place.number]
        if place.kind is date and not _is_day(key):
            raise _malformed(place.field)
        if place.kind is not int:
            return key
        digits = key.removeprefix("-")
        if not (digits.isascii() and digits.isdigit()) or int(digits) >= LARGEST_KEY:
            raise _malformed(place.field)
        return int(key)

    return turn


def _is_day(key: str) -> bool:
    """Whether PostgreSQL can read a key as a day."""
    if key in ENDLESS:
        return True
    try:
        return DAY.fullmatch(key) is not None and date.fromisoformat(key) is not None
    except ValueError:
        return False


def _texts_of(cursor: Any, field: str) -> list[str]:
    """Return what a cursor holds: the tag, and the order keys as text, the row's own key last."""
    if not isinstance(cursor, str) or len(cursor) > LONGEST_CURSOR_CHARACTERS:
        raise _malformed(field)
    try:
        texts = orjson.loads(base64.b64decode(cursor, validate=True))
    except (ValueError, binascii.Error):
        raise _malformed(field) from None
    if not isinstance(texts, list) or not texts or not all(isinstance(text, str) for text in texts):
        raise _malformed(field)
    return texts


def _malformed(field: str) -> BadInput:
    sentence = "This is no cursor of this list and order: use one that pageInfo or an edge gave."
    return BadInput("CURSOR_MALFORMED", sentence, field=(field,))
