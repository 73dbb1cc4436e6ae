"""How alembic runs: on the connection it is given, or on one to the database of the settings.

`service.database.migrate` gives a connection that holds the lock. The command ``alembic`` gives none.
"""

import asyncio

from alembic import context
from alembic.operations import MigrationScript
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, MetaData

from service.database.embedded import EmbeddedServer
from service.database.migrate import connection_for_migrations
from service.settings import load_settings


def number_the_next(running: MigrationContext, _revision: object, scripts: list[MigrationScript]) -> None:
    """Number a new migration after the newest: 0001, 0002 ..."""
    head = running.opts["script"].get_current_head()
    scripts[0].rev_id = f"{int(head or 0) + 1:04d}"


def run(connection: Connection, metadata: MetaData | None = None) -> None:
    """Run what was asked on a connection, each migration in a transaction of its own.

    Args:
        connection: to the database, as its owner.
        metadata: the tables of the code, for commands that compare; running migrations needs none.
    """
    context.configure(
        connection=connection,
        target_metadata=metadata,
        compare_type=True,
        compare_server_default=True,
        transaction_per_migration=True,
        process_revision_directives=number_the_next,
    )
    with context.begin_transaction():
        context.run_migrations()


async def run_on_settings() -> None:
    """Run on the database of the settings, as its owner."""
    from migrations.metadata import metadata  # noqa: PLC0415  imports the whole service, which migrating does not need

    settings = load_settings()
    url = settings.owner_database_url
    server = EmbeddedServer(settings.data_dir)
    address = await server.start() if url is None else url.get_secret_value()
    try:
        async with connection_for_migrations(address) as connection:
            await connection.run_sync(run, metadata)
    finally:
        await server.leave()


given = context.config.attributes.get("connection")
if given is not None:
    run(given)
elif context.is_offline_mode():
    raise NotImplementedError("Migrations read the database they change; there is no offline mode.")
else:
    asyncio.run(run_on_settings())
