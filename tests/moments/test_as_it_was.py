"""What is asked at a moment is answered as it was answered then: every field of every list, read from the schema."""

from typing import Any

import pytest

from service.database.engine import Database
from service.reading.selection import Viewer
from tests.given.every_list import every_list
from tests.given.planning import given_need
from tests.moments.asked_at import AUDITOR, answers_now, answers_then, differing, head
from tests.moments.much_later import much_later


@pytest.mark.parametrize("viewer", [Viewer(), AUDITOR], ids=["the public", "an auditor"])
async def test_what_was_known_is_answered_for_ever_as_it_was_answered_then(database: Database, viewer: Viewer) -> None:
    await every_list(database)
    await given_need(database, "DRAFT", "60", state="HN", plan="PLAN-HN", publication="DRAFT")
    sequence, known = await head(database)
    then = await answers_now(database, viewer)
    moments: list[dict[str, Any]] = [{"known": known}, {"sequence": sequence, "known": known}]
    for moment in moments:
        assert differing(then, await answers_then(database, viewer, moment)) == []

    await much_later(database)

    assert differing(then, await answers_now(database, viewer)) != []
    for moment in moments:
        assert differing(then, await answers_then(database, viewer, moment)) == []
