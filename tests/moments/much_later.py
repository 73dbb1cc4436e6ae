"""What happened long after the moment that is asked about: every kind of act, most on days long gone."""

from datetime import date

from service.database.engine import Database
from service.giving.publish_pledge import PublishPledge, publish_pledge
from service.giving.record_pledge import record_pledge
from service.giving.refund_donor import RefundDonor, refund_donor
from service.giving.revise_pledge import RevisePledge, revise_pledge
from service.giving.withdraw_pledge import WithdrawPledge, withdraw_pledge
from service.ledger.reverse_entry import ReverseEntry, reverse_entry
from service.planning.publish_need import PublishNeed, publish_need
from service.planning.record_indicator_value import RecordIndicatorValue, record_indicator_value
from service.planning.revise_need import ReviseNeed, revise_need
from service.planning.validate_need import ValidateNeed, validate_need
from service.registry.checking import Alias
from service.spending.charge_fee import ChargeFee, charge_fee
from service.spending.close_project import CloseProject, close_project
from service.spending.record_interest import RecordInterest, record_interest
from service.spending.reject_disbursement import RejectDisbursement, reject_disbursement
from service.spending.report_expenditure import ReportExpenditure, report_expenditure
from service.spending.return_unspent import ReturnUnspent, return_unspent
from service.spending.void_disbursement import VoidDisbursement, void_disbursement
from service.writing.actor import Actor, Role
from tests.given.acting import record, rows
from tests.given.giving import given_commitment, given_money, given_receipt, line, pledge, stated
from tests.given.ground import do
from tests.given.matching import given_allocation, given_release
from tests.given.planning import given_indicator, given_need, given_plan
from tests.given.registry import SOURCES, given_document, given_event, given_party
from tests.given.spending import given_approval, given_payment, given_project, given_request

CHAIR = Actor("chair", Role.SECRETARIAT)


async def much_later(database: Database) -> None:
    """Do one of everything, on a database where ``every_list`` was told and a draft need stands."""
    await _registry(database)
    await _promises(database)
    await _needs(database)
    await _spending(database)
    await _reversals(database)


async def _registry(database: Database) -> None:
    await given_document(database, "LATER", title={"en": "Later"}, date="2019")
    await given_party(database, "LATER-GIVER", kind="FOUNDATION", aliases=(Alias(name="Giver", from_edtf="2001"),))
    await given_event(database, "SE2-LATER", date="2021-06-11", part_of="SE1-2021")


async def _promises(database: Database) -> None:
    raised = RevisePledge(code="L1", pledge="P1", revised="2021-06-12", amount=stated("140.00"), sources=SOURCES)
    await do(database, revise_pledge, raised)
    await do(database, record_pledge, pledge("P0", line("11.00"), event="SE1-2021"))
    await do(database, record_pledge, pledge("PX", line("5.00"), donor="LATER-GIVER", joint_donors=("ES", "CA")))
    await do(database, record_pledge, pledge("PD", donor="EU", duplicate_of="P7"))
    await do(database, record_pledge, pledge("PU", line(None, None), event="SE1-2021"))
    await do(database, publish_pledge, PublishPledge(pledge="P6"), CHAIR)
    await given_commitment(database, "C9", "3.00", signed="2021-07-01")
    await given_commitment(database, "C0", None, pledge="P2", currency="EUR", signed="2022-04")
    await given_receipt(database, "R9", "2.00", received="2021-08-01")
    await given_receipt(database, "R0", None, pledge="P2", currency="EUR", received="2022-04")
    await given_receipt(database, "R8", "1.00", pledge="PU", received="2021-08-01")
    await given_money(database, "PM", "12.00")
    await do(database, refund_donor, RefundDonor(pledge="P1", refunded="2022-02-20", amount="1.00", sources=SOURCES))
    await do(database, withdraw_pledge, WithdrawPledge(pledge="P8", withdrawn="2022-03", amount="2", sources=SOURCES))


async def _needs(database: Database) -> None:
    await given_plan(database, "PLAN-LATER", state="SV", adopted="2021-02")
    await given_need(database, "N0", "77", state="HN", plan="PLAN-HN", stated_on="2021-02-01")
    revised = ReviseNeed(
        code="LN", need="N1", revised_on="2021-02-01", requirement="1200", investment="30", qualifier="APPROXIMATE",
        sources=SOURCES,
    )  # fmt: skip  # a list on one line
    await do(database, revise_need, revised, CHAIR)
    await do(database, validate_need, ValidateNeed(need="N2", validated="2021-03", sources=SOURCES), CHAIR)
    await do(database, publish_need, PublishNeed(need="DRAFT"), CHAIR)
    await given_indicator(database, "I-LATER")
    value = RecordIndicatorValue(code="IV-LATER", indicator="I1", value="12", date="2021-05", sources=SOURCES)
    await record(database, record_indicator_value, value)


async def _spending(database: Database) -> None:
    await given_allocation(database, "N1", "3.00", allocated="2021-09-01", basis="INFERRED", confidence="C")
    await given_release(database, "N2", "1.00", released="2022-02-05")
    await do(database, charge_fee, ChargeFee(pledge="P1", amount="0.50", charged="2022-02-15", sources=SOURCES))
    interest = RecordInterest(fund="FUND", received="2022-03-01", amount=stated("0.70"), sources=SOURCES)
    await do(database, record_interest, interest)
    await given_payment(database, "D1", "2.00", paid="2022-02-20")
    await do(database, void_disbursement, VoidDisbursement(disbursement="D1", voided="2022-02-21", sources=SOURCES))
    await do(
        database, reject_disbursement, RejectDisbursement(disbursement="D3", reason="No", rejected_on=date(2022, 4, 2))
    )
    report = ReportExpenditure(code="E9", project="PRJ", spent="2022-05-02", amount=stated("0.40"), sources=SOURCES)
    await do(database, report_expenditure, report)
    await do(
        database, return_unspent, ReturnUnspent(project="PRJ3", amount="1.00", returned="2022-09-01", sources=SOURCES)
    )
    await do(database, close_project, CloseProject(project="PRJ3", closed_on=date(2022, 9, 2), sources=SOURCES))
    await given_project(database, "PRJ9", {"N1": "0.25"})
    await given_request(database, "D9", "1.00", project="PRJ9")
    await given_approval(database, "D9", approved="2022-02-11")


async def _reversals(database: Database) -> None:
    """Take back what was recorded before the moment, and what was after it."""
    for subject, kind in (
        ("contribution:R2", "RECORD_CONTRIBUTION"),
        ("pledge:P7", "RECORD_PLEDGE"),
        ("pledge:P1", "REVISE_PLEDGE"),
        ("need:N1", "REVISE_NEED"),
    ):
        found = "SELECT sequence FROM journal_entry WHERE subject = $1 AND kind = $2 ORDER BY sequence DESC LIMIT 1"
        [(entry,)] = await rows(database, found, subject, kind)
        await do(database, reverse_entry, ReverseEntry(entry=entry, reason="WRONG_AMOUNT"))
