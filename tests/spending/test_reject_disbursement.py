"""Rejecting a disbursement."""

from service.database.engine import Database
from service.spending.reject_disbursement import RejectDisbursement, reject_disbursement
from service.writing.operation import Outcome
from tests.given.giving import given_money
from tests.given.ground import do
from tests.given.looking import refused, rows
from tests.given.spending import given_approved, given_project, given_request


async def rejected(database: Database, code: str = "D1", reason: str = "Not in the plan") -> Outcome:
    return await do(database, reject_disbursement, RejectDisbursement(disbursement=code, reason=reason))


async def test_a_rejection_is_kept_with_who_and_why(database: Database) -> None:
    await given_project(database)
    await given_request(database)
    outcome = await rejected(database)

    assert outcome.recorded.entry is None
    [row] = await rows(database, "SELECT actor, reason FROM disbursement_rejection")
    assert tuple(row) == ("fund-admin", "Not in the plan")


async def test_a_rejection_is_refused(database: Database) -> None:
    await given_money(database)
    await given_project(database)
    await given_request(database)

    await refused(rejected(database, "NONE"), "DISBURSEMENT_NOT_FOUND")
    await refused(rejected(database, reason="  "), "REASON_MISSING")
    await rejected(database)
    await refused(rejected(database), "ALREADY_REJECTED")
    await given_approved(database, "D2", "1.00")
    await refused(rejected(database, "D2"), "ALREADY_APPROVED")
