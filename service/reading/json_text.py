"""The pieces of JSON text: keys and punctuation as SQL literals, scalars by their kind, and nothing that is ever null.

Texts are escaped by PostgreSQL's to_json, here and nowhere else.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from typing import Any, Final

from sqlalchemy import ColumnElement, Text, cast, func, literal_column

from service.reading.entity import Json
from service.reading.selection import Pick

_LITERAL: Final = re.compile(r"'[^']*'")
"""A literal without a quote inside."""


def literal_text(piece: str) -> ColumnElement[str]:
    """Return a piece of JSON as an SQL literal; pieces are keys and punctuation, never data."""
    quoted = piece.replace("'", "''")
    return literal_column(f"'{quoted}'", Text())


NULL: Final = literal_text("null")
EMPTY: Final = literal_text("")


def object_of(picks: Sequence[Pick], part: Callable[[Pick], str]) -> str:
    """Return the SQL text of a JSON object whose values ``part`` makes; texts of SQL that are never null."""
    pieces: list[str] = []
    pending = "{"
    for place, pick in enumerate(picks):
        pending += f'{"," if place else ""}"{pick.key}":'
        value = part(pick)
        # Neighbouring literals become one: a name of a type, a word that is always the same.
        if _LITERAL.fullmatch(value):
            pending += value[1:-1]
            continue
        pieces.extend((f"'{pending}'", value))
        pending = ""
    pieces.append(f"'{pending}}}'")
    return " || ".join(pieces)


def literal_line_break() -> ColumnElement[str]:
    """Return a line break as an SQL literal: base64 is broken into lines, and no token of ours is."""
    return literal_column(r"E'\n'", Text())


def joined(pieces: Iterable[str | ColumnElement[Any]]) -> ColumnElement[str]:
    """Return the concatenation of pieces; neighbouring literals become one."""
    parts: list[ColumnElement[Any]] = []
    pending = ""
    for piece in pieces:
        if isinstance(piece, str):
            pending += piece
            continue
        if pending:
            parts.append(literal_text(pending))
            pending = ""
        parts.append(piece)
    if pending or not parts:
        parts.append(literal_text(pending))
    whole = parts[0]
    for part in parts[1:]:
        whole = whole.op("||", return_type=Text())(part)
    return whole.self_group()


def scalar_text(expression: ColumnElement[Any], json: Json, *, never_null: bool) -> ColumnElement[str]:
    """Return a scalar as JSON text, ``null`` for NULL."""
    if json is Json.TEXT:
        text: ColumnElement[Any] = cast(func.to_json(cast(expression, Text)), Text)
    elif json is Json.QUOTED:
        text = joined(('"', cast(expression, Text), '"'))
    else:
        text = cast(expression, Text)
    return text if never_null else func.coalesce(text, NULL)
