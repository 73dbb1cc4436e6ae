"""Who reads an allocation is shown of its need and its donor what looking them up would show."""

from datetime import date

import asyncpg
import pytest

from service.database.engine import Database
from service.ledger.reverse_entry import ReverseEntry, reverse_entry
from service.reading.selection import Viewer
from tests.given.asking import ask
from tests.given.giving import given_commitment, given_pledge
from tests.given.ground import do
from tests.given.matching import given_allocation

BOTH_WAYS = """{ allocations(orderBy: [{ field: NEED }]%s) { nodes {
    need { code } lookedUp: need { code kind } donor { id code } donorLookedUp: donor { id code kind } } } }"""
HIDDEN = "UPDATE need SET publication = 'DRAFT' WHERE code = 'N1'"
MADE_UP = "UPDATE need SET illustrative = true WHERE code = 'N1'"
SECRETARIAT = Viewer("SECRETARIAT", "tests")
OF_ITS_STATE = Viewer("STATE", "tests", states=("HN",))
OF_ANOTHER = Viewer("STATE", "tests", states=("SV",))


async def given_allocations(database: Database, database_url: str, change: str) -> None:
    await given_pledge(database)
    await given_allocation(database, "N1", "40.00")
    await given_allocation(database, "N2", "10.00")
    connection = await asyncpg.connect(database_url)
    await connection.execute(change)
    await connection.close()


async def needs_seen(database: Database, viewer: Viewer, moment: str = "") -> list[str | None]:
    """Return the codes of the needs, the same whichever way they are asked for."""
    found = (await ask(database, BOTH_WAYS % moment, viewer=viewer))["allocations"]["nodes"]
    for one in found:
        donor = one["donorLookedUp"]
        assert one["donor"] == {"id": donor["id"], "code": donor["code"]}
    seen = [one["need"] and one["need"]["code"] for one in found]
    assert seen == [one["lookedUp"] and one["lookedUp"]["code"] for one in found]
    return seen


@pytest.mark.parametrize("moment", ["", ', moment: { known: "2199-01-01T00:00:00Z" }'], ids=["now", "then"])
@pytest.mark.parametrize("viewer", [Viewer(), OF_ANOTHER, OF_ITS_STATE, SECRETARIAT], ids=lambda one: one.role)
async def test_a_need_is_hidden_from_whom_looking_it_up_hides_it(
    database: Database, database_url: str, viewer: Viewer, moment: str
) -> None:
    await given_allocations(database, database_url, HIDDEN)
    sees = viewer in {OF_ITS_STATE, SECRETARIAT}
    assert sorted(await needs_seen(database, viewer, moment), key=str) == (["N1", "N2"] if sees else ["N2", None])


async def test_a_made_up_need_is_not_shown_beside_what_is_real(database: Database, database_url: str) -> None:
    await given_allocations(database, database_url, MADE_UP)
    assert sorted(await needs_seen(database, SECRETARIAT), key=str) == ["N2", None]


async def test_its_stages_add_up_to_its_worth_also_on_a_day_on_which_it_was_signed_twice(database: Database) -> None:
    """Signed, which was undone as of March, and signed again as of January: in between more is signed than stands."""
    await given_pledge(database, "P1", "100.00")
    await given_allocation(database, "N1", "60.00", allocated="2021-07-01")
    first = await given_commitment(database, "C1", signed="2021-11-23")
    undone = ReverseEntry(entry=first.recorded.entry or 0, reason="WRONG_AMOUNT", effective_on=date(2022, 3, 1))
    await do(database, reverse_entry, undone)
    await given_commitment(database, "C2", signed="2022-01-01")
    query = """{ allocations(moment: { effective: "2022-01-15" }) { nodes { usd byStage { stage amount usd } } } }"""
    (found,) = (await ask(database, query))["allocations"]["nodes"]

    assert found["usd"] == "60.00"
    assert [(one["stage"], one["amount"], one["usd"]) for one in found["byStage"]] == [
        ("PLEDGED", "-60.00", "-60.00"),
        ("COMMITTED", "120.00", "120.00"),
    ]
