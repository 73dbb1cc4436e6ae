"""What is read of the book as it grows: the entries behind one, in their order."""

from typing import Any, Final

from sqlalchemy import BigInteger, ColumnElement, and_

from service.reading.asked import Asked
from service.reading.entity import Args, Link, Row, Shape

BEYOND: Final = "beyond"
"""The argument that says behind which entry; the entries of a stream are read by it and by `UNTIL`."""
UNTIL: Final = "until"
"""The argument that says up to which entry: so a filter that keeps few looks at a bounded number."""


def behind(row: Row, asked: Asked, args: Args) -> ColumnElement[bool]:
    """Match the entries behind the one that was said."""
    return row.c.sequence > asked.parameter(args[BEYOND], BigInteger())


def _between(row: Row, other: Row, asked: Asked, args: Args) -> ColumnElement[bool]:
    """Match the entries behind one and up to another."""
    until: ColumnElement[Any] = asked.parameter(args[UNTIL], BigInteger())
    return and_(behind(other, asked, args), other.c.sequence <= until)


ENTRIES_BEHIND: Final = Link("JournalEntry", _between, Shape.CONNECTION)
"""Entries behind one, those the viewer may see and the filter keeps."""
