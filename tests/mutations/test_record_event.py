"""Recording an event over the API."""

from service.database.engine import Database
from tests.given.doors import Refused, done_by_its_door, each_is_refused_by_the_door

GIVEN = {
    "code": "SE-2021",
    "kind": "SOLIDARITY_EVENT",
    "name": {"en": "Solidarity Event"},
    "date": "2021-06-10",
    "status": "HELD",
    "country": "CR",
    "hosts": ["ES", "CA"],
    "adopted": ["DOC"],
    "announcedTotal": {
        "amount": "110000000",
        "currency": "USD",
        "qualifier": "MORE_THAN",
        "sources": [{"document": "DOC"}],
        "confidence": "B",
    },
    "sources": [{"document": "DOC"}],
}


async def test_an_event_is_recorded_with_the_total_that_was_announced(database: Database) -> None:
    done = await done_by_its_door(
        database,
        "recordEvent",
        GIVEN,
        "event { code kind status hosts { code } adopted { code } "
        "announcedTotal { amount qualifier } announcedTotalConfidence mirps }",
    )

    assert done["event"] == {
        "code": "SE-2021",
        "kind": "SOLIDARITY_EVENT",
        "status": "HELD",
        "hosts": [{"code": "ES"}, {"code": "CA"}],
        "adopted": [{"code": "DOC"}],
        "announcedTotal": {"amount": "110000000.00", "qualifier": "MORE_THAN"},
        "announcedTotalConfidence": "B",
        "mirps": True,
    }
    assert done["entry"] is None


async def test_what_is_wrong_with_it_is_said_with_its_place(database: Database) -> None:
    cases: list[Refused] = [
        ({"hosts": ["NONE"]}, "PARTY_NOT_FOUND", ["hosts", "0"]),
        ({"partOf": "NONE"}, "EVENT_NOT_FOUND", ["partOf"]),
        ({"endDate": "2021-06-09"}, "DATES_REVERSED", ["endDate"]),
        ({"announcedTotal": {"amount": "1"}}, "CURRENCY_MISSING", ["announcedTotal", "currency"]),
        ({"unlocode": "SAN JOSE"}, "UNLOCODE_MALFORMED", ["unlocode"]),
        ({"aliases": [{"name": "x", "document": "NONE"}]}, "DOCUMENT_NOT_FOUND", ["aliases", "0", "document"]),
    ]
    await each_is_refused_by_the_door(database, "recordEvent", GIVEN, cases)
