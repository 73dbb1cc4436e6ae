"""What is made up stays out of lists until somebody asks for it; looking it up by name finds it."""

from typing import Any

from service.database.engine import Database
from service.reading.selection import Pick
from tests.reading.picking import add_parties, as_owner, leaves, many_parties, nodes_of, read

TOTAL = Pick("totalCount", "totalCount")


async def given_one_real_and_one_made_up(database: Database) -> None:
    """Add a party of each kind, each the parent of a real and of a made-up one."""
    await add_parties(database, "REAL", "MADE-UP", "REAL-1", "REAL-2", "MADE-UP-1", "MADE-UP-2")
    await as_owner(database, "UPDATE party SET illustrative = true WHERE code IN ('MADE-UP', 'REAL-2', 'MADE-UP-2')")
    await as_owner(
        database,
        "INSERT INTO party_member (group_id, party_id) SELECT g.id, m.id FROM party g, party m"
        " WHERE g.code IN ('REAL', 'MADE-UP') AND m.code LIKE g.code || '-_'",
    )


async def codes(database: Database, **args: Any) -> list[str]:
    """Return the codes of a list of parties, having compared its total with them."""
    page = (await read(database, many_parties(nodes_of("code"), TOTAL, **args)))["parties"]
    assert page["totalCount"] == len(page["nodes"])
    return [node["code"] for node in page["nodes"]]


async def members_of(database: Database, code: str) -> list[str]:
    members = Pick("members", "members", {}, {"Party": leaves("code")})
    found = await read(database, Pick("party", "party", {"code": code}, {"Party": (*leaves("code"), members)}))
    return sorted(member["code"] for member in found["party"]["members"])


async def test_a_list_holds_real_rows_unless_it_is_asked_which(database: Database) -> None:
    await given_one_real_and_one_made_up(database)
    real = ["MADE-UP-1", "REAL", "REAL-1"]
    made_up = ["MADE-UP", "MADE-UP-2", "REAL-2"]

    assert await codes(database) == real
    assert await codes(database, where={"illustrative": None}) == real
    assert await codes(database, where={"illustrative": False}) == real
    assert await codes(database, where={"illustrative": True}) == made_up
    assert await codes(database, where={"codes": ["MADE-UP", "REAL"]}) == ["REAL"]


async def test_a_real_row_leads_to_real_rows_and_a_made_up_one_to_all(database: Database) -> None:
    await given_one_real_and_one_made_up(database)

    assert await members_of(database, "REAL") == ["REAL-1"]
    assert await members_of(database, "MADE-UP") == ["MADE-UP-1", "MADE-UP-2"]
