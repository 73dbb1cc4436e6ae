"""Others who write while a list is read: they clone rows of every table a list is of, and post entries by an act."""

import itertools
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager

import asyncpg
from graphql import (
    GraphQLField,
    GraphQLObjectType,
    get_named_type,
)

from graphql_schema.schema import make_schema
from migrations.metadata import metadata
from service.catalog import CATALOG
from service.database.engine import Database
from tests.given.every_list import on_every_list
from tests.given.giving import given_pledge
from tests.servers import Server, opened

SCHEMA = make_schema()._schema  # noqa: SLF001  strawberry keeps the graphql-core schema there
NOT_CLONED = frozenset({"id", "code", "operation_id", "recorded_at"})
MORE_ALLOCATIONS = """
    INSERT INTO allocation (line_id, pledge_id, need_id, basis, entry_sequence, confidence, illustrative)
    SELECT l.id, l.pledge_id, n.id, 'INFERRED', 1, 'C', false
      FROM pledge_line AS l JOIN pledge AS p ON p.id = l.pledge_id AND p.publication = 'PUBLISHED',
           need AS n
     WHERE n.publication = 'PUBLISHED'
       AND NOT EXISTS (SELECT FROM allocation AS a WHERE a.line_id = l.id AND a.need_id = n.id)
     ORDER BY random() LIMIT 1
"""

numbers = itertools.count(1)


def _connections() -> Iterator[tuple[str, str]]:
    """Go through the connections of rows that are kept: the type that has it, and the field."""
    for name, kind in SCHEMA.type_map.items():
        if isinstance(kind, GraphQLObjectType):
            for field, definition in kind.fields.items():
                listed = get_named_type(definition.type).name
                # The trail has no snapshots: it grows with what is asked, not with what is recorded.
                if listed == "AuditRecordConnection":
                    continue
                # The entries of a receipt are those of the book, which pages by itself.
                if name == "ContributionReceipt":
                    continue
                # What is worked out when it is read (the entries behind a figure) is nobody's row.
                if listed.endswith("Connection") and CATALOG[listed.removesuffix("Connection")].table is not None:
                    yield name, field


CONNECTIONS = sorted(_connections())


def field_of(owner: str, field: str) -> GraphQLField:
    kind = SCHEMA.type_map[owner]
    assert isinstance(kind, GraphQLObjectType)
    found: GraphQLField = kind.fields[field]
    return found


def listed_tables() -> list[str]:
    """Return the tables of facts that connections are of."""
    named = {get_named_type(field_of(*one).type).name.removesuffix("Connection") for one in CONNECTIONS}
    found = [CATALOG[name].table for name in named if name != "JournalEntry"]
    return sorted(str(getattr(table, "name", "")) for table in found)


class Writers:
    """Others who write: each round clones a row of every table that lists are of, in three transactions at once."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.highest: dict[str, int] = {}

    async def connect(self) -> "asyncpg.Connection":
        return await asyncpg.connect(self.database.address.dsn)

    async def round(self) -> None:
        """Write: one transaction that lasts while another commits, one that is rolled back, and an act."""
        first, second = await self.connect(), await self.connect()
        try:
            lasting, lost = first.transaction(), second.transaction()
            await lasting.start()
            # A new allocation takes the head of the book, which the act posts behind: it does not last.
            await self._clone(first, [name for name in listed_tables()[::2] if name != "allocation"])
            await lost.start()
            await self._clone(second, ["party", "document"])
            await lost.rollback()
            await self._clone(second, [*listed_tables()[1::2], "allocation"])
            await given_pledge(self.database, f"W{next(numbers)}", "1.00", event="SE1-2021")
            await lasting.commit()
        finally:
            await first.close()
            await second.close()

    async def _clone(self, connection: "asyncpg.Connection", tables: Sequence[str]) -> None:
        for name in tables:
            if name == "allocation":
                await connection.execute(MORE_ALLOCATIONS)
                continue
            kept = [one.name for one in metadata.tables[name].c if one.name not in NOT_CLONED]
            columns = ", ".join(kept)
            clone = (
                f"INSERT INTO {name} (code, {columns}) SELECT 'A' || $1::int || code, {columns} FROM {name}"  # noqa: S608  names of columns
                " WHERE NOT illustrative ORDER BY random() LIMIT 2"
            )
            await connection.execute(clone, next(numbers))

    async def remember(self) -> None:
        connection = await self.connect()
        self.highest = {
            name: await connection.fetchval(f"SELECT max(id) FROM {name}")  # noqa: S608  names of tables
            for name in listed_tables()
        }
        await connection.close()

    async def forget(self) -> None:
        """Take the clones away, so that walks stay short; what acts recorded stays, as the book has it."""
        connection = await self.connect()
        await connection.execute("SET session_replication_role = replica")
        for name, highest in self.highest.items():
            cloned = "" if name == "allocation" else "AND code LIKE 'A%'"
            await connection.execute(f"DELETE FROM {name} WHERE id > $1 {cloned}", highest)  # noqa: S608  names of tables
        await connection.close()


@asynccontextmanager
async def others_writing(server: Server) -> AsyncIterator[Writers]:
    """Lend others who write, on a database of their own with rows in every list."""
    async with on_every_list(server) as url, opened(url) as database:
        found = Writers(database)
        await found.remember()
        yield found
