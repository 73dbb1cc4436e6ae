"""Snapshots of lists: a token says which rows were recorded when a page was read, and later pages hold to it.

    ["snapshot", "907:12+1,5+2", "5120"]   as base64 of JSON

907 is the highest operation that was visible; 895, 902 and 903 were not (under way, or rolled back); the book's head
was entry 5120. So the token is exact whatever is written meanwhile, and still means the same after dump and restore.
It pins which rows there are, not what they say: figures are always those of the moment that they are read at.
"""

import base64
import binascii
import re
from typing import Any, Final

import orjson
from sqlalchemy import BigInteger, ColumnElement, Text, cast
from sqlalchemy.dialects.postgresql import INT8MULTIRANGE

from service.errors import BadInput
from service.reading.asked import Asked
from service.reading.entity import Row

KIND: Final = "snapshot"
LONGEST_TOKEN_CHARACTERS: Final = 40_000
"""More than 4,096 operations of which every other is missing."""
OPERATIONS: Final = re.compile(r"([0-9]{1,18})(?::([0-9]{1,18}\+[0-9]{1,18}(?:,[0-9]{1,18}\+[0-9]{1,18})*))?")
ENTRY: Final = re.compile(r"[0-9]{1,18}")

TOKEN_NOW: Final = (
    f"translate(encode(convert_to(json_build_array('{KIND}', operations_done(),"
    " (SELECT h.sequence::text FROM ledger_head AS h))::text, 'UTF8'), 'base64'), E'\\n', '')"
)
"""The SQL of the token of the moment a statement reads at."""


def recorded_by_operation(row: Row, asked: Asked, token: Any) -> ColumnElement[bool]:
    """Keep the facts whose operation was done."""
    done = cast(asked.parameter(token, Text(), _operations), INT8MULTIRANGE())
    kept: ColumnElement[bool] = row.c.operation_id.bool_op("<@")(done)
    return kept


def recorded_by_sequence(row: Row, asked: Asked, token: Any) -> ColumnElement[bool]:
    """Keep the entries up to the head of the book; they have numbers without gaps."""
    return row.c.sequence <= asked.parameter(token, BigInteger(), _entry)


def checked_token(token: Any) -> str:
    """Return a token when it is one.

    Raises:
        BadInput: SNAPSHOT_MALFORMED.
    """
    _read(token)
    return str(token)


def _operations(token: Any) -> str:
    """Return the operations that were done, as PostgreSQL writes a multirange."""
    return _read(token)[0]


def _entry(token: Any) -> int:
    return _read(token)[1]


def _read(token: Any) -> tuple[str, int]:
    """Return what a token holds: a multirange of operations, and the number of an entry.

    Raises:
        BadInput: SNAPSHOT_MALFORMED.
    """
    if not isinstance(token, str) or len(token) > LONGEST_TOKEN_CHARACTERS:
        raise _malformed()
    try:
        parts = orjson.loads(base64.b64decode(token, validate=True))
    except (ValueError, binascii.Error):
        raise _malformed() from None
    match parts:
        case [kind, str(operations), str(entry)] if kind == KIND and ENTRY.fullmatch(entry):
            return _ranges(operations), int(entry)
    raise _malformed()


def _ranges(operations: str) -> str:
    """Return "907:12+1,5+2" as "{(,895),[896,902),[904,908)}"."""
    found = OPERATIONS.fullmatch(operations)
    if found is None or not operations.isascii():
        raise _malformed()
    newest, start, ranges = int(found[1]), "(", []
    behind = 0
    for gap in (found[2] or "").split(",") if found[2] else ():
        back, _, count = gap.partition("+")
        first = newest - int(back)
        if first <= behind or int(count) < 1 or first + int(count) > newest:
            raise _malformed()
        ranges.append(f"{start},{first})")
        start, behind = f"[{first + int(count)}", first + int(count)
    ranges.append(f"{start},{newest + 1})")
    return "{" + ",".join(ranges) + "}"


def _malformed() -> BadInput:
    sentence = "This is no snapshot of a list: use one that pageInfo gave."
    return BadInput("SNAPSHOT_MALFORMED", sentence, field=("snapshot",))
