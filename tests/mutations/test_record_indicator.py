"""Recording an indicator over the API."""

from service.database.engine import Database
from tests.given.doors import SOURCED, done_by_its_door, refused

INDICATOR = {
    "code": "I1",
    "definition": {"en": "People with a roof"},
    "unit": "PERSON",
    "need": "N1",
    "state": "HN",
    "baseline": "10.5",
    "target": "200",
    "targetQualifier": "AT_LEAST",
    "targetDate": "2021",
    **SOURCED,
}


async def test_an_indicator_is_recorded(database: Database) -> None:
    shown = "indicator { code unit need { code } state { code } baseline target { value qualifier statedOn { edtf } } }"
    done = await done_by_its_door(database, "recordIndicator", INDICATOR, shown)

    assert done["indicator"] == {
        "code": "I1",
        "unit": "PERSON",
        "need": {"code": "N1"},
        "state": {"code": "HN"},
        "baseline": "10.5",
        "target": {"value": "200", "qualifier": "AT_LEAST", "statedOn": {"edtf": "2021"}},
    }
    assert done["entry"] is None


async def test_a_qualifier_without_its_target_is_refused(database: Database) -> None:
    given = {**INDICATOR, "target": None}

    assert await refused(database, "recordIndicator", given, "indicator") == ("AMOUNT_MISSING", ["target"])
