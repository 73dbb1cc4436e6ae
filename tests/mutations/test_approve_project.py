"""Approving a project over the API."""

from service.database.engine import Database
from tests.given.doors import Refused, done_by_its_door, each_is_refused_by_the_door

SOURCES = [{"document": "DOC"}]
PROJECT = {
    "code": "PRJ",
    "fund": "FUND",
    "title": {"en": "Shelters", "es": "Albergues"},
    "agreed": "2022-02",
    "state": "HN",
    "implementer": "HN",
    "coImplementers": ["ES"],
    "budget": {"amount": "70.00", "currency": "USD"},
    "status": "IMPLEMENTATION",
    "needs": [{"need": "N1", "share": "0.600000"}],
    "sources": SOURCES,
}
SHOWN = """project { code title(lang: ES) state { code } implementer { code } coImplementers { code } status
  budget { amount currency qualifier } needs { need { code } share } agreedOn { edtf } }"""


async def test_a_project_is_approved(database: Database) -> None:
    done = await done_by_its_door(database, "approveProject", PROJECT, SHOWN)

    assert done["project"] == {
        "code": "PRJ",
        "title": "Albergues",
        "state": {"code": "HN"},
        "implementer": {"code": "HN"},
        "coImplementers": [{"code": "ES"}],
        "status": "IMPLEMENTATION",
        "budget": {"amount": "70.00", "currency": "USD", "qualifier": "EXACT"},
        "needs": [{"need": {"code": "N1"}, "share": "0.6"}],
        "agreedOn": {"edtf": "2022-02"},
    }
    assert done["entry"] is None
    assert done["effect"]["balances"] == []


async def test_a_project_is_refused(database: Database) -> None:
    half = {"need": "N1", "share": "0.5"}
    cases: list[Refused] = [
        ({"code": "!"}, "CODE_MALFORMED", ["code"]),
        ({"fund": "NONE"}, "FUND_NOT_FOUND", ["fund"]),
        ({"state": "XX"}, "STATE_NOT_FOUND", ["state"]),
        ({"coImplementers": ["ES", "ES"]}, "PARTY_TWICE", ["coImplementers"]),
        ({"needs": [half, half]}, "NEED_TWICE", ["needs"]),
        ({"needs": [half, {"need": "N2", "share": "0.500001"}]}, "SHARES_EXCEED_ONE", ["needs"]),
        ({"needs": [half, {"need": "N2", "share": "0.5"}]}, "STATE_DISAGREES", ["needs", "1", "need"]),
        ({"needs": [{"need": "N1", "share": "0.1234567"}]}, "SHARE_NOT_USABLE", ["needs", "0", "share"]),
        ({"budget": {"amount": "1.001", "currency": "USD"}}, "AMOUNT_TOO_PRECISE", ["budget", "amount"]),
        ({"agreed": "soon"}, "DATE_NOT_EDTF", ["agreed"]),
        ({"sources": []}, "SOURCE_MISSING", ["sources"]),
    ]
    await each_is_refused_by_the_door(database, "approveProject", PROJECT, cases)
