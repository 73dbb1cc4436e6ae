"""Cursors: the order keys of a row, opaque to clients; a page goes on behind one by comparing, never by counting.

Before the keys stands which list and order they are of, so that a cursor of another list is refused and not compared.
"""

import base64
import binascii
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from typing import Any, Final

import orjson
from sqlalchemy import (
    BigInteger,
    Boolean,
    ColumnElement,
    Date,
    DateTime,
    Integer,
    Numeric,
    Text,
    and_,
    cast,
    false,
    func,
    or_,
    true,
)

from service.errors import BadInput
from service.reading.asked import Asked
from service.reading.json_text import EMPTY, literal_line_break, literal_text
from service.reading.ordering import Key, deciding

LONGEST_CURSOR_CHARACTERS: Final = 4_000
LARGEST_KEY: Final = 2**63
DAY: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
ENDLESS: Final = frozenset({"infinity", "-infinity"})


NUMBER: Final = re.compile(r"-?[0-9]{1,40}(\.[0-9]{1,40})?")
INSTANT: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9:.]{8,15}\+00")
FLAGS: Final = frozenset({"true", "false"})


@dataclass(frozen=True, slots=True)
class Place:
    """Where a key stands in a cursor, and in which argument the cursor was given; equal places share a parameter."""

    tag: str
    number: int
    field: str
    kinds: tuple[tuple[type, bool], ...]
    """of every key of the cursor, and whether it may be null"""


def cursor_text(keys: ColumnElement[Any]) -> ColumnElement[str]:
    """Return the cursor of a row, from its order keys as a JSON list of texts."""
    plain = func.encode(func.convert_to(cast(keys, Text), literal_text("UTF8")), literal_text("base64"))
    return func.translate(plain, literal_line_break(), EMPTY)


def tag_of(type_name: str, keys: Sequence[Key]) -> str:
    """Return which list and order a cursor is of: the type of the rows and the names of the order keys."""
    return ".".join((type_name, *(key.name for key in keys)))


def keys_json(tag: str, keys: Sequence[Key]) -> ColumnElement[Any]:
    """Return the tag and the order keys of a row as a JSON list of texts, and null where a key is."""
    return func.json_build_array(literal_text(tag), *(cast(key.expression, Text) for key in keys))


def beyond(
    tag: str, keys: Sequence[Key], cursor: Any, asked: Asked, *, field: str, backward: bool
) -> ColumnElement[bool]:
    """Return the condition that a row stands behind the cursor (or before it); ``keys`` end with the row's own key."""
    condition: ColumnElement[bool] = false()
    equal_so_far: ColumnElement[bool] = true()
    kinds = tuple((_kind_of(key.expression), key.nullable) for key in keys)
    for number, key in enumerate(deciding(keys)):
        kind, _ = kinds[number]
        turn = _key_at(Place(tag, number, field, kinds))
        value: ColumnElement[Any] = asked.parameter(cursor, BigInteger() if kind is int else Text(), turn)
        if kind is not int:
            value = cast(value, key.expression.type)
        step, equal = _steps(key, value, backward=backward)
        condition = or_(condition, and_(equal_so_far, step))
        equal_so_far = and_(equal_so_far, equal)
    return condition


def _steps(key: Key, value: ColumnElement[Any], *, backward: bool) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    """Return the conditions that a key lies beyond a value, and that it equals it; a null is behind every value."""
    smaller = key.descending is not backward
    step: ColumnElement[bool] = key.expression < value if smaller else key.expression > value
    if not key.nullable:
        return step, key.expression == value
    if backward:
        step = or_(step, and_(value.is_(None), key.expression.is_not(None)))
    else:
        step = or_(step, and_(value.is_not(None), key.expression.is_(None)))
    return step, key.expression.is_not_distinct_from(value)


def _kind_of(expression: ColumnElement[Any]) -> type:
    """Return what a key is: that decides which texts can be one."""
    kinds: tuple[tuple[type, type], ...] = (
        (Boolean, bool),
        (Integer, int),
        (Numeric, Decimal),
        (DateTime, datetime),
        (Date, date),
    )
    return next((kind for sql, kind in kinds if isinstance(expression.type, sql)), str)


@cache
def _key_at(place: Place) -> Callable[[Any], Any]:
    """Return the one function that takes a key out of a cursor and turns it into what PostgreSQL compares with."""

    def turn(cursor: Any) -> Any:
        tag, *keys = _texts_of(cursor, place.field)
        if tag != place.tag or len(keys) != len(place.kinds):
            raise _malformed(place.field)
        if not all(_can_be(key, *kind) for key, kind in zip(keys, place.kinds, strict=True)):
            raise _malformed(place.field)
        key = keys[place.number]
        return int(key) if key is not None and place.kinds[place.number][0] is int else key

    return turn


def _can_be(key: str | None, kind: type, nullable: bool) -> bool:  # noqa: FBT001  as a cursor's kinds have it
    """Whether a text of a cursor can be a key of a kind, or its absence a null."""
    return nullable if key is None else "\x00" not in key and CAN_BE[kind](key)


def _is_whole(key: str) -> bool:
    digits = key.removeprefix("-")
    return digits.isascii() and digits.isdigit() and int(digits) < LARGEST_KEY


def _is_day(key: str) -> bool:
    """Whether PostgreSQL can read a key as a day."""
    if key in ENDLESS:
        return True
    try:
        return DAY.fullmatch(key) is not None and date.fromisoformat(key) is not None
    except ValueError:
        return False


def _is_instant(key: str) -> bool:
    try:
        return INSTANT.fullmatch(key) is not None and datetime.fromisoformat(key).tzinfo is not None
    except ValueError:
        return False


CAN_BE: Final[dict[type, Callable[[str], bool]]] = {
    str: lambda key: True,
    int: _is_whole,
    bool: FLAGS.__contains__,
    date: _is_day,
    datetime: _is_instant,
    Decimal: lambda key: NUMBER.fullmatch(key) is not None,
}
"""Which texts of a cursor can be a key of a kind."""


def _texts_of(cursor: Any, field: str) -> tuple[str, *tuple[str | None, ...]]:
    """Return what a cursor holds: the tag, and the order keys as text, the row's own key last."""
    if not isinstance(cursor, str) or len(cursor) > LONGEST_CURSOR_CHARACTERS:
        raise _malformed(field)
    try:
        texts = orjson.loads(base64.b64decode(cursor, validate=True))
    except (ValueError, binascii.Error):
        raise _malformed(field) from None
    if not isinstance(texts, list) or not texts or not isinstance(texts[0], str):
        raise _malformed(field)
    if not all(text is None or isinstance(text, str) for text in texts):
        raise _malformed(field)
    return tuple(texts)


def _malformed(field: str) -> BadInput:
    sentence = "This is no cursor of this list and order: use one that pageInfo or an edge gave."
    return BadInput("CURSOR_MALFORMED", sentence, field=(field,))
