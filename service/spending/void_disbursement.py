"""Void a disbursement: its approval lapses, and what was reserved and not paid is free again.

Posts, in one entry of kind VOID_DISBURSEMENT
    OBLIGATED(line, need, project) -> RECEIVED(line, need)
of all that is approved for this disbursement and unpaid. What was paid stays paid.

Refused when
    DISBURSEMENT_NOT_FOUND                there is no such request
    ILLUSTRATIVE_DIFFERS                  the project is real and this made up, or the other way round
    DISBURSEMENT_REJECTED, NOT_APPROVED   nobody has approved it
    NOTHING_UNPAID                        all of it is paid or voided
    VOID_TOO_EARLY                        the day is before that of its approval
    DATE_IN_FUTURE                        the day surely lies in the future
    MONEY_HAS_MOVED_ON                    its approval was reversed at the same moment
    DATE_NOT_EDTF, TEXT_TOO_LONG
"""

from dataclasses import dataclass

from service.ledger.account import Stage
from service.ledger.entry import EntryKind
from service.ledger.own_money import refuse_anothers_money
from service.ledger.post import Move, Place, effective_day, post
from service.registry.days import happened, refuse_before_arrival
from service.registry.stating import Decision, deciding_document
from service.spending.project import Project
from service.spending.standing import (
    DisbursementAct,
    locked_money,
    name_entry,
    subject_of,
)
from service.writing.finding import key_of
from service.writing.work import Recorded, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class VoidDisbursement(Decision):
    """Which disbursement, by its code, and when (EDTF; today where it is not given)."""

    disbursement: str
    voided: str | None = None


async def void_disbursement(work: Work, command: VoidDisbursement) -> Recorded:
    """Move what is unpaid back to received, on the needs it was for."""
    voided = happened(command.voided, ("voided",))
    command.fact_columns()
    disbursement, standing = await locked_money(work, command.disbursement)
    command.check_alike(await work.session.by_key(Project, disbursement.project_id), ("illustrative",))
    moves = [
        Move(
            piece.amount_minor,
            disbursement.unit,
            piece.place,
            Place(Stage.RECEIVED, line=piece.place.line, need=piece.place.need),
        )
        for piece in standing.unpaid
    ]
    effective_on = effective_day(voided)
    standing.refuse_before_approval(effective_on, "VOID_TOO_EARLY", ("voided",))
    entry = await post(
        work,
        EntryKind.VOID_DISBURSEMENT,
        effective_on,
        moves,
        subject=subject_of(disbursement),
        document_id=await deciding_document(work, command.sources),
        note=command.note,
    )
    await name_entry(work, disbursement, entry, DisbursementAct.VOID)
    await refuse_anothers_money(work, subject_of(disbursement))
    await refuse_before_arrival(work, entry, effective_on, "VOID_TOO_EARLY", ("voided",))
    return Recorded("disbursement", key_of(disbursement), disbursement.code, entry)
