"""Allocations as they were then: the pairs of line and need that money had been placed on by a moment."""

from typing import Final

from service.matching.allocation import PLACED as STAGES
from service.matching.allocation import Allocation
from service.reading.then import in_book, known, rows_then, was

ALLOCATIONS: Final = Allocation.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class

PLACED: Final = """
  FROM public.account AS there JOIN transfer AS moved ON moved.to_account = there.id
 WHERE there.line_id = it.line_id AND there.need_id = it.need_id"""
WORTH: Final = f"""
(SELECT CASE WHEN whole_sum(there.unvalued) = 0 THEN whole_sum(there.balance_usd) END
   FROM account AS there
  WHERE there.line_id = it.line_id AND there.need_id = it.need_id
    AND there.stage IN ({", ".join(f"'{stage}'" for stage in STAGES)}))"""  # noqa: S608  words of ours
NOT_READ: Final = "NULL::bigint"
"""What the worth is made of; whoever reads it reads the worth."""
OF_ITS_PLEDGE: Final = {
    f"pledge_{column}": f"(SELECT whole.{column} FROM pledge AS whole WHERE whole.id = it.pledge_id)"  # noqa: S608  words of ours
    for column in ("donor_id", "publication")
}
"""What an allocation keeps of its pledge; what it keeps of its need nobody reads of a moment."""
ENTRY: Final = was("entry_sequence", "bigint")

ALLOCATIONS_THEN: Final = {
    "allocation": rows_then(
        ALLOCATIONS,
        known("it"),
        f"EXISTS (SELECT {PLACED})",
        kept=True,
        basis=was("basis"),
        confidence=was("confidence"),
        note=was("note"),
        illustrative=was("illustrative", "boolean"),
        # One that takes effect later does not count yet: then it is the last by which money came that does.
        balance_usd=NOT_READ,
        unvalued=NOT_READ,
        usd_minor=WORTH,
        **OF_ITS_PLEDGE,
        entry_sequence=f"CASE WHEN {in_book(ENTRY)} THEN {ENTRY} ELSE (SELECT max(moved.sequence) {PLACED}) END",
    )
}
"""How the table of allocations was at a moment."""
