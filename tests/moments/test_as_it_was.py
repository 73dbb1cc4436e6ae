"""What is asked at a moment is answered as it was answered then: every field of every list, read from the schema."""

from collections.abc import AsyncIterator
from typing import Any

import pytest_asyncio

from service.database.engine import Database
from service.reading.selection import Viewer
from tests.given.crowd import FULL
from tests.given.every_list import on_every_list
from tests.given.giving import given_receipt
from tests.given.planning import given_need
from tests.moments.asked_at import AUDITOR, answers_now, answers_then, differing, differs_now, head, missing
from tests.moments.much_later import much_later
from tests.servers import Server

VIEWERS = {"the public": Viewer(), "an auditor": AUDITOR}


@pytest_asyncio.fixture
async def database_url(server: Server) -> AsyncIterator[str]:
    """A database of the test's own with rows in every list."""
    async with on_every_list(server) as url:
        yield url


async def test_what_was_known_is_answered_for_ever_as_it_was_answered_then(database: Database) -> None:
    await given_need(database, "DRAFT", "60", state="HN", plan="PLAN-HN", publication="DRAFT")
    # An entry of the book is known with all that was recorded before it, and nothing recorded after it.
    await given_receipt(database, "LAST", "0.10")
    sequence, known = await head(database)
    moments: list[dict[str, Any]] = [{"known": known}, {"sequence": sequence}]
    then = {name: await answers_now(database, viewer) for name, viewer in VIEWERS.items()}
    for name, viewer in VIEWERS.items() if FULL else ():
        for found in await answers_then(database, viewer, moments):
            assert differing(then[name], found) == [], name

    await much_later(database)

    for name, viewer in VIEWERS.items():
        assert await differs_now(database, viewer, then[name]), name
        for found in await answers_then(database, viewer, moments):
            assert differing(then[name], found) == [], name


async def test_whatever_the_day_nothing_is_null_that_never_is(database: Database) -> None:
    await given_need(database, "DRAFT", "60", state="HN", plan="PLAN-HN", publication="DRAFT")
    await much_later(database)
    days = [{"effective": day} for day in ("2021-02-01", "2021-06-11", "2022-02-10", "2022-05-01")]
    found = {
        place for answers in await answers_then(database, AUDITOR, days) for one in answers for place in missing(one)
    }

    assert found == set()
