"""Placing money on a need over the API."""

from service.database.engine import Database
from service.giving.earmark import Earmark
from tests.given.doors import done_by_its_door, refused
from tests.given.giving import given_pledge

PLACED = {"pledge": "P1", "need": "N1", "amount": "40.00", "basis": "DONOR_STATED"}


async def test_money_is_placed_on_a_need(database: Database) -> None:
    await given_pledge(database)
    shown = "allocation { need { code } basis amount { amount } byStage { stage amount } }"
    done = await done_by_its_door(database, "allocatePledge", PLACED, shown)

    assert done["allocation"] == {
        "need": {"code": "N1"},
        "basis": "DONOR_STATED",
        "amount": [{"amount": "40.00"}],
        "byStage": [{"stage": "PLEDGED", "amount": "40.00"}],
    }
    assert done["effect"]["coverageBefore"]["pledged"] == {"amount": "0.00"}
    assert done["effect"]["coverageAfter"]["pledged"] == {"amount": "40.00"}


async def test_what_the_donor_did_not_mean_is_refused(database: Database) -> None:
    await given_pledge(database, earmark=Earmark(states=("SV",)))

    assert await refused(database, "allocatePledge", PLACED, "allocation") == ("EARMARK_DOES_NOT_ADMIT", ["need"])


async def test_money_is_placed_at_three_stages_and_no_other(database: Database) -> None:
    await given_pledge(database)
    given = {**PLACED, "stage": "SPENT"}

    assert await refused(database, "allocatePledge", given, "allocation") == ("STAGE_UNKNOWN", ["stage"])
