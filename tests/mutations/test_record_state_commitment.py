"""Recording a State's measure over the API."""

from service.database.engine import Database
from tests.given.doors import SOURCED, done_by_its_door, refused

MEASURE = {"code": "HN-M1", "plan": "PLAN-HN", "title": {"en": "Open an office"}, "pillar": "P1", **SOURCED}


async def test_a_measure_is_recorded(database: Database) -> None:
    shown = "stateCommitment { code plan { code } pillar { code } title }"
    done = await done_by_its_door(database, "recordStateCommitment", MEASURE, shown)

    assert done["stateCommitment"] == {
        "code": "HN-M1",
        "plan": {"code": "PLAN-HN"},
        "pillar": {"code": "P1"},
        "title": "Open an office",
    }


async def test_a_pillar_nobody_knows_is_refused(database: Database) -> None:
    given = {**MEASURE, "pillar": "P9"}

    found = await refused(database, "recordStateCommitment", given, "stateCommitment")
    assert found == ("PILLAR_NOT_FOUND", ["pillar"])
