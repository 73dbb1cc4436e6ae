"""Recording a document over the API."""

from service.database.engine import Database
from tests.given.doors import Refused, done_by_its_door, each_is_refused_by_the_door

GIVEN = {
    "code": "PRESS-1",
    "kind": "NEWS",
    "title": {"en": "Pledges announced"},
    "date": "2021-06",
    "issuer": "ES",
    "language": "es",
    "url": "https://example.org/1",
    "cites": ["DOC"],
    "sources": [{"document": "PRESS-1"}],
    "confidence": "B",
}


async def test_a_document_is_recorded_as_its_own_source(database: Database) -> None:
    done = await done_by_its_door(
        database,
        "recordDocument",
        GIVEN,
        "document { code title issuer { code } date { edtf } seenAs cites { code } confidence"
        " sources { document { code } } }",
    )

    assert done["document"] == {
        "code": "PRESS-1",
        "title": "Pledges announced",
        "issuer": {"code": "ES"},
        "date": {"edtf": "2021-06"},
        "seenAs": "FULL_TEXT",
        "cites": [{"code": "DOC"}],
        "confidence": "B",
        "sources": [{"document": {"code": "PRESS-1"}}],
    }
    assert done["entry"] is None


async def test_what_is_wrong_with_it_is_said_with_its_place(database: Database) -> None:
    cases: list[Refused] = [
        ({"code": "DOC"}, "CODE_TAKEN", ["code"]),
        ({"url": "javascript:alert(1)"}, "URL_MALFORMED", ["url"]),
        ({"otherUrls": ["ftp://x"]}, "URL_MALFORMED", ["otherUrls", "0"]),
        ({"language": "Spanish"}, "LANGUAGE_MALFORMED", ["language"]),
        ({"cites": ["PRESS-1"]}, "CITES_ITSELF", ["cites"]),
        ({"date": "yesterday"}, "DATE_NOT_EDTF", ["date"]),
    ]
    await each_is_refused_by_the_door(database, "recordDocument", GIVEN, cases)
