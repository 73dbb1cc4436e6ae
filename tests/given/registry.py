"""Documents, parties, States, groupings, events and codes for tests, recorded by their acts; the same twice is one."""

from typing import Any

from service.database.engine import Database
from service.registry.record_code import RecordCode, record_code
from service.registry.record_document import RecordDocument, record_document
from service.registry.record_event import RecordEvent, record_event
from service.registry.record_grouping import RecordGrouping, record_grouping
from service.registry.record_party import RecordParty, record_party
from service.registry.record_state import RecordState, record_state
from service.registry.stating import Source
from service.writing.work import Recorded
from tests.given.acting import record_once

SOURCES = (Source("DOC"),)
"""What every fact of the tests rests on; ``given_document`` records it."""


async def given_document(database: Database, code: str = "DOC", **more: Any) -> Recorded:
    """Record a document that is its own source."""
    given: dict[str, Any] = {"kind": "REPORT", "title": {"en": code}, "date": "2021-06-10", "sources": (Source(code),)}
    return await record_once(database, record_document, RecordDocument(**given | more, code=code), f"document {code}")


async def given_party(database: Database, code: str = "ES", **more: Any) -> Recorded:
    """Record a party, a State unless it is said otherwise."""
    await given_document(database)
    given: dict[str, Any] = {"kind": "STATE", "name": {"en": code}, "sources": SOURCES}
    return await record_once(database, record_party, RecordParty(**given | more, code=code), f"party {code}")


async def given_code(database: Database, code_list: str, code: str, **more: Any) -> Recorded:
    """Record a code of a list."""
    await given_document(database)
    given: dict[str, Any] = {"name": {"en": code}, "sources": SOURCES}
    command = RecordCode(**given | more, code_list=code_list, code=code)
    return await record_once(database, record_code, command, f"{code_list} {code}")


async def given_state(database: Database, code: str = "HN", **more: Any) -> Recorded:
    """Record a MIRPS State and its party."""
    await given_party(database, code)
    given: dict[str, Any] = {"iso3": f"{code}X", "numeric": "340", "party": code, "name": {"en": code}}
    command = RecordState(**given | {"sources": SOURCES} | more, code=code)
    return await record_once(database, record_state, command, f"state {code}")


async def given_grouping(database: Database, code: str = "MIRPS", **more: Any) -> Recorded:
    """Record a grouping."""
    await given_document(database)
    given: dict[str, Any] = {"kind": "FRAMEWORK", "name": {"en": code}, "from_edtf": "2017-10-26", "sources": SOURCES}
    return await record_once(database, record_grouping, RecordGrouping(**given | more, code=code), f"grouping {code}")


async def given_event(database: Database, code: str = "SE1-2021", **more: Any) -> Recorded:
    """Record an event that was held."""
    await given_document(database)
    given: dict[str, Any] = {"kind": "SOLIDARITY_EVENT", "name": {"en": code}, "date": "2021-06-10", "status": "HELD"}
    command = RecordEvent(**given | {"sources": SOURCES} | more, code=code)
    return await record_once(database, record_event, command, f"event {code}")
