"""Recording a plan over the API."""

from service.database.engine import Database
from tests.given.doors import SOURCED, done_by_its_door, refused

PLAN = {
    "code": "HN-2",
    "title": {"en": "Second plan"},
    "status": "ADOPTED",
    "adopted": "2023",
    "state": "HN",
    "version": 2,
    "supersedes": "PLAN-HN",
    **SOURCED,
}


async def test_a_plan_takes_the_place_of_another(database: Database) -> None:
    shown = "plan { code version status state { code } supersedes { code supersededBy { code } } }"
    done = await done_by_its_door(database, "recordPlan", PLAN, shown)

    assert done["plan"] == {
        "code": "HN-2",
        "version": 2,
        "status": "ADOPTED",
        "state": {"code": "HN"},
        "supersedes": {"code": "PLAN-HN", "supersededBy": {"code": "HN-2"}},
    }


async def test_another_states_plan_is_not_superseded(database: Database) -> None:
    given = {**PLAN, "supersedes": "PLAN-SV"}

    assert await refused(database, "recordPlan", given, "plan") == ("SUPERSEDES_ANOTHER_STATE", ["supersedes"])
