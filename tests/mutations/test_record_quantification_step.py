"""Recording a step of the quantification over the API."""

from service.database.engine import Database
from tests.given.doors import SOURCED, done_by_its_door, refused

STEP = {
    "code": "Q1",
    "cycle": "2020-2022",
    "position": 3,
    "action": {"en": "Cost the plans"},
    "deadline": "2019-04",
    "precision": "END_OF_MONTH",
    "responsible": ["OAS", "HN"],
    **SOURCED,
}


async def test_a_step_is_recorded(database: Database) -> None:
    shown = "quantificationStep { code ordinal precision status responsible { code } title }"
    done = await done_by_its_door(database, "recordQuantificationStep", STEP, shown)

    assert done["quantificationStep"] == {
        "code": "Q1",
        "ordinal": 3,
        "precision": "END_OF_MONTH",
        "status": "PLANNED",
        "responsible": [{"code": "OAS"}, {"code": "HN"}],
        "title": "Cost the plans",
    }


async def test_a_party_named_twice_is_refused(database: Database) -> None:
    given = {**STEP, "responsible": ["OAS", "OAS"]}

    found = await refused(database, "recordQuantificationStep", given, "quantificationStep")
    assert found == ("PARTY_TWICE", ["responsible"])
