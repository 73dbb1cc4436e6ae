"""Picks written short, and the answer to them: the read path without any GraphQL."""

from typing import Any

import asyncpg
import orjson

from service.catalog import CATALOG, ROOT
from service.database.engine import Database
from service.reading.plan import Plan, plan_of
from service.reading.selection import Pick, Viewer


def leaves(*names: str) -> tuple[Pick, ...]:
    return tuple(Pick(name, name) for name in names)


def many_parties(*below: Pick, **args: Any) -> Pick:
    """Pick a connection of parties."""
    return Pick("parties", "parties", args, {"PartyConnection": below})


def nodes_of(*names: str) -> Pick:
    return Pick("nodes", "nodes", {}, {"Party": leaves(*names)})


def page_info(*names: str) -> Pick:
    return Pick("pageInfo", "pageInfo", {}, {"PageInfo": leaves(*names)})


def planned(*picks: Pick, viewer: Viewer | None = None) -> Plan:
    return plan_of(CATALOG, ROOT, picks, viewer or Viewer())


async def read(database: Database, *picks: Pick, **variables: Any) -> dict[str, Any]:
    """Ask, and open the answer."""
    plan = planned(*picks)
    async with database.reading() as session:
        answer: dict[str, Any] = orjson.loads(await session.fetch_json(plan.sql, plan.bind(variables)))
    return answer


async def as_owner(database: Database, statement: str, *values: Any) -> None:
    """Run a statement as the owner of the tables, past every act."""
    connection = await asyncpg.connect(database.address.dsn)
    try:
        await connection.execute(statement, *values)
    finally:
        await connection.close()


async def add_parties(database: Database, *codes: str, note: str | None = None) -> None:
    """Add parties that only have a code and a note."""
    for code in codes:
        await as_owner(
            database,
            "INSERT INTO party (code, kind, name, confidence, illustrative, note)"
            " VALUES ($1, 'NGO', $2, 'A', false, $3)",
            code,
            orjson.dumps({"en": code}).decode(),
            note,
        )
