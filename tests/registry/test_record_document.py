"""A document is recorded before or after what it names."""

from typing import Any

import pytest

from service.database.engine import Database
from service.registry.record_document import RecordDocument, record_document
from service.registry.stating import Source
from tests.given.acting import happens_once, leaves_nothing, record, refusals, rows
from tests.given.registry import SOURCES, given_document, given_party

REFUSED: list[tuple[dict[str, Any], str]] = [
    ({"code": "a b"}, "CODE_MALFORMED code"),
    ({"code": "TAKEN"}, "CODE_TAKEN code"),
    ({"kind": "POEM"}, "KIND_UNKNOWN kind"),
    ({"seen_as": "HEARD"}, "SEEN_AS_UNKNOWN seenAs"),
    ({"title": {"es": "x"}}, "ENGLISH_MISSING title"),
    ({"title": {"en": "x", "it": "y"}}, "LANGUAGE_UNKNOWN title"),
    ({"language": "english"}, "LANGUAGE_MALFORMED language"),
    ({"date": "yesterday"}, "DATE_NOT_EDTF date"),
    ({"date": "2021-02-30"}, "DATE_IMPOSSIBLE date"),
    ({"date": "2021/2020"}, "DATE_INTERVAL_REVERSED date"),
    ({"url": "javascript:alert(1)"}, "URL_MALFORMED url"),
    ({"other_urls": ("ftp://x",)}, "URL_MALFORMED otherUrls.0"),
    ({"issuer": "a b"}, "CODE_MALFORMED issuer"),
    ({"cites": ("S0",)}, "CITES_ITSELF cites"),
    ({"cites": ("X",) * 201}, "LIST_TOO_LONG cites"),
    ({"sources": ()}, "SOURCE_MISSING sources"),
    ({"sources": (Source("NONE"),)}, "DOCUMENT_NOT_FOUND sources.0.document"),
    ({"confidence": "D"}, "CONFIDENCE_UNKNOWN confidence"),
    ({"note": "x" * 2001}, "TEXT_TOO_LONG note"),
]


def document(**changes: Any) -> RecordDocument:
    given: dict[str, Any] = {
        "code": "S0",
        "kind": "DECLARATION",
        "title": {"en": "Declaration"},
        "date": "2019-11-08",
        "sources": SOURCES,
    }
    return RecordDocument(**given | changes)


@pytest.fixture
async def ground(database: Database) -> Database:
    await given_document(database)
    return database


async def test_a_document_may_be_its_own_source(ground: Database) -> None:
    await record(ground, record_document, document(sources=(Source("S0"),)))

    cited = """
        SELECT d.code FROM citation c JOIN document d ON d.id = c.document_id
         WHERE c.subject_id = d.id AND d.code = 'S0'
    """
    assert await rows(ground, cited) == [("S0",)]


async def test_what_a_document_cites_is_linked_when_it_is_recorded_later(ground: Database) -> None:
    await record(ground, record_document, document(cites=("LATER", "DOC")))
    linked = "SELECT cited_code, cited_id IS NOT NULL FROM document_citation ORDER BY 1"

    assert await rows(ground, linked) == [("DOC", True), ("LATER", False)]
    await given_document(ground, "LATER")
    assert await rows(ground, linked) == [("DOC", True), ("LATER", True)]


async def test_what_is_made_up_is_linked_to_nothing_real_that_named_its_code_before(ground: Database) -> None:
    await record(ground, record_document, document(cites=("LATER",), issuer="NEW"))
    await given_document(ground, "LATER", illustrative=True)
    await given_party(ground, "NEW", illustrative=True)

    assert await rows(ground, "SELECT cited_id FROM document_citation WHERE cited_code = 'LATER'") == [(None,)]
    assert await rows(ground, "SELECT issuer_id FROM document WHERE code = 'S0'") == [(None,)]


async def test_an_issuer_that_is_recorded_already_is_linked_at_once(ground: Database) -> None:
    await given_party(ground, "OAS", kind="REGIONAL_ORG")
    await record(ground, record_document, document(issuer="OAS"))

    assert await rows(ground, "SELECT issuer_id IS NOT NULL FROM document WHERE code = 'S0'") == [(True,)]


async def test_each_thing_that_cannot_be_is_refused_by_name(ground: Database) -> None:
    await record(ground, record_document, document(code="TAKEN"))

    assert await refusals(ground, record_document, [document(**changes) for changes, _ in REFUSED]) == [
        why for _, why in REFUSED
    ]


async def test_a_rehearsal_leaves_nothing(ground: Database) -> None:
    assert await leaves_nothing(ground, record_document, document())


async def test_twice_with_one_key_is_once(ground: Database) -> None:
    assert await happens_once(ground, record_document, document())
