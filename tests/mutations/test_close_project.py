"""Closing a project over the API."""

from service.database.engine import Database
from tests.given.doors import Refused, done_by_its_door, each_is_refused_by_the_door
from tests.given.giving import given_money
from tests.given.spending import given_approved, given_project, given_request

GIVEN = {"project": "PRJ", "closedOn": "2022-12-31", "sources": [{"document": "DOC"}], "note": "Audited"}


async def test_a_project_is_closed(database: Database) -> None:
    await given_project(database)
    shown = "project { status closure { closedOn actor note sources { document { code } } } }"
    done = await done_by_its_door(database, "closeProject", GIVEN, shown)

    assert done["project"] == {
        "status": "CLOSED",
        "closure": {
            "closedOn": "2022-12-31",
            "actor": "fund-admin",
            "note": "Audited",
            "sources": [{"document": {"code": "DOC"}}],
        },
    }


async def test_a_closing_is_refused(database: Database) -> None:
    await given_money(database)
    await given_project(database)
    await given_project(database, "ASKING")
    await given_request(database, "D2", project="ASKING")
    await given_project(database, "HOLDING")
    await given_approved(database, "D3", project="HOLDING")
    cases: list[Refused] = [
        ({"project": "NONE"}, "PROJECT_NOT_FOUND", ["project"]),
        ({"project": "ASKING"}, "PROJECT_HAS_OPEN_REQUESTS", ["project"]),
        ({"project": "HOLDING"}, "PROJECT_HAS_RESERVED_MONEY", ["project"]),
        ({"closedOn": "2199-01-01"}, "DATE_IN_FUTURE", ["closedOn"]),
        ({"sources": [{"document": "NONE"}]}, "DOCUMENT_NOT_FOUND", ["sources", "0", "document"]),
    ]
    await each_is_refused_by_the_door(database, "closeProject", GIVEN, cases)
