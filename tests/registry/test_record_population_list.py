"""Which populations a document names."""

from typing import Any

import pytest

from service.database.engine import Database
from service.registry.record_population_list import RecordPopulationList, record_population_list
from service.registry.stating import Source
from tests.given.acting import happens_once, leaves_nothing, record, refusals, rows
from tests.given.registry import SOURCES, given_code, given_document

REFUSED: list[tuple[dict[str, Any], str]] = [
    ({"code": "a b"}, "CODE_MALFORMED code"),
    ({"code": "TAKEN"}, "CODE_TAKEN code"),
    ({"document": "NONE"}, "DOCUMENT_NOT_FOUND document"),
    ({"populations": ("IDP", "NONE")}, "POPULATION_NOT_FOUND populations.1"),
    ({"wording": {"REFUGEE": "x"}}, "WORDING_ASTRAY wording.REFUGEE"),
    ({"sources": ()}, "SOURCE_MISSING sources"),
    ({"sources": (Source("NONE"),)}, "DOCUMENT_NOT_FOUND sources.0.document"),
    ({"confidence": "D"}, "CONFIDENCE_UNKNOWN confidence"),
    ({"note": "x" * 2001}, "TEXT_TOO_LONG note"),
]


def populations(**changes: Any) -> RecordPopulationList:
    given: dict[str, Any] = {"code": "S3", "document": "DOC", "populations": ("IDP",), "sources": SOURCES}
    return RecordPopulationList(**given | changes)


@pytest.fixture
async def ground(database: Database) -> Database:
    await given_document(database)
    await given_code(database, "POPULATION", "IDP")
    return database


async def test_the_words_of_the_document_are_kept(ground: Database) -> None:
    await record(ground, record_population_list, populations(wording={"IDP": "displaced persons"}))

    assert await rows(ground, "SELECT populations, wording->>'IDP' FROM population_list") == [
        (["IDP"], "displaced persons")
    ]


async def test_each_thing_that_cannot_be_is_refused_by_name(ground: Database) -> None:
    await record(ground, record_population_list, populations(code="TAKEN"))

    assert await refusals(ground, record_population_list, [populations(**changes) for changes, _ in REFUSED]) == [
        why for _, why in REFUSED
    ]


async def test_a_rehearsal_leaves_nothing(ground: Database) -> None:
    assert await leaves_nothing(ground, record_population_list, populations())


async def test_twice_with_one_key_is_once(ground: Database) -> None:
    assert await happens_once(ground, record_population_list, populations())
