"""What a reversal has to know of revisions: each stands on what was there before it, so the last one goes first."""

from typing import Final

from service.errors import RuleBroken
from service.ledger.post import lock_accounts
from service.writing.work import Work

REVISED: Final = """
    SELECT e.subject, array_remove(array_agg(DISTINCT a.line_id), NULL) AS lines,
           array_remove(array_agg(DISTINCT a.need_id), NULL) AS needs
      FROM journal_entry AS e
      JOIN transfer AS t ON t.sequence = e.sequence JOIN account AS a ON a.id IN (t.from_account, t.to_account)
     WHERE e.sequence = :entry AND e.kind IN ('RECORD_PLEDGE', 'REVISE_PLEDGE', 'QUANTIFY_NEED', 'REVISE_NEED')
     GROUP BY e.subject
"""
LATER: Final = """
    SELECT later.sequence FROM journal_entry AS later
     WHERE later.subject = :subject AND later.sequence > :entry AND later.kind IN ('REVISE_PLEDGE', 'REVISE_NEED')
       AND NOT EXISTS (SELECT FROM journal_entry AS reversal WHERE reversal.reverses = later.sequence)
       AND EXISTS (SELECT FROM transfer AS t JOIN account AS a ON a.id IN (t.from_account, t.to_account)
                    WHERE t.sequence = later.sequence
                      AND (a.line_id = ANY (cast(:lines AS bigint[]))
                           OR a.line_id IS NULL AND a.need_id = ANY (cast(:needs AS bigint[]))))
     ORDER BY later.sequence DESC LIMIT 1
"""
PUT_BACK: Final = """
    UPDATE need SET qualifier = revision.qualifier_before,
                    investment_known = revision.investment_before_minor IS NOT NULL
      FROM need_revision AS revision WHERE revision.entry_sequence = :entry AND revision.need_id = need.id
"""


async def refuse_under_revision(work: Work, entry: int) -> None:
    """Refuse to reverse what a later revision of the same line or need stands on; both are locked until the act ends.

    Raises:
        RuleBroken: LATER_REVISION_STANDS.
    """
    revised = (await work.session.execute_text(REVISED, {"entry": entry})).one_or_none()
    if revised is None:
        return
    about = {"lines": list(revised.lines), "needs": list(revised.needs)}
    await lock_accounts(work, **about)
    later = await work.session.execute_text(LATER, {"entry": entry, "subject": revised.subject, **about})
    found = later.scalar_one_or_none()
    if found is not None:
        raise RuleBroken(
            "LATER_REVISION_STANDS",
            "Entry {revision} revised what this one put: reverse that first.",
            field=("entry",),
            revision=str(found),
        )


async def put_need_back(work: Work, entry: int) -> None:
    """Put back what a revision of a need said beside its amounts, where the entry was one."""
    await work.session.execute_text(PUT_BACK, {"entry": entry})
