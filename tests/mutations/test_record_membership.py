"""Recording a membership over the API."""

from service.database.engine import Database
from tests.given.doors import Refused, done_by_its_door, each_is_refused_by_the_door
from tests.given.registry import given_grouping

GIVEN = {
    "code": "SP-ES",
    "grouping": "SUPPORT_PLATFORM",
    "party": "ES",
    "from": "2019-12",
    "to": "2023",
    "status": "ENDED",
    "sources": [{"document": "DOC"}],
}


async def test_a_membership_is_recorded(database: Database) -> None:
    await given_grouping(database, "SUPPORT_PLATFORM")
    done = await done_by_its_door(
        database,
        "recordMembership",
        GIVEN,
        "membership { party { code } role status period { from { edtf } to { edtf } } }",
    )

    assert done["membership"] == {
        "party": {"code": "ES"},
        "role": "MEMBER",
        "status": "ENDED",
        "period": {"from": {"edtf": "2019-12"}, "to": {"edtf": "2023"}},
    }
    assert done["entry"] is None


async def test_what_is_wrong_with_it_is_said_with_its_place(database: Database) -> None:
    await given_grouping(database, "SUPPORT_PLATFORM")
    cases: list[Refused] = [
        ({"party": "NONE"}, "PARTY_NOT_FOUND", ["party"]),
        ({"to": None}, "END_MISSING", ["to"]),
        ({"status": "ACTIVE"}, "END_ASTRAY", ["to"]),
        ({"to": "2018"}, "DATES_REVERSED", ["to"]),
        ({"attestedFrom": "then"}, "DATE_NOT_EDTF", ["attestedFrom"]),
        ({"grouping": "MIRPS"}, "GROUPING_NOT_FOUND", ["grouping"]),
    ]
    await each_is_refused_by_the_door(database, "recordMembership", GIVEN, cases)
