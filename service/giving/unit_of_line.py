"""What a line is in: fixed by the first amount that is known of it, and free again when that was a mistake."""

from collections.abc import Sequence

from sqlmodel import select

from service.giving.pledge import Instalment, PledgeLine
from service.ledger.post import Holding
from service.writing.finding import key_of
from service.writing.work import Work


async def unit_binds(work: Work, line: PledgeLine, holdings: Sequence[Holding]) -> bool:
    """Whether the unit of a locked line binds what comes after.

    A line without an announced amount or instalments, with nothing in the book, is in no unit that would: what said so
    has been reversed.
    """
    if line.unit is None:
        return False
    if line.stated_minor is not None or any(one.balance for one in holdings):
        return True
    dated_parts = select(Instalment.id).where(Instalment.line_id == key_of(line)).limit(1)
    return (await work.session.exec(dated_parts)).first() is not None
