"""Readers read, writers write, and neither can do more."""

import asyncio

import asyncpg
import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from service.database.engine import Database
from service.database.session_settings import SERVICE_ROLE
from service.database.unusable import ServerUnreachable
from tests.servers import Server

JSON = "SELECT convert_to('{\"a\":' || $1::int || '}', 'UTF8')"


@pytest.fixture
async def notebook(database: Database, database_url: str) -> Database:
    """A database with a table that the service may write to."""
    owner = await asyncpg.connect(database_url)
    await owner.execute(f"CREATE TABLE notebook (line text); GRANT SELECT, INSERT ON notebook TO {SERVICE_ROLE}")
    await owner.close()
    return database


async def lines(database: Database) -> list[str]:
    async with database.reading() as session:
        return [row["line"] for row in await session.fetch_rows("SELECT line FROM notebook ORDER BY line")]


async def test_a_reader_gets_the_bytes_that_postgresql_made(database: Database) -> None:
    async with database.reading() as session:
        assert await session.fetch_json(JSON, [1]) == b'{"a":1}'


async def test_a_read_that_gives_no_bytes_is_a_fault(database: Database) -> None:
    async with database.reading() as session:
        with pytest.raises(TypeError, match="bytea"):
            await session.fetch_json("SELECT 1")


async def test_a_reader_cannot_write(notebook: Database) -> None:
    async with notebook.reading() as session:
        with pytest.raises(asyncpg.ReadOnlySQLTransactionError):
            await session.fetch_rows("INSERT INTO notebook VALUES ('x')")


@pytest.mark.parametrize(
    "statement",
    ["CREATE TABLE mine (id int)", "DROP TABLE notebook", "DELETE FROM notebook", "UPDATE notebook SET line = ''"],
)
async def test_the_services_role_can_do_only_what_it_was_granted(notebook: Database, statement: str) -> None:
    with pytest.raises(DBAPIError, match=r"permission denied|must be owner"):
        async with notebook.writing() as session:
            await session.execute_text(statement)


async def test_reset_role_does_not_lead_back_to_the_owner(database: Database) -> None:
    async with database.writing() as session:
        await session.execute_text("RESET ROLE")
        assert await session.scalar(text("SELECT current_user")) == SERVICE_ROLE


async def test_leaving_the_block_of_a_writer_commits(notebook: Database) -> None:
    async with notebook.writing() as session:
        await session.execute_text("INSERT INTO notebook VALUES ('kept')")

    assert await lines(notebook) == ["kept"]


async def test_an_exception_in_the_block_of_a_writer_rolls_back(notebook: Database) -> None:
    with pytest.raises(ZeroDivisionError):  # noqa: PT012  the block is what is rolled back
        async with notebook.writing() as session:
            await session.execute_text("INSERT INTO notebook VALUES ('lost')")
            raise ZeroDivisionError

    assert await lines(notebook) == []


async def test_a_writer_reads_what_it_wrote_before_anyone_else(notebook: Database) -> None:
    async with notebook.writing() as session:
        await session.execute_text("INSERT INTO notebook VALUES ('mine')")
        mine = await session.fetch_json("SELECT convert_to(line, 'UTF8') FROM notebook")
        others = await lines(notebook)

    assert (mine, others) == (b"mine", [])


async def test_a_writers_first_word_to_the_driver_is_within_the_transaction(notebook: Database) -> None:
    with pytest.raises(ZeroDivisionError):  # noqa: PT012  the block is what is rolled back
        async with notebook.writing() as session:
            connection = await session.raw_connection()
            await connection.execute("INSERT INTO notebook VALUES ('lost')")
            raise ZeroDivisionError

    assert await lines(notebook) == []


async def test_both_kinds_of_connections_are_set_up_for_the_work(database: Database) -> None:
    names = ["plan_cache_mode", "jit", "statement_timeout", "application_name", "TimeZone"]
    asked = "SELECT current_setting(name) AS value FROM unnest($1::text[]) WITH ORDINALITY u(name, n) ORDER BY n"
    async with database.reading() as reader:
        of_reader = [row["value"] for row in await reader.fetch_rows(asked, [names])]
    async with database.writing() as writer:
        of_writer = [row["value"] for row in await (await writer.raw_connection()).fetch(asked, names)]

    assert of_reader == of_writer == ["force_generic_plan", "off", "10s", "mirps", "UTC"]


async def test_a_recorder_hears_readers_and_writers_while_it_listens(database: Database) -> None:
    async with database.reading() as session:
        with database.recording() as statements:
            await session.fetch_json(JSON, [1])
            async with database.writing() as writer:
                await writer.execute_text("SELECT 2")
        await session.fetch_json(JSON, [3])

    assert statements == [JSON, "SELECT 2"]


async def test_a_reader_comes_back_to_the_pool_without_a_word_to_the_server(
    database: Database, database_url: str
) -> None:
    async with database.reading() as session:
        await session.fetch_rows("SELECT 'the last word'")
    owner = await asyncpg.connect(database_url)
    seen = await owner.fetch("SELECT query FROM pg_stat_activity WHERE datname = current_database()")
    await owner.close()

    assert "SELECT 'the last word'" in [row["query"] for row in seen]


async def test_a_statement_that_takes_too_long_is_cancelled(database_url: str) -> None:
    database = Database(database_url, statement_timeout_seconds=0.05)
    await database.open()
    try:
        async with database.reading() as session:
            with pytest.raises(asyncpg.QueryCanceledError):
                await session.fetch_rows("SELECT pg_sleep(5)")
    finally:
        await database.close()


async def test_a_fault_in_a_statement_is_not_taken_for_a_lost_server(database: Database) -> None:
    with pytest.raises(asyncpg.InterfaceError, match="expects 1 argument"):
        async with database.reading() as session:
            await session.fetch_rows(JSON)


async def test_a_lost_connection_is_told_as_such_and_the_next_one_works(database: Database, server: Server) -> None:
    cut = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'mirps'"
    with pytest.raises(ServerUnreachable):  # noqa: PT012  the error changes its type where the block ends
        async with database.reading() as reader:
            await server.execute(cut)
            await reader.fetch_rows("SELECT 1")
    with pytest.raises(ServerUnreachable):  # noqa: PT012  the error changes its type where the block ends
        async with database.writing() as writer:
            await writer.execute_text("SELECT 1")
            await server.execute(cut)
            await writer.execute_text("SELECT 1")

    async with database.reading() as reader, database.writing() as writer:
        assert await reader.fetch_rows("SELECT 1")
        assert await writer.scalar(text("SELECT 1")) == 1


async def test_idle_connections_that_were_cut_are_replaced_unnoticed(database: Database, server: Server) -> None:
    async with database.writing() as writer:
        await writer.execute_text("SELECT 1")
    await server.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'mirps'")
    await asyncio.sleep(0.1)

    async with database.writing() as writer:
        assert await writer.scalar(text("SELECT 1")) == 1
    async with database.reading() as reader:
        assert await reader.fetch_rows("SELECT 1")


async def test_nobody_waits_for_a_connection_for_ever(database_url: str) -> None:
    database = Database(database_url, read_pool_size=1, write_pool_size=1, statement_timeout_seconds=0.1)
    await database.open()
    try:
        async with database.reading():
            with pytest.raises(ServerUnreachable):
                async with database.reading():
                    pass
        async with database.writing() as writer:
            await writer.execute_text("SELECT 1")
            with pytest.raises(ServerUnreachable):
                async with database.writing() as second:
                    await second.execute_text("SELECT 1")
    finally:
        await database.close()
