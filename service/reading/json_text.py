"""The pieces of JSON text: keys and punctuation as SQL literals, scalars by their kind, and nothing that is ever null.

Texts are escaped by PostgreSQL's to_json, here and nowhere else.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from typing import Any, Final

from sqlalchemy import BigInteger, Column, ColumnElement, Text, cast, func, literal_column
from sqlalchemy.types import TypeEngine

from service.database.columns import PLAIN_WORDS
from service.reading.entity import Json
from service.reading.selection import Pick

_LITERAL: Final = re.compile(r"'[^']*'")
"""A literal without a quote inside."""
MOST_VALUES: Final = 99
"""PostgreSQL takes a hundred arguments to a function; the first of ``format`` says what stands around the others."""


def literal_text(piece: str) -> ColumnElement[str]:
    """Return a piece of JSON as an SQL literal; pieces are keys and punctuation, never data."""
    quoted = piece.replace("'", "''")
    return literal_column(f"'{quoted}'", Text())


NULL: Final = literal_text("null")
EMPTY: Final = literal_text("")


def object_of(picks: Sequence[Pick], part: Callable[[Pick], str], *, once: bool = False) -> str:
    """Return the SQL text of a JSON object whose values ``part`` makes; texts of SQL that are never null.

    A value that begins with a literal is a concatenation; literals at its ends become one with their neighbours, for
    every ``||`` copies what stands before it.

    Args:
        picks: the fields of the object.
        part: makes the text of one.
        once: whether there is one such object in an answer. To write it is then less than to get ready for that, and
            ``format`` is one function to get ready where each ``||`` is another; for a row, it takes longer than they.
    """
    pieces: list[str] = []
    values: list[str] = []
    pending = "{"
    for place, pick in enumerate(picks):
        pending += f'{"," if place else ""}"{pick.key}":'
        head, value, tail = _ends_apart(part(pick))
        pending += head
        if value:
            pieces.append(pending)
            values.append(value)
            pending = tail
    pieces.append(f"{pending}}}")
    if once and 1 < len(values) <= MOST_VALUES:
        written = "%s".join(piece.replace("%", "%%") for piece in pieces)
        return f"format('{written}', {', '.join(values)})"
    between = (one for piece, value in zip(pieces[:-1], values, strict=True) for one in (f"'{piece}'", value))
    return " || ".join((*between, f"'{pieces[-1]}'"))


def _ends_apart(text: str) -> tuple[str, str, str]:
    """Return the literals a concatenation begins and ends with, without their quotes, and what is between them."""
    if not text.startswith("'"):
        return "", text, ""
    if _LITERAL.fullmatch(text):
        return text[1:-1], "", ""
    head, _, rest = text[1:].partition("' || ")
    if not rest or "'" in head:
        return "", text, ""
    value, _, tail = rest.rpartition(" || '")
    if not value or not tail.endswith("'") or "'" in tail[:-1]:
        return head, rest, ""
    return head, value, tail[:-1]


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
        whole = whole.concat(part)
    return whole


class PlainWords(Text):
    """The type of a column of a source that holds words of a closed list."""


def is_plain(expression: ColumnElement[Any]) -> bool:
    """Whether an expression is a column that holds nothing to escape, because the database lets nothing else in."""
    if isinstance(expression.type, PlainWords):
        return True
    columns = [one for one in expression.base_columns if isinstance(one, Column)]
    return len(columns) == 1 and any(
        columns[0].name in rule.info.get(PLAIN_WORDS, ()) for rule in getattr(columns[0].table, "constraints", ())
    )


class KeptWhole(BigInteger):
    """The type of a column of a source that holds what a table keeps as whole numbers."""


def is_whole(expression: ColumnElement[Any]) -> bool:
    """Whether an expression is a column of whole numbers that a table keeps, and not what PostgreSQL makes of some."""
    if not isinstance(expression.type, BigInteger):
        return False
    return isinstance(expression.type, KeptWhole) or all(isinstance(one, Column) for one in expression.base_columns)


def kind_of(one: ColumnElement[Any]) -> TypeEngine[Any]:
    """Return the type of a column, with what is known of its values where a table keeps them."""
    if is_plain(one):
        return PlainWords()
    return KeptWhole() if is_whole(one) else one.type


def scalar_text(expression: ColumnElement[Any], json: Json, *, never_null: bool) -> ColumnElement[str]:
    """Return a scalar as JSON text, ``null`` for NULL."""
    if json is Json.TEXT and is_plain(expression):
        # Escaping words that need none would be half the work of writing a row.
        text: ColumnElement[Any] = joined(('"', expression, '"'))
    elif json is Json.TEXT:
        text = cast(func.to_json(cast(expression, Text)), Text)
    elif json is Json.QUOTED:
        text = joined(('"', cast(expression, Text), '"'))
    else:
        text = cast(expression, Text)
    return text if never_null else func.coalesce(text, NULL)
