"""Returning unspent money."""

from typing import Any

from service.database.engine import Database
from service.spending.return_unspent import ReturnUnspent, return_unspent
from service.writing.operation import Outcome
from tests.given.giving import given_money
from tests.given.ground import do
from tests.given.looking import held, moved, refused
from tests.given.spending import given_approved, given_payment, given_project


async def returned(database: Database, amount: str = "20.00", project: str = "PRJ", **more: Any) -> Outcome:
    return await do(database, return_unspent, ReturnUnspent(project=project, amount=amount, **more))


async def test_what_comes_back_is_received_again_on_its_need(database: Database) -> None:
    await given_money(database)
    await given_project(database)
    await given_approved(database)
    await given_payment(database)
    outcome = await returned(database)

    assert await moved(database, outcome.recorded.entry) == ["DISBURSED -> RECEIVED 20.00 USD"]
    assert await held(database) == {
        "RECEIVED P1": "30.00",
        "RECEIVED P1 N1": "20.00",
        "DISBURSED P1 N1 PRJ": "50.00",
    }


async def test_money_that_came_back_pays_again(database: Database) -> None:
    await given_money(database)
    await given_project(database)
    await given_approved(database, amount="100.00")
    await given_payment(database)
    await returned(database, "100.00")
    await given_approved(database, "D2", "100.00")

    assert await held(database) == {"OBLIGATED P1 N1 PRJ": "100.00"}


async def test_a_return_is_refused(database: Database) -> None:
    await given_money(database)
    await given_project(database)
    await given_approved(database, approved="2022-03-01")
    await given_payment(database, paid="2022-04-01")

    await refused(returned(database, project="NONE"), "PROJECT_NOT_FOUND")
    await refused(returned(database, returned="2022-03-31"), "RETURN_TOO_EARLY")
    await refused(returned(database, returned="2999"), "DATE_IN_FUTURE")
    await refused(returned(database, illustrative=True), "ILLUSTRATIVE_DIFFERS")
    await refused(returned(database, "0"), "AMOUNT_NOT_POSITIVE")
    refusal = await refused(returned(database, "70.01"), "MORE_THAN_DISBURSED")
    assert refusal.facts["available"] == "70.00"


async def test_what_was_paid_again_later_is_not_returned_before_that(database: Database) -> None:
    await given_money(database)
    await given_project(database)
    await given_approved(database, approved="2022-03-01")
    await given_payment(database, amount="30.00", paid="2022-04-01")
    await given_payment(database, amount="40.00", paid="2022-06-01")

    refusal = await refused(returned(database, "50.00", returned="2022-05-01"), "RETURN_TOO_EARLY")
    assert refusal.facts["day"] == "2022-05-01"
    await returned(database, "30.00", returned="2022-05-01")
