"""Rejecting a disbursement over the API."""

from service.database.engine import Database
from tests.given.doors import Refused, done_by_its_door, each_is_refused_by_the_door
from tests.given.spending import given_project, given_request

GIVEN = {"disbursement": "D1", "reason": "The budget line is not ours", "rejectedOn": "2022-02-11"}


async def test_a_request_is_rejected(database: Database) -> None:
    await given_project(database)
    await given_request(database)
    shown = "disbursement { status rejection { rejectedOn reason actor } }"
    done = await done_by_its_door(database, "rejectDisbursement", GIVEN, shown)

    why = {"rejectedOn": "2022-02-11", "reason": "The budget line is not ours", "actor": "fund-admin"}
    assert done["disbursement"] == {"status": "REJECTED", "rejection": why}
    assert done["entry"] is None


async def test_a_rejection_is_refused(database: Database) -> None:
    await given_project(database)
    await given_request(database)
    cases: list[Refused] = [
        ({"disbursement": "NONE"}, "DISBURSEMENT_NOT_FOUND", ["disbursement"]),
        ({"reason": " "}, "REASON_MISSING", ["reason"]),
        ({"rejectedOn": "2022-02-09"}, "REJECTION_TOO_EARLY", ["rejectedOn"]),
        ({"rejectedOn": "2199-01-01"}, "DATE_IN_FUTURE", ["rejectedOn"]),
    ]
    await each_is_refused_by_the_door(database, "rejectDisbursement", GIVEN, cases)
