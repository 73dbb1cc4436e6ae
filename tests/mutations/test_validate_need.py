"""Validating a need over the API."""

from service.database.engine import Database
from tests.given.acting import SECRETARIAT
from tests.given.doors import done_by_its_door, refused

VALIDATED = {"need": "N1", "validated": "2021-06", "validatedBy": "HN"}


async def test_what_a_need_asks_for_is_validated(database: Database) -> None:
    shown = "validation { stands validatedBy { code } requirement { amount } } need { code validated }"
    done = await done_by_its_door(database, "validateNeed", VALIDATED, shown, actor=SECRETARIAT)

    assert done["validation"] == {"stands": True, "validatedBy": {"code": "HN"}, "requirement": {"amount": "1000.00"}}
    assert done["need"] == {"code": "N1", "validated": True}
    assert done["entry"] is None


async def test_a_day_before_it_was_stated_is_refused(database: Database) -> None:
    given = {**VALIDATED, "validated": "2020"}

    assert await refused(database, "validateNeed", given, "need") == ("VALIDATED_TOO_EARLY", ["validated"])
