"""Recording a stated figure over the API."""

from service.database.engine import Database
from tests.given.doors import SOURCED, done_by_its_door, refused

FIGURE = {
    "code": "F1",
    "subject": "DISPLACED_PEOPLE",
    "value": "318600",
    "highest": "320000",
    "unit": "PERSON",
    "scope": {"en": "In Honduras"},
    "date": "2022",
    "qualifier": "APPROXIMATE",
    "state": "HN",
    "need": "N1",
    **SOURCED,
}


async def test_a_figure_is_recorded(database: Database) -> None:
    shown = "statedFigure { code value highest qualifier state { code } need { code } scope }"
    done = await done_by_its_door(database, "recordStatedFigure", FIGURE, shown)

    assert done["statedFigure"] == {
        "code": "F1",
        "value": "318600",
        "highest": "320000",
        "qualifier": "APPROXIMATE",
        "state": {"code": "HN"},
        "need": {"code": "N1"},
        "scope": "In Honduras",
    }


async def test_a_range_the_wrong_way_round_is_refused(database: Database) -> None:
    given = {**FIGURE, "highest": "1"}

    assert await refused(database, "recordStatedFigure", given, "statedFigure") == ("RANGE_REVERSED", ["highest"])
