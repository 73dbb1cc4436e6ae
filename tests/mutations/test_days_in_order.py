"""Each act takes effect on the first day on which it can have happened, and is refused for the day before that."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from datetime import date, timedelta
from typing import Any, Final

import pytest
import pytest_asyncio

from graphql_schema.mutations import DOORS
from service.database.engine import Database
from service.giving.record_pledge import record_pledge
from tests.given.acting import rows
from tests.given.giving import given_money, given_pledge, given_receipt, line, pledge
from tests.given.ground import do
from tests.given.matching import given_allocation
from tests.given.mutating import mutate
from tests.given.planning import given_need
from tests.given.spending import given_approval, given_approved, given_payment, given_project, given_request

SOURCED: Final = {"sources": [{"document": "DOC"}]}
AMOUNT: Final = {"amount": "10.00", "currency": "USD"}

# N1 is of 31 January 2021; N9 of 1 September. P1 and P2 are promised on 10 June; P1 is received on 10 January 2022.
STATED, LATER_STATED, PLEDGED, RECEIVED = "2021-01-31", "2021-09-01", "2021-06-10", "2022-01-10"
AGREED, REQUESTED, APPROVED, PAID, ALLOCATED = "2022-02-01", "2022-02-10", "2022-03-01", "2022-04-01", "2021-07-01"


@dataclass(frozen=True)
class Dated:
    """An act with a date, the first day it can be of, and the code that refuses the day before.

    Attributes:
        act: the mutation.
        day: the field of its input.
        first: that day.
        code: of the refusal.
        given: the rest of its input.
    """

    act: str
    day: str
    first: str
    code: str
    given: Mapping[str, Any] = field(default_factory=dict)

    def on(self, day: str) -> dict[str, Any]:
        """Return its input with a day."""
        return {**self.given, self.day: day}


ACTS: Final = (
    Dated("reviseNeed", "revisedOn", STATED, "REVISION_TOO_EARLY", {"code": "RN", "need": "N1", "requirement": "9"}),
    Dated("validateNeed", "validated", STATED, "VALIDATED_TOO_EARLY", {"need": "N1"}),
    Dated("revisePledge", "revised", PLEDGED, "REVISION_TOO_EARLY", {"code": "RP", "pledge": "P2", "amount": AMOUNT}),
    Dated(
        "revisePledge",
        "revised",
        PLEDGED,
        "REVISION_TOO_EARLY",
        {"code": "RP", "pledge": "P2", "amount": {**AMOUNT, "amount": "900.00"}},
    ),
    Dated("withdrawPledge", "withdrawn", PLEDGED, "WITHDRAWAL_TOO_EARLY", {"pledge": "P2"}),
    Dated("signCommitment", "signed", PLEDGED, "SIGNED_TOO_EARLY", {"code": "C", "pledge": "P2", "amount": AMOUNT}),
    Dated("signCommitment", "signed", PLEDGED, "SIGNED_TOO_EARLY", {"code": "C", "pledge": "P2"}),
    Dated(
        "recordContribution",
        "received",
        PLEDGED,
        "CONTRIBUTION_TOO_EARLY",
        {"code": "R", "pledge": "P2", "amount": AMOUNT},
    ),
    Dated("recordContribution", "received", PLEDGED, "CONTRIBUTION_TOO_EARLY", {"code": "R", "pledge": "P2"}),
    Dated(
        "allocatePledge",
        "allocated",
        PLEDGED,
        "ALLOCATION_TOO_EARLY",
        {"pledge": "P2", "need": "N1", "amount": "10.00"},
    ),
    Dated(
        "allocatePledge",
        "allocated",
        LATER_STATED,
        "ALLOCATION_TOO_EARLY",
        {"pledge": "P2", "need": "N9", "amount": "10.00"},
    ),
    Dated(
        "releaseAllocation",
        "released",
        ALLOCATED,
        "RELEASE_TOO_EARLY",
        {"pledge": "P4", "need": "N1", "amount": "10.00"},
    ),
    Dated(
        "applyMatching",
        "applied",
        PLEDGED,
        "MATCHING_TOO_EARLY",
        {"placements": [{"pledge": "P2", "need": "N1", "change": "10.00"}]},
    ),
    Dated(
        "applyMatching",
        "applied",
        LATER_STATED,
        "MATCHING_TOO_EARLY",
        {"placements": [{"pledge": "P2", "need": "N9", "change": "10.00"}]},
    ),
    Dated("chargeFee", "charged", RECEIVED, "FEE_TOO_EARLY", {"pledge": "P1", "amount": "1.00"}),
    Dated("refundDonor", "refunded", RECEIVED, "REFUND_TOO_EARLY", {"pledge": "P1", "amount": "1.00"}),
    Dated("reportUse", "used", RECEIVED, "USE_TOO_EARLY", {"pledge": "BI", "amount": "1.00"}),
    Dated(
        "requestDisbursement",
        "requestedOn",
        AGREED,
        "REQUEST_TOO_EARLY",
        {"code": "D", "project": "PRJ", "amount": "1.00"},
    ),
    Dated("approveDisbursement", "approved", REQUESTED, "APPROVAL_TOO_EARLY", {"disbursement": "D1"}),
    Dated("rejectDisbursement", "rejectedOn", REQUESTED, "REJECTION_TOO_EARLY", {"disbursement": "D1", "reason": "x"}),
    Dated("voidDisbursement", "voided", APPROVED, "VOID_TOO_EARLY", {"disbursement": "D2"}),
    Dated("recordDisbursement", "paid", APPROVED, "PAYMENT_TOO_EARLY", {"disbursement": "D2"}),
    Dated(
        "reportExpenditure",
        "spent",
        PAID,
        "EXPENDITURE_TOO_EARLY",
        {"code": "X", "project": "PRJ", "amount": AMOUNT},
    ),
    Dated("returnUnspent", "returned", PAID, "RETURN_TOO_EARLY", {"project": "PRJ", "amount": "1.00"}),
    Dated("closeProject", "closedOn", AGREED, "CLOSURE_TOO_EARLY", {"project": "OTHER"}),
    Dated("reverseEntry", "effectiveOn", PLEDGED, "REVERSAL_TOO_EARLY", {"reason": "WRONG_DATE"}),
)

STANDS_ON_NOTHING: Final = frozenset(
    {
        # What is said of the world, not of what the book holds: nothing must have been before.
        "recordPledge", "recordInterest", "quantifyNeed", "approveProject", "recordPlan", "recordQuantificationStep",
        "recordStatedFigure", "recordIndicatorValue", "recordDocument", "recordEvent", "recordGrouping",
        "recordMembership", "recordOfficeTerm", "recordAssertion", "recordFundStage", "recordFundCall",
        "recordFundContributors", "recordFundUnitTerm", "recordIndicator", "recordFund",
    }
)  # fmt: skip  # a list of names, not a column
WITHOUT_SOURCES: Final = frozenset({"rejectDisbursement", "reverseEntry"})
DAYS: Final = ("date", "_on", "edtf")
"""How fields of commands that hold days end, beside words such as paid and signed."""
WORDS: Final = frozenset(
    {"allocated", "announced", "applied", "approved", "agreed", "adopted", "charged", "deadline", "opened", "paid",
     "received", "refunded", "released", "returned", "revised", "signed", "spent", "used", "validated", "voided",
     "withdrawn"}
)  # fmt: skip  # as above


@pytest_asyncio.fixture(autouse=True)
async def life_of_money(database: Database) -> None:
    """Have something of each kind, each on a day of its own."""
    await given_need(database, "N9", stated_on=LATER_STATED, plan="PLAN-HN")
    await given_money(database, "P1")
    await given_pledge(database, "P2")
    await given_pledge(database, "P4")
    await given_allocation(database, "N1", "40.00", "P4", allocated=ALLOCATED)
    await do(database, record_pledge, pledge("BI", line(channel="BILATERAL")))
    await given_receipt(database, "R-BI", pledge="BI")
    await given_project(database)
    await given_project(database, "OTHER", {})
    await given_request(database, "D1", "10.00")
    await given_approved(database, "D2", "10.00", approved=APPROVED)
    await given_request(database, "D3", "10.00")
    await given_approval(database, "D3", approved=APPROVED)
    await given_payment(database, "D3", paid=PAID)


async def completed(database: Database, one: Dated) -> Dated:
    """Add to an act what only the book knows."""
    if one.act == "applyMatching":
        [(sequence,)] = await rows(database, "SELECT sequence FROM ledger_head")
        return Dated(one.act, one.day, one.first, one.code, {**one.given, "sequence": sequence, **SOURCED})
    if one.act == "reverseEntry":
        [(sequence,)] = await rows(database, "SELECT sequence FROM journal_entry WHERE subject = 'pledge:P2'")
        return Dated(one.act, one.day, one.first, one.code, {**one.given, "entry": sequence})
    sources = {} if one.act in WITHOUT_SOURCES else SOURCED
    return Dated(one.act, one.day, one.first, one.code, {**one.given, **sources})


@pytest.mark.parametrize("one", ACTS, ids=lambda one: f"{one.act} {one.first}")
async def test_an_act_is_of_the_day_of_what_it_is_about_or_later(database: Database, one: Dated) -> None:
    one = await completed(database, one)
    the_day_before = (date.fromisoformat(one.first) - timedelta(days=1)).isoformat()

    allowed = await mutate(database, one.act, one.on(one.first), dry_run=True)
    assert allowed["userErrors"] == []
    refused = await mutate(database, one.act, one.on(the_day_before), dry_run=True)
    assert [(error["code"], error["field"]) for error in refused["userErrors"]] == [(one.code, [one.day])]


def test_every_act_with_a_day_stands_here() -> None:
    dated = {
        name
        for name, door in DOORS.items()
        if any(one.name in WORDS or one.name.endswith(DAYS) for one in fields(door.command))
    }

    assert dated == {one.act for one in ACTS} | STANDS_ON_NOTHING
