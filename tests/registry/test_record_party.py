"""A party is recorded once, with its names, and documents find it."""

from typing import Any

import pytest

from service.database.engine import Database
from service.registry.checking import Alias
from service.registry.record_party import RecordParty, record_party
from service.registry.stating import Source
from tests.given.acting import happens_once, leaves_nothing, record, refusals, rows
from tests.given.registry import SOURCES, given_document, given_party

REFUSED: list[tuple[dict[str, Any], str]] = [
    ({"code": "a b"}, "CODE_MALFORMED code"),
    ({"code": "TAKEN"}, "CODE_TAKEN code"),
    ({"kind": "PERSON"}, "KIND_UNKNOWN kind"),
    ({"name": {"es": "x"}}, "ENGLISH_MISSING name"),
    ({"name": {"en": "x", "it": "y"}}, "LANGUAGE_UNKNOWN name"),
    ({"short_name": {"es": "x"}}, "ENGLISH_MISSING shortName"),
    ({"country": "es"}, "COUNTRY_MALFORMED country"),
    ({"currency": "EURO"}, "UNKNOWN_CURRENCY currency"),
    ({"parent": "NONE"}, "PARTY_NOT_FOUND parent"),
    ({"members": ("IE", "NONE")}, "PARTY_NOT_FOUND members.1"),
    ({"members": ("IE", "IE")}, "PARTY_TWICE members"),
    ({"aliases": (Alias("x", language="eng"),)}, "LANGUAGE_MALFORMED aliases.0.language"),
    ({"aliases": (Alias("x", from_edtf="then"),)}, "DATE_NOT_EDTF aliases.0.from"),
    ({"sources": ()}, "SOURCE_MISSING sources"),
    ({"sources": (Source("NONE"),)}, "DOCUMENT_NOT_FOUND sources.0.document"),
    ({"confidence": "D"}, "CONFIDENCE_UNKNOWN confidence"),
    ({"note": "x" * 2001}, "TEXT_TOO_LONG note"),
]


def party(**changes: Any) -> RecordParty:
    given: dict[str, Any] = {"code": "ES", "kind": "STATE", "name": {"en": "Spain"}, "sources": SOURCES}
    return RecordParty(**given | changes)


@pytest.fixture
async def ground(database: Database) -> Database:
    await given_document(database)
    await given_party(database, "IE")
    return database


async def test_a_party_is_kept_with_its_other_names_and_members(ground: Database) -> None:
    aliases = (Alias("Joint donors", language="en", from_edtf="2021"),)
    await record(ground, record_party, party(kind="GROUP", members=("IE",), aliases=aliases))

    assert await rows(
        ground, "SELECT p.code, a.name, a.from_latest::text FROM party p JOIN party_alias a ON a.party_id = p.id"
    ) == [("ES", "Joint donors", "2021-12-31")]
    assert await rows(ground, "SELECT p.code FROM party_member m JOIN party p ON p.id = m.party_id") == [("IE",)]


async def test_a_document_that_named_its_issuer_first_is_linked_to_it(ground: Database) -> None:
    await given_document(ground, "PRESS", issuer="ES")
    await record(ground, record_party, party())

    linked = "SELECT p.code FROM document d JOIN party p ON p.id = d.issuer_id WHERE d.code = 'PRESS'"
    assert await rows(ground, linked) == [("ES",)]


async def test_each_thing_that_cannot_be_is_refused_by_name(ground: Database) -> None:
    await record(ground, record_party, party(code="TAKEN"))

    assert await refusals(ground, record_party, [party(**changes) for changes, _ in REFUSED]) == [
        why for _, why in REFUSED
    ]


async def test_a_rehearsal_leaves_nothing(ground: Database) -> None:
    assert await leaves_nothing(ground, record_party, party())


async def test_twice_with_one_key_is_once(ground: Database) -> None:
    assert await happens_once(ground, record_party, party())
