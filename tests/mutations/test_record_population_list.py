"""Recording a list of populations over the API."""

from service.database.engine import Database
from tests.given.doors import Refused, done_by_its_door, each_is_refused_by_the_door
from tests.given.registry import given_code

GIVEN = {
    "code": "POP-1",
    "document": "DOC",
    "populations": ["REFUGEES", "RETURNEES"],
    "part": "Paragraph 3",
    "wording": [{"population": "RETURNEES", "text": "those who come home"}],
    "sources": [{"document": "DOC"}],
}


async def test_a_list_of_populations_is_recorded_in_its_own_words(database: Database) -> None:
    await given_code(database, "POPULATION", "REFUGEES")
    await given_code(database, "POPULATION", "RETURNEES")
    done = await done_by_its_door(
        database,
        "recordPopulationList",
        GIVEN,
        "populationList { code part populations { code } wordings { population text } }",
    )

    assert done["populationList"] == {
        "code": "POP-1",
        "part": "Paragraph 3",
        "populations": [{"code": "REFUGEES"}, {"code": "RETURNEES"}],
        "wordings": [{"population": "RETURNEES", "text": "those who come home"}],
    }
    assert done["entry"] is None


async def test_what_is_wrong_with_it_is_said_with_its_place(database: Database) -> None:
    await given_code(database, "POPULATION", "REFUGEES")
    await given_code(database, "POPULATION", "RETURNEES")
    cases: list[Refused] = [
        ({"document": "NONE"}, "DOCUMENT_NOT_FOUND", ["document"]),
        ({"populations": ["NONE"], "wording": []}, "POPULATION_NOT_FOUND", ["populations", "0"]),
        ({"wording": [{"population": "OTHERS", "text": "x"}]}, "WORDING_ASTRAY", ["wording", "OTHERS"]),
    ]
    await each_is_refused_by_the_door(database, "recordPopulationList", GIVEN, cases)
