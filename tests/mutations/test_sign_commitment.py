"""Signing a commitment over the API."""

from service.database.engine import Database
from tests.given.doors import SOURCED, done_by_its_door, refused
from tests.given.giving import given_pledge

SIGNED = {
    "code": "C1",
    "pledge": "P1",
    "signed": "2021-11-23",
    "amount": {"amount": "60.00", "currency": "USD"},
    "kind": "AUTHORISATION",
    "title": {"en": "Decision of the council"},
    "acknowledged": "2021-12",
    "acknowledgedBy": "OAS",
    **SOURCED,
}


async def test_what_is_signed_moves_from_pledged_to_committed(database: Database) -> None:
    await given_pledge(database)
    shown = "commitment { code kind title acknowledgedBy { code } document { code } pledge { status } }"
    done = await done_by_its_door(database, "signCommitment", SIGNED, shown)

    assert done["commitment"] == {
        "code": "C1",
        "kind": "AUTHORISATION",
        "title": "Decision of the council",
        "acknowledgedBy": {"code": "OAS"},
        "document": {"code": "DOC"},
        "pledge": {"status": "PARTLY_COMMITTED"},
    }
    balances = {one["account"]["stage"]: one["after"] for one in done["effect"]["balances"]}
    assert balances == {"PLEDGED": "40.00", "COMMITTED": "60.00"}


async def test_more_than_is_promised_is_refused(database: Database) -> None:
    await given_pledge(database, amount="59.00")

    assert await refused(database, "signCommitment", SIGNED, "commitment") == ("MORE_THAN_PLEDGED", ["amount"])
