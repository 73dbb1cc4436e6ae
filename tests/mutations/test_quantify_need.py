"""Quantifying a need over the API."""

from service.database.engine import Database
from tests.given.doors import SOURCED, done_by_its_door, refused

NEED = {
    "code": "N3",
    "plan": "PLAN-HN",
    "title": {"en": "Shelter", "es": "Albergue"},
    "statedOn": "2021-01",
    "requirement": "750.00",
    "totalCost": "1000.00",
    "pillar": "P1",
    "sector": "11220",
    "period": "2021/2023",
    **SOURCED,
}


async def test_what_is_asked_is_in_the_book(database: Database) -> None:
    shown = "need { code state { code } title(lang: ES) requirement { amount } stateInvestment { amount } }"
    done = await done_by_its_door(database, "quantifyNeed", NEED, shown)

    assert done["need"] == {
        "code": "N3",
        "state": {"code": "HN"},
        "title": "Albergue",
        "requirement": {"amount": "750.00"},
        "stateInvestment": {"amount": "250.00"},
    }
    before, after = (done["effect"][name]["required"] for name in ("coverageBefore", "coverageAfter"))
    assert (before, after) == ("2000.00", "2750.00")


async def test_amounts_that_do_not_go_together_are_refused(database: Database) -> None:
    given = {**NEED, "investment": "250.01"}

    assert await refused(database, "quantifyNeed", given, "need") == ("TOTAL_DISAGREES", ["totalCost"])
