"""A grouping, its founding and what followed it."""

from typing import Any

import pytest

from service.database.engine import Database
from service.registry.record_grouping import RecordGrouping, record_grouping
from service.registry.stating import Source
from tests.given.acting import happens_once, leaves_nothing, record, refusals, rows
from tests.given.registry import SOURCES, given_code, given_document, given_grouping

REFUSED: list[tuple[dict[str, Any], str]] = [
    ({"code": "a b"}, "CODE_MALFORMED code"),
    ({"code": "TAKEN"}, "CODE_TAKEN code"),
    ({"kind": "CLUB"}, "KIND_UNKNOWN kind"),
    ({"successor": "NONE"}, "GROUPING_NOT_FOUND successor"),
    ({"founded_by": "NONE"}, "DOCUMENT_NOT_FOUND foundedBy"),
    ({"working_groups": ("HEALTH", "NONE")}, "TOPIC_NOT_FOUND workingGroups.1"),
    ({"from_edtf": "yesterday"}, "DATE_NOT_EDTF from"),
    ({"from_edtf": "2021-02-30"}, "DATE_IMPOSSIBLE from"),
    ({"from_edtf": "2021/2020"}, "DATE_INTERVAL_REVERSED from"),
    ({"name": {"es": "x"}}, "ENGLISH_MISSING name"),
    ({"name": {"en": "x", "it": "y"}}, "LANGUAGE_UNKNOWN name"),
    ({"sources": ()}, "SOURCE_MISSING sources"),
    ({"sources": (Source("NONE"),)}, "DOCUMENT_NOT_FOUND sources.0.document"),
    ({"confidence": "D"}, "CONFIDENCE_UNKNOWN confidence"),
    ({"note": "x" * 2001}, "TEXT_TOO_LONG note"),
]


def grouping(**changes: Any) -> RecordGrouping:
    given: dict[str, Any] = {
        "code": "FRIENDS",
        "kind": "SUPPORT",
        "name": {"en": "Friends"},
        "from_edtf": "2019",
        "sources": SOURCES,
    }
    return RecordGrouping(**given | changes)


@pytest.fixture
async def ground(database: Database) -> Database:
    await given_document(database)
    await given_grouping(database, "SUPPORT_PLATFORM")
    await given_code(database, "TOPIC", "HEALTH")
    return database


async def test_a_grouping_names_the_body_that_followed_it(ground: Database) -> None:
    await record(ground, record_grouping, grouping(successor="SUPPORT_PLATFORM", working_groups=("HEALTH",)))

    followed = "SELECT a.code, b.code FROM grouping a JOIN grouping b ON b.id = a.successor_id"
    assert await rows(ground, followed) == [("FRIENDS", "SUPPORT_PLATFORM")]


async def test_each_thing_that_cannot_be_is_refused_by_name(ground: Database) -> None:
    await record(ground, record_grouping, grouping(code="TAKEN"))

    assert await refusals(ground, record_grouping, [grouping(**changes) for changes, _ in REFUSED]) == [
        why for _, why in REFUSED
    ]


async def test_a_rehearsal_leaves_nothing(ground: Database) -> None:
    assert await leaves_nothing(ground, record_grouping, grouping())


async def test_twice_with_one_key_is_once(ground: Database) -> None:
    assert await happens_once(ground, record_grouping, grouping())
