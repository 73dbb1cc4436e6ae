"""How a name is said in another language comes after its fact, is kept as it came, and never touches the English."""

from typing import Any

import asyncpg
import pytest

from service.database.engine import Database
from service.registry.record_translation import RecordTranslation, record_translation
from tests.given.acting import happens_once, leaves_nothing, record, refusals, rows
from tests.given.registry import given_code, given_event, given_grouping, given_party, given_state

REFUSED: list[tuple[dict[str, Any], str]] = [
    ({"subject": "document"}, "SUBJECT_UNKNOWN subject"),
    ({"code": "NONE"}, "PARTY_NOT_FOUND code"),
    ({"texts": {"title": {"fr": "x"}}}, "FIELD_UNKNOWN texts.title"),
    ({"texts": {"short_name": {"fr": "x"}}}, "NOTHING_TO_TRANSLATE texts.shortName"),
    ({"texts": {"name": {"en": "x"}}}, "LANGUAGE_UNKNOWN texts.name.language"),
    ({"texts": {"name": {"de": "x"}}}, "LANGUAGE_UNKNOWN texts.name.language"),
    ({"texts": {"name": {"fr": " "}}}, "TRANSLATION_EMPTY texts.name.fr"),
    ({"texts": {"name": {"fr": "x" * 2001}}}, "TEXT_TOO_LONG texts.name.fr"),
    ({"texts": {"name": {"fr": "\ud800"}}}, "TEXT_MALFORMED texts.name.fr"),
    ({"subject": "code_list_item", "code": "P1", "code_list": "PILLAR"}, "PILLAR_NOT_FOUND code"),
    ({"subject": "code_list_item", "code": "P1"}, "CODE_LIST_UNKNOWN codeList"),
]
KEPT = "SELECT subject, field, language, text FROM translation ORDER BY id"


def translation(**changes: Any) -> RecordTranslation:
    given: dict[str, Any] = {"subject": "party", "code": "ES", "texts": {"name": {"fr": "Espagne", "pt": "Espanha"}}}
    return RecordTranslation(**given | changes)


@pytest.fixture
async def ground(database: Database) -> Database:
    await given_party(database, "ES", name={"en": "Spain", "es": "España"})
    return database


async def test_a_name_gets_other_languages_and_keeps_those_it_has(ground: Database) -> None:
    await record(ground, record_translation, translation())

    assert await rows(ground, "SELECT name->>'en', name->>'es', name->>'fr', name->>'pt' FROM party") == [
        ("Spain", "España", "Espagne", "Espanha")
    ]


async def test_a_mended_wording_stands_and_the_earlier_one_is_kept(ground: Database) -> None:
    await record(ground, record_translation, translation(texts={"name": {"fr": "Espange"}}))
    await record(ground, record_translation, translation(texts={"name": {"fr": "Espagne"}}))

    assert await rows(ground, "SELECT name->>'fr' FROM party") == [("Espagne",)]
    assert await rows(ground, KEPT) == [("party", "name", "fr", "Espange"), ("party", "name", "fr", "Espagne")]


async def test_what_reads_so_already_is_left_alone(ground: Database) -> None:
    await record(ground, record_translation, translation())
    before = await rows(ground, KEPT)
    await record(ground, record_translation, translation())

    assert await rows(ground, KEPT) == before


async def test_states_groupings_events_and_codes_have_names_too(ground: Database) -> None:
    await given_state(ground, "HN")
    await given_grouping(ground, short_name={"en": "MIRPS"})
    await given_event(ground, place={"en": "Geneva"})
    await given_code(ground, "PILLAR", "P1")
    await given_code(ground, "SECTOR", "P1")
    for subject, code, field in (
        ("state", "HN", "name"),
        ("grouping", "MIRPS", "short_name"),
        ("event", "SE1-2021", "place"),
    ):
        await record(
            ground, record_translation, RecordTranslation(subject=subject, code=code, texts={field: {"fr": "x"}})
        )
    pillar = translation(subject="code_list_item", code="P1", code_list="PILLAR", texts={"name": {"fr": "Accueil"}})
    await record(ground, record_translation, pillar)

    assert await rows(
        ground,
        "SELECT (SELECT name->>'fr' FROM state), (SELECT short_name->>'fr' FROM grouping), "
        "(SELECT place->>'fr' FROM event)",
    ) == [("x", "x", "x")]
    assert await rows(ground, "SELECT code_list, name->>'fr' FROM code_list_item ORDER BY 1") == [
        ("PILLAR", "Accueil"),
        ("SECTOR", None),
    ]


async def test_each_thing_that_cannot_be_is_refused_by_name(ground: Database) -> None:
    assert await refusals(ground, record_translation, [translation(**changes) for changes, _ in REFUSED]) == [
        why for _, why in REFUSED
    ]


@pytest.mark.parametrize(
    "statement",
    [
        'UPDATE party SET name = name || \'{"en": "Elsewhere"}\'',
        'UPDATE party SET name = name || \'{"fr": "Ailleurs"}\'',
        "UPDATE translation SET text = 'Ailleurs'",
        "DELETE FROM translation",
        "TRUNCATE translation",
        "INSERT INTO translation (subject, subject_id, field, language, text) VALUES ('party', 1, 'name', 'en', 'x')",
        "INSERT INTO translation (subject, subject_id, field, language, text) VALUES ('pledge', 1, 'code', 'fr', 'x')",
        "INSERT INTO translation (subject, subject_id, field, language, text) VALUES ('party', 1, 'code', 'fr', 'x')",
        "INSERT INTO translation (subject, subject_id, field, language, text) VALUES ('party', 1, 'name', 'fr', '')",
        "INSERT INTO translation (subject, subject_id, field, language, text) VALUES ('party', 999, 'name', 'fr', 'x')",
    ],
)
async def test_the_database_itself_lets_names_change_in_no_other_way(ground: Database, statement: str) -> None:
    await record(ground, record_translation, translation())
    with pytest.raises(asyncpg.PostgresError):
        async with ground.writing() as session:
            await (await session.raw_connection()).execute(statement)

    assert await rows(ground, "SELECT name->>'en', name->>'fr' FROM party") == [("Spain", "Espagne")]


async def test_a_rehearsal_leaves_nothing(ground: Database) -> None:
    assert await leaves_nothing(ground, record_translation, translation())
    assert await rows(ground, "SELECT name->>'fr' FROM party") == [(None,)]


async def test_the_same_key_happens_once(ground: Database) -> None:
    assert await happens_once(ground, record_translation, translation())
