"""Recording a portfolio of a fund over the API."""

from service.database.engine import Database
from tests.given.doors import Refused, done_by_its_door, each_is_refused_by_the_door

GIVEN = {
    "code": "PF-1",
    "fund": "FUND",
    "name": {"en": "Six projects"},
    "projectsCount": 6,
    "statesCount": 3,
    "states": ["HN", "SV"],
    "financedBy": ["ES"],
    "sources": [{"document": "DOC"}],
}


async def test_a_portfolio_is_recorded_as_it_was_announced(database: Database) -> None:
    done = await done_by_its_door(
        database,
        "recordFundPortfolio",
        GIVEN,
        "portfolio { code projectsCount statesCount states { code } financedBy { code } call { code } }",
    )

    assert done["portfolio"] == {
        "code": "PF-1",
        "projectsCount": 6,
        "statesCount": 3,
        "states": [{"code": "HN"}, {"code": "SV"}],
        "financedBy": [{"code": "ES"}],
        "call": None,
    }
    assert done["entry"] is None


async def test_what_is_wrong_with_it_is_said_with_its_place(database: Database) -> None:
    cases: list[Refused] = [
        ({"statesCount": 1}, "COUNT_DISAGREES", ["statesCount"]),
        ({"states": ["XX"]}, "STATE_NOT_FOUND", ["states", "0"]),
        ({"call": "NONE"}, "FUND_CALL_NOT_FOUND", ["call"]),
        ({"financedBy": ["NONE"]}, "PARTY_NOT_FOUND", ["financedBy", "0"]),
    ]
    await each_is_refused_by_the_door(database, "recordFundPortfolio", GIVEN, cases)
