"""A fund, its administrator and its mandate."""

from typing import Any

import pytest

from service.database.engine import Database
from service.registry.stating import Source
from service.spending.record_fund import RecordFund, record_fund
from tests.given.acting import happens_once, leaves_nothing, record, refusals, rows
from tests.given.registry import SOURCES, given_code, given_grouping, given_party

REFUSED: list[tuple[dict[str, Any], str]] = [
    ({"code": "a b"}, "CODE_MALFORMED code"),
    ({"code": "TAKEN"}, "CODE_TAKEN code"),
    ({"kind": "PURSE"}, "KIND_UNKNOWN kind"),
    ({"currency": "DOLLAR"}, "UNKNOWN_CURRENCY currency"),
    ({"currency": "workshop"}, "NOT_A_CURRENCY currency"),
    ({"administrator": "NONE"}, "PARTY_NOT_FOUND administrator"),
    ({"administrative_unit": "NONE"}, "PARTY_NOT_FOUND administrativeUnit"),
    ({"mandate": "NONE"}, "DOCUMENT_NOT_FOUND mandate"),
    ({"created_by": "NONE"}, "DOCUMENT_NOT_FOUND createdBy"),
    ({"gathers_for": "NONE"}, "GROUPING_NOT_FOUND gathersFor"),
    ({"objectives": ("P1", "P9")}, "PILLAR_NOT_FOUND objectives.1"),
    ({"tasks": ("x",) * 201}, "LIST_TOO_LONG tasks"),
    ({"name": {"es": "x"}}, "ENGLISH_MISSING name"),
    ({"name": {"en": "x", "it": "y"}}, "LANGUAGE_UNKNOWN name"),
    ({"sources": ()}, "SOURCE_MISSING sources"),
    ({"sources": (Source("NONE"),)}, "DOCUMENT_NOT_FOUND sources.0.document"),
    ({"confidence": "D"}, "CONFIDENCE_UNKNOWN confidence"),
    ({"note": "x" * 2001}, "TEXT_TOO_LONG note"),
]


def fund(**changes: Any) -> RecordFund:
    given: dict[str, Any] = {"code": "MIRPS", "name": {"en": "MIRPS Fund"}, "administrator": "OAS", "sources": SOURCES}
    return RecordFund(**given | changes)


@pytest.fixture
async def ground(database: Database) -> Database:
    await given_party(database, "OAS", kind="REGIONAL_ORG")
    await given_grouping(database, "SUPPORT_PLATFORM")
    await given_code(database, "PILLAR", "P1")
    return database


async def test_a_fund_is_recorded_with_its_mandate_and_moves_no_money(ground: Database) -> None:
    recorded = await record(
        ground, record_fund, fund(mandate="DOC", gathers_for="SUPPORT_PLATFORM", objectives=("P1",))
    )

    assert recorded.entry is None
    assert await rows(ground, "SELECT code, currency, objectives FROM fund WHERE mandate_id > 0") == [
        ("MIRPS", "USD", ["P1"])
    ]


async def test_each_thing_that_cannot_be_is_refused_by_name(ground: Database) -> None:
    await record(ground, record_fund, fund(code="TAKEN"))

    assert await refusals(ground, record_fund, [fund(**changes) for changes, _ in REFUSED]) == [
        why for _, why in REFUSED
    ]


async def test_a_rehearsal_leaves_nothing(ground: Database) -> None:
    assert await leaves_nothing(ground, record_fund, fund())


async def test_twice_with_one_key_is_once(ground: Database) -> None:
    assert await happens_once(ground, record_fund, fund())
