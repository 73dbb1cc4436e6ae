"""The time a large book covers: from microseconds since it began to instants and days."""

from datetime import UTC, date, datetime, timedelta
from typing import Final

DAY_MICROSECONDS: Final = 86_400_000_000
YEARS_DAYS: Final = 3 * 365
EARLIEST_DAYS: Final = 120
"""How long before the book's beginning something recorded in it may have taken effect."""


class Days:
    """The instants and days of a book.

    Args:
        until: the day before which everything is recorded.
        after: when the last entry of the book so far was recorded; None where there is none.
    """

    def __init__(self, until: date, after: datetime | None) -> None:
        ends = datetime.combine(until, datetime.min.time(), tzinfo=UTC)
        begins = ends - timedelta(days=YEARS_DAYS)
        if after is not None:
            begins, ends = max(begins, after), max(ends, after)
        self.begins: Final = begins
        self.span: Final = _microseconds(ends - begins)
        self._since_midnight = _microseconds(begins - begins.replace(hour=0, minute=0, second=0, microsecond=0))
        first = begins.date() - timedelta(days=EARLIEST_DAYS)
        count = EARLIEST_DAYS + (ends.date() - begins.date()).days + 1
        self._days = [first + timedelta(days=place) for place in range(count)]

    def day(self, at: int, *, earlier: int = 0) -> date:
        """Return the day of a moment (microseconds since the beginning), or one so many days earlier."""
        return self._days[(self._since_midnight + at) // DAY_MICROSECONDS + EARLIEST_DAYS - earlier]

    def instant(self, at: int) -> datetime:
        """Return a moment as a time in UTC."""
        return self.begins + timedelta(microseconds=at)


def _microseconds(length: timedelta) -> int:
    """Return a length of time in microseconds, exactly."""
    return length // timedelta(microseconds=1)
