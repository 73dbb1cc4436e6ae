"""Recording whom a document credits over the API."""

from service.database.engine import Database
from tests.given.doors import Refused, done_by_its_door, each_is_refused_by_the_door

GIVEN = {
    "code": "CREDIT-1",
    "fund": "FUND",
    "name": {"en": "Contributors"},
    "statedOn": "2022",
    "contributors": ["ES", "CA"],
    "sources": [{"document": "DOC"}],
}


async def test_whom_a_document_credits_is_recorded(database: Database) -> None:
    done = await done_by_its_door(
        database, "recordFundContributors", GIVEN, "statement { code statedOn { edtf } contributors { code } }"
    )

    assert done["statement"] == {
        "code": "CREDIT-1",
        "statedOn": {"edtf": "2022"},
        "contributors": [{"code": "CA"}, {"code": "ES"}],
    }
    assert done["entry"] is None


async def test_what_is_wrong_with_it_is_said_with_its_place(database: Database) -> None:
    cases: list[Refused] = [
        ({"contributors": ["NONE"]}, "PARTY_NOT_FOUND", ["contributors", "0"]),
        ({"statedOn": "then"}, "DATE_NOT_EDTF", ["statedOn"]),
        ({"fund": "NONE"}, "FUND_NOT_FOUND", ["fund"]),
    ]
    await each_is_refused_by_the_door(database, "recordFundContributors", GIVEN, cases)
