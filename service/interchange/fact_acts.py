"""How the records of what happened later are read: to a need, a pledge or a project that was recorded before."""

from datetime import date

from service.errors import BadInput
from service.giving.publish_pledge import PublishPledge
from service.giving.refund_donor import RefundDonor
from service.giving.revise_pledge import RevisePledge
from service.giving.withdraw_pledge import WithdrawPledge
from service.interchange.fact_fields import Fields, amount_of, statement_of
from service.interchange.reverse_record import ReverseRecord
from service.matching.allocate_pledge import AllocatePledge
from service.matching.release_allocation import ReleaseAllocation
from service.planning.revise_need import ReviseNeed
from service.registry.checking import StatedAmount
from service.spending.approve_disbursement import ApproveDisbursement, PayingLine
from service.spending.charge_fee import ChargeFee
from service.spending.record_disbursement import RecordDisbursement
from service.spending.record_interest import RecordInterest
from service.spending.reject_disbursement import RejectDisbursement
from service.spending.report_expenditure import ReportExpenditure
from service.spending.report_use import ReportUse
from service.spending.request_disbursement import RequestDisbursement
from service.spending.return_unspent import ReturnUnspent
from service.spending.void_disbursement import VoidDisbursement

UNKNOWN = StatedAmount(qualifier="UNKNOWN")


def need_revision(fields: Fields) -> ReviseNeed:
    """Read what a need asks for from a day on."""
    return ReviseNeed(
        code=fields.text("code"),
        need=fields.text("need"),
        revised_on=fields.text("date"),
        requirement=fields.maybe("requirement"),
        investment=fields.maybe("state_investment"),
        **statement_of(fields),
    )


def pledge_revision(fields: Fields) -> RevisePledge:
    """Read what a line of a pledge comes to from a day on."""
    return RevisePledge(
        code=fields.text("code"),
        pledge=fields.text("pledge"),
        line=fields.number("line"),
        revised=fields.text("date"),
        amount=fields.part("amount", amount_of) or UNKNOWN,
        **statement_of(fields),
    )


def published(fields: Fields) -> PublishPledge:
    """Read that a draft was published."""
    _only_an_act(fields)
    fields.repeated("date")
    return PublishPledge(pledge=fields.text("pledge"))


def withdrawal(fields: Fields) -> WithdrawPledge:
    """Read what a donor took back."""
    fields.repeated("code")
    return WithdrawPledge(
        pledge=fields.text("pledge"),
        line=fields.number("line"),
        withdrawn=fields.text("date"),
        amount=fields.maybe("amount"),
        **statement_of(fields),
    )


def refund(fields: Fields) -> RefundDonor:
    """Read what was given back to a donor."""
    fields.repeated("code")
    return RefundDonor(
        pledge=fields.text("pledge"),
        line=fields.number("line"),
        refunded=fields.text("date"),
        amount=fields.text("amount"),
        unit=fields.maybe("unit"),
        **statement_of(fields),
    )


def fee(fields: Fields) -> ChargeFee:
    """Read what the administrator kept of what came in."""
    fields.repeated("code")
    return ChargeFee(
        pledge=fields.text("pledge"),
        line=fields.number("line"),
        charged=fields.text("date"),
        amount=fields.text("amount"),
        unit=fields.maybe("unit"),
        **statement_of(fields),
    )


def use(fields: Fields) -> ReportUse:
    """Read what another channel than a fund spent."""
    fields.repeated("code")
    return ReportUse(
        pledge=fields.text("pledge"),
        line=fields.number("line"),
        need=fields.maybe("need"),
        used=fields.text("date"),
        amount=fields.text("amount"),
        unit=fields.maybe("unit"),
        **statement_of(fields),
    )


def interest(fields: Fields) -> RecordInterest:
    """Read what a fund's money earned."""
    fields.repeated("code")
    return RecordInterest(
        fund=fields.text("fund"),
        received=fields.text("date"),
        amount=fields.part("amount", amount_of) or UNKNOWN,
        **statement_of(fields),
    )


def allocation(fields: Fields) -> AllocatePledge:
    """Read which money was placed on which need."""
    fields.repeated("code")
    return AllocatePledge(
        pledge=fields.text("pledge"),
        line=fields.number("line"),
        need=fields.text("need"),
        amount=fields.text("amount"),
        unit=fields.maybe("unit"),
        stage=fields.maybe("stage"),
        allocated=fields.text("date"),
        basis=fields.text("basis"),
        **statement_of(fields),
    )


def release(fields: Fields) -> ReleaseAllocation:
    """Read which money was taken off which need."""
    fields.repeated("code")
    return ReleaseAllocation(
        pledge=fields.text("pledge"),
        line=fields.number("line"),
        need=fields.text("need"),
        amount=fields.maybe("amount"),
        unit=fields.maybe("unit"),
        stage=fields.maybe("stage"),
        released=fields.text("date"),
        **statement_of(fields),
    )


def request(fields: Fields) -> RequestDisbursement:
    """Read what was asked for."""
    return RequestDisbursement(
        code=fields.text("code"),
        project=fields.text("project"),
        amount=fields.text("amount"),
        requested_on=_day(fields, "date"),
        purpose=fields.maybe("purpose"),
        **statement_of(fields),
    )


def approval(fields: Fields) -> ApproveDisbursement:
    """Read that somebody else approved it, and which lines were named to pay."""
    fields.repeated("code")
    return ApproveDisbursement(
        disbursement=fields.text("disbursement"),
        approved=fields.text("date"),
        lines=fields.parts("lines", lambda one: PayingLine(pledge=one.text("pledge"), line=one.number("line"))),
        **statement_of(fields),
    )


def rejection(fields: Fields) -> RejectDisbursement:
    """Read that it was rejected, and why."""
    _only_an_act(fields)
    return RejectDisbursement(
        disbursement=fields.text("disbursement"), reason=fields.text("reason"), rejected_on=_day(fields, "date")
    )


def payment(fields: Fields) -> RecordDisbursement:
    """Read what was paid of it: all that is unpaid, where no amount is said."""
    fields.repeated("code")
    return RecordDisbursement(
        disbursement=fields.text("disbursement"),
        paid=fields.text("date"),
        amount=fields.maybe("amount"),
        **statement_of(fields),
    )


def voiding(fields: Fields) -> VoidDisbursement:
    """Read that what is unpaid of it was voided."""
    fields.repeated("code")
    return VoidDisbursement(
        disbursement=fields.text("disbursement"), voided=fields.text("date"), **statement_of(fields)
    )


def expenditure(fields: Fields) -> ReportExpenditure:
    """Read what a project reports as spent."""
    return ReportExpenditure(
        code=fields.text("code"),
        project=fields.text("project"),
        spent=fields.text("date"),
        amount=fields.part("amount", amount_of) or UNKNOWN,
        need=fields.maybe("need"),
        purpose=fields.maybe("purpose"),
        **statement_of(fields),
    )


def unspent(fields: Fields) -> ReturnUnspent:
    """Read what of a project's money came back."""
    fields.repeated("code")
    return ReturnUnspent(
        project=fields.text("project"),
        returned=fields.text("date"),
        amount=fields.text("amount"),
        **statement_of(fields),
    )


def reversal(fields: Fields) -> ReverseRecord:
    """Read which record of these files was a mistake, and why."""
    fields.repeated("code", "sources", "confidence")
    return ReverseRecord(
        record=fields.text("record"),
        reason=fields.text("reason"),
        effective_on=_day(fields, "date"),
        note=fields.maybe("note"),
    )


def _only_an_act(fields: Fields) -> None:
    """Take note of keys that nested records have, where the act keeps no statement of its own."""
    fields.repeated("code", "confidence", "sources")


def _day(fields: Fields, key: str) -> date:
    """Return a day."""
    text = fields.text(key)
    try:
        return date.fromisoformat(text)
    except ValueError:
        sentence = "{where}: {key} must be a day such as 2024-05-31."
        raise BadInput("FACT_MALFORMED", sentence, where=fields.where, key=key) from None
