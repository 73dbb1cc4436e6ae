"""The scalars: exact decimals as text, days, instants, currencies, countries. None ever passes through a float."""

import re
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any, Final, NewType, NoReturn

import strawberry

from graphql_schema.saying import error_of
from service.errors import BadInput
from service.money import UNITS

Currency = NewType("Currency", str)
CountryCode = NewType("CountryCode", str)

MOST_WHOLE_DIGITS: Final = 24
MOST_DECIMALS: Final = 12
PLAIN_DECIMAL: Final = re.compile(r"-?(?P<whole>[0-9]+)(?:\.(?P<fraction>[0-9]+))?")
LONGEST_SHOWN_CHARACTERS: Final = 40
DAY: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
INSTANT: Final = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt ][0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,6})?([Zz]|[+-][0-9]{2}:[0-9]{2})"
)
EARLIEST_DAY: Final = date(1900, 1, 1)
LATEST_DAY: Final = date(2200, 12, 31)
"""Between these lies every day of ours; the ends of the calendar would be read as infinity."""
COUNTRY: Final = re.compile(r"[A-Z]{2}")


def _refuse(code: str, sentence: str, **facts: str) -> NoReturn:
    raise error_of(BadInput(code, sentence, field=(), **facts))


def parse_decimal(given: Any) -> Decimal:
    """Read "123.40"; numbers are refused, for JSON and GraphQL numbers pass through floats on the way."""
    if isinstance(given, int | float) and not isinstance(given, bool):
        sentence = 'A Decimal is text such as "1250.50", not a number without quotes: numbers lose cents on the way.'
        _refuse("DECIMAL_MALFORMED", sentence)
    match = PLAIN_DECIMAL.fullmatch(given) if isinstance(given, str) else None
    if match is None:
        _refuse("DECIMAL_MALFORMED", 'A Decimal is text such as "1250.50": digits and a point, no exponent.')
    before, after = len(match["whole"]), len(match["fraction"] or "")
    if before > MOST_WHOLE_DIGITS or after > MOST_DECIMALS:
        _refuse(
            "DECIMAL_MALFORMED",
            "A Decimal has at most {whole} digits before the point and {decimals} after it; "
            '"{given}" has {before} and {after}.',
            given=given if len(given) <= LONGEST_SHOWN_CHARACTERS else f"{given[:LONGEST_SHOWN_CHARACTERS]}…",
            whole=str(MOST_WHOLE_DIGITS),
            decimals=str(MOST_DECIMALS),
            before=str(before),
            after=str(after),
        )
    return Decimal(given)


def _in_range(day: date) -> bool:
    return EARLIEST_DAY <= day <= LATEST_DAY


def _refuse_far_away() -> NoReturn:
    days = {"earliest": EARLIEST_DAY.isoformat(), "latest": LATEST_DAY.isoformat()}
    _refuse("DATE_OUT_OF_RANGE", "Days lie between {earliest} and {latest}.", **days)


def parse_day(given: Any) -> date:
    """Read "2021-06-10"."""
    if isinstance(given, str) and DAY.fullmatch(given):
        try:
            day = date.fromisoformat(given)
            return day if _in_range(day) else _refuse_far_away()
        except ValueError:
            pass
    return _refuse("DATE_MALFORMED", 'A Date is a day that exists, as text: "2021-06-10".')


def parse_instant(given: Any) -> datetime:
    """Read "2021-06-10T12:00:00Z"; without an offset it would be ambiguous, and is refused."""
    if isinstance(given, str) and INSTANT.fullmatch(given):
        try:
            instant = datetime.fromisoformat(given.upper()).astimezone(UTC)
            return instant if _in_range(instant.date()) else _refuse_far_away()
        except OverflowError:
            _refuse_far_away()
        except ValueError:
            pass
    return _refuse("DATETIME_MALFORMED", 'A DateTime is RFC 3339 with an offset: "2021-06-10T12:00:00Z".')


def parse_currency(given: Any) -> str:
    """Read an ISO 4217 code, or a unit of technical help."""
    if not isinstance(given, str) or given not in UNITS:
        sentence = 'A Currency is an ISO 4217 code in capitals such as "USD", or a unit of help such as "person-day".'
        _refuse("CURRENCY_UNKNOWN", sentence)
    return given


def parse_country(given: Any) -> str:
    """Read an ISO 3166-1 alpha-2 code."""
    if not isinstance(given, str) or COUNTRY.fullmatch(given) is None:
        _refuse("COUNTRY_MALFORMED", 'A CountryCode is two capital letters, ISO 3166-1 alpha-2: "HN".')
    return given


SCALARS: Final[dict[object, Any]] = {
    Decimal: strawberry.scalar(
        name="Decimal",
        description='An exact decimal number as text, such as "1250.50"; never a float.',
        serialize=str,
        parse_value=parse_decimal,
        specified_by_url="https://www.w3.org/TR/xmlschema11-2/#decimal",
    ),
    date: strawberry.scalar(
        name="Date",
        description='A day, ISO 8601: "2021-06-10".',
        serialize=str,
        parse_value=parse_day,
        specified_by_url="https://www.rfc-editor.org/rfc/rfc3339#section-5.6",
    ),
    datetime: strawberry.scalar(
        name="DateTime",
        description='An instant, RFC 3339 with an offset: "2021-06-10T12:00:00Z".',
        serialize=lambda instant: instant.isoformat(),
        parse_value=parse_instant,
        specified_by_url="https://scalars.graphql.org/andimarek/date-time.html",
    ),
    Currency: strawberry.scalar(
        name="Currency",
        description="An ISO 4217 currency code, or a unit of technical help such as person-day.",
        serialize=str,
        parse_value=parse_currency,
        specified_by_url="https://www.iso.org/iso-4217-currency-codes.html",
    ),
    CountryCode: strawberry.scalar(
        name="CountryCode",
        description="An ISO 3166-1 alpha-2 country code.",
        serialize=str,
        parse_value=parse_country,
        specified_by_url="https://www.iso.org/iso-3166-country-codes.html",
    ),
}

__all__ = ["SCALARS", "CountryCode", "Currency"]
