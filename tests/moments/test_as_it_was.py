"""What is asked at a moment is answered as it was answered then: every field of every list, read from the schema."""

from typing import Any

import pytest

from service.database.engine import Database
from service.reading.selection import Viewer
from tests.given.crowd import FULL
from tests.given.every_list import every_list
from tests.given.giving import given_receipt
from tests.given.planning import given_need
from tests.moments.asked_at import AUDITOR, answers_now, answers_then, differing, head, missing
from tests.moments.much_later import much_later


@pytest.mark.parametrize("viewer", [Viewer(), AUDITOR], ids=["the public", "an auditor"])
async def test_what_was_known_is_answered_for_ever_as_it_was_answered_then(database: Database, viewer: Viewer) -> None:
    await every_list(database)
    await given_need(database, "DRAFT", "60", state="HN", plan="PLAN-HN", publication="DRAFT")
    # An entry of the book is known with all that was recorded before it, and nothing recorded after it.
    await given_receipt(database, "LAST", "0.10")
    sequence, known = await head(database)
    then = await answers_now(database, viewer)
    moments: list[dict[str, Any]] = [{"known": known}, {"sequence": sequence}]
    for moment in moments if FULL else ():
        assert differing(then, await answers_then(database, viewer, moment)) == []

    await much_later(database)

    assert differing(then, await answers_now(database, viewer)) != []
    for moment in moments:
        assert differing(then, await answers_then(database, viewer, moment)) == []


async def test_whatever_the_day_nothing_is_null_that_never_is(database: Database) -> None:
    await every_list(database)
    await given_need(database, "DRAFT", "60", state="HN", plan="PLAN-HN", publication="DRAFT")
    await much_later(database)
    found = set()
    for day in ("2021-02-01", "2021-06-11", "2022-02-10", "2022-05-01"):
        for answer in await answers_then(database, AUDITOR, {"effective": day}):
            found |= set(missing(answer))

    assert found == set()
