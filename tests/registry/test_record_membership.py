"""A party's dated place in a grouping; absence ends nothing."""

from typing import Any

import pytest

from service.database.engine import Database
from service.registry.record_membership import RecordMembership, record_membership
from service.registry.stating import Source
from tests.given.acting import happens_once, leaves_nothing, record, refusals, rows
from tests.given.registry import SOURCES, given_grouping, given_party

REFUSED: list[tuple[dict[str, Any], str]] = [
    ({"code": "a b"}, "CODE_MALFORMED code"),
    ({"code": "TAKEN"}, "CODE_TAKEN code"),
    ({"grouping": "NONE"}, "GROUPING_NOT_FOUND grouping"),
    ({"party": "NONE"}, "PARTY_NOT_FOUND party"),
    ({"role": "GUEST"}, "ROLE_UNKNOWN role"),
    ({"status": "GONE"}, "STATUS_UNKNOWN status"),
    ({"status": "ENDED"}, "END_MISSING to"),
    ({"status": "ATTESTED_UNTIL"}, "END_MISSING attestedUntil"),
    ({"to_edtf": "2020"}, "END_ASTRAY to"),
    ({"status": "ENDED", "to_edtf": "2018"}, "DATES_REVERSED to"),
    ({"attested_from": "2020", "attested_until": "2019"}, "DATES_REVERSED attestedUntil"),
    ({"from_edtf": "yesterday"}, "DATE_NOT_EDTF from"),
    ({"from_edtf": "2021-02-30"}, "DATE_IMPOSSIBLE from"),
    ({"from_edtf": "2021/2020"}, "DATE_INTERVAL_REVERSED from"),
    ({"sources": ()}, "SOURCE_MISSING sources"),
    ({"sources": (Source("NONE"),)}, "DOCUMENT_NOT_FOUND sources.0.document"),
    ({"confidence": "D"}, "CONFIDENCE_UNKNOWN confidence"),
    ({"note": "x" * 2001}, "TEXT_TOO_LONG note"),
]


def membership(**changes: Any) -> RecordMembership:
    given: dict[str, Any] = {
        "code": "MIRPS-SV",
        "grouping": "MIRPS",
        "party": "SV",
        "from_edtf": "2019-04/2019-11-08",
        "status": "ACTIVE",
        "sources": SOURCES,
    }
    return RecordMembership(**given | changes)


@pytest.fixture
async def ground(database: Database) -> Database:
    await given_grouping(database, "MIRPS")
    await given_party(database, "SV")
    return database


async def test_a_vague_start_keeps_both_its_days(ground: Database) -> None:
    await record(ground, record_membership, membership(status="ATTESTED_UNTIL", attested_until="2024"))

    kept = (
        "SELECT from_edtf, from_earliest::text, from_latest::text, to_edtf, attested_until_latest::text FROM membership"
    )
    assert await rows(ground, kept) == [("2019-04/2019-11-08", "2019-04-01", "2019-11-08", None, "2024-12-31")]


async def test_each_thing_that_cannot_be_is_refused_by_name(ground: Database) -> None:
    await record(ground, record_membership, membership(code="TAKEN"))

    assert await refusals(ground, record_membership, [membership(**changes) for changes, _ in REFUSED]) == [
        why for _, why in REFUSED
    ]


async def test_a_rehearsal_leaves_nothing(ground: Database) -> None:
    assert await leaves_nothing(ground, record_membership, membership())


async def test_twice_with_one_key_is_once(ground: Database) -> None:
    assert await happens_once(ground, record_membership, membership())
