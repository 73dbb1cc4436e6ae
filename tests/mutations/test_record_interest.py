"""Recording interest over the API."""

from service.database.engine import Database
from tests.given.doors import Refused, changes_of, done_by_its_door, each_is_refused_by_the_door

GIVEN = {
    "fund": "FUND",
    "received": "2022-12-31",
    "amount": {"amount": "3.21", "currency": "USD"},
    "sources": [{"document": "DOC"}],
}


async def test_what_the_money_earned_belongs_to_the_fund(database: Database) -> None:
    shown = "pledge { code donors { code } lines { fund { available { amount } } } }"
    done = await done_by_its_door(database, "recordInterest", GIVEN, shown)

    assert done["pledge"] == {
        "code": "INTEREST-FUND-USD",
        "donors": [{"code": "OAS"}],
        "lines": [{"fund": {"available": [{"amount": "3.21"}]}}],
    }
    assert changes_of(done) == {"RECEIVED": "3.21"}


async def test_interest_is_refused(database: Database) -> None:
    cases: list[Refused] = [
        ({"fund": "NONE"}, "FUND_NOT_FOUND", ["fund"]),
        ({"received": "2999"}, "DATE_IN_FUTURE", ["received"]),
        ({"amount": {"amount": "1", "currency": "person-day"}}, "NOT_A_CURRENCY", ["amount", "currency"]),
        ({"amount": {"qualifier": "UNKNOWN"}}, "AMOUNT_MISSING", ["amount"]),
        ({"sources": []}, "SOURCE_MISSING", ["sources"]),
    ]
    await each_is_refused_by_the_door(database, "recordInterest", GIVEN, cases)
