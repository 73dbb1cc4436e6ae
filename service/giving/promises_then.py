"""Promises as they were then: what had been announced, signed and received by a moment, as far as it was known.

A pledge is there from the day on which it was surely announced, or from when its money moved. What hangs on it is
there from its entry on, and where it posted none from its own day.
"""

from typing import Final

from service.giving.commitment import Commitment
from service.giving.contribution import Contribution
from service.giving.pledge import Pledge, PledgeLine, PledgeRevision
from service.reading.then import dated, first_entry_counts, in_book, known, rows_then, was, was_or

PLEDGES: Final = Pledge.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
LINES: Final = PledgeLine.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
REVISIONS: Final = PledgeRevision.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
COMMITMENTS: Final = Commitment.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
CONTRIBUTIONS: Final = Contribution.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class

RECORDED: Final = first_entry_counts("pledge", "RECORD_PLEDGE")
HAS_MOVED: Final = """EXISTS (
  SELECT FROM public.pledge_line AS line JOIN account AS moved ON moved.line_id = line.id
   WHERE line.pledge_id = it.id)"""
OF_A_PLEDGE: Final = """EXISTS (
  SELECT FROM public.pledge_line AS line JOIN pledge AS whole ON whole.id = line.pledge_id
   WHERE line.id = it.line_id)"""


def _on_line(day: str) -> tuple[str, ...]:
    """Return what a row that hangs on a line has to meet: its entry counts, or it has none and its day had come."""
    own = f"CASE WHEN it.entry_sequence IS NULL THEN {dated(day, 'it')} ELSE {in_book('it.entry_sequence')} END"
    return known("it"), own, OF_A_PLEDGE


def _mended(*amounts: str) -> dict[str, str]:
    """Return what of an announcement was another while it was a draft."""
    kinds = dict.fromkeys(amounts, "bigint") | {"qualifier": "varchar"}
    return {column: was_or(column, kind, f"it.{column}") for column, kind in kinds.items()}


PROMISES_THEN: Final = {
    "pledge": rows_then(
        PLEDGES,
        known("it"),
        f"({dated('announced', 'it')} OR {HAS_MOVED})",
        RECORDED,
        kept=True,
        publication=was("publication"),
        **_mended("stated_minor", "stated_usd_minor"),
    ),
    "pledge_line": rows_then(
        LINES, kept=True, unit=was("unit"), **_mended("stated_minor", "stated_usd_minor", "value_usd_minor")
    ),
    "pledge_revision": rows_then(REVISIONS, in_book("it.entry_sequence")),
    "commitment": rows_then(COMMITMENTS, *_on_line("signed")),
    "contribution": rows_then(CONTRIBUTIONS, *_on_line("received")),
}
"""How the tables of promises were at a moment."""
