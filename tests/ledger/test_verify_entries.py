"""Checking the chain over the API: a stretch of the book, recomputed in the one statement of the question."""

import orjson
import pytest

from service.database.engine import Database
from service.reading.selection import Viewer
from tests.given.asking import answer_to, ask, codes_refused
from tests.given.giving import given_money
from tests.given.looking import rows
from tests.reading.picking import as_owner

ALL = "{ ledger { verify { ok firstBroken checked from to } } }"
STRETCH = "query Q($from: Int, $to: Int) { ledger { verify(from: $from, to: $to) { ok firstBroken checked from to } } }"


async def _verified(database: Database, first: int | None = None, last: int | None = None) -> dict[str, object]:
    found: dict[str, object] = (await ask(database, STRETCH, {"from": first, "to": last}))["ledger"]["verify"]
    return found


async def _head(database: Database) -> int:
    [head] = await rows(database, "SELECT sequence FROM ledger_head")
    return int(head["sequence"])


async def test_an_untouched_book_is_whole(database: Database) -> None:
    await given_money(database)
    head = await _head(database)
    whole = {"ok": True, "firstBroken": None, "checked": head, "from": 1, "to": head}
    assert await ask(database, ALL) == {"ledger": {"verify": whole}}


async def test_a_stretch_is_checked_alone_and_ends_at_the_head(database: Database) -> None:
    await given_money(database)
    head = await _head(database)
    assert await _verified(database, 2, 3) == {"ok": True, "firstBroken": None, "checked": 2, "from": 2, "to": 3}
    assert (await _verified(database, head, head + 50))["to"] == head
    assert (await _verified(database, head + 1))["checked"] == 0


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE journal_entry SET note = 'another' WHERE sequence = 3",
        "UPDATE transfer SET amount = amount + 1 WHERE sequence = 3",
        "DELETE FROM journal_entry WHERE sequence = 3",
        "DELETE FROM transfer WHERE sequence = 3",
        "UPDATE journal_entry SET previous_hash = sha256('x') WHERE sequence = 3",
    ],
)
async def test_the_first_entry_that_does_not_fit_is_named(database: Database, change: str) -> None:
    await given_money(database)
    await as_owner(database, "ALTER TABLE journal_entry DISABLE TRIGGER ALL")
    await as_owner(database, "ALTER TABLE transfer DISABLE TRIGGER ALL")
    await as_owner(database, "CREATE TABLE kept AS SELECT * FROM journal_entry WHERE sequence = 3")
    await as_owner(database, "CREATE TABLE moved AS SELECT * FROM transfer WHERE sequence = 3")
    await as_owner(database, change)
    try:
        found = await _verified(database)
        before = await _verified(database, 1, 2)
    finally:
        # Whole again, for what every test of the book checks when it is done.
        await as_owner(database, "DELETE FROM transfer WHERE sequence = 3")
        await as_owner(database, "DELETE FROM journal_entry WHERE sequence = 3")
        await as_owner(database, "INSERT INTO journal_entry SELECT * FROM kept")
        await as_owner(database, "INSERT INTO transfer SELECT * FROM moved")
        await as_owner(database, "DROP TABLE kept, moved")
        await as_owner(database, "ALTER TABLE transfer ENABLE TRIGGER ALL")
        await as_owner(database, "ALTER TABLE journal_entry ENABLE TRIGGER ALL")
    assert (found["ok"], found["firstBroken"]) == (False, 3)
    assert before["ok"]


@pytest.mark.parametrize("stretch", [{"from": -1}, {"to": -1}, {"from": 1, "to": -1}])
async def test_a_number_below_nought_is_refused(database: Database, stretch: dict[str, int]) -> None:
    assert await codes_refused(database, STRETCH, stretch) == ["SEQUENCE_NEGATIVE"]


async def test_a_stretch_that_ends_before_it_begins_is_refused(database: Database) -> None:
    assert await codes_refused(database, STRETCH, {"from": 3, "to": 2}) == ["STRETCH_REVERSED"]


@pytest.mark.parametrize("last", [None, 2**31 - 1])
async def test_a_stretch_that_begins_beyond_the_book_is_refused_with_its_head(
    database: Database, last: int | None
) -> None:
    head = await _head(database)
    asked = {"from": head + 2, "to": last}
    [error] = orjson.loads((await answer_to(database, STRETCH, asked, viewer=Viewer(language="ES"))).body)["errors"]

    assert error["extensions"]["code"] == "SEQUENCE_UNKNOWN"
    assert f"al asiento {head}; el {head + 2} no está" in error["message"]
