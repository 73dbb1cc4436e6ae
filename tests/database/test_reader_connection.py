"""The first row of a statement is the one the driver gives, whether the statement is new, known, or outdated."""

import asyncpg
import pytest

from service.database.reader_connection import ReaderConnection
from service.database.reader_pool import ReaderPool
from tests.database.test_reader_pool import opened
from tests.servers import Server

SQL = "SELECT $1::text AS said, 7 AS number"


@pytest.fixture
def server(pg18: Server) -> Server:
    """The driver is the same on every release of the database."""
    return pg18


async def both(pool: ReaderPool, sql: str, *args: object) -> tuple[object, ...] | None:
    """Ask both ways, make sure that they agree, and return what is said."""
    async with pool.lend() as connection:
        first = [await connection.fetch_first(sql, args) for _ in range(3)]
        assert first == [await connection.fetchrow(sql, *args)] * 3
        return None if first[0] is None else tuple(first[0])


async def told(connection: ReaderConnection, sql: str, *args: object) -> tuple[object, ...]:
    return tuple(await connection.fetch_first(sql, args) or ())


async def test_the_first_row_is_that_of_the_driver_again_and_again(database_url: str) -> None:
    async with opened(database_url) as pool:
        assert await both(pool, SQL, "x") == ("x", 7)
        assert await both(pool, "SELECT generate_series(5, 9)") == (5,)
        assert await both(pool, "SELECT 1 WHERE false") is None


async def test_what_is_wrong_is_raised_and_the_connection_is_good(database_url: str) -> None:
    async with opened(database_url) as pool, pool.lend() as connection:
        for _ in range(2):
            with pytest.raises(asyncpg.DivisionByZeroError):
                await told(connection, "SELECT 1 / $1::int", 0)
        with pytest.raises(asyncpg.DataError):
            await told(connection, SQL, 7)
        assert await told(connection, SQL, "x") == ("x", 7)


async def test_a_statement_whose_columns_have_changed_is_prepared_anew(database_url: str) -> None:
    owner = await asyncpg.connect(database_url)
    try:
        await owner.execute("CREATE TABLE changing (a int); INSERT INTO changing VALUES (1)")
        await owner.execute("GRANT SELECT ON changing TO mirps_service")
        async with opened(database_url) as pool, pool.lend() as connection:
            for _ in range(2):
                assert await told(connection, "SELECT * FROM changing") == (1,)
            await owner.execute("ALTER TABLE changing ADD b text DEFAULT 'new'")
            assert await told(connection, "SELECT * FROM changing") == (1, "new")
    finally:
        await owner.close()
