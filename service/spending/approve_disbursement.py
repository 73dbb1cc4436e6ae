"""Approve a disbursement: reserve money for what somebody else has requested.

Posts, in one entry of kind APPROVE_DISBURSEMENT
    RECEIVED(line, need) -> OBLIGATED(line, need, project)
for money that is placed on a need the project serves; money on no need is placed on the project's needs by their shares
first, in the same entry
    RECEIVED(line) -> RECEIVED(line, need)

Lines of the fund whose earmark admits the need pay, the tightest earmark first, then the oldest receipt; or only the
lines that are named, in the same order. What of the project serves no need stays on no need.

Refused when
    DISBURSEMENT_NOT_FOUND                there is no such request
    SELF_APPROVAL                         the one who requested it asks
    ALREADY_APPROVED                      it is approved
    DISBURSEMENT_VOIDED                   its approval was voided: request it anew
    DISBURSEMENT_REJECTED                 it was rejected
    PROJECT_ENDED                         the project is closed or cancelled
    PROJECT_SUSPENDED                     the project is suspended
    ILLUSTRATIVE_DIFFERS                  the project is real and this made up, or the other way round; a line likewise
    BUDGET_EXCEEDED                       with it the project has more than its budget, where that is known exactly
    APPROVAL_TOO_EARLY                    the day is before the request's, or before the money arrived
    EXPIRY_TOO_EARLY                      it would expire before it is approved
    DATE_IN_FUTURE                        the day surely lies in the future
    INSUFFICIENT_FUNDS                    the money that may pay does not suffice; says how much there is
    LINE_NOT_OF_FUND                      a line that is named is not of the project's fund
    PLEDGE_NOT_FOUND, LINE_NOT_FOUND, LINE_NOT_NAMED, DOCUMENT_NOT_FOUND, DATE_NOT_EDTF, TEXT_TOO_LONG
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from service.errors import BadInput, NotAllowed, RuleBroken
from service.giving.named_line import named_line
from service.ledger.account import Stage
from service.ledger.entry import EntryKind
from service.ledger.post import Move, effective_day, post
from service.matching.allocation import AllocationBasis, find_allocation, keep_allocation
from service.money import Money, Qualifier
from service.registry.days import happened, refuse_before_arrival
from service.registry.stating import Decision, deciding_document
from service.spending.approve_project import served_needs
from service.spending.disbursement import Disbursement
from service.spending.project import Project, ProjectStatus
from service.spending.purses import Asked, reserve
from service.spending.standing import DisbursementAct, Standing, locked_disbursement, name_entry, subject_of
from service.writing.finding import key_of
from service.writing.work import Recorded, Work

# Voids, reversals and what came back unspent have left these accounts already.
APPROVED: Final = """
    SELECT coalesce(sum(a.balance), 0) FROM account AS a JOIN pledge_line AS l ON l.id = a.line_id
     WHERE a.project_id = :project AND l.fund_id = :fund AND a.unit = :unit
       AND a.stage IN ('OBLIGATED', 'DISBURSED', 'SPENT')
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class PayingLine:
    """A pledge by its code, and the position of its line, which may be left out where it has only one."""

    pledge: str
    line: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ApproveDisbursement(Decision):
    """What to approve.

    Attributes:
        disbursement: its code.
        approved: when, EDTF; today where it is not given.
        lines: the only lines that may pay; any of the fund's where none is named.
        document: code of the document of the decision.
        expires_on: the last day on which it may be paid, whole or in part; any day where none is given.
    """

    disbursement: str
    approved: str | None = None
    lines: tuple[PayingLine, ...] = ()
    document: str | None = None
    expires_on: date | None = None


async def approve_disbursement(work: Work, command: ApproveDisbursement) -> Recorded:
    """Reserve the whole of what was requested."""
    approved = happened(command.approved, ("approved",))
    columns = command.fact_columns()
    document = await deciding_document(work, command.sources, command.document)
    disbursement, standing = await locked_disbursement(work, command.disbursement)
    _refuse_unless_open(work, disbursement, standing)
    effective_on = effective_day(approved)
    _refuse_before_request(disbursement, effective_on)
    if command.expires_on is not None and command.expires_on < effective_on:
        raise BadInput("EXPIRY_TOO_EARLY", "It expires on the day of its approval or later.", field=("expiresOn",))
    project = await work.session.by_key(Project, disbursement.project_id)
    command.check_alike(project, ("illustrative",))
    _refuse_ended(project)
    needs = await served_needs(work, project)
    named = await _named(work, project, command)
    asked_for = Asked(project, disbursement.amount_minor, disbursement.unit, needs, named, effective_on)
    moves, missing = await reserve(work, asked_for)
    await work.session.refresh(project)
    _refuse_ended(project)
    if missing:
        asked = Money(disbursement.amount_minor, disbursement.unit)
        there = asked - Money(missing, disbursement.unit)
        raise RuleBroken(
            "INSUFFICIENT_FUNDS",
            "Only {available} {unit} may pay for this project, and {asked} was requested.",
            field=("disbursement",),
            available=str(there),
            asked=str(asked),
            unit=there.unit,
        )
    await _refuse_above_budget(work, project, disbursement)
    entry = await post(
        work,
        EntryKind.APPROVE_DISBURSEMENT,
        effective_on,
        moves,
        subject=subject_of(disbursement),
        document_id=document,
        note=command.note,
    )
    await refuse_before_arrival(work, entry, effective_on, "APPROVAL_TOO_EARLY", ("approved",))
    await name_entry(work, disbursement, entry, DisbursementAct.APPROVE, expires_on=command.expires_on)
    for line, need in _placed(moves):
        # Who placed money of this line on this need before, and on whose word, stays said.
        if (earlier := await find_allocation(work, line, need)) is not None:
            earlier.entry_sequence = entry
        else:
            await keep_allocation(work, line, need, entry, basis=AllocationBasis.SECRETARIAT, columns=columns)
    return Recorded("disbursement", key_of(disbursement), disbursement.code, entry)


def _refuse_unless_open(work: Work, disbursement: Disbursement, standing: Standing) -> None:
    """Refuse what is decided already, and a decision by whoever asked for it."""
    if work.actor.may_be(disbursement.requested_by, disbursement.requested_by_subject):
        raise NotAllowed(
            "SELF_APPROVAL", "Somebody other than who requested it approves a disbursement.", field=("disbursement",)
        )
    if standing.rejected:
        raise RuleBroken("DISBURSEMENT_REJECTED", "The request was rejected.", field=("disbursement",))
    if DisbursementAct.VOID in standing.acts:
        raise RuleBroken("DISBURSEMENT_VOIDED", "Its approval was voided: request it anew.", field=("disbursement",))
    if DisbursementAct.APPROVE in standing.acts:
        raise RuleBroken("ALREADY_APPROVED", "The disbursement is approved already.", field=("disbursement",))


def _refuse_ended(project: Project) -> None:
    """Refuse a project that asks for no more; it may have been closed while its lines were waited for."""
    if project.status in {ProjectStatus.CLOSED, ProjectStatus.CANCELLED}:
        raise RuleBroken("PROJECT_ENDED", "The project is closed or cancelled.", field=("disbursement",))
    if project.status == ProjectStatus.SUSPENDED:
        raise RuleBroken(
            "PROJECT_SUSPENDED", "The project is suspended: nothing is paid to it.", field=("disbursement",)
        )


def _refuse_before_request(disbursement: Disbursement, effective_on: date) -> None:
    if effective_on < disbursement.requested_on:
        requested_on = disbursement.requested_on.isoformat()
        raise RuleBroken(
            "APPROVAL_TOO_EARLY",
            "It was requested on {requested_on}: give that day or a later one.",
            field=("approved",),
            requested_on=requested_on,
        )


async def _refuse_above_budget(work: Work, project: Project, disbursement: Disbursement) -> None:
    """Refuse what goes beyond an exact budget; the project is locked, so no other approval comes between."""
    if project.budget_minor is None or project.budget_qualifier != Qualifier.EXACT:
        return
    values = {"project": key_of(project), "fund": project.fund_id, "unit": disbursement.unit}
    approved = Money(int((await work.session.execute_text(APPROVED, values)).scalar_one()), disbursement.unit)
    asked = Money(disbursement.amount_minor, disbursement.unit)
    budget = Money(project.budget_minor, disbursement.unit)
    if budget < approved + asked:
        raise RuleBroken(
            "BUDGET_EXCEEDED",
            "{approved} of the project's budget of {budget} {unit} is approved, and {asked} was requested.",
            field=("disbursement",),
            budget=str(budget),
            approved=str(approved),
            asked=str(asked),
            unit=budget.unit,
        )


async def _named(work: Work, project: Project, command: ApproveDisbursement) -> list[int]:
    """Return the keys of the lines that are named."""
    keys = []
    for place, named in enumerate(command.lines):
        pledge, line = await named_line(work, named.pledge, named.line, within=("lines", str(place)))
        command.check_alike(pledge, ("lines", str(place)))
        if line.fund_id != project.fund_id:
            raise RuleBroken(
                "LINE_NOT_OF_FUND", "This line's money is not the project's fund's.", field=("lines", str(place))
            )
        keys.append(key_of(line))
    return keys


def _placed(moves: Sequence[Move]) -> list[tuple[int, int]]:
    """Return the line and need of each placing among the transfers."""
    return [
        (move.target.line, move.target.need)
        for move in moves
        if move.target.stage is Stage.RECEIVED and move.target.line is not None and move.target.need is not None
    ]
