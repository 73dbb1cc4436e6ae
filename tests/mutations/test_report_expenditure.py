"""Reporting expenditure over the API."""

from service.database.engine import Database
from tests.given.doors import Refused, changes_of, done_by_its_door, each_is_refused_by_the_door
from tests.given.giving import given_money
from tests.given.spending import given_approved, given_payment, given_project

REPORT = {
    "code": "E1",
    "project": "PRJ",
    "spent": "2022-05",
    "amount": {"amount": "40.00"},
    "need": "N1",
    "purpose": "Beds",
    "sources": [{"document": "DOC"}],
}


async def paid(database: Database) -> None:
    await given_money(database)
    await given_project(database)
    await given_approved(database, approved="2022-03-01")
    await given_payment(database, paid="2022-04-01")


async def test_what_was_spent_is_reported(database: Database) -> None:
    await paid(database)
    shown = "expenditure { code amount { amount currency } purpose project { spent { amount } disbursed { amount } } }"
    done = await done_by_its_door(database, "reportExpenditure", REPORT, shown)

    assert done["expenditure"] == {
        "code": "E1",
        "amount": {"amount": "40.00", "currency": "USD"},
        "purpose": "Beds",
        "project": {"spent": [{"amount": "40.00"}], "disbursed": [{"amount": "70.00"}]},
    }
    assert changes_of(done) == {"DISBURSED N1": "-40.00", "SPENT N1": "40.00"}


async def test_a_report_is_refused(database: Database) -> None:
    await paid(database)
    cases: list[Refused] = [
        ({"code": "!"}, "CODE_MALFORMED", ["code"]),
        ({"project": "NONE"}, "PROJECT_NOT_FOUND", ["project"]),
        ({"amount": {"amount": "70.01"}}, "MORE_THAN_DISBURSED", ["amount"]),
        ({"amount": {"amount": "1.00", "currency": "EUR"}}, "UNIT_DIFFERS", ["amount", "currency"]),
        ({"amount": {"qualifier": "UNKNOWN"}}, "AMOUNT_MISSING", ["amount"]),
        ({"spent": "2022-03"}, "EXPENDITURE_TOO_EARLY", ["spent"]),
        ({"need": "NONE"}, "NEED_NOT_FOUND", ["need"]),
        ({"sources": []}, "SOURCE_MISSING", ["sources"]),
    ]
    await each_is_refused_by_the_door(database, "reportExpenditure", REPORT, cases)
