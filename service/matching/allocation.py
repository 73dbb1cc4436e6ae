"""An allocation places a line's money on a need, at whatever stage the money is.

The row says who placed it and why it holds; how much stands there today is the balance of the accounts that carry
both the line and the need. What all of that is worth, the database keeps in the row with every entry, and the pledge of
the line as well, and what lists of allocations read of that pledge and of the need: they are read from here alone.
"""

from enum import StrEnum
from typing import Any, Final

from sqlalchemy import BigInteger, Boolean, Computed, Index, String, UniqueConstraint, text
from sqlmodel import Field, select

from service.database.columns import fact_rules, must_refer_to, one_of
from service.database.fact import Fact
from service.ledger.account import Stage
from service.writing.work import Work


class AllocationBasis(StrEnum):
    """On whose word the money was placed."""

    DONOR_STATED = "DONOR_STATED"
    SECRETARIAT = "SECRETARIAT"
    CHAIR = "CHAIR"
    INFERRED = "INFERRED"


PLACED: Final = (Stage.PLEDGED, Stage.COMMITTED, Stage.RECEIVED, Stage.OBLIGATED, Stage.DISBURSED, Stage.SPENT)
"""Where money can stand on a need, the least advanced first."""

KEPT_OF_NEED: Final = {"code": "need_code", "illustrative": "need_illustrative", "publication": "need_publication"}
"""What an allocation keeps of its need: the columns there, and here."""

KEPT_OF_DONOR: Final = {"id": "pledge_donor_id", "code": "pledge_donor_code"}
"""What it keeps of its pledge's donor."""

WORTH: Final = "CASE WHEN unvalued = 0 THEN balance_usd ELSE NULL::bigint END"


def _kept_cents(description: str) -> Any:  # noqa: ANN401  a field, as SQLModel types it
    """Make a column of minor units that the database begins and keeps."""
    kept = {"server_default": text("0")}
    return Field(default=None, sa_type=BigInteger, sa_column_kwargs=kept, nullable=False, description=description)


def _told(sa_type: Any, of: str) -> Any:  # noqa: ANN401  a field, as SQLModel types it
    """Make a column that the database fills in, from another row."""
    return Field(default=None, sa_type=sa_type, nullable=False, description=f"of the {of}; the database keeps it")


class Allocation(Fact, table=True):
    """A line's money on a need: one row for each pair, however often it is raised or lowered."""

    __table_args__ = (
        *fact_rules(one_of("basis", AllocationBasis)),
        UniqueConstraint("line_id", "need_id"),
        Index(None, "need_id", "id"),
        Index(None, "line_id", "id"),
    )

    line_id: int = must_refer_to("pledge_line.id", index=False)
    need_id: int = must_refer_to("need.id", index=False)
    basis: str
    entry_sequence: int = must_refer_to("journal_entry.sequence")
    pledge_id: int | None = _told(BigInteger, "line")
    pledge_donor_id: int | None = _told(BigInteger, "pledge")
    pledge_donor_code: str | None = _told(String, "donor")
    pledge_publication: str | None = _told(String, "pledge")
    need_code: str | None = _told(String, "need")
    need_illustrative: bool | None = _told(Boolean, "need")
    need_publication: str | None = _told(String, "need")
    balance_usd: int | None = _kept_cents("US cents of what stands there, as far as its value is known")
    unvalued: int | None = _kept_cents("minor units, of whatever currency, whose value is not known")
    usd_minor: int | None = Field(
        default=None,
        sa_type=BigInteger,
        sa_column_args=[Computed(WORTH, persisted=True)],
        description="US cents of all that stands there; none where they are not all known",
    )


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
