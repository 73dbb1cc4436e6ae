"""An allocation places a line's money on a need, at whatever stage the money is.

The row says who placed it and why it holds; how much stands there today is the balance of the accounts that carry
both the line and the need.
"""

from enum import StrEnum
from typing import Any

from sqlalchemy import Index, UniqueConstraint
from sqlmodel import select

from service.database.columns import fact_rules, must_refer_to, one_of
from service.database.fact import Fact
from service.writing.work import Work


class AllocationBasis(StrEnum):
    """On whose word the money was placed."""

    DONOR_STATED = "DONOR_STATED"
    SECRETARIAT = "SECRETARIAT"
    CHAIR = "CHAIR"
    INFERRED = "INFERRED"


class Allocation(Fact, table=True):
    """A line's money on a need: one row for each pair, however often it is raised or lowered."""

    __table_args__ = (
        *fact_rules(one_of("basis", AllocationBasis)),
        UniqueConstraint("line_id", "need_id"),
        Index(None, "need_id", "id"),
    )

    line_id: int = must_refer_to("pledge_line.id", index=False)
    need_id: int = must_refer_to("need.id", index=False)
    basis: str
    entry_sequence: int = must_refer_to("journal_entry.sequence")


async def find_allocation(work: Work, line_id: int, need_id: int) -> Allocation | None:
    """Return the allocation of a line to a need, where there ever was one."""
    found = select(Allocation).where(Allocation.line_id == line_id, Allocation.need_id == need_id)
    return (await work.session.exec(found)).one_or_none()


async def keep_allocation(
    work: Work, line_id: int, need_id: int, entry: int, *, basis: str, columns: dict[str, Any]
) -> Allocation:
    """Keep who placed a line's money on a need, last: a new row, or the pair's own with what is now said of it."""
    allocation = await find_allocation(work, line_id, need_id)
    if allocation is None:
        allocation = Allocation(line_id=line_id, need_id=need_id, basis=basis, entry_sequence=entry, **columns)
    else:
        allocation.basis = basis
        allocation.entry_sequence = entry
        allocation.sqlmodel_update(columns)
    work.session.add(allocation)
    await work.session.flush()
    return allocation
