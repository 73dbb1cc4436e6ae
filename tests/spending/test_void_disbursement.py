"""Voiding a disbursement."""

from typing import Any

from service.database.engine import Database
from service.spending.void_disbursement import VoidDisbursement, void_disbursement
from service.writing.operation import Outcome
from tests.given.giving import given_money
from tests.given.ground import do
from tests.given.looking import held, moved, refused
from tests.given.spending import given_approved, given_payment, given_project, given_request


async def voided(database: Database, code: str = "D1", **more: Any) -> Outcome:
    return await do(database, void_disbursement, VoidDisbursement(disbursement=code, **more))


async def test_what_is_unpaid_is_free_again_on_its_need(database: Database) -> None:
    await given_money(database)
    await given_project(database)
    await given_approved(database)
    await given_payment(database, amount="50.00")
    outcome = await voided(database)

    assert await moved(database, outcome.recorded.entry) == ["OBLIGATED -> RECEIVED 20.00 USD"]
    assert await held(database) == {
        "RECEIVED P1": "30.00",
        "RECEIVED P1 N1": "20.00",
        "DISBURSED P1 N1 PRJ": "50.00",
    }


async def test_voiding_leaves_what_others_reserved(database: Database) -> None:
    await given_money(database)
    await given_project(database)
    await given_approved(database, "D1", "60.00")
    await given_approved(database, "D2", "40.00")
    await voided(database, "D2")

    assert await held(database) == {"RECEIVED P1 N1": "40.00", "OBLIGATED P1 N1 PRJ": "60.00"}


async def test_a_void_is_refused(database: Database) -> None:
    await given_money(database)
    await given_project(database)
    await given_request(database)

    await refused(voided(database, "NONE"), "DISBURSEMENT_NOT_FOUND")
    await refused(voided(database), "NOT_APPROVED")
    await given_approved(database, "D2", approved="2022-03-01")
    await refused(voided(database, "D2", voided="2022-02-28"), "VOID_TOO_EARLY")
    await refused(voided(database, "D2", voided="2999"), "DATE_IN_FUTURE")
    await refused(voided(database, "D2", illustrative=True), "ILLUSTRATIVE_DIFFERS")
    await voided(database, "D2")
    await refused(voided(database, "D2"), "NOTHING_UNPAID")
