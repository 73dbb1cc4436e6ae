"""The tables come from the migrations, from nowhere else, and two migrations never meet."""

import asyncio
import re
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import asyncpg
import pytest
from alembic.operations import Operations
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, text

from migrations.sql_file import execute_sql_file
from service.database.engine import Database
from service.database.migrate import (
    LOCK,
    connection_for_migrations,
    downgrade,
    migrate,
    scripts,
)
from service.database.revisions import head, revisions
from service.database.session_settings import SERVICE_ROLE
from service.database.unusable import DatabaseIsNewer, MigrationBusy, MigrationFailed
from tests.servers import Server

OBJECTS = """
SELECT 'table ' || relname || ' ' || relkind::text FROM pg_class WHERE relnamespace = 'public'::regnamespace
UNION ALL SELECT 'function ' || proname || ' ' || prosrc FROM pg_proc WHERE pronamespace = 'public'::regnamespace
UNION ALL SELECT 'trigger ' || tgname FROM pg_trigger WHERE NOT tgisinternal
UNION ALL SELECT 'constraint ' || conname || pg_get_constraintdef(oid) FROM pg_constraint
          WHERE connamespace = 'public'::regnamespace
UNION ALL SELECT 'grant ' || relname || coalesce(relacl::text, '') FROM pg_class
          WHERE relnamespace = 'public'::regnamespace
UNION ALL SELECT 'schema ' || nspacl::text FROM pg_namespace WHERE nspname = 'public'
ORDER BY 1
"""


async def fetch_all(url: str, sql: str) -> list[object]:
    connection = await asyncpg.connect(url)
    try:
        return [row[0] for row in await connection.fetch(sql)]
    finally:
        await connection.close()


def test_there_is_one_head_and_names_tell_it() -> None:
    assert scripts().get_heads() == [head()]
    assert [script.revision for script in scripts().walk_revisions()][::-1] == revisions()


def test_what_serves_a_migrated_database_does_not_load_what_migrates() -> None:
    program = "import sys, service.asgi, service.cli; sys.exit('alembic' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0  # noqa: S603  our own program


def test_every_migration_is_named_by_its_day_number_and_purpose() -> None:
    names = sorted(Path(script.path).name for script in scripts().walk_revisions())
    numbers = [name[11:15] for name in names]

    assert not [name for name in names if not re.fullmatch(r"\d{4}_\d\d_\d\d_\d{4}_[a-z0-9_]+\.py", name)]
    assert numbers == [f"{number:04d}" for number in range(1, len(names) + 1)]
    assert {script.revision for script in scripts().walk_revisions()} == set(numbers)


async def test_up_down_up_ends_where_up_ended(empty_database_url: str) -> None:
    await migrate(empty_database_url)
    once = await fetch_all(empty_database_url, OBJECTS)
    await downgrade(empty_database_url, to="base")
    undone = await fetch_all(empty_database_url, OBJECTS)
    await migrate(empty_database_url)

    assert await fetch_all(empty_database_url, OBJECTS) == once
    left = [str(each) for each in undone]
    assert not [each for each in left if "alembic_version" not in each and not each.startswith("schema ")]
    assert not [each for each in left if SERVICE_ROLE in each]


async def test_two_migrations_at_once_do_the_work_once(empty_database_url: str) -> None:
    assert {*await asyncio.gather(migrate(empty_database_url), migrate(empty_database_url))} == {head()}


async def test_a_migration_waits_for_the_lock_but_not_for_ever(empty_database_url: str) -> None:
    other = await asyncpg.connect(empty_database_url)
    try:
        await other.execute(f"SELECT pg_advisory_lock({LOCK})")
        with pytest.raises(MigrationBusy, match="has run for 0 s"):
            await migrate(empty_database_url, lock_wait_seconds=0.2)
        waiting = asyncio.create_task(migrate(empty_database_url))
        await asyncio.sleep(0.3)
        assert not waiting.done()
    finally:
        await other.close()

    assert await waiting == head()


async def test_a_database_of_a_newer_release_is_left_alone(database_url: str) -> None:
    connection = await asyncpg.connect(database_url)
    await connection.execute("UPDATE alembic_version SET version_num = '9999'")
    await connection.close()
    with pytest.raises(DatabaseIsNewer, match=rf"revision 9999, this release knows up to {head()}\)"):
        await migrate(database_url)


async def test_databases_of_one_server_may_be_migrated_at_once(server: Server) -> None:
    async with server.fresh(template="template0") as first, server.fresh(template="template0") as second:
        assert {*await asyncio.gather(migrate(first), migrate(second))} == {head()}


@pytest.fixture
async def ordinary_owner_url(server: Server) -> AsyncIterator[str]:
    """An empty database whose owner is no superuser, as on a rented server."""
    async with server.fresh(template="template0") as url:
        name = url.partition("@/")[2].partition("?")[0]
        await server.execute("CREATE ROLE ordinary LOGIN CREATEROLE")
        # The role of the service belongs to the whole server, and this owner did not make it.
        await server.execute(f"GRANT {SERVICE_ROLE} TO ordinary WITH SET TRUE, INHERIT FALSE")
        await server.execute(f"ALTER DATABASE {name} OWNER TO ordinary")
        yield url.replace("//postgres@", "//ordinary@")
        connection = await asyncpg.connect(url)
        await connection.execute("DROP OWNED BY ordinary CASCADE")
        await connection.close()
        await server.execute(f"ALTER DATABASE {name} OWNER TO postgres")
        await server.execute("DROP ROLE ordinary")


async def test_an_owner_who_is_no_superuser_can_migrate_and_serve(ordinary_owner_url: str) -> None:
    await migrate(ordinary_owner_url)
    database = Database(ordinary_owner_url)
    await database.open()
    try:
        async with database.writing() as session:
            assert await session.scalar(text("SELECT current_user")) == SERVICE_ROLE
    finally:
        await database.close()


async def test_a_sql_file_of_many_statements_is_part_of_the_migrations_transaction(
    empty_database_url: str, tmp_path: Path
) -> None:
    (tmp_path / "m.sql").write_text("CREATE TABLE a (); DO $$ BEGIN PERFORM ';%s :x'; END $$; CREATE TABLE b ();")

    def run_and_regret(connection: Connection) -> int:
        execute_sql_file(Operations(MigrationContext.configure(connection)), str(tmp_path / "m.py"))
        count = connection.scalar(text("SELECT count(*) FROM pg_class WHERE relname IN ('a', 'b')"))
        connection.rollback()
        return int(count or 0)

    async with connection_for_migrations(empty_database_url) as connection:
        assert await connection.run_sync(run_and_regret) == 2
    assert await fetch_all(empty_database_url, "SELECT relname FROM pg_class WHERE relname IN ('a', 'b')") == []


async def test_a_user_who_may_not_make_tables_is_told_in_one_sentence(server: Server) -> None:
    async with server.fresh(template="template0") as url:
        await server.execute("CREATE ROLE passer_by LOGIN")
        await server.execute(f"GRANT {SERVICE_ROLE} TO passer_by")
        try:
            with pytest.raises(MigrationFailed, match="MIRPS_MIGRATION_DATABASE_URL") as caught:
                await migrate(url.replace("//postgres@", "//passer_by@"))
            assert "\n" not in str(caught.value)
        finally:
            await server.execute("DROP ROLE passer_by")
