"""Record a disbursement: the money has gone to the implementing entity, whole or in part.

Posts, in one entry of kind RECORD_DISBURSEMENT
    OBLIGATED(line, need, project) -> DISBURSED(line, need, project)
of what was approved for this disbursement and is not yet paid, in the order it was approved; never of another's.

Refused when
    DISBURSEMENT_NOT_FOUND                there is no such request
    ILLUSTRATIVE_DIFFERS                  the project is real and this made up, or the other way round
    DISBURSEMENT_REJECTED, NOT_APPROVED   nobody has approved it
    NOTHING_UNPAID                        all of it is paid or voided
    MORE_THAN_APPROVED                    more than is approved and unpaid; says how much that is
    PROJECT_ENDED                         the project is closed or cancelled
    PROJECT_SUSPENDED                     the project is suspended
    PAYMENT_TOO_EARLY                     the day is before that of its approval
    APPROVAL_EXPIRED                      the day is after the last on which it could be paid
    DATE_IN_FUTURE                        the day surely lies in the future
    MONEY_HAS_MOVED_ON                    its approval was reversed at the same moment
    AMOUNT_NOT_POSITIVE, DOCUMENT_NOT_FOUND, DATE_NOT_EDTF, TEXT_TOO_LONG
"""

from dataclasses import dataclass
from typing import Final

from service.database.asked_together import Question
from service.errors import RuleBroken
from service.giving.taking import Piece
from service.ledger.account import Stage
from service.ledger.entry import EntryKind
from service.ledger.own_money import refuse_anothers_money
from service.ledger.post import Answers, Move, Place, effective_day, post_with
from service.money import Money
from service.registry.days import happened, refuse_before_arrival
from service.registry.stating import Decision, deciding_document
from service.spending.disbursement import Disbursement
from service.spending.project import ProjectStatus
from service.spending.standing import (
    DisbursementAct,
    Standing,
    money_asked,
    money_in_sight,
    naming_along,
    subject_of,
)
from service.writing.finding import key_of
from service.writing.work import Recorded, Work

PROJECT: Final = """
    SELECT p.status, p.illustrative FROM disbursement AS d JOIN project AS p ON p.id = d.project_id
     WHERE d.code = :disbursement
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordDisbursement(Decision):
    """What was paid.

    Attributes:
        disbursement: its code.
        amount: decimal text in major units; all that is unpaid where it is not given.
        paid: when, EDTF; today where it is not given.
        document: code of the document of the payment.
    """

    disbursement: str
    amount: str | None = None
    paid: str | None = None
    document: str | None = None


async def record_disbursement(work: Work, command: RecordDisbursement) -> Recorded:
    """Move what was paid from reserved to disbursed."""
    paid = happened(command.paid, ("paid",))
    command.fact_columns()
    document = await deciding_document(work, command.sources, command.document)
    its_project = Question(PROJECT, ("status", "illustrative"), {"disbursement": command.disbursement})
    await work.session.ask_together(*money_asked(command.disbursement), its_project)
    disbursement, standing, sure = await money_in_sight(work, command.disbursement)
    project = (await work.session.execute_text(its_project.sql, its_project.values)).one()
    command.check_illustrative(project.illustrative, ("illustrative",))
    if project.status in {ProjectStatus.CLOSED, ProjectStatus.CANCELLED}:
        raise RuleBroken("PROJECT_ENDED", "The project is closed or cancelled.", field=("disbursement",))
    if project.status == ProjectStatus.SUSPENDED:
        raise RuleBroken(
            "PROJECT_SUSPENDED", "The project is suspended: nothing is paid to it.", field=("disbursement",)
        )
    moves = [
        Move(
            piece.amount_minor,
            disbursement.unit,
            piece.place,
            Place(Stage.DISBURSED, line=piece.place.line, need=piece.place.need, project=piece.place.project),
        )
        for piece in _paid(disbursement, standing, command.amount)
    ]
    effective_on = effective_day(paid)
    standing.refuse_before_approval(effective_on, "PAYMENT_TOO_EARLY", ("paid",))
    standing.refuse_after_expiry(effective_on)
    named = naming_along(work, disbursement, DisbursementAct.RECORD)
    posted = await post_with(
        work,
        EntryKind.RECORD_DISBURSEMENT,
        effective_on,
        moves,
        [named, sure] if sure else [named],
        subject=subject_of(disbursement),
        document_id=document,
        note=command.note,
        answers=Answers("disbursement", key_of(disbursement), disbursement.code),
    )
    entry = int(posted.sequence)
    if sure is None:
        await refuse_anothers_money(work, subject_of(disbursement))
    await refuse_before_arrival(work, entry, effective_on, "PAYMENT_TOO_EARLY", ("paid",))
    return Recorded("disbursement", key_of(disbursement), disbursement.code, entry)


def _paid(disbursement: Disbursement, standing: Standing, amount: str | None) -> list[Piece]:
    """Return which of the unpaid money is paid."""
    if amount is None:
        return list(standing.unpaid)
    money = Money.parse_positive(amount, disbursement.unit, field=("amount",))
    unpaid = Money(standing.unpaid_minor, disbursement.unit)
    if money > unpaid:
        raise RuleBroken(
            "MORE_THAN_APPROVED",
            "Only {unpaid} {unit} of it is approved and unpaid.",
            field=("amount",),
            unpaid=str(unpaid),
            asked=str(money),
            unit=unpaid.unit,
        )
    pieces, left = [], money.amount_minor
    for piece in standing.unpaid:
        taken = min(piece.amount_minor, left)
        if taken:
            pieces.append(Piece(piece.place, taken))
            left -= taken
    return pieces
