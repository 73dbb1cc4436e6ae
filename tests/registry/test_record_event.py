"""An event, its parties, and the total somebody announced of it."""

from typing import Any

import pytest

from service.database.engine import Database
from service.registry.record_event import AnnouncedTotal, RecordEvent, record_event
from service.registry.stating import Source
from tests.given.acting import happens_once, leaves_nothing, record, refusals, rows
from tests.given.registry import SOURCES, given_event, given_party

REFUSED: list[tuple[dict[str, Any], str]] = [
    ({"code": "a b"}, "CODE_MALFORMED code"),
    ({"code": "TAKEN"}, "CODE_TAKEN code"),
    ({"kind": "PARTY"}, "KIND_UNKNOWN kind"),
    ({"status": "GONE"}, "STATUS_UNKNOWN status"),
    ({"country": "cr"}, "COUNTRY_MALFORMED country"),
    ({"unlocode": "SAN JOSE"}, "UNLOCODE_MALFORMED unlocode"),
    ({"hosts": ("NONE",)}, "PARTY_NOT_FOUND hosts.0"),
    ({"conveners": ("ES", "ES")}, "PARTY_TWICE conveners"),
    ({"partners": ("NONE",)}, "PARTY_NOT_FOUND partners.0"),
    ({"adopted": ("NONE",)}, "DOCUMENT_NOT_FOUND adopted.0"),
    ({"part_of": "NONE"}, "EVENT_NOT_FOUND partOf"),
    ({"superseded_by": "NONE", "status": "MOVED"}, "EVENT_NOT_FOUND supersededBy"),
    ({"superseded_by": "OTHER"}, "SUPERSEDED_BUT_HELD supersededBy"),
    ({"end_date": "2021-06-09"}, "DATES_REVERSED endDate"),
    ({"announced_total": AnnouncedTotal("1", "USD", "GUESSED")}, "QUALIFIER_UNKNOWN announcedTotal.qualifier"),
    ({"announced_total": AnnouncedTotal(None, "USD")}, "AMOUNT_MISSING announcedTotal.amount"),
    ({"announced_total": AnnouncedTotal("1", "USD", "UNKNOWN")}, "AMOUNT_NOT_UNKNOWN announcedTotal.qualifier"),
    ({"announced_total": AnnouncedTotal("1")}, "CURRENCY_MISSING announcedTotal.currency"),
    ({"announced_total": AnnouncedTotal("1", "DOLLAR")}, "UNKNOWN_CURRENCY announcedTotal.currency"),
    ({"announced_total": AnnouncedTotal("1.005", "USD")}, "AMOUNT_TOO_PRECISE announcedTotal.amount"),
    ({"announced_total": AnnouncedTotal("1", "USD", confidence="D")}, "CONFIDENCE_UNKNOWN announcedTotal.confidence"),
    ({"ordinal": -1}, "COUNT_OUT_OF_RANGE ordinal"),
    ({"date": "yesterday"}, "DATE_NOT_EDTF date"),
    ({"date": "2021-02-30"}, "DATE_IMPOSSIBLE date"),
    ({"date": "2021/2020"}, "DATE_INTERVAL_REVERSED date"),
    ({"name": {"es": "x"}}, "ENGLISH_MISSING name"),
    ({"name": {"en": "x", "it": "y"}}, "LANGUAGE_UNKNOWN name"),
    ({"sources": ()}, "SOURCE_MISSING sources"),
    ({"sources": (Source("NONE"),)}, "DOCUMENT_NOT_FOUND sources.0.document"),
    ({"confidence": "D"}, "CONFIDENCE_UNKNOWN confidence"),
    ({"note": "x" * 2001}, "TEXT_TOO_LONG note"),
]

TABLES = ("event_host", "event_convener", "event_partner")


def event(**changes: Any) -> RecordEvent:
    given: dict[str, Any] = {
        "code": "SE1",
        "kind": "SOLIDARITY_EVENT",
        "name": {"en": "First"},
        "date": "2021-06-10",
        "status": "HELD",
        "sources": SOURCES,
    }
    return RecordEvent(**given | changes)


@pytest.fixture
async def ground(database: Database) -> Database:
    for code in ("CR", "ES"):
        await given_party(database, code)
    await given_event(database, "OTHER")
    return database


async def test_an_event_keeps_who_hosted_convened_and_took_part(ground: Database) -> None:
    await record(ground, record_event, event(hosts=("CR",), conveners=("ES",), partners=("ES", "CR")))

    kept = [await rows(ground, f"SELECT position FROM {table}") for table in TABLES]  # noqa: S608  names of tables
    assert kept == [[(1,)], [(1,)], [(1,), (2,)]]


async def test_an_announced_total_is_a_statement_with_sources_of_its_own(ground: Database) -> None:
    total = AnnouncedTotal("110000000", "USD", "MORE_THAN", sources=SOURCES, confidence="B")
    await record(ground, record_event, event(announced_total=total))

    kept = "SELECT announced_total_minor, announced_total_qualifier FROM event WHERE announced_total_confidence = 'B'"
    assert await rows(ground, kept) == [(11000000000, "MORE_THAN")]
    assert await rows(ground, "SELECT aspect FROM citation WHERE aspect IS NOT NULL") == [("announced total",)]


async def test_each_thing_that_cannot_be_is_refused_by_name(ground: Database) -> None:
    await record(ground, record_event, event(code="TAKEN"))

    assert await refusals(ground, record_event, [event(**changes) for changes, _ in REFUSED]) == [
        why for _, why in REFUSED
    ]


async def test_a_rehearsal_leaves_nothing(ground: Database) -> None:
    assert await leaves_nothing(ground, record_event, event())


async def test_twice_with_one_key_is_once(ground: Database) -> None:
    assert await happens_once(ground, record_event, event())
