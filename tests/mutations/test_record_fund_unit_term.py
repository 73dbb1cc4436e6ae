"""Recording a unit's term over the API."""

from service.database.engine import Database
from tests.given.doors import Refused, done_by_its_door, each_is_refused_by_the_door

GIVEN = {
    "code": "UNIT-1",
    "fund": "FUND",
    "unit": "OAS",
    "name": {"en": "Department"},
    "from": "2019",
    "to": "2024",
    "sources": [{"document": "DOC"}],
}


async def test_a_term_of_a_unit_is_recorded(database: Database) -> None:
    done = await done_by_its_door(
        database, "recordFundUnitTerm", GIVEN, "term { code unit { code } name from { edtf } to { edtf } }"
    )

    assert done["term"] == {
        "code": "UNIT-1",
        "unit": {"code": "OAS"},
        "name": "Department",
        "from": {"edtf": "2019"},
        "to": {"edtf": "2024"},
    }
    assert done["entry"] is None


async def test_what_is_wrong_with_it_is_said_with_its_place(database: Database) -> None:
    cases: list[Refused] = [
        ({"unit": "NONE"}, "PARTY_NOT_FOUND", ["unit"]),
        ({"to": "2018"}, "DATES_REVERSED", ["to"]),
        ({"from": "then"}, "DATE_NOT_EDTF", ["from"]),
    ]
    await each_is_refused_by_the_door(database, "recordFundUnitTerm", GIVEN, cases)
