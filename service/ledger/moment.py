"""The moment a figure is of: a day of effect, and how much of the book was known."""

from collections.abc import Mapping
from typing import Any, Final

from sqlalchemy import BigInteger, ColumnElement, Date, DateTime, cast, func, literal_column, select

from service.ledger.entry import JournalEntry, LedgerHead
from service.reading.asked import Asked
from service.reading.then import sequence_of

ENTRIES: Final = JournalEntry.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
HEAD: Final = LedgerHead.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class

Moment = Mapping[str, Any]


def is_now(moment: Moment | None) -> bool:
    """Whether a moment asks for nothing but the present."""
    return moment is None or all(given is None for given in moment.values())


def effective_bound(asked: Asked, moment: Moment | None) -> ColumnElement[Any]:
    """Return the last effective day that counts: the given one, else today in UTC."""
    given = (moment or {}).get("effective")
    if given is not None:
        return asked.parameter(given, Date())
    return cast(func.timezone(literal_column("'UTC'"), func.now()), Date)


def sequence_bound(asked: Asked, moment: Moment | None) -> ColumnElement[Any]:
    """Return the last sequence that counts: the lowest of what ``sequence`` and ``known`` allow, else the head's."""
    head = select(HEAD.c.sequence).scalar_subquery()
    bounds: list[ColumnElement[Any]] = [head]
    given = (moment or {}).get("sequence")
    if given is not None:
        bounds.append(asked.parameter(given, BigInteger(), sequence_of))
    known = (moment or {}).get("known")
    if known is not None:
        entries = ENTRIES.alias()
        by_then = entries.c.recorded_at <= asked.parameter(known, DateTime(timezone=True))
        # Not max(sequence): that would go back through the book from its end.
        newest = (entries.c.recorded_at.desc(), entries.c.sequence.desc())
        last = select(entries.c.sequence).where(by_then).order_by(*newest).limit(literal_column("1"))
        bounds.append(func.coalesce(last.scalar_subquery(), literal_column("0")))
    return func.least(*bounds) if len(bounds) > 1 else head


def reached(asked: Asked, moment: Moment | None) -> ColumnElement[Any]:
    """Return when the last entry that counts was recorded; null where none does."""
    entries = ENTRIES.alias()
    found = select(entries.c.recorded_at).where(entries.c.sequence == sequence_bound(asked, moment))
    return found.scalar_subquery()


def before_the_first() -> ColumnElement[Any]:
    """Return the last instant at which the first entry was not known; null in an empty book."""
    entries = ENTRIES.alias()
    first = select(entries.c.recorded_at - literal_column("interval '1 microsecond'"))
    return first.where(entries.c.sequence == literal_column("1")).scalar_subquery()


def known_bound(asked: Asked, moment: Moment | None) -> ColumnElement[Any] | None:
    """Return the last instant at which something recorded was known at the moment; none: all there is."""
    given = moment or {}
    if given.get("sequence") is not None:
        return reached(asked, moment)
    if given.get("known") is not None:
        return asked.parameter(given["known"], DateTime(timezone=True))
    return None


def known_at(asked: Asked, moment: Moment | None) -> ColumnElement[Any]:
    """Return the instant a figure is known as of: that of the last entry that counts.

    Before the first entry nothing was reached: then what was asked for, or the last instant before it, or now.
    """
    given = moment or {}
    asked_for: ColumnElement[Any] = func.now()
    if given.get("known") is not None:
        asked_for = asked.parameter(given["known"], DateTime(timezone=True))
    elif given.get("sequence") is not None:
        asked_for = func.coalesce(before_the_first(), func.now())
    return func.coalesce(reached(asked, moment), asked_for)
