"""Making the placements of a matching over the API."""

from typing import Any

from service.database.engine import Database
from tests.given.asking import ask
from tests.given.doors import done_by_its_door
from tests.given.giving import given_pledge
from tests.given.mutating import mutate

HEAD = "{ ledger { head { sequence } } }"


async def given(database: Database, change: str = "40.00") -> dict[str, Any]:
    """Return the input of one placement on the book as it stands."""
    sequence = (await ask(database, HEAD))["ledger"]["head"]["sequence"]
    return {"sequence": sequence, "placements": [{"pledge": "P1", "need": "N1", "change": change}]}


async def test_a_matching_is_applied(database: Database) -> None:
    await given_pledge(database)
    done = await done_by_its_door(database, "applyMatching", await given(database))

    assert done["effect"]["coverageBefore"]["pledged"] == {"amount": "0.00"}
    assert done["effect"]["coverageAfter"]["pledged"] == {"amount": "40.00"}


async def test_a_matching_that_the_book_has_left_behind_is_refused(database: Database) -> None:
    await given_pledge(database)
    asked = await given(database)
    await given_pledge(database, "P2")
    payload = await mutate(database, "applyMatching", asked, "effect { __typename }")

    assert payload["effect"] is None
    assert [(one["code"], one["field"]) for one in payload["userErrors"]] == [("PROPOSAL_STALE", ["sequence"])]
