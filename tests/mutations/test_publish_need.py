"""Publishing a need over the API."""

from service.database.engine import Database
from tests.given.acting import SECRETARIAT
from tests.given.doors import done_by_its_door, refused
from tests.given.planning import given_need


async def test_a_draft_is_published_and_comes_into_the_book(database: Database) -> None:
    await given_need(database, "N3", "750", state="HN", plan="PLAN-HN", publication="DRAFT")
    shown = "need { publication requirement { amount } }"
    done = await done_by_its_door(database, "publishNeed", {"need": "N3"}, shown, actor=SECRETARIAT)

    assert done["need"] == {"publication": "PUBLISHED", "requirement": {"amount": "750.00"}}
    before, after = (done["effect"][name]["required"] for name in ("coverageBefore", "coverageAfter"))
    assert (before, after) == ("2000.00", "2750.00")


async def test_a_published_one_is_refused(database: Database) -> None:
    assert await refused(database, "publishNeed", {"need": "N1"}, "need") == ("ALREADY_PUBLISHED", ["need"])
