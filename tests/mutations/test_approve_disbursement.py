"""Approving a disbursement over the API."""

from service.database.engine import Database
from tests.given.doors import Refused, changes_of, done_by_its_door, each_is_refused_by_the_door
from tests.given.giving import given_money
from tests.given.ground import OFFICER
from tests.given.looking import held
from tests.given.mutating import codes_of, mutate
from tests.given.spending import given_project, given_request

SHOWN = "disbursement { status approved { amount } project { fundedBy { donor { code } amounts { amount } } } }"


async def requested(database: Database, amount: str = "70.00") -> None:
    """Have 50 dollars of each of two pledges, and a request."""
    for code in ("A", "B"):
        await given_money(database, code, "50.00")
    await given_project(database)
    await given_request(database, amount=amount)


async def test_a_request_is_approved_and_its_money_reserved(database: Database) -> None:
    await requested(database)
    given = {"disbursement": "D1", "approved": "2022-03-01"}
    done = await done_by_its_door(database, "approveDisbursement", given, SHOWN)

    assert done["disbursement"] == {
        "status": "APPROVED",
        "approved": {"amount": "70.00"},
        "project": {"fundedBy": [{"donor": {"code": "ES"}, "amounts": [{"amount": "70.00"}]}]},
    }
    assert done["entry"]["kind"] == "APPROVE_DISBURSEMENT"
    assert changes_of(done) == {"RECEIVED": "-70.00", "OBLIGATED N1": "70.00"}


async def test_the_lines_that_are_to_pay_may_be_named(database: Database) -> None:
    await requested(database, "50.00")
    named = {"disbursement": "D1", "lines": [{"pledge": "B", "line": 1}]}
    await mutate(database, "approveDisbursement", named)

    assert await held(database) == {"RECEIVED A": "50.00", "OBLIGATED B N1 PRJ": "50.00"}


async def test_an_approval_may_expire(database: Database) -> None:
    await requested(database)
    given = {"disbursement": "D1", "approved": "2022-03-01", "expiresOn": "2022-06-30"}
    approved = await mutate(database, "approveDisbursement", given, "disbursement { expiresOn }")
    late = await mutate(database, "recordDisbursement", {"disbursement": "D1", "paid": "2022-07-01"})
    await mutate(database, "voidDisbursement", {"disbursement": "D1"})

    assert approved["disbursement"] == {"expiresOn": "2022-06-30"}
    assert [(one["code"], one["field"]) for one in late["userErrors"]] == [("APPROVAL_EXPIRED", ["paid"])]
    assert await held(database) == {"RECEIVED A N1": "50.00", "RECEIVED B": "30.00", "RECEIVED B N1": "20.00"}


async def test_an_approval_is_refused(database: Database) -> None:
    await requested(database, "100.01")
    cases: list[Refused] = [
        ({"disbursement": "NONE"}, "DISBURSEMENT_NOT_FOUND", ["disbursement"]),
        ({"approved": "2022-02-09"}, "APPROVAL_TOO_EARLY", ["approved"]),
        ({"lines": [{"pledge": "NONE"}]}, "PLEDGE_NOT_FOUND", ["lines", "0", "pledge"]),
        ({"expiresOn": "2022-03-01"}, "EXPIRY_TOO_EARLY", ["expiresOn"]),
        ({"document": "NONE"}, "DOCUMENT_NOT_FOUND", ["document"]),
        ({}, "INSUFFICIENT_FUNDS", ["disbursement"]),
    ]
    await each_is_refused_by_the_door(database, "approveDisbursement", {"disbursement": "D1"}, cases)


async def test_who_requested_it_does_not_approve_it(database: Database) -> None:
    await requested(database)
    own = await mutate(database, "approveDisbursement", {"disbursement": "D1"}, actor=OFFICER)

    assert codes_of(own) == ["SELF_APPROVAL"]
