"""Stories of placing money."""

from typing import Any

from service.database.engine import Database
from service.matching.allocate_pledge import AllocatePledge, allocate_pledge
from service.matching.release_allocation import ReleaseAllocation, release_allocation
from service.writing.operation import Outcome
from tests.given.ground import do


async def given_allocation(
    database: Database,
    need: str = "N1",
    amount: str = "40.00",
    pledge: str = "P1",
    **more: Any,
) -> Outcome:
    """Place money of P1 on a need."""
    return await do(database, allocate_pledge, AllocatePledge(pledge=pledge, need=need, amount=amount, **more))


async def given_release(
    database: Database,
    need: str = "N1",
    amount: str | None = None,
    pledge: str = "P1",
    **more: Any,
) -> Outcome:
    """Take money of P1 off a need."""
    return await do(database, release_allocation, ReleaseAllocation(pledge=pledge, need=need, amount=amount, **more))
