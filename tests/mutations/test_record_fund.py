"""Recording a fund over the API."""

from service.database.engine import Database
from tests.given.doors import Refused, done_by_its_door, each_is_refused_by_the_door

GIVEN = {
    "code": "OTHER",
    "name": {"en": "Another fund"},
    "administrator": "OAS",
    "kind": "TRUST_FUND",
    "currency": "EUR",
    "mandate": "DOC",
    "objectives": ["P1"],
    "eligibleUses": ["HEALTH"],
    "sources": [{"document": "DOC"}],
}


async def test_a_fund_is_recorded(database: Database) -> None:
    done = await done_by_its_door(
        database,
        "recordFund",
        GIVEN,
        "fund { code name kind administrator { code } currency mandate { code } eligibleUses available { amount } }",
    )

    assert done["fund"] == {
        "code": "OTHER",
        "name": "Another fund",
        "kind": "TRUST_FUND",
        "administrator": {"code": "OAS"},
        "currency": "EUR",
        "mandate": {"code": "DOC"},
        "eligibleUses": ["HEALTH"],
        "available": [],
    }
    assert done["entry"] is None


async def test_what_is_wrong_with_it_is_said_with_its_place(database: Database) -> None:
    cases: list[Refused] = [
        ({"code": "FUND"}, "CODE_TAKEN", ["code"]),
        ({"administrator": "NONE"}, "PARTY_NOT_FOUND", ["administrator"]),
        ({"objectives": ["NONE"]}, "PILLAR_NOT_FOUND", ["objectives", "0"]),
        ({"currency": "person-day"}, "NOT_A_CURRENCY", ["currency"]),
        ({"mandate": "NONE"}, "DOCUMENT_NOT_FOUND", ["mandate"]),
    ]
    await each_is_refused_by_the_door(database, "recordFund", GIVEN, cases)
