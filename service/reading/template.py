"""Pieces of a statement as text with slots: made once by SQLAlchemy, then only filled.

Compiling a question with SQLAlchemy alone costs 20 to 500 ms, nearly all of it for pieces that every question repeats:
the same columns, the same conditions, the same sums. So each piece is compiled once, with stand-ins for what differs
between questions, and kept as a template. Putting a statement together is then joining texts.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from sqlalchemy import ColumnElement, FromClause, Select, literal_column, select
from sqlalchemy.dialects.postgresql.asyncpg import PGDialect_asyncpg

from service.reading.asked import PUT, SHARED, Asked, Parameter, Part

ROW: Final = "mirps_row"
"""The row that a field belongs to, or a link starts from."""
TARGET: Final = "mirps_target"
"""The rows that a link leads to."""
BODY: Final = "mirps_body"
"""What is selected of these rows."""
MOST: Final = "mirps_most_"
"""Begins the place for how many rows there may be at most; what follows is how many, whatever is selected of them."""
TODAYS: Final = ("current_date", "CURRENT_DATE")
"""How today is written; at a moment it is that day."""

_EXTRACTED: Final = "mirps_extracted"
_NAMED: Final = PGDialect_asyncpg(paramstyle="named")  # type: ignore[no-untyped-call]  # SQLAlchemy leaves it untyped
_SLOT: Final = re.compile(
    rf"\b{PUT}([a-z_]+)(?![a-z_0-9])(?:\(([a-z_0-9]*)[^)]*\))?|"
    rf"\b({ROW}|{TARGET}|{BODY}|{SHARED}[a-z_]+|{MOST}[0-9]+|{'|'.join(TODAYS)})\b|(?<!:):([A-Za-z_][A-Za-z0-9_]*)"
)

_LOOSE: Final = re.compile(rf"\b({ROW}|{TARGET})\b(?!\.)")
"""A stand-in that is read from, and not only looked at."""


@dataclass(frozen=True, slots=True)
class Slot:
    """A place in a template, named as above."""

    name: str


@dataclass(frozen=True, slots=True)
class Put:
    """A place for a part that is made apart: over the row of this name, or of this slot; none where it needs none."""

    part: Part
    row: str


Piece = str | Slot | Put | Parameter


@dataclass(frozen=True, slots=True)
class Template:
    """A piece of SQL: texts, slots, parameters and parts in their order.

    Attributes:
        pieces: these.
        shares: the names of the shared rows it reads, in their order.
        bounded: whether it has a place for how many rows there may be.
    """

    pieces: tuple[Piece, ...]
    shares: tuple[str, ...] = field(init=False)
    bounded: bool = field(init=False)

    def __post_init__(self) -> None:
        """Look for shared rows and bounds once, for a template is filled many times."""
        slots = {piece.name for piece in self.pieces if isinstance(piece, Slot)}
        shares = tuple(sorted(name.removeprefix(SHARED) for name in slots if name.startswith(SHARED)))
        object.__setattr__(self, "shares", shares)
        object.__setattr__(self, "bounded", any(name.startswith(MOST) for name in slots))

    def filled(
        self, names: Mapping[str, str], place: Callable[[Parameter], str], put: Callable[[Part, str], str]
    ) -> str:
        """Return the text with a name in every slot, a place in the statement for every parameter, and every part."""

        def text_of(piece: Piece) -> str:
            if isinstance(piece, str):
                return piece
            if isinstance(piece, Slot):
                if piece.name.startswith(MOST):
                    return _least(piece.name.removeprefix(MOST), names.get(MOST))
                return names.get(piece.name, piece.name) if piece.name in TODAYS else names[piece.name]
            if isinstance(piece, Put):
                return put(piece.part, names.get(piece.row, piece.row))
            return place(piece)

        return "".join(map(text_of, self.pieces))


def _least(most: str, bound: str | None) -> str:
    return most if bound is None else f"least({most}, {bound})"


def expression_template(expression: ColumnElement[Any], row: FromClause | None, asked: Asked) -> Template:
    """Return an expression over a row (or over nothing) as a template."""
    whole = select(expression.label(_EXTRACTED))
    text, constants = _compiled(whole if row is None else whole.select_from(row))
    return _template(text.removeprefix("SELECT ")[: _end_of(text) - len("SELECT ")], constants, asked)


def select_template(rows: Select[Any], row: FromClause | None, asked: Asked) -> Template:
    """Return a SELECT that may look at a row of an outer one as a template, without brackets around it."""
    # As a scalar of an outer SELECT, so that what looks at the row is correlated; several columns do no harm to text.
    whole = select(rows.scalar_subquery().label(_EXTRACTED))
    text, constants = _compiled(whole if row is None else whole.select_from(row))
    return _template(text[len("SELECT (") : _end_of(text) - 1], constants, asked)


def body_column() -> ColumnElement[str]:
    """Return the column that stands for what a question selects."""
    return literal_column(BODY)


def _end_of(text: str) -> int:
    return text.rindex(f" AS {_EXTRACTED}")


def _compiled(statement: Select[Any]) -> tuple[str, Mapping[str, Any]]:
    compiled = statement.compile(dialect=_NAMED)
    text = compiled.string
    if not text.startswith("SELECT ") or "[POSTCOMPILE_" in text:
        message = f"a declaration makes what cannot be a part of a statement: {text[:200]}"
        raise TypeError(message)
    return text, compiled.params


def _template(text: str, constants: Mapping[str, Any], asked: Asked) -> Template:
    loose = _LOOSE.findall(text)
    if ROW in loose or loose.count(TARGET) > 1:
        # A sub-select that looks at a row from two levels down must say .correlate(row); else it reads all rows.
        message = f"a declaration has a sub-select that is not correlated: {text}"
        raise TypeError(message)
    pieces: list[Piece] = []
    end = 0
    for found in _SLOT.finditer(text):
        part, row, slot, bound = found.groups()
        if bound is not None and bound not in constants:
            continue
        pieces.append(text[end : found.start()])
        if part is not None:
            pieces.append(Put(asked.parts[part], row or ""))
        else:
            pieces.append(Slot(slot) if slot else asked.parameters.get(bound) or Parameter(constants[bound], None))
        end = found.end()
    pieces.append(text[end:])
    return Template(tuple(piece for piece in pieces if piece != ""))
