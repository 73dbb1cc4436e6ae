"""Recording a State over the API."""

from service.database.engine import Database
from tests.given.doors import Refused, done_by_its_door, each_is_refused_by_the_door
from tests.given.registry import given_party

GIVEN = {
    "code": "GT",
    "iso3": "GTM",
    "numeric": "320",
    "party": "GT",
    "name": {"en": "Guatemala"},
    "currency": "GTQ",
    "sources": [{"document": "DOC"}],
}


async def test_a_state_is_recorded(database: Database) -> None:
    await given_party(database, "GT", kind="STATE")
    done = await done_by_its_door(database, "recordState", GIVEN, "state { code name party { code } currency }")

    assert done["state"] == {"code": "GT", "name": "Guatemala", "party": {"code": "GT"}, "currency": "GTQ"}
    assert done["entry"] is None


async def test_what_is_wrong_with_it_is_said_with_its_place(database: Database) -> None:
    await given_party(database, "GT", kind="STATE")
    cases: list[Refused] = [
        ({"code": "HN"}, "CODE_TAKEN", ["code"]),
        ({"iso3": "gtm"}, "ISO3_MALFORMED", ["iso3"]),
        ({"numeric": "32"}, "NUMERIC_MALFORMED", ["numeric"]),
        ({"party": "OAS"}, "PARTY_NOT_STATE", ["party"]),
        ({"roles": ["ORIGIN"]}, "SITUATIONAL_ROLE_NOT_FOUND", ["roles", "0"]),
    ]
    await each_is_refused_by_the_door(database, "recordState", GIVEN, cases)
