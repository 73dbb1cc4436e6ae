"""Void a disbursement: its approval lapses, and what was reserved and not paid is free again.

Posts, in one entry of kind VOID_DISBURSEMENT
    OBLIGATED(line, need, project) -> RECEIVED(line, need)
of all that is approved for this disbursement and unpaid. What was paid stays paid.

Refused when
    DISBURSEMENT_NOT_FOUND                there is no such request
    DISBURSEMENT_REJECTED, NOT_APPROVED   nobody has approved it
    NOTHING_UNPAID                        all of it is paid or voided
    MONEY_HAS_MOVED_ON                    its approval was reversed at the same moment
    DATE_NOT_EDTF, TEXT_TOO_LONG
"""

from dataclasses import dataclass

from service.ledger.account import Stage
from service.ledger.entry import EntryKind
from service.ledger.own_money import refuse_anothers_money
from service.ledger.post import Move, Place, effective_day, post
from service.registry.checking import vague
from service.registry.stating import Decision
from service.spending.standing import (
    DisbursementAct,
    locked_disbursement,
    name_entry,
    refuse_unless_approved,
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
    voided = vague(command.voided, ("voided",))
    command.fact_columns()
    disbursement, standing = await locked_disbursement(work, command.disbursement)
    refuse_unless_approved(disbursement, standing)
    moves = [
        Move(
            piece.amount_minor,
            disbursement.unit,
            piece.place,
            Place(Stage.RECEIVED, line=piece.place.line, need=piece.place.need),
        )
        for piece in standing.unpaid
    ]
    entry = await post(
        work,
        EntryKind.VOID_DISBURSEMENT,
        effective_day(voided),
        moves,
        subject=subject_of(disbursement),
        note=command.note,
    )
    await name_entry(work, disbursement, entry, DisbursementAct.VOID)
    await refuse_anothers_money(work, subject_of(disbursement))
    return Recorded("disbursement", key_of(disbursement), disbursement.code, entry)
