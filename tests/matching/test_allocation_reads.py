"""Who reads an allocation is shown of its need and its donor what looking them up would show."""

import asyncpg
import pytest

from service.database.engine import Database
from service.reading.selection import Viewer
from tests.given.asking import ask
from tests.given.giving import given_pledge
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
