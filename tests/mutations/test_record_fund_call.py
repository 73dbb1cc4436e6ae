"""Recording a call for proposals over the API."""

from service.database.engine import Database
from tests.given.doors import Refused, done_by_its_door, each_is_refused_by_the_door

GIVEN = {
    "code": "CALL-1",
    "fund": "FUND",
    "name": {"en": "First call"},
    "opened": "2021-03",
    "ordinal": 1,
    "statesCount": 6,
    "sources": [{"document": "DOC"}],
}


async def test_a_call_for_proposals_is_recorded(database: Database) -> None:
    done = await done_by_its_door(
        database, "recordFundCall", GIVEN, "call { code name opened { edtf } ordinal statesCount }"
    )

    assert done["call"] == {
        "code": "CALL-1",
        "name": "First call",
        "opened": {"edtf": "2021-03"},
        "ordinal": 1,
        "statesCount": 6,
    }
    assert done["entry"] is None


async def test_what_is_wrong_with_it_is_said_with_its_place(database: Database) -> None:
    cases: list[Refused] = [
        ({"fund": "NONE"}, "FUND_NOT_FOUND", ["fund"]),
        ({"ordinal": -1}, "COUNT_OUT_OF_RANGE", ["ordinal"]),
        ({"opened": "then"}, "DATE_NOT_EDTF", ["opened"]),
    ]
    await each_is_refused_by_the_door(database, "recordFundCall", GIVEN, cases)
