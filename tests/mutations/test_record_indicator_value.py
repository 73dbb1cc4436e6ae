"""Recording a measurement over the API."""

from service.database.engine import Database
from tests.given.doors import SOURCED, done_by_its_door, refused
from tests.given.planning import given_indicator

VALUE = {"code": "M1", "indicator": "I1", "value": "120", "date": "2022-06", "qualifier": "NEARLY", **SOURCED}


async def test_a_measurement_is_recorded_with_its_indicator(database: Database) -> None:
    await given_indicator(database)
    shown = "indicatorValue { value qualifier date { edtf } } indicator { code values { value } }"
    done = await done_by_its_door(database, "recordIndicatorValue", VALUE, shown)

    assert done["indicatorValue"] == {"value": "120", "qualifier": "NEARLY", "date": {"edtf": "2022-06"}}
    assert done["indicator"] == {"code": "I1", "values": [{"value": "120"}]}


async def test_a_measurement_of_nothing_known_is_refused(database: Database) -> None:
    found = await refused(database, "recordIndicatorValue", VALUE, "indicatorValue")

    assert found == ("INDICATOR_NOT_FOUND", ["indicator"])
