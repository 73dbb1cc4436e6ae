"""The dimensions of a question by their places: groups of any needs or money are made alike, whatever they are by.

So what is made once for "by something of the need, then by something of the money" serves State by donor and year by
fund; which dimension it is, is put in where it stands.
"""

from dataclasses import dataclass
from string import ascii_lowercase
from typing import Any, Final

from sqlalchemy import BigInteger, ColumnElement, Date, FromClause, Integer, Text, column, func, literal_column, table
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.types import TypeEngine

from service.coverage.dimensions import DIMENSIONS, CoverageDimension, key_of
from service.coverage.minded import dimensions_in
from service.reading.asked import Args, Asked, Part
from service.reading.json_text import literal_text
from service.reading.template import ROW

GROUPED: Final = (*("code", "state_code", "pillar", "sector", "channel", "modality", "earmark_modality"),)
KEYS: Final = ("id", "plan_id", "project_id", "donor_id", "event_id", "fund_id")
"""The columns of needs and of money that dimensions are read from: words, keys and days."""
ROWS: Final = table(
    ROW,
    *(column(name, Text()) for name in GROUPED),
    *(column(name, BigInteger()) for name in KEYS),
    column("stated_on_latest", Date()),
)
KEY_COLUMN: Final = "key_"
"""What the names of the columns of keys begin with."""


@dataclass(frozen=True, slots=True)
class Grouping:
    """One of the dimensions of a question, by its place among them.

    Attributes:
        place: 0 for the first.
        of_money: whether it is a thing of the money.
    """

    place: int
    of_money: bool

    @property
    def name(self) -> str:
        """Return the name of its column in groups."""
        return KEY_COLUMN + ascii_lowercase[self.place]

    def column(self, asked: Asked, rows: FromClause) -> ColumnElement[Any]:
        """Return the grouping column in rows of needs or of money."""
        return asked.of(COLUMNS[self.place], rows)

    def known(self, asked: Asked, rows: FromClause) -> ColumnElement[Any]:
        """Return the key of rows of groups, or what no row has for one."""
        return asked.of(KNOWN[self.place], rows)

    def word(self, asked: Asked) -> ColumnElement[Any]:
        """Return the dimension itself, as text."""
        return asked.of(NAMED[self.place])

    def code(self, asked: Asked, rows: FromClause) -> ColumnElement[Any]:
        """Return the code of the key of rows of groups; null where there is none."""
        return asked.of(CODES[self.place], rows)

    def label(self, asked: Asked, rows: FromClause) -> ColumnElement[Any]:
        """Return the names of the key of rows of groups, by language as jsonb."""
        return asked.of(LABELS[self.place], rows)


def groupings_of(args: Args) -> list[Grouping]:
    """Return the dimensions of what was asked, of which no more is known than whether they are of the money."""
    return [Grouping(place, bool(of_money)) for place, of_money in enumerate(args.get("groupBy") or ())]


def _part(name: str, place: int, make: Any, row: FromClause | None, kind: TypeEngine[Any] | None = None) -> Part:
    return Part(
        f"{name}_{ascii_lowercase[place]}",
        lambda question: {"dimension": dimensions_in(question)[place]},
        lambda _, args, rows: make(args["dimension"], rows),
        row=row,
        kind=kind,
    )


def _key(place: int) -> FromClause:
    return table(ROW, column(KEY_COLUMN + ascii_lowercase[place]))


def _known(dimension: CoverageDimension, rows: FromClause) -> ColumnElement[Any]:
    """Return a key, or what no row has for one: no code is empty, and no row has the number 0."""
    is_number = isinstance(DIMENSIONS[dimension].column(ROWS).type, Integer)
    nobodys = literal_column("0", BigInteger()) if is_number else literal_text("")
    return func.coalesce(next(iter(rows.c)), nobodys)


PLACES: Final = range(len(CoverageDimension))
KEY_COLUMNS: Final = [KEY_COLUMN + ascii_lowercase[place] for place in PLACES]
COLUMNS: Final = [_part("column", at, lambda one, rows: DIMENSIONS[one].column(rows), ROWS) for at in PLACES]
KNOWN: Final = [_part("known", at, _known, _key(at)) for at in PLACES]
NAMED: Final = [_part("dimension", at, lambda one, _: literal_text(one.value), None, Text()) for at in PLACES]
CODES: Final = [
    _part("code", at, lambda one, rows: key_of(one, next(iter(rows.c)), rows)[0], _key(at), Text()) for at in PLACES
]
LABELS: Final = [
    _part("label", at, lambda one, rows: key_of(one, next(iter(rows.c)), rows)[1], _key(at), JSONB()) for at in PLACES
]
