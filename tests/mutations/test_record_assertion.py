"""Recording what a document lists over the API."""

from service.database.engine import Database
from tests.given.doors import Refused, done_by_its_door, each_is_refused_by_the_door
from tests.given.registry import given_grouping

GIVEN = {
    "code": "LIST-1",
    "document": "DOC",
    "grouping": "SUPPORT_PLATFORM",
    "assertedOn": "2021",
    "parties": ["ES", "CA"],
    "complete": False,
    "count": 9,
    "sources": [{"document": "DOC"}],
}


async def test_what_a_document_lists_is_recorded(database: Database) -> None:
    await given_grouping(database, "SUPPORT_PLATFORM")
    done = await done_by_its_door(
        database, "recordAssertion", GIVEN, "assertion { code document { code } parties { code } complete count role }"
    )

    assert done["assertion"] == {
        "code": "LIST-1",
        "document": {"code": "DOC"},
        "parties": [{"code": "ES"}, {"code": "CA"}],
        "complete": False,
        "count": 9,
        "role": "MEMBER",
    }
    assert done["entry"] is None


async def test_what_is_wrong_with_it_is_said_with_its_place(database: Database) -> None:
    await given_grouping(database, "SUPPORT_PLATFORM")
    cases: list[Refused] = [
        ({"document": "NONE"}, "DOCUMENT_NOT_FOUND", ["document"]),
        ({"complete": True}, "COUNT_DISAGREES", ["count"]),
        ({"parties": [], "count": None}, "NOTHING_ASSERTED", ["parties"]),
        ({"parties": ["ES", "ES"]}, "PARTY_TWICE", ["parties"]),
        ({"assertedOn": "then"}, "DATE_NOT_EDTF", ["assertedOn"]),
    ]
    await each_is_refused_by_the_door(database, "recordAssertion", GIVEN, cases)
