"""Revising a pledge over the API."""

from service.database.engine import Database
from tests.given.acting import SECRETARIAT
from tests.given.doors import SOURCED, done_by_its_door, refused
from tests.given.giving import given_pledge, given_receipt

RAISED = {
    "code": "V1",
    "pledge": "P1",
    "revised": "2022-05",
    "amount": {"amount": "150.00", "currency": "USD"},
    **SOURCED,
}


async def test_100_raised_to_150_totals_150(database: Database) -> None:
    await given_pledge(database)
    shown = "revision { code before { amount } after { amount } line { position } } pledge { code amount { amount } }"
    done = await done_by_its_door(database, "revisePledge", RAISED, shown)

    assert done["pledge"] == {"code": "P1", "amount": {"amount": "150.00"}}
    assert done["revision"] == {
        "code": "V1",
        "before": {"amount": "100.00"},
        "after": {"amount": "150.00"},
        "line": {"position": 1},
    }
    assert [one["change"] for one in done["effect"]["balances"]] == ["50.00"]


async def test_less_than_was_received_is_refused(database: Database) -> None:
    await given_pledge(database)
    await given_receipt(database, amount="60.00")
    given = {**RAISED, "amount": {"amount": "59.99", "currency": "USD"}}

    assert await refused(database, "revisePledge", given, "pledge") == ("BELOW_SIGNED_OR_RECEIVED", ["amount"])


async def test_a_draft_is_answered_as_it_was_mended_with_no_revision(database: Database) -> None:
    await given_pledge(database, "OTHER")
    await given_pledge(database, "DRAFT", publication="DRAFT")
    shown = "revision { code } pledge { code amount { amount } revisions { code } } entry { sequence }"
    done = await done_by_its_door(database, "revisePledge", {**RAISED, "pledge": "DRAFT"}, shown, actor=SECRETARIAT)

    assert done["pledge"] == {"code": "DRAFT", "amount": {"amount": "150.00"}, "revisions": []}
    assert (done["revision"], done["entry"]) == (None, None)
