"""Recording a grouping over the API."""

from service.database.engine import Database
from tests.given.doors import Refused, done_by_its_door, each_is_refused_by_the_door
from tests.given.registry import given_grouping

GIVEN = {
    "code": "FRIENDS_OF_MIRPS",
    "kind": "SUPPORT",
    "name": {"en": "Friends"},
    "from": "2018",
    "foundedBy": "DOC",
    "successor": "SUPPORT_PLATFORM",
    "functions": ["POLITICAL"],
    "sources": [{"document": "DOC"}],
}


async def test_a_grouping_is_recorded(database: Database) -> None:
    await given_grouping(database, "SUPPORT_PLATFORM")
    done = await done_by_its_door(
        database,
        "recordGrouping",
        GIVEN,
        "grouping { code kind from { edtf } foundedBy { code } successor { code } functions }",
    )

    assert done["grouping"] == {
        "code": "FRIENDS_OF_MIRPS",
        "kind": "SUPPORT",
        "from": {"edtf": "2018"},
        "foundedBy": {"code": "DOC"},
        "successor": {"code": "SUPPORT_PLATFORM"},
        "functions": ["POLITICAL"],
    }
    assert done["entry"] is None


async def test_what_is_wrong_with_it_is_said_with_its_place(database: Database) -> None:
    await given_grouping(database, "SUPPORT_PLATFORM")
    cases: list[Refused] = [
        ({"code": "SUPPORT_PLATFORM"}, "CODE_TAKEN", ["code"]),
        ({"from": "then"}, "DATE_NOT_EDTF", ["from"]),
        ({"foundedBy": "NONE"}, "DOCUMENT_NOT_FOUND", ["foundedBy"]),
        ({"workingGroups": ["NONE"]}, "TOPIC_NOT_FOUND", ["workingGroups", "0"]),
    ]
    await each_is_refused_by_the_door(database, "recordGrouping", GIVEN, cases)
