"""What is read of a pledge as the book grows: the last entry that touched it."""

from typing import Any, Final

from sqlalchemy import BigInteger, ColumnElement, and_, or_, select

from service.giving.pledge import PledgeLine
from service.ledger.account import Account
from service.ledger.entry import Transfer
from service.ledger.stream_reads import behind
from service.reading.asked import Asked
from service.reading.entity import Args, Link, Row, Shape
from service.reading.node import read_id

LINES: Final = PledgeLine.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
ACCOUNTS: Final = Account.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
TRANSFERS: Final = Transfer.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class

NO_PLEDGE: Final = 0
MOST_DIGITS: Final = 18


def key_of_pledge(given: Any) -> int:
    """Return the key of the pledge that a global id names; 0, which none has, where it names something else.

    Raises:
        BadInput: ID_MALFORMED.
    """
    kind, key = read_id(given)
    return int(key) if kind == "Pledge" and key.isdigit() and len(key) <= MOST_DIGITS else NO_PLEDGE


def _touching(row: Row, other: Row, asked: Asked, args: Args) -> ColumnElement[bool]:
    """Match the entries behind one that moved money of the pledge."""
    transfer, account, line = TRANSFERS.alias(), ACCOUNTS.alias(), LINES.alias()
    pledge = asked.parameter(args["id"], BigInteger(), key_of_pledge)
    found = (
        select(transfer.c.sequence)
        .join_from(
            transfer, account, or_(account.c.id == transfer.c.from_account, account.c.id == transfer.c.to_account)
        )
        .join(line, line.c.id == account.c.line_id)
        .where(transfer.c.sequence == other.c.sequence, line.c.pledge_id == pledge)
    )
    return and_(behind(other, asked, args), found.correlate(other).exists())


LAST_TOUCHING: Final = Link("JournalEntry", _touching, Shape.ONE, order=lambda row: (row.c.sequence.desc(),))
"""The last entry behind one that moved money of a pledge; null where there is none."""
