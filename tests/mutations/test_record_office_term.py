"""Recording a term of office over the API."""

from service.database.engine import Database
from tests.given.doors import Refused, done_by_its_door, each_is_refused_by_the_door

GIVEN = {
    "code": "CHAIR-1",
    "office": "PLATFORM_CHAIR",
    "ordinal": 1,
    "from": "2020",
    "to": "2021",
    "status": "HELD",
    "holders": ["ES"],
    "sources": [{"document": "DOC"}],
}


async def test_a_term_of_office_is_recorded(database: Database) -> None:
    done = await done_by_its_door(
        database,
        "recordOfficeTerm",
        GIVEN,
        "term { code office ordinal holders { code } status period { from { edtf } to { edtf } } }",
    )

    assert done["term"] == {
        "code": "CHAIR-1",
        "office": "PLATFORM_CHAIR",
        "ordinal": 1,
        "holders": [{"code": "ES"}],
        "status": "HELD",
        "period": {"from": {"edtf": "2020"}, "to": {"edtf": "2021"}},
    }
    assert done["entry"] is None


async def test_what_is_wrong_with_it_is_said_with_its_place(database: Database) -> None:
    cases: list[Refused] = [
        ({"holders": []}, "HOLDER_MISSING", ["holders"]),
        ({"holders": ["NONE"]}, "PARTY_NOT_FOUND", ["holders", "0"]),
        ({"to": "2019"}, "DATES_REVERSED", ["to"]),
        ({"partOf": "NONE"}, "OFFICE_TERM_NOT_FOUND", ["partOf"]),
        ({"ordinal": -1}, "COUNT_OUT_OF_RANGE", ["ordinal"]),
    ]
    await each_is_refused_by_the_door(database, "recordOfficeTerm", GIVEN, cases)
