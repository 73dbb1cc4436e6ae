"""Recording a code of a list over the API."""

from service.database.engine import Database
from tests.given.asking import ask
from tests.given.doors import Refused, done_by_its_door, each_is_refused_by_the_door

GIVEN = {
    "codeList": "PILLAR",
    "code": "P3",
    "name": {"en": "Host communities"},
    "ordinal": 3,
    "aliases": [{"name": "Hosts", "note": "Of the Fund"}],
    "details": {"group2019": "B", "focus2019": "Integration"},
    "sources": [{"document": "DOC"}],
}


async def test_a_code_is_recorded_with_its_details(database: Database) -> None:
    await done_by_its_door(database, "recordCode", GIVEN)

    assert await ask(database, "{ pillars { code group2019 focus2019 aliases { name note } } }") == {
        "pillars": [
            {
                "code": "P3",
                "group2019": "B",
                "focus2019": "Integration",
                "aliases": [{"name": "Hosts", "note": "Of the Fund"}],
            },
            *({"code": code, "group2019": None, "focus2019": None, "aliases": []} for code in ("P1", "P2")),
        ]
    }


async def test_what_is_wrong_with_it_is_said_with_its_place(database: Database) -> None:
    cases: list[Refused] = [
        ({"code": "P1"}, "CODE_TAKEN", ["code"]),
        ({"name": {"en": " "}}, "ENGLISH_MISSING", ["name"]),
        ({"ordinal": -1}, "COUNT_OUT_OF_RANGE", ["ordinal"]),
        ({"aliases": [{"name": "x", "language": "eng"}]}, "LANGUAGE_MALFORMED", ["aliases", "0", "language"]),
    ]
    await each_is_refused_by_the_door(database, "recordCode", GIVEN, cases)
