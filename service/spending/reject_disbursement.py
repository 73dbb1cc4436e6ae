"""Reject a disbursement: turn a request down, for good and with a reason.

Posts nothing: nothing was reserved.

Refused when
    DISBURSEMENT_NOT_FOUND                there is no such request
    ALREADY_APPROVED                      it is approved: void that instead
    ALREADY_REJECTED                      it was rejected before
    REJECTION_TOO_EARLY                   the day is before the request's
    DATE_IN_FUTURE                        the day lies in the future
    REASON_MISSING, TEXT_TOO_LONG, TEXT_MALFORMED
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime

from service.errors import BadInput, RuleBroken
from service.registry.stating import check_text
from service.spending.disbursement import DisbursementRejection
from service.spending.standing import DisbursementAct, locked_disbursement
from service.writing.finding import key_of
from service.writing.work import Recorded, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class RejectDisbursement:
    """Which disbursement, by its code, why, in words, and when; today where no day is given."""

    disbursement: str
    reason: str
    rejected_on: date | None = None


async def reject_disbursement(work: Work, command: RejectDisbursement) -> Recorded:
    """Keep that it was rejected, by whom and why."""
    reason = (check_text(command.reason, ("reason",)) or "").strip()
    if not reason:
        raise BadInput("REASON_MISSING", "Say why it is rejected.", field=("reason",))
    disbursement, standing = await locked_disbursement(work, command.disbursement)
    if standing.rejected:
        raise RuleBroken("ALREADY_REJECTED", "The request was rejected before.", field=("disbursement",))
    if DisbursementAct.APPROVE in standing.acts:
        raise RuleBroken("ALREADY_APPROVED", "It is approved: void the approval instead.", field=("disbursement",))
    work.session.add(
        DisbursementRejection(
            disbursement_id=key_of(disbursement),
            rejected_on=_day(command, disbursement.requested_on),
            actor=work.actor.name,
            reason=reason,
        )
    )
    await work.session.flush()
    return Recorded("disbursement", key_of(disbursement), disbursement.code)


def _day(command: RejectDisbursement, requested_on: date) -> date:
    """Return the day of the rejection: today, or the one that is given."""
    today = datetime.now(tz=UTC).date()
    day = command.rejected_on or today
    if day > today:
        raise BadInput("DATE_IN_FUTURE", "A request is rejected today or earlier.", field=("rejectedOn",))
    if day < requested_on:
        raise RuleBroken(
            "REJECTION_TOO_EARLY",
            "It was requested on {requested_on}: give that day or a later one.",
            field=("rejectedOn",),
            requested_on=requested_on.isoformat(),
        )
    return day
