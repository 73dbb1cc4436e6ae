"""Withdraw a need: a draft, or an embargoed one, is given up before it was published, and never will be.

Posts nothing, for nothing of it is in the book. It stays hidden from those who could not see it, and its code stays
taken. What was published is not withdrawn: it is revised to ask for nothing, and everybody sees that it was.

Refused when
    NEED_NOT_FOUND                    there is no such need, or the actor may not see it
    NEED_IS_PUBLISHED                 it is published: revise it to ask for nothing
    DRAFT_WITHDRAWN                   it was withdrawn before
    NEED_HOLDS_MONEY                  money stands on it, which would then be on nothing that anybody asks for
    NEED_IS_SERVED                    a project was agreed for it
    NEED_IS_EARMARKED                 a published pledge is earmarked for it
    ILLUSTRATIVE_DIFFERS              the need is real and this is not, or the other way round
    CONFIDENCE_UNKNOWN, DOCUMENT_NOT_FOUND, TEXT_TOO_LONG
"""

from dataclasses import dataclass
from typing import Final

from service.database.columns import Publication
from service.errors import RuleBroken
from service.planning.named_need import NAMED, need_to_change
from service.planning.need import Need
from service.registry.stating import Decision, cite
from service.writing.finding import key_of
from service.writing.work import Recorded, Work

HELD: Final = """
    SELECT a.unit, decimal_text(sum(a.balance)::bigint, a.unit) AS amount FROM account AS a
     WHERE a.need_id = :need AND a.line_id IS NOT NULL AND a.balance > 0
     GROUP BY a.unit ORDER BY a.unit LIMIT 1
"""
SERVING: Final = """
    SELECT p.code FROM project_need AS served JOIN project AS p ON p.id = served.project_id
     WHERE served.need_id = :need ORDER BY p.code LIMIT 1
"""

# Drafts of pledges are not asked: the State may not know of them.
EARMARKED: Final = """
    SELECT p.code FROM pledge_line AS l JOIN pledge AS p ON p.id = l.pledge_id AND p.publication = 'PUBLISHED'
     WHERE l.earmark_needs @> ARRAY[cast(:need AS text)] ORDER BY p.code LIMIT 1
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class WithdrawNeed(Decision):
    """Which need, by its code."""

    need: str


async def withdraw_need(work: Work, command: WithdrawNeed) -> Recorded:
    """Say of a draft that it will never be published."""
    command.fact_columns()
    need = await need_to_change(work, command.need)
    command.check_alike(need, ("illustrative",))
    if need.publication == Publication.PUBLISHED:
        sentence = "This need is published: revise it to ask for nothing, and it stays seen that it did."
        raise RuleBroken("NEED_IS_PUBLISHED", sentence, field=NAMED)
    await _refuse_where_relied_on(work, need)
    need.publication = Publication.WITHDRAWN
    await cite(work, need, command.sources, aspect="withdrawal")
    if command.note is not None:
        work.told = {"note": command.note}
    return Recorded("need", key_of(need), need.code)


async def _refuse_where_relied_on(work: Work, need: Need) -> None:
    """Refuse while money stands on it, or a project or a pledge is for it: their money could go nowhere else."""
    held = (await work.session.execute_text(HELD, {"need": key_of(need)})).first()
    if held is not None:
        raise RuleBroken(
            "NEED_HOLDS_MONEY",
            "{amount} {unit} stands on this need, which nobody would then ask for.",
            field=NAMED,
            amount=held.amount,
            unit=held.unit,
        )
    project = (await work.session.execute_text(SERVING, {"need": key_of(need)})).first()
    if project is not None:
        sentence = "The project {project} serves this need: it is not given up."
        raise RuleBroken("NEED_IS_SERVED", sentence, field=NAMED, project=project.code)
    pledge = (await work.session.execute_text(EARMARKED, {"need": need.code})).first()
    if pledge is not None:
        sentence = "The pledge {pledge} is earmarked for this need: it is not given up."
        raise RuleBroken("NEED_IS_EARMARKED", sentence, field=NAMED, pledge=pledge.code)
