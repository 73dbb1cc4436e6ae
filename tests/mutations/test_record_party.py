"""Recording a party over the API."""

from service.database.engine import Database
from tests.given.doors import Refused, done_by_its_door, each_is_refused_by_the_door

GIVEN = {
    "code": "JOINT",
    "kind": "GROUP",
    "name": {"en": "Joint donors", "es": "Donantes conjuntos"},
    "members": ["ES", "CA"],
    "aliases": [{"name": "Friends", "language": "en", "from": "2019", "to": "2021", "document": "DOC"}],
    "sources": [{"document": "DOC"}],
}


async def test_a_party_is_recorded_with_its_other_names(database: Database) -> None:
    done = await done_by_its_door(
        database,
        "recordParty",
        GIVEN,
        "party { code kind name(lang: ES) members { code } "
        "aliases { name language inUseFrom inUseTo document { code } } sources { document { code } } }",
    )

    assert done["party"] == {
        "code": "JOINT",
        "kind": "GROUP",
        "name": "Donantes conjuntos",
        "members": [{"code": "ES"}, {"code": "CA"}],
        "aliases": [
            {"name": "Friends", "language": "en", "inUseFrom": "2019", "inUseTo": "2021", "document": {"code": "DOC"}}
        ],
        "sources": [{"document": {"code": "DOC"}}],
    }
    assert done["entry"] is None


async def test_what_is_wrong_with_it_is_said_with_its_place(database: Database) -> None:
    cases: list[Refused] = [
        ({"code": "ES"}, "CODE_TAKEN", ["code"]),
        ({"members": ["ES", "ES"]}, "PARTY_TWICE", ["members"]),
        ({"parent": "NONE"}, "PARTY_NOT_FOUND", ["parent"]),
        ({"aliases": [{"name": "x", "from": "then"}]}, "DATE_NOT_EDTF", ["aliases", "0", "from"]),
        ({"aliases": [{"name": "x", "document": "NONE"}]}, "DOCUMENT_NOT_FOUND", ["aliases", "0", "document"]),
        ({"sources": []}, "SOURCE_MISSING", ["sources"]),
    ]
    await each_is_refused_by_the_door(database, "recordParty", GIVEN, cases)
