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
# Coverage measures what needs ask for: money on one that asks for nothing would be in no figure.
LEFT_BEHIND: Final = """
    SELECT n.code, m.unit, decimal_text(sum(m.balance)::bigint, m.unit) AS amount
      FROM account AS asked JOIN need AS n ON n.id = asked.need_id
      JOIN account AS m ON m.need_id = asked.need_id AND m.line_id IS NOT NULL AND m.balance > 0
     WHERE asked.stage = 'REQUIRED' AND asked.balance = 0
       AND asked.id IN (SELECT taken.from_account FROM transfer AS taken WHERE taken.sequence = :entry)
     GROUP BY n.code, m.unit ORDER BY n.code, m.unit LIMIT 1
"""
ONTO_NOTHING: Final = """
    SELECT n.code
      FROM transfer AS t JOIN account AS a ON a.id = t.to_account AND a.line_id IS NOT NULL
      JOIN need AS n ON n.id = a.need_id AND n.qualifier <> 'UNKNOWN'
     WHERE t.sequence = :entry
       AND NOT EXISTS (SELECT FROM account AS asked
                        WHERE asked.need_id = n.id AND asked.stage = 'REQUIRED' AND asked.balance > 0)
       AND NOT EXISTS (SELECT FROM transfer AS left_it JOIN account AS there ON there.id = left_it.from_account
                        WHERE left_it.sequence = :entry AND there.line_id = a.line_id AND there.need_id = a.need_id)
     ORDER BY n.code LIMIT 1
"""
"""The need on which an entry puts money of a line that was not there, though it asks for nothing."""
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


async def refuse_money_left_behind(work: Work, entry: int, field: tuple[str, ...]) -> None:
    """Refuse an entry by which a need asks for nothing any more while money stands on it; to be asked after posting.

    Raises:
        RuleBroken: NEED_HOLDS_MONEY.
    """
    left = (await work.session.execute_text(LEFT_BEHIND, {"entry": entry})).first()
    if left is not None:
        raise RuleBroken(
            "NEED_HOLDS_MONEY",
            "{amount} {unit} stands on {need}, which would then ask for nothing: take it off first.",
            field=field,
            amount=left.amount,
            unit=left.unit,
            need=left.code,
        )


async def refuse_onto_nothing(work: Work, entry: int, field: tuple[str, ...]) -> None:
    """Refuse an entry that places money on a need that asks for nothing; to be asked after posting, as its counterpart.

    A need of which nobody has said what it asks for may hold money.

    Raises:
        RuleBroken: NEED_ASKS_NOTHING.
    """
    found = (await work.session.execute_text(ONTO_NOTHING, {"entry": entry})).first()
    if found is not None:
        raise RuleBroken(
            "NEED_ASKS_NOTHING",
            "{need} asks for nothing: money placed on it would be in no figure.",
            field=field,
            need=found.code,
        )


async def put_need_back(work: Work, entry: int) -> None:
    """Put back what a revision of a need said beside its amounts, where the entry was one."""
    await work.session.execute_text(PUT_BACK, {"entry": entry})
