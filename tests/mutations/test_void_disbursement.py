"""Voiding a disbursement over the API."""

from service.database.engine import Database
from tests.given.doors import Refused, changes_of, done_by_its_door, each_is_refused_by_the_door
from tests.given.giving import given_money
from tests.given.spending import given_approved, given_payment, given_project


async def test_what_is_approved_and_unpaid_is_free_again(database: Database) -> None:
    await given_money(database)
    await given_project(database)
    await given_approved(database)
    await given_payment(database, amount="50.00")
    shown = "disbursement { status paid { amount } voided { amount } }"
    done = await done_by_its_door(database, "voidDisbursement", {"disbursement": "D1"}, shown)

    assert done["disbursement"] == {"status": "PAID", "paid": {"amount": "50.00"}, "voided": {"amount": "20.00"}}
    assert changes_of(done) == {"OBLIGATED N1": "-20.00", "RECEIVED N1": "20.00"}


async def test_a_void_is_refused(database: Database) -> None:
    await given_money(database)
    await given_project(database)
    await given_approved(database, approved="2022-03-01")
    cases: list[Refused] = [
        ({"disbursement": "NONE"}, "DISBURSEMENT_NOT_FOUND", ["disbursement"]),
        ({"voided": "2022-02-28"}, "VOID_TOO_EARLY", ["voided"]),
        ({"voided": "2999"}, "DATE_IN_FUTURE", ["voided"]),
        ({"illustrative": True}, "ILLUSTRATIVE_DIFFERS", ["illustrative"]),
    ]
    await each_is_refused_by_the_door(database, "voidDisbursement", {"disbursement": "D1"}, cases)
