"""Who held an office, from when to when."""

import asyncio
from typing import Any

import pytest

from service.database.engine import Database
from service.registry.record_office_term import RecordOfficeTerm, record_office_term
from service.registry.stating import Source
from tests.given.acting import happens_once, leaves_nothing, record, refusals, rows
from tests.given.registry import SOURCES, given_party

REFUSED: list[tuple[dict[str, Any], str]] = [
    ({"code": "a b"}, "CODE_MALFORMED code"),
    ({"code": "TAKEN"}, "CODE_TAKEN code"),
    ({"office": "TREASURER"}, "OFFICE_UNKNOWN office"),
    ({"status": "LOST"}, "STATUS_UNKNOWN status"),
    ({"holders": ()}, "HOLDER_MISSING holders"),
    ({"holders": ("NONE",)}, "PARTY_NOT_FOUND holders.0"),
    ({"holders": ("OAS", "OAS")}, "PARTY_TWICE holders"),
    ({"part_of": "NONE"}, "OFFICE_TERM_NOT_FOUND partOf"),
    ({"to_edtf": "2016"}, "DATES_REVERSED to"),
    ({"ordinal": -1}, "COUNT_OUT_OF_RANGE ordinal"),
    ({"from_edtf": "yesterday"}, "DATE_NOT_EDTF from"),
    ({"from_edtf": "2021-02-30"}, "DATE_IMPOSSIBLE from"),
    ({"from_edtf": "2021/2020"}, "DATE_INTERVAL_REVERSED from"),
    ({"sources": ()}, "SOURCE_MISSING sources"),
    ({"sources": (Source("NONE"),)}, "DOCUMENT_NOT_FOUND sources.0.document"),
    ({"confidence": "D"}, "CONFIDENCE_UNKNOWN confidence"),
    ({"note": "x" * 2001}, "TEXT_TOO_LONG note"),
]


def term(**changes: Any) -> RecordOfficeTerm:
    given: dict[str, Any] = {
        "code": "T1",
        "office": "TECHNICAL_SECRETARIAT",
        "from_edtf": "2017",
        "status": "CURRENT",
        "holders": ("UNHCR", "OAS"),
        "sources": SOURCES,
    }
    return RecordOfficeTerm(**given | changes)


@pytest.fixture
async def ground(database: Database) -> Database:
    for code in ("UNHCR", "OAS"):
        await given_party(database, code, kind="UN_AGENCY")
    return database


async def test_joint_holders_stand_in_the_order_of_the_document(ground: Database) -> None:
    await record(ground, record_office_term, term())

    held = "SELECT p.code FROM office_holder h JOIN party p ON p.id = h.party_id ORDER BY h.position"
    assert await rows(ground, held) == [("UNHCR",), ("OAS",)]


async def test_an_ordinal_is_taken_once_in_each_office(ground: Database) -> None:
    await record(ground, record_office_term, term(ordinal=3))

    again = [term(code="T2", ordinal=3), term(code="T2", ordinal=3, office="PLATFORM_CHAIR")]
    assert await refusals(ground, record_office_term, again) == ["ORDINAL_TAKEN ordinal", "ok"]


async def test_of_several_at_once_one_has_the_ordinal(ground: Database) -> None:
    terms = [record(ground, record_office_term, term(code=f"T{number}", ordinal=3)) for number in range(6)]
    ended = [getattr(one, "code", one) for one in await asyncio.gather(*terms, return_exceptions=True)]

    assert ended.count("ORDINAL_TAKEN") == 5
    assert await rows(ground, "SELECT count(*) FROM office_term") == [(1,)]


async def test_a_holder_nobody_knows_is_said_to_be_unknown(ground: Database) -> None:
    await record(ground, record_office_term, term(status="UNKNOWN", holders=()))

    assert await rows(ground, "SELECT status FROM office_term") == [("UNKNOWN",)]


async def test_each_thing_that_cannot_be_is_refused_by_name(ground: Database) -> None:
    await record(ground, record_office_term, term(code="TAKEN"))

    assert await refusals(ground, record_office_term, [term(**changes) for changes, _ in REFUSED]) == [
        why for _, why in REFUSED
    ]


async def test_a_rehearsal_leaves_nothing(ground: Database) -> None:
    assert await leaves_nothing(ground, record_office_term, term())


async def test_twice_with_one_key_is_once(ground: Database) -> None:
    assert await happens_once(ground, record_office_term, term())
