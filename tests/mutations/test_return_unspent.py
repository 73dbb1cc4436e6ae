"""Returning unspent money over the API."""

from service.database.engine import Database
from tests.given.doors import Refused, done_by_its_door, each_is_refused_by_the_door
from tests.given.giving import given_money
from tests.given.spending import given_approved, given_payment, given_project

GIVEN = {"project": "PRJ", "amount": "20.00", "returned": "2022-06-01", "document": "DOC"}


async def paid(database: Database) -> None:
    await given_money(database)
    await given_project(database)
    await given_approved(database, approved="2022-03-01")
    await given_payment(database, paid="2022-04-01")


async def test_what_was_not_spent_comes_back(database: Database) -> None:
    await paid(database)
    shown = "project { disbursed { amount } fund { available { amount currency } } }"
    done = await done_by_its_door(database, "returnUnspent", GIVEN, shown)

    left = [{"amount": "50.00", "currency": "USD"}]
    assert done["project"] == {"disbursed": [{"amount": "50.00"}], "fund": {"available": left}}
    assert done["entry"]["kind"] == "RETURN_UNSPENT"


async def test_a_return_is_refused(database: Database) -> None:
    await paid(database)
    cases: list[Refused] = [
        ({"project": "NONE"}, "PROJECT_NOT_FOUND", ["project"]),
        ({"amount": "0"}, "AMOUNT_NOT_POSITIVE", ["amount"]),
        ({"amount": "-1"}, "AMOUNT_NOT_POSITIVE", ["amount"]),
        ({"amount": "70.01"}, "MORE_THAN_DISBURSED", ["amount"]),
        ({"returned": "2022-03-31"}, "RETURN_TOO_EARLY", ["returned"]),
        ({"document": "NONE"}, "DOCUMENT_NOT_FOUND", ["document"]),
    ]
    await each_is_refused_by_the_door(database, "returnUnspent", GIVEN, cases)
