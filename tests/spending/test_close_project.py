"""Closing a project."""

import asyncio
from datetime import date
from typing import Any

from service.database.engine import Database
from service.errors import Refusal
from service.ledger.reverse_entry import ReverseEntry, reverse_entry
from service.spending.close_project import CloseProject, close_project
from service.spending.reject_disbursement import RejectDisbursement, reject_disbursement
from service.spending.report_expenditure import ReportExpenditure, report_expenditure
from service.spending.return_unspent import ReturnUnspent, return_unspent
from service.spending.void_disbursement import VoidDisbursement, void_disbursement
from service.writing.operation import Outcome
from tests.given.giving import given_money, stated
from tests.given.ground import do
from tests.given.looking import held, refused, rows
from tests.given.registry import SOURCES
from tests.given.spending import given_approval, given_approved, given_payment, given_project, given_request


async def closed(database: Database, project: str = "PRJ", **more: Any) -> Outcome:
    return await do(database, close_project, CloseProject(project=project, **more))


async def spent(database: Database, amount: str, code: str = "E1", **more: Any) -> Outcome:
    more = {"spent": "2022-05-01", "sources": SOURCES, **more}
    command = ReportExpenditure(code=code, project="PRJ", amount=stated(amount), **more)
    return await do(database, report_expenditure, command)


async def paid(database: Database, amount: str = "70.00") -> Outcome:
    """Have the money of a project paid on the first of April 2022."""
    await given_money(database)
    await given_project(database)
    await given_approved(database, amount=amount, approved="2022-03-01")
    return await given_payment(database, paid="2022-04-01")


async def test_a_project_whose_money_is_accounted_for_is_closed(database: Database) -> None:
    await paid(database)
    await spent(database, "50.00")
    await do(database, return_unspent, ReturnUnspent(project="PRJ", amount="20.00", returned="2022-06-01"))
    outcome = await closed(database, closed_on=date(2022, 6, 30), note="Audited")

    assert outcome.recorded.entry is None
    [row] = await rows(
        database,
        "SELECT status, closed_on::text, actor, c.note FROM project JOIN project_closure c ON project_id = project.id",
    )
    assert tuple(row) == ("CLOSED", "2022-06-30", "fund-admin", "Audited")


async def test_a_project_nothing_was_ever_paid_to_is_closed(database: Database) -> None:
    await given_money(database)
    await given_project(database)
    await given_approved(database, "D1", "70.00")
    await do(database, void_disbursement, VoidDisbursement(disbursement="D1"))
    await given_request(database, "D2")
    await do(database, reject_disbursement, RejectDisbursement(disbursement="D2", reason="No"))

    await closed(database)


async def test_what_is_not_settled_is_named(database: Database) -> None:
    await given_money(database)
    await given_project(database)
    await given_request(database)
    refusal = await refused(closed(database), "PROJECT_HAS_OPEN_REQUESTS")
    assert refusal.facts == {"disbursement": "D1"}

    await given_approval(database, approved="2022-03-01")
    refusal = await refused(closed(database), "PROJECT_HAS_RESERVED_MONEY")
    assert refusal.facts == {"amount": "70.00", "unit": "USD"}

    await given_payment(database, paid="2022-04-01")
    await spent(database, "69.99")
    refusal = await refused(closed(database), "PROJECT_HAS_UNREPORTED_MONEY")
    assert refusal.facts == {"amount": "0.01", "unit": "USD"}


async def test_a_request_whose_approval_was_reversed_is_open_again(database: Database) -> None:
    await given_money(database)
    await given_project(database)
    approval = (await given_approved(database)).recorded.entry
    assert approval is not None
    await do(database, reverse_entry, ReverseEntry(entry=approval, reason="DUPLICATE"))

    await refused(closed(database), "PROJECT_HAS_OPEN_REQUESTS")


async def test_a_closing_is_refused(database: Database) -> None:
    await paid(database)
    await spent(database, "70.00")

    await refused(closed(database, "NONE"), "PROJECT_NOT_FOUND")
    await refused(closed(database, closed_on=date(2199, 1, 1)), "DATE_IN_FUTURE")
    await refused(closed(database, illustrative=True), "ILLUSTRATIVE_DIFFERS")
    refusal = await refused(closed(database, closed_on=date(2022, 4, 30)), "CLOSURE_TOO_EARLY")
    assert refusal.facts == {"day": "2022-05-01"}
    await closed(database)
    await refused(closed(database), "PROJECT_ENDED")


async def test_a_project_is_not_closed_before_it_was_agreed_or_last_asked(database: Database) -> None:
    await given_project(database)
    refusal = await refused(closed(database, closed_on=date(2022, 1, 31)), "CLOSURE_TOO_EARLY")
    assert refusal.facts == {"day": "2022-02-01"}

    await given_request(database)
    rejection = RejectDisbursement(disbursement="D1", reason="No", rejected_on=date(2022, 3, 5))
    await do(database, reject_disbursement, rejection)
    refusal = await refused(closed(database, closed_on=date(2022, 3, 4)), "CLOSURE_TOO_EARLY")
    assert refusal.facts == {"day": "2022-03-05"}
    await closed(database, closed_on=date(2022, 3, 5))


async def test_a_closed_project_asks_for_nothing_and_is_paid_nothing(database: Database) -> None:
    payment = (await paid(database)).recorded.entry
    report = (await spent(database, "70.00")).recorded.entry
    await closed(database)
    await refused(given_request(database, "D2", "10.00"), "PROJECT_ENDED")

    assert payment is not None
    assert report is not None
    for entry in (report, payment):
        await do(database, reverse_entry, ReverseEntry(entry=entry, reason="WRONG_AMOUNT"))
    await refused(given_payment(database), "PROJECT_ENDED")
    await do(database, void_disbursement, VoidDisbursement(disbursement="D1"))
    assert await held(database) == {"RECEIVED P1": "30.00", "RECEIVED P1 N1": "70.00"}


async def test_nothing_is_requested_or_approved_while_a_project_is_being_closed(database: Database) -> None:
    for number in range(8):
        project, request = f"PRJ{number}", f"D{number}"
        await given_project(database, project)

        async def ask(project: str = project, request: str = request) -> str:
            try:
                await given_request(database, request, project=project)
            except Refusal as refusal:
                return refusal.code
            return "requested"

        async def close(project: str = project) -> str:
            try:
                await closed(database, project)
            except Refusal as refusal:
                return refusal.code
            return "closed"

        found = await asyncio.gather(ask(), close())
        assert tuple(found) in (("requested", "PROJECT_HAS_OPEN_REQUESTS"), ("PROJECT_ENDED", "closed"))
