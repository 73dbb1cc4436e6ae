"""Money reserved under one subject is not moved on by an entry of another, though both share an account."""

from typing import Final

from service.errors import RuleBroken
from service.writing.work import Work

OVERDRAWN: Final = """
    SELECT 1 FROM journal_entry AS e
      JOIN transfer AS t ON t.sequence = e.sequence
      JOIN account AS a ON a.id IN (t.from_account, t.to_account) AND a.stage = 'OBLIGATED'
     WHERE e.subject = :subject AND e.reverses IS NULL
       AND NOT EXISTS (SELECT FROM journal_entry AS later WHERE later.reverses = e.sequence)
     GROUP BY a.id
    HAVING sum(CASE WHEN a.id = t.to_account THEN t.amount ELSE -t.amount END) < 0
"""


async def refuse_anothers_money(work: Work, subject: str) -> None:
    """Refuse to leave a subject with less than nothing reserved; to be asked after posting, when the head is locked.

    Two disbursements of a project may reserve from the same line: the account then holds both sums, and a reversal of
    the one's approval after its payment would take what is reserved for the other.

    Raises:
        RuleBroken: MONEY_HAS_MOVED_ON.
    """
    if (await work.session.execute_text(OVERDRAWN, {"subject": subject})).first() is not None:
        raise anothers_money(subject)


def anothers_money(subject: str) -> RuleBroken:
    """Return the refusal of an entry that leaves a subject with less than nothing reserved."""
    return RuleBroken(
        "MONEY_HAS_MOVED_ON",
        "What this reserved has been paid or voided since: reverse that first.",
        field=("entry",),
        subject=subject,
    )
