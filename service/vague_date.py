"""Vague dates: EDTF text (ISO 8601-2:2019) with the earliest and the latest day it can mean.

Sources say "end of April 2019", "2023", "between June and 8 November 2019". The text is kept as written; the two days
are what sorting, filtering and the ledger use.

    2021-06-10             that day                     2021-06-XX  2021-XX  2021-XX-XX   some day, some month
    2021-06    2021        some day of it               202X  20XX  XXXX    some year of it; wholly unknown
    2021-21 ... 2021-24    spring ... winter            2021~  2021-06?  2021-06-10%    approximate, uncertain, both
    2019-06/2019-11-08     between the two              2020-06-29/..  ../2021-06   open;   2020/  /2019   unknown end

The `edtf` package (5.0.2, MIT, kept since 2015, needing only pyparsing and python-dateutil) is light enough, yet this
parser is ours because that one, tried in November 2026, takes 6 ms for one date, accepts reversed intervals and a
trailing newline, fails with TypeError on "../2021-06", pads "/2019" by ten years and answers with struct_time.

Choices where EDTF is silent: a season is the northern hemisphere's meteorological one (2021-22 is June to August 2021,
2021-24 is December 2021 to February 2022); "~", "?" and "%" do not widen the two days, they only make the date inexact.
"""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final, Self

from service.errors import BadInput

LONGEST_EDTF_CHARACTERS: Final = 40
OPEN_ENDS: Final = frozenset({"", ".."})
QUALIFIERS: Final = frozenset("~?%")
FIRST_MONTH_OF_SEASON: Final = {21: 3, 22: 6, 23: 9, 24: 12}

_DATE: Final = re.compile(
    r"(?:"
    r"(?P<decade>[0-9]{3}X)|(?P<century>[0-9]{2}XX)|(?P<unknown>XXXX)"
    r"|(?P<year>[0-9]{4})(?:-XX(?:-XX)?|-(?P<month>[0-9]{2})(?:-(?P<day>[0-9]{2}|XX))?)?"
    r")[~?%]?"
)


@dataclass(frozen=True, slots=True)
class VagueDate:
    """A date as precise as its source.

    Attributes:
        edtf: the text as given, at most 40 ASCII characters.
        earliest: the first day it can mean; None when there is no bound (open or unknown start, "XXXX").
        latest: the last day it can mean; None when there is no bound (open or unknown end, "XXXX").

    Build one with ``parse`` or ``on``; the plain constructor is for rows that were parsed before they were stored.
    """

    edtf: str
    earliest: date | None
    latest: date | None

    @classmethod
    def parse(cls, text: str, *, field: tuple[str, ...] = ()) -> Self:
        """Read EDTF text.

        Args:
            text: EDTF of the subset in this module's docstring, with no blanks around it.
            field: where the text stands in the input, for the refusal.

        Raises:
            BadInput: DATE_NOT_EDTF when the text is not of that subset; DATE_IMPOSSIBLE when the calendar has no such
                day (2021-02-30, years 0001 and 9999); DATE_INTERVAL_REVERSED when an interval ends before it starts.
        """
        if not _is_short_text(text):
            raise _not_edtf(text, field)
        first, slash, last = text.partition("/")
        if not slash:
            return cls(text, *_bounds(text, text, field))
        if {first, last} <= OPEN_ENDS:
            # "../.." and "/" bound nothing and name nothing: "XXXX" is how to say that a date is wholly unknown.
            raise _not_edtf(text, field)
        earliest = None if first in OPEN_ENDS else _bounds(first, text, field)[0]
        latest = None if last in OPEN_ENDS else _bounds(last, text, field)[1]
        if earliest is not None and latest is not None and latest < earliest:
            raise BadInput(
                "DATE_INTERVAL_REVERSED",
                'The interval "{text}" ends ({ends}) before it starts ({starts}). Write the earlier date first.',
                field=field,
                text=text,
                starts=earliest.isoformat(),
                ends=latest.isoformat(),
            )
        return cls(text, earliest, latest)

    @classmethod
    def on(cls, day: date) -> Self:
        """Return the exact date of a day.

        Raises:
            TypeError: a datetime was given; whose midnight is meant is the caller's to decide.
        """
        if isinstance(day, datetime):
            message = "VagueDate.on takes a date: a datetime does not say in which time zone its day is meant."
            raise TypeError(message)
        return cls(day.isoformat(), day, day)

    def __str__(self) -> str:
        """Return the EDTF text."""
        return self.edtf

    @property
    def certain_from(self) -> date | None:
        """The day on which it has surely happened (the latest one); None when no day is sure."""
        return self.latest


def _is_short_text(given: object) -> bool:
    """Whether it is text that may be a date by its length, whatever the annotations promised."""
    return isinstance(given, str) and len(given) <= LONGEST_EDTF_CHARACTERS


def _bounds(part: str, text: str, field: tuple[str, ...]) -> tuple[date | None, date | None]:
    """Return the first and last day of one date, which stands in ``text`` alone or as the end of an interval."""
    match = _DATE.fullmatch(part)
    if match is None:
        raise _not_edtf(text, field)
    if match["unknown"]:
        return None, None
    try:
        if vague_year := match["decade"] or match["century"]:
            return _finite(
                date(int(vague_year.replace("X", "0")), 1, 1),
                date(int(vague_year.replace("X", "9")), 12, 31),
            )
        return _finite(*_days_of(int(match["year"]), match["month"], match["day"]))
    except ValueError:
        raise BadInput(
            "DATE_IMPOSSIBLE",
            'The calendar has no "{part}". Check the year (0002 to 9998), the month (01 to 12, or a '
            "season 21 to 24) and the day.",
            field=field,
            text=text,
            part=part,
        ) from None


def _finite(first: date, last: date) -> tuple[date, date]:
    """Return the days, of years that the database keeps every day of; ValueError for the outermost two.

    0001-01-01 and 9999-12-31 go to PostgreSQL as minus and plus infinity, and come back as no day.
    """
    if first.year == date.min.year or last.year == date.max.year:
        raise ValueError
    return first, last


def _days_of(year: int, month: str | None, day: str | None) -> tuple[date, date]:
    """Return the first and last day of a year, month, season or day; ValueError when the calendar has none."""
    if month is None:
        return date(year, 1, 1), date(year, 12, 31)
    if day is not None and day != "XX":
        exact_day = date(year, int(month), int(day))
        return exact_day, exact_day
    first_month = last_month = int(month)
    last_year = year
    if day is None and first_month in FIRST_MONTH_OF_SEASON:
        first_month = FIRST_MONTH_OF_SEASON[first_month]
        last_month = first_month + 2
        if last_month > 12:  # noqa: PLR2004  twelve months a year
            last_year, last_month = year + 1, last_month - 12
    first_day = date(year, first_month, 1)
    return first_day, date(last_year, last_month, monthrange(last_year, last_month)[1])


def _not_edtf(text: object, field: tuple[str, ...]) -> BadInput:
    """Return the refusal of a text that is no date of the subset."""
    shown = str(text)[:LONGEST_EDTF_CHARACTERS]
    return BadInput(
        "DATE_NOT_EDTF",
        '"{text}" is not a date this service reads. Write EDTF, at most {most} characters: '
        "2021-06-10, 2021-06, 2021, 202X, 2021-06~, 2019-06/2019-11-08, 2020-06-29/.. or XXXX.",
        field=field,
        text=shown,
        most=str(LONGEST_EDTF_CHARACTERS),
    )
