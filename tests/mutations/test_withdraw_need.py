"""Giving up a draft of a need over the API."""

from service.database.engine import Database
from tests.given.acting import SECRETARIAT
from tests.given.doors import done_by_its_door, refused
from tests.given.planning import given_need


async def test_a_draft_is_given_up_and_moves_nothing(database: Database) -> None:
    await given_need(database, "N3", "750", state="HN", plan="PLAN-HN", publication="DRAFT")
    shown = "need { code publication } entry { sequence }"
    done = await done_by_its_door(database, "withdrawNeed", {"need": "N3"}, shown, actor=SECRETARIAT)

    assert (done["need"], done["entry"]) == ({"code": "N3", "publication": "WITHDRAWN"}, None)
    assert done["effect"]["balances"] == []


async def test_a_published_one_is_refused(database: Database) -> None:
    assert await refused(database, "withdrawNeed", {"need": "N1"}, "need") == ("NEED_IS_PUBLISHED", ["need"])
