"""The part of the story of every list that is about money: promised, signed, received, placed, requested and spent."""

from datetime import date

from service.database.engine import Database
from service.giving.earmark import Earmark
from service.giving.pledged_line import PledgedInstalment
from service.giving.record_contribution import ForNeed
from service.giving.record_pledge import record_pledge
from service.giving.withdraw_pledge import WithdrawPledge, withdraw_pledge
from service.ledger.reverse_entry import ReverseEntry, reverse_entry
from service.registry.stating import Source
from service.spending.record_fund import RecordFund, record_fund
from service.spending.reject_disbursement import RejectDisbursement, reject_disbursement
from service.spending.report_expenditure import ReportExpenditure, report_expenditure
from service.spending.request_disbursement import RequestDisbursement, request_disbursement
from tests.given.giving import given_commitment, given_receipt, line, pledge, stated
from tests.given.ground import ADMIN, do
from tests.given.matching import given_allocation
from tests.given.registry import (
    SOURCES,
)
from tests.given.spending import given_approval, given_payment, given_project, given_request

OTHER = (Source("OTHER"),)
INSTALMENTS = (
    PledgedInstalment(due="2021-12-31", amount="40.00"),
    PledgedInstalment(due="2022-12-31", amount="30.00"),
    PledgedInstalment(due="2090-01-01", amount="30.00"),
)


async def every_list_of_money(database: Database) -> None:
    """Record the part of the story that is about money."""
    await _pledges(database)
    await _what_came_of_them(database)
    await _projects(database)


async def _pledges(database: Database) -> None:
    with_parts = line(instalments=INSTALMENTS, earmark=Earmark(modality="B"))
    await do(
        database,
        record_pledge,
        pledge("P1", with_parts, event="SE1-2021", announced_by="ES-AECID", period="2021/2022", legal_status="BINDING"),
    )
    tight = Earmark(
        modality="H",
        states=("HN",),
        pillars=("P1",),
        sectors=("11220",),
        needs=("N1",),
        populations=("REFUGEES",),
    )
    other_way = line("80.00", "EUR", channel="MULTILATERAL", channel_parties=("UNHCR",), modality="LOAN", earmark=tight)
    await do(
        database,
        record_pledge,
        pledge(
            "P2",
            other_way,
            donor="CA",
            joint_donors=("CA", "EU"),
            announced="2022-02",
            amount=stated("80.00", "EUR", usd="100.00"),
            sources=OTHER,
            confidence="C",
            purpose={"en": "Health", "es": "Salud pública"},
        ),
    )
    several = line(None, None, channel="OTHER", channel_parties=("UNHCR", "OAS"), modality="POLICY")
    await do(database, record_pledge, pledge("P3", several, counts=False, event="WS-2022", confidence="B"))
    await do(database, record_pledge, pledge("P4", donor="EU", duplicate_of="P1"))
    await do(database, record_pledge, pledge("P5", line("10.00"), illustrative=True, donor="EU"))
    await do(
        database,
        withdraw_pledge,
        WithdrawPledge(pledge="P5", withdrawn="2022-01-01", sources=SOURCES, illustrative=True),
    )
    await do(database, record_pledge, pledge("P9", line("9.00"), illustrative=True, donor="EU"))
    await do(database, record_pledge, pledge("P6", line("70.00", "EUR"), donor="EU", publication="DRAFT"))
    await do(database, record_pledge, pledge("P7", line("7.00", "EUR"), donor="EU", announced="2023", event="SE1-2021"))


async def _what_came_of_them(database: Database) -> None:
    softly = line("30.00", channel="BILATERAL", modality="LOAN", earmark=Earmark(modality="E"), channel_parties=("HN",))
    await do(database, record_pledge, pledge("P8", softly, donor="CA", event="WS-2022"))
    await given_allocation(database, "N1", "60.00")
    await given_allocation(database, "N4", "12.00", pledge="P8")
    await given_allocation(database, "N2", "15.00", basis="DONOR_STATED", sources=OTHER, confidence="B")
    await given_commitment(
        database, "C1", "80.00", acknowledged="2021-12-01", acknowledged_by="OAS", title={"en": "Ánimo"}
    )
    await given_commitment(
        database,
        "C2",
        "50.00",
        pledge="P2",
        currency="EUR",
        kind="AUTHORISATION",
        signed="2022-03",
        sources=OTHER,
        confidence="B",
    )
    await given_commitment(database, "C3", None, pledge="P7", currency="EUR", signed="2023-11-23")
    await given_receipt(database, "R1", "55.00", title={"en": "First part", "es": "Señal"})
    await given_receipt(
        database, "R2", "20.00", pledge="P2", currency="EUR", received="2022-06", sources=OTHER, confidence="B"
    )
    await given_receipt(database, "R5", "5.00", needs=(ForNeed(need="N2"),))
    await given_receipt(database, "R3", None, pledge="P7", currency="EUR", received="2024-01-10")
    wrong = await given_receipt(database, "R4", "1.00")
    assert wrong.recorded.entry is not None
    await do(database, reverse_entry, ReverseEntry(entry=wrong.recorded.entry, reason="WRONG_AMOUNT", note="Café"))


async def _projects(database: Database) -> None:
    await given_project(
        database,
        "PRJ",
        {"N1": "0.5"},
        implementer="ES-AECID",
        co_implementers=("SV-NGO",),
        partners=("UNHCR",),
        period="2022/2023",
        status="IMPLEMENTATION",
        budget=stated("90.00", "USD"),
        portfolio="PF",
    )
    await do(
        database,
        record_fund,
        RecordFund(code="FUND2", name={"en": "Another"}, administrator="OAS", sources=SOURCES),
    )
    await given_project(
        database,
        "PRJ2",
        {"N2": "1"},
        fund="FUND2",
        state="SV",
        agreed="2023",
        title_known=False,
        sources=OTHER,
        confidence="B",
        title={"en": "Éxito"},
        budget=stated("50.00", "EUR"),
    )
    await given_request(database, "D1", "20.00", purpose="Boats")
    await given_approval(database, "D1", approved="2022-02-11")
    await given_payment(database, "D1", "10.00", paid="2022-02-12")
    await given_request(database, "D2", "5.00", requested_on=date(2022, 3, 1), sources=OTHER, confidence="B")
    other = RequestDisbursement(
        code="D5", project="PRJ2", amount="9.00", requested_on=date(2023, 1, 2), sources=SOURCES
    )
    await do(database, request_disbursement, other, ADMIN)
    await do(database, reject_disbursement, RejectDisbursement(disbursement="D2", reason="Not now"), ADMIN)
    await given_request(database, "D3", "3.00", requested_on=date(2022, 4, 1))
    for code, amount, spent in (("E1", "4.00", "2022-05-01"), ("E2", "1.50", "2022-07")):
        report = ReportExpenditure(
            code=code,
            project="PRJ",
            spent=spent,
            amount=stated(amount, qualifier="EXACT" if code == "E1" else "NEARLY"),
            purpose="Fuel" if code == "E1" else "Niñez",
            sources=SOURCES if code == "E1" else OTHER,
            confidence="A" if code == "E1" else "B",
        )
        await do(database, report_expenditure, report)
    await given_project(database, "PRJ3", {"N2": "0.5"}, state="SV")
    await given_request(database, "D4", "2.00", project="PRJ3")
    await given_approval(database, "D4", approved="2022-02-11")
    await given_payment(database, "D4", paid="2022-02-12")
    third = ReportExpenditure(code="E3", project="PRJ3", spent="2022-08", amount=stated("1.00"), sources=SOURCES)
    await do(database, report_expenditure, third)
    await given_project(database, "PRJ4", {}, state="HN")
