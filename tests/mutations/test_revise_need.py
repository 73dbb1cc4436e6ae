"""Revising a need over the API."""

from service.database.engine import Database
from tests.given.acting import SECRETARIAT
from tests.given.doors import SOURCED, done_by_its_door, refused
from tests.given.planning import given_need

REVISED = {"code": "V1", "need": "N1", "revisedOn": "2022-01-31", "requirement": "1200.00", **SOURCED}


async def test_the_new_amount_stands_and_the_first_stays_readable(database: Database) -> None:
    shown = "need { code requirement { amount } originalRequirement { amount } }"
    done = await done_by_its_door(database, "reviseNeed", REVISED, shown)

    assert done["need"] == {
        "code": "N1",
        "requirement": {"amount": "1200.00"},
        "originalRequirement": {"amount": "1000.00"},
    }
    assert [(one["account"]["stage"], one["change"]) for one in done["effect"]["balances"]] == [("REQUIRED", "200.00")]


async def test_a_day_before_the_need_is_refused(database: Database) -> None:
    given = {**REVISED, "revisedOn": "2020-12-31"}

    assert await refused(database, "reviseNeed", given, "need") == ("REVISION_TOO_EARLY", ["revisedOn"])


async def test_a_draft_is_answered_as_it_was_mended_with_no_entry(database: Database) -> None:
    await given_need(database, "N3", "750", state="HN", plan="PLAN-HN", publication="DRAFT")
    shown = "need { code requirement { amount } revisions { code } } entry { sequence }"
    done = await done_by_its_door(database, "reviseNeed", {**REVISED, "need": "N3"}, shown, actor=SECRETARIAT)

    assert done["need"] == {"code": "N3", "requirement": {"amount": "1200.00"}, "revisions": []}
    assert done["entry"] is None
