"""Recording a stage of a fund over the API."""

from service.database.engine import Database
from tests.given.doors import Refused, done_by_its_door, each_is_refused_by_the_door

GIVEN = {
    "code": "FUND-EST",
    "fund": "FUND",
    "stage": "ESTABLISHED",
    "name": {"en": "Created"},
    "date": "2019-12",
    "sources": [{"document": "DOC"}],
}


async def test_a_stage_of_a_fund_is_recorded(database: Database) -> None:
    done = await done_by_its_door(database, "recordFundStage", GIVEN, "stage { code stage reached { edtf } name }")

    assert done["stage"] == {
        "code": "FUND-EST",
        "stage": "ESTABLISHED",
        "reached": {"edtf": "2019-12"},
        "name": "Created",
    }
    assert done["entry"] is None


async def test_what_is_wrong_with_it_is_said_with_its_place(database: Database) -> None:
    cases: list[Refused] = [
        ({"fund": "NONE"}, "FUND_NOT_FOUND", ["fund"]),
        ({"date": "then"}, "DATE_NOT_EDTF", ["date"]),
        ({"code": "!"}, "CODE_MALFORMED", ["code"]),
    ]
    await each_is_refused_by_the_door(database, "recordFundStage", GIVEN, cases)
