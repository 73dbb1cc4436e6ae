"""The migrations and the code agree on what the tables are."""

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
