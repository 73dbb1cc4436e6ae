"""Projects and requests for money as they were then: those agreed, made, rejected and closed by a moment.

A project is there from the day on which it was surely agreed, or from when money was asked for it.
"""

from typing import Final

from service.reading.then import DAY, dated, in_book, known, rows_then, was
from service.spending.disbursement import Disbursement, DisbursementEntry, DisbursementRejection, Expenditure
from service.spending.project import Project, ProjectClosure, ProjectNeed

PROJECTS: Final = Project.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
CLOSURES: Final = ProjectClosure.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
SERVED: Final = ProjectNeed.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
DISBURSEMENTS: Final = Disbursement.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
NAMED: Final = DisbursementEntry.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
REJECTIONS: Final = DisbursementRejection.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
EXPENDITURES: Final = Expenditure.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class

ASKED_FOR_MONEY: Final = f"""EXISTS (
  SELECT FROM public.disbursement AS d WHERE d.project_id = it.id AND d.requested_on <= {DAY} AND {known("d")})"""
# As it was known then; but a closure of a later day is not yet one: then the status is that of before it.
STATUS: Final = f"""CASE WHEN {was("status")} = 'CLOSED'
  AND EXISTS (SELECT FROM public.project_closure AS c
               WHERE c.project_id = it.id AND (c.closed_on > {DAY} OR NOT {known("c")}))
  THEN coalesce((SELECT e.was->>'status' FROM public.earlier_row AS e
                  WHERE e.subject = 'project' AND e.subject_id = it.id AND e.was->>'status' <> 'CLOSED'
                  ORDER BY e.id DESC LIMIT 1), 'UNKNOWN')::varchar
  ELSE {was("status")} END"""  # noqa: S608  texts of ours

PROJECTS_THEN: Final = {
    "project": rows_then(
        PROJECTS, known("it"), f"({dated('agreed', 'it')} OR {ASKED_FOR_MONEY})", kept=True, status=STATUS
    ),
    "project_closure": rows_then(CLOSURES, known("it"), f"it.closed_on <= {DAY}"),
    "project_need": rows_then(SERVED, "EXISTS (SELECT FROM need AS asked WHERE asked.id = it.need_id)"),
    "disbursement": rows_then(DISBURSEMENTS, known("it"), f"it.requested_on <= {DAY}"),
    "disbursement_entry": rows_then(NAMED, in_book("it.entry_sequence")),
    "disbursement_rejection": rows_then(REJECTIONS, known("it"), f"it.rejected_on <= {DAY}"),
    "expenditure": rows_then(EXPENDITURES, in_book("it.entry_sequence")),
}
"""How the tables of projects were at a moment."""
