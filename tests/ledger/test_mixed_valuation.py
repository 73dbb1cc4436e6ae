"""Money of known value does not come onto money of unknown value; who is refused is told where in the input it is."""

from collections.abc import Sequence
from datetime import date

import pytest

from service.database.engine import Database
from service.giving.pledge import PledgeLine
from service.ledger.account import Stage
from service.ledger.entry import EntryKind
from service.ledger.post import Move, Place, Value, post
from service.writing.finding import key_of
from service.writing.work import Work
from tests.given.giving import given_pledge
from tests.given.ground import ADMIN
from tests.given.looking import refused

DAY = date(2022, 1, 1)
VALUED, UNVALUED = 60, Value.UNKNOWN


async def posted(work: Work, kind: EntryKind, moves: Sequence[Move], subject: str = "pledge:P1") -> int:
    return await post(work, kind, DAY, moves, subject=subject)


@pytest.mark.parametrize(
    ("kind", "subject", "field"),
    [
        (EntryKind.REVISE_PLEDGE, "pledge:P1", ("amount",)),
        (EntryKind.RECORD_PLEDGE, "pledge:P1", ("lines",)),
        (EntryKind.ALLOCATE_PLEDGE, "pledge:P1", ("amount",)),
        (EntryKind.ALLOCATE_PLEDGE, "matching:7", ("placements",)),
    ],
)
async def test_the_refusal_names_the_field(
    database: Database, kind: EntryKind, subject: str, field: tuple[str, ...]
) -> None:
    await given_pledge(database, amount=None, currency="EUR")
    for values in ((VALUED, UNVALUED), (UNVALUED, VALUED)):
        found = await refused(mixing(database, kind, subject, *values), "MIXED_VALUATION")
        assert found.field == field


async def mixing(database: Database, kind: EntryKind, subject: str, first: int | Value, second: int | Value) -> None:
    """Bring money of a value to money of another, in a transaction of which nothing stays."""
    async with database.writing() as session:
        work = Work(session, ADMIN)
        line = key_of(await session.by_key(PledgeLine, 1))
        donor, free = Place(Stage.DONOR, party=1), Place(Stage.PLEDGED, line=line)
        placed = Place(Stage.PLEDGED, line=line, need=1)
        await posted(work, EntryKind.RECORD_PLEDGE, [Move(50, "EUR", donor, free, first)])
        if kind is EntryKind.ALLOCATE_PLEDGE:
            await posted(work, kind, [Move(50, "EUR", free, placed)])
            await posted(work, EntryKind.RECORD_PLEDGE, [Move(50, "EUR", donor, free, second)])
            await posted(work, kind, [Move(50, "EUR", free, placed)], subject)
        else:
            await posted(work, kind, [Move(50, "EUR", donor, free, second)], subject)
