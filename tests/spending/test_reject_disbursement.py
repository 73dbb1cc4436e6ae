"""Rejecting a disbursement."""

from datetime import UTC, date, datetime, timedelta

from service.database.engine import Database
from service.spending.reject_disbursement import RejectDisbursement, reject_disbursement
from service.writing.operation import Outcome
from tests.given.giving import given_money
from tests.given.ground import do
from tests.given.looking import refused, rows
from tests.given.spending import given_approved, given_project, given_request


async def rejected(
    database: Database, code: str = "D1", reason: str = "Not in the plan", rejected_on: date | None = None
) -> Outcome:
    command = RejectDisbursement(disbursement=code, reason=reason, rejected_on=rejected_on)
    return await do(database, reject_disbursement, command)


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


async def test_a_rejection_of_an_earlier_day_keeps_its_day(database: Database) -> None:
    await given_project(database)
    await given_request(database)
    tomorrow = datetime.now(tz=UTC).date() + timedelta(days=1)

    await refused(rejected(database, rejected_on=tomorrow), "DATE_IN_FUTURE")
    await refused(rejected(database, rejected_on=date(2022, 2, 9)), "REJECTION_TOO_EARLY")
    await rejected(database, rejected_on=date(2022, 2, 10))
    assert [tuple(row) for row in await rows(database, "SELECT rejected_on FROM disbursement_rejection")] == [
        (date(2022, 2, 10),)
    ]
