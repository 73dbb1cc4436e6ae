"""What lists of many kinds are sorted by: columns, vague dates, names in a language, rows that a key leads to.

A sort gives what to sort by, the most important first; any of it may be null. What is worked out for each row is worked
out once for each row that the filter keeps, and the time of a statement bounds the whole.
"""

from enum import StrEnum
from typing import Any, Final

from sqlalchemy import ColumnElement, Integer, Text, case, collate, func, select
from sqlalchemy import literal_column as sql_literal

from service.reading.asked import Asked
from service.reading.entity import Args, Expression, Row, Sort
from service.reading.filters import Amounts, table_of
from service.reading.in_languages import language_of
from service.reading.json_text import literal_text

LONGEST_COMPARED: Final = sql_literal("200", Integer())
"""Of a name so many characters are compared; a cursor carries them."""


def by_columns(*names: str) -> Sort:
    """Sort by columns as they are."""
    return lambda row, asked, args: [row.c[name] for name in names]


def by_vague_date(prefix: str) -> Sort:
    """Sort by the first day a vague date may mean, then by the last."""
    return by_columns(f"{prefix}_earliest", f"{prefix}_latest")


def by_name(column: str) -> Sort:
    """Sort by a translated text in the language of the order, without regard to capitals and accents."""

    def sort(row: Row, asked: Asked, args: Args) -> list[ColumnElement[Any]]:
        wanted = language_of(args)
        english = row.c[column].op("->>", return_type=Text())(literal_text("en"))
        translated = row.c[column].op("->>", return_type=Text())(literal_text(wanted))
        text = english if wanted == "en" else func.coalesce(translated, english)
        return [collate(func.left(func.comparable(text), LONGEST_COMPARED, type_=Text()), "C")]

    return sort


def by_worked_out(expression: Expression) -> Sort:
    """Sort by a value that is worked out for each row."""
    return lambda row, asked, args: [expression(row, asked, args)]


def by_place(column: str, words: type[StrEnum]) -> Sort:
    """Sort by a word of an enumeration, in the order in which the enumeration has its words."""

    def sort(row: Row, asked: Asked, args: Args) -> list[ColumnElement[Any]]:
        return [place_of(row.c[column], words)]

    return sort


def place_of(word: ColumnElement[Any], words: type[StrEnum]) -> ColumnElement[Any]:
    """Return where a word stands in its enumeration."""
    places: list[tuple[ColumnElement[bool], ColumnElement[int]]] = [
        (word == literal_text(one.value), sql_literal(str(place), Integer())) for place, one in enumerate(words)
    ]
    return case(*places)


def by_value(amounts: Amounts) -> Sort:
    """Sort by an amount's value in US dollars."""

    def sort(row: Row, asked: Asked, args: Args) -> list[ColumnElement[Any]]:
        found = amounts(row, asked)
        return [select(found.c.usd_minor).correlate(row).scalar_subquery()]

    return sort


def by_what_it_names(column: str, entity: str, *names: str) -> Sort:
    """Sort by columns of the row that a foreign key names."""

    def sort(row: Row, asked: Asked, args: Args) -> list[ColumnElement[Any]]:
        found: list[ColumnElement[Any]] = []
        for name in names:
            other = table_of(asked, entity).alias()
            named = select(other.c[name]).where(other.c.id == row.c[column])
            found.append(named.correlate(row).scalar_subquery())
        return found

    return sort
