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
    INSUFFICIENT_FUNDS                    the money that may pay does not suffice; says how much there is
    LINE_NOT_OF_FUND                      a line that is named is not of the project's fund
    PLEDGE_NOT_FOUND, LINE_NOT_FOUND, LINE_NOT_NAMED, DOCUMENT_NOT_FOUND, DATE_NOT_EDTF, TEXT_TOO_LONG
"""

from collections.abc import Sequence
from dataclasses import dataclass

from service.errors import NotAllowed, RuleBroken
from service.giving.named_line import named_line
from service.ledger.account import Stage
from service.ledger.entry import EntryKind
from service.ledger.post import Move, effective_day, post
from service.matching.allocation import AllocationBasis, find_allocation, keep_allocation
from service.money import Money
from service.registry.checking import vague
from service.registry.stating import Decision
from service.spending.approve_project import served_needs
from service.spending.disbursement import Disbursement
from service.spending.project import Project, ProjectStatus
from service.spending.purses import purses_for
from service.spending.standing import DisbursementAct, Standing, locked_disbursement, name_entry, subject_of
from service.spending.which_money import which_money
from service.writing.finding import key_by_code, key_of
from service.writing.work import Recorded, Work


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
    """

    disbursement: str
    approved: str | None = None
    lines: tuple[PayingLine, ...] = ()
    document: str | None = None


async def approve_disbursement(work: Work, command: ApproveDisbursement) -> Recorded:
    """Reserve the whole of what was requested."""
    approved = vague(command.approved, ("approved",))
    columns = command.fact_columns()
    document = await key_by_code(work, "document", command.document, field=("document",)) if command.document else None
    disbursement, standing = await locked_disbursement(work, command.disbursement)
    _refuse_unless_open(work, disbursement, standing)
    project = await work.session.get_one(Project, disbursement.project_id)
    if project.status in {ProjectStatus.CLOSED, ProjectStatus.CANCELLED}:
        raise RuleBroken("PROJECT_ENDED", "The project is closed or cancelled.", field=("disbursement",))
    needs = await served_needs(work, project)
    purses = await purses_for(work, project, disbursement.unit, needs, await _named(work, project, command.lines))
    shares = {key_of(need): share for need, share in needs}
    moves, missing = which_money(disbursement.amount_minor, disbursement.unit, key_of(project), purses, shares)
    if missing:
        asked = Money(disbursement.amount_minor, disbursement.unit)
        there = asked - Money(missing, disbursement.unit)
        raise RuleBroken(
            "INSUFFICIENT_FUNDS",
            f"Only {there} {there.unit} may pay for this project, and {asked} was requested.",
            field=("disbursement",),
            available=str(there),
            asked=str(asked),
        )
    entry = await post(
        work,
        EntryKind.APPROVE_DISBURSEMENT,
        effective_day(approved),
        moves,
        subject=subject_of(disbursement),
        document_id=document,
        note=command.note,
    )
    await name_entry(work, disbursement, entry, DisbursementAct.APPROVE)
    for line, need in _placed(moves):
        # Who placed money of this line on this need before, and on whose word, stays said.
        if (earlier := await find_allocation(work, line, need)) is not None:
            earlier.entry_sequence = entry
        else:
            await keep_allocation(work, line, need, entry, basis=AllocationBasis.SECRETARIAT, columns=columns)
    return Recorded("disbursement", key_of(disbursement), disbursement.code, entry)


def _refuse_unless_open(work: Work, disbursement: Disbursement, standing: Standing) -> None:
    """Refuse what is decided already, and a decision by whoever asked for it."""
    if disbursement.requested_by == work.actor.name:
        raise NotAllowed(
            "SELF_APPROVAL", "Somebody other than who requested it approves a disbursement.", field=("disbursement",)
        )
    if standing.rejected:
        raise RuleBroken("DISBURSEMENT_REJECTED", "The request was rejected.", field=("disbursement",))
    if DisbursementAct.VOID in standing.acts:
        raise RuleBroken("DISBURSEMENT_VOIDED", "Its approval was voided: request it anew.", field=("disbursement",))
    if DisbursementAct.APPROVE in standing.acts:
        raise RuleBroken("ALREADY_APPROVED", "The disbursement is approved already.", field=("disbursement",))


async def _named(work: Work, project: Project, lines: Sequence[PayingLine]) -> list[int]:
    """Return the keys of the lines that are named."""
    keys = []
    for place, named in enumerate(lines):
        _pledge, line = await named_line(work, named.pledge, named.line)
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
