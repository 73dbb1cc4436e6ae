"""Recording an objective of a fund over the API."""

from service.database.engine import Database
from tests.given.asking import ask
from tests.given.doors import Refused, done_by_its_door, each_is_refused_by_the_door

GIVEN = {
    "code": "OBJ-1",
    "fund": "FUND",
    "name": {"en": "Protection"},
    "pillar": "P1",
    "sources": [{"document": "DOC"}],
}


async def test_an_objective_of_a_fund_is_recorded(database: Database) -> None:
    await done_by_its_door(database, "recordFundObjective", GIVEN)

    assert await ask(database, '{ fund(code: "FUND") { code } }') == {"fund": {"code": "FUND"}}


async def test_what_is_wrong_with_it_is_said_with_its_place(database: Database) -> None:
    cases: list[Refused] = [
        ({"fund": "NONE"}, "FUND_NOT_FOUND", ["fund"]),
        ({"pillar": "NONE"}, "PILLAR_NOT_FOUND", ["pillar"]),
        ({"name": {"en": ""}}, "ENGLISH_MISSING", ["name"]),
    ]
    await each_is_refused_by_the_door(database, "recordFundObjective", GIVEN, cases)
