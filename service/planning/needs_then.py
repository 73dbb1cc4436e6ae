"""Needs as they were then: those that had been stated by a moment, with what was said of them beside their amounts.

How exactly an amount was stated, and whether the State's own investment is known, is what the last revision said that
counts then and was not reversed by then; before the first of them, what was said before it. A draft that was mended
since, or published, said what is kept of it.
"""

from typing import Final

from service.planning.indicator import IndicatorValue
from service.planning.need import Need, NeedRevision, NeedValidation
from service.reading.then import dated, first_entry_counts, in_book, known, rows_then, was, was_or

NEEDS: Final = Need.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
REVISIONS: Final = NeedRevision.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
VALIDATIONS: Final = NeedValidation.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
VALUES: Final = IndicatorValue.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class

RECORDED: Final = first_entry_counts("need", "QUANTIFY_NEED")
DRAFTED: Final = [column for column in NEEDS.c.keys() if column.startswith("draft_")]  # noqa: SIM118  columns are no mapping
"""What a draft keeps of amounts; it may be mended, and what is kept of it says that it was a draft then."""
HAS_MOVED: Final = "EXISTS (SELECT FROM account AS moved WHERE moved.need_id = it.id)"
STANDS: Final = f"""{in_book("r.entry_sequence")}
   AND NOT EXISTS (SELECT FROM journal_entry AS undone WHERE undone.reverses = r.entry_sequence)"""


def _said(after: str, before: str, first: str) -> str:
    """Return what the last revision that stands said, else what was said before the first; else what the row says."""
    last = f"SELECT {after} FROM public.need_revision AS r WHERE r.need_id = it.id AND {STANDS}"  # noqa: S608  names of ours
    earliest = f"SELECT {before} FROM public.need_revision AS r WHERE r.need_id = it.id"  # noqa: S608  names of ours
    return (
        f"coalesce(({last} ORDER BY r.entry_sequence DESC LIMIT 1),"
        f" ({earliest} ORDER BY r.entry_sequence LIMIT 1), {first})"
    )


INVESTMENT_KNOWN: Final = _said(
    "r.investment_after_minor IS NOT NULL", "r.investment_before_minor IS NOT NULL", "it.investment_known"
)
NEEDS_THEN: Final = {
    "need": rows_then(
        NEEDS,
        known("it"),
        f"({dated('stated_on', 'it')} OR {HAS_MOVED})",
        RECORDED,
        kept=True,
        publication=was("publication"),
        qualifier=was_or("qualifier", "varchar", _said("r.qualifier", "r.qualifier_before", "it.qualifier")),
        validated=was_or("validated", "boolean", "it.validated"),
        investment_known=was_or("investment_known", "boolean", INVESTMENT_KNOWN),
        **{column: was_or(column, "bigint", f"it.{column}") for column in DRAFTED},
    ),
    "need_revision": rows_then(REVISIONS, in_book("it.entry_sequence")),
    "need_validation": rows_then(VALIDATIONS, known("it"), dated("validated", "it")),
    "indicator_value": rows_then(VALUES, known("it"), dated("date", "it")),
}
"""How the tables of needs were at a moment."""
