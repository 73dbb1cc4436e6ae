"""Recording translations over the API."""

from service.database.engine import Database
from tests.given.asking import ask
from tests.given.doors import Refused, done_by_its_door, each_is_refused_by_the_door

GIVEN = {"subject": "PARTY", "code": "ES", "texts": {"name": {"es": "España", "fr": "Espagne"}}}


async def test_a_name_is_said_in_other_languages(database: Database) -> None:
    await done_by_its_door(database, "recordTranslation", GIVEN)

    assert await ask(database, '{ party(code: "ES") { en: name es: name(lang: ES) fr: name(lang: FR) } }') == {
        "party": {"en": "ES", "es": "España", "fr": "Espagne"}
    }


async def test_what_is_wrong_with_it_is_said_with_its_place(database: Database) -> None:
    cases: list[Refused] = [
        ({"code": "NONE"}, "PARTY_NOT_FOUND", ["code"]),
        ({"texts": {"shortName": {"es": "x"}}}, "NOTHING_TO_TRANSLATE", ["texts", "shortName"]),
        ({"texts": {"place": {"es": "x"}}}, "FIELD_UNKNOWN", ["texts", "place"]),
        ({"texts": {"name": {"es": " "}}}, "TRANSLATION_EMPTY", ["texts", "name", "es"]),
        ({"subject": "CODE"}, "CODE_LIST_UNKNOWN", ["codeList"]),
    ]
    await each_is_refused_by_the_door(database, "recordTranslation", GIVEN, cases)
