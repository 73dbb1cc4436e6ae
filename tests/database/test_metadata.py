"""The migrations and the code agree on what the tables are, and on what their texts may hold."""

import asyncpg
import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection

from migrations.metadata import metadata
from service.database.migrate import connection_for_migrations


async def test_migrations_make_exactly_the_tables_of_the_code(database_url: str) -> None:
    def differences(connection: Connection) -> list[object]:
        context = MigrationContext.configure(connection, opts={"compare_type": True, "compare_server_default": True})
        return list(compare_metadata(context, metadata))

    async with connection_for_migrations(database_url) as connection:
        assert await connection.run_sync(differences) == []


async def test_what_is_declared_plain_is_kept_plain_by_the_database(database_url: str) -> None:
    declared = {
        (table.name, f"ck_{table.name}_texts_are_plain")
        for table in metadata.tables.values()
        for rule in table.constraints
        if str(rule.name).endswith("texts_are_plain")
    }
    connection = await asyncpg.connect(database_url)
    try:
        kept = await connection.fetch(
            "SELECT conrelid::regclass::text AS table, conname, pg_get_constraintdef(oid) AS rule FROM pg_constraint"
            " WHERE conname LIKE '%texts_are_plain' AND convalidated"
        )
        assert {(row["table"], row["conname"]) for row in kept} == declared != set()
        for text in ('a"b', "a\\b", "a\nb", "a\x1f", "\x01"):
            with pytest.raises(asyncpg.CheckViolationError, match="texts_are_plain"):
                await connection.execute(
                    "INSERT INTO party (code, kind, name, confidence, illustrative)"
                    " VALUES ($1, 'STATE', '{\"en\": \"a\"}', 'A', true)",
                    text,
                )
    finally:
        await connection.close()
