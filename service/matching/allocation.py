"""An allocation places a line's money on a need, at whatever stage the money is.

The row says who placed it and why it holds; how much stands there today is the balance of the accounts that carry
both the line and the need.
"""

from enum import StrEnum

from sqlalchemy import UniqueConstraint

from service.database.columns import fact_rules, one_of, must_refer_to
from service.database.fact import Fact


class AllocationBasis(StrEnum):
    """On whose word the money was placed."""

    DONOR_STATED = "DONOR_STATED"
    SECRETARIAT = "SECRETARIAT"
    INFERRED = "INFERRED"


class Allocation(Fact, table=True):
    """A line's money on a need: one row for each pair, however often it is raised or lowered."""

    __table_args__ = (*fact_rules(one_of("basis", AllocationBasis)), UniqueConstraint("line_id", "need_id"))

    line_id: int = must_refer_to("pledge_line.id")
    need_id: int = must_refer_to("need.id")
    basis: str
    entry_sequence: int = must_refer_to("journal_entry.sequence")
