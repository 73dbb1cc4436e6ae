"""What one document lists, word for word."""

from typing import Any

import pytest

from service.database.engine import Database
from service.registry.record_assertion import RecordAssertion, record_assertion
from service.registry.stating import Source
from tests.given.acting import happens_once, leaves_nothing, record, refusals, rows
from tests.given.registry import SOURCES, given_grouping, given_party

REFUSED: list[tuple[dict[str, Any], str]] = [
    ({"code": "a b"}, "CODE_MALFORMED code"),
    ({"code": "TAKEN"}, "CODE_TAKEN code"),
    ({"document": "NONE"}, "DOCUMENT_NOT_FOUND document"),
    ({"grouping": "NONE"}, "GROUPING_NOT_FOUND grouping"),
    ({"parties": ("AR", "NONE")}, "PARTY_NOT_FOUND parties.1"),
    ({"parties": ("AR", "AR")}, "PARTY_TWICE parties"),
    ({"role": "GUEST"}, "ROLE_UNKNOWN role"),
    ({"count": -1}, "COUNT_OUT_OF_RANGE count"),
    ({"count": 3}, "COUNT_DISAGREES count"),
    ({"count": 1, "complete": False}, "COUNT_DISAGREES count"),
    ({"parties": ()}, "NOTHING_ASSERTED parties"),
    ({"asserted_on": "yesterday"}, "DATE_NOT_EDTF assertedOn"),
    ({"asserted_on": "2021-02-30"}, "DATE_IMPOSSIBLE assertedOn"),
    ({"asserted_on": "2021/2020"}, "DATE_INTERVAL_REVERSED assertedOn"),
    ({"sources": ()}, "SOURCE_MISSING sources"),
    ({"sources": (Source("NONE"),)}, "DOCUMENT_NOT_FOUND sources.0.document"),
    ({"confidence": "D"}, "CONFIDENCE_UNKNOWN confidence"),
    ({"note": "x" * 2001}, "TEXT_TOO_LONG note"),
]


def assertion(**changes: Any) -> RecordAssertion:
    given: dict[str, Any] = {
        "code": "A1",
        "document": "DOC",
        "grouping": "FRIENDS",
        "asserted_on": "2019-11-08",
        "complete": True,
        "parties": ("BR", "AR"),
        "sources": SOURCES,
    }
    return RecordAssertion(**given | changes)


@pytest.fixture
async def ground(database: Database) -> Database:
    await given_grouping(database, "FRIENDS")
    for code in ("AR", "BR"):
        await given_party(database, code)
    return database


async def test_the_order_of_the_document_is_kept(ground: Database) -> None:
    await record(ground, record_assertion, assertion(count=2))

    named = "SELECT p.code FROM asserted_party a JOIN party p ON p.id = a.party_id ORDER BY a.position"
    assert await rows(ground, named) == [("BR",), ("AR",)]


async def test_a_document_may_count_without_naming(ground: Database) -> None:
    await record(ground, record_assertion, assertion(parties=(), count=10, subset="South America"))

    assert await rows(ground, "SELECT count, subset FROM membership_assertion") == [(10, "South America")]


async def test_each_thing_that_cannot_be_is_refused_by_name(ground: Database) -> None:
    await record(ground, record_assertion, assertion(code="TAKEN"))

    assert await refusals(ground, record_assertion, [assertion(**changes) for changes, _ in REFUSED]) == [
        why for _, why in REFUSED
    ]


async def test_a_rehearsal_leaves_nothing(ground: Database) -> None:
    assert await leaves_nothing(ground, record_assertion, assertion())


async def test_twice_with_one_key_is_once(ground: Database) -> None:
    assert await happens_once(ground, record_assertion, assertion())
