"""A MIRPS State is a party with codes and roles."""

import asyncio
from typing import Any

import pytest

from service.database.engine import Database
from service.registry.record_state import RecordState, record_state
from service.registry.stating import Source
from tests.given.acting import happens_once, leaves_nothing, record, refusals, rows
from tests.given.registry import SOURCES, given_code, given_party

REFUSED: list[tuple[dict[str, Any], str]] = [
    ({"code": "hn"}, "COUNTRY_MALFORMED code"),
    ({"iso3": "HN"}, "ISO3_MALFORMED iso3"),
    ({"numeric": "84"}, "NUMERIC_MALFORMED numeric"),
    ({"party": "NONE"}, "PARTY_NOT_FOUND party"),
    ({"party": "OAS"}, "PARTY_NOT_STATE party"),
    ({"currency": "LEMPIRA"}, "UNKNOWN_CURRENCY currency"),
    ({"roles": ("TRANSIT", "HOST")}, "SITUATIONAL_ROLE_NOT_FOUND roles.1"),
    ({"name": {"es": "x"}}, "ENGLISH_MISSING name"),
    ({"name": {"en": "x", "it": "y"}}, "LANGUAGE_UNKNOWN name"),
    ({"sources": ()}, "SOURCE_MISSING sources"),
    ({"sources": (Source("NONE"),)}, "DOCUMENT_NOT_FOUND sources.0.document"),
    ({"confidence": "D"}, "CONFIDENCE_UNKNOWN confidence"),
    ({"note": "x" * 2001}, "TEXT_TOO_LONG note"),
]


def state(**changes: Any) -> RecordState:
    given: dict[str, Any] = {
        "code": "HN",
        "iso3": "HND",
        "numeric": "340",
        "party": "HN",
        "name": {"en": "Honduras"},
        "sources": SOURCES,
    }
    return RecordState(**given | changes)


@pytest.fixture
async def ground(database: Database) -> Database:
    await given_party(database, "HN")
    await given_party(database, "OAS", kind="REGIONAL_ORG")
    await given_code(database, "SITUATIONAL_ROLE", "TRANSIT")
    return database


async def test_a_state_keeps_its_numeric_code_as_text_and_its_roles(ground: Database) -> None:
    await record(ground, record_state, state(numeric="084", roles=("TRANSIT",)))

    assert await rows(ground, "SELECT code, numeric, roles FROM state") == [("HN", "084", ["TRANSIT"])]


async def test_a_state_is_recorded_once(ground: Database) -> None:
    await record(ground, record_state, state())

    assert await refusals(ground, record_state, [state()]) == ["CODE_TAKEN code"]


async def test_a_party_is_one_state(ground: Database) -> None:
    await record(ground, record_state, state())

    assert await refusals(ground, record_state, [state(code="SV")]) == ["PARTY_TAKEN party"]


async def test_of_several_at_once_one_is_the_state(ground: Database) -> None:
    states = [record(ground, record_state, state(code=code)) for code in ("HN", "SV", "GT", "CR")]
    ended = [getattr(one, "code", one) for one in await asyncio.gather(*states, return_exceptions=True)]

    assert ended.count("PARTY_TAKEN") == 3


async def test_each_thing_that_cannot_be_is_refused_by_name(ground: Database) -> None:
    assert await refusals(ground, record_state, [state(**changes) for changes, _ in REFUSED]) == [
        why for _, why in REFUSED
    ]


async def test_a_rehearsal_leaves_nothing(ground: Database) -> None:
    assert await leaves_nothing(ground, record_state, state())


async def test_twice_with_one_key_is_once(ground: Database) -> None:
    assert await happens_once(ground, record_state, state())
