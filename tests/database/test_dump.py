"""A database as a file and back: on both releases, as a superuser and as an ordinary owner."""

from pathlib import Path

import asyncpg
import pytest
from sqlalchemy import make_url

from migrations.metadata import metadata
from service.database.dump import dump, restore
from service.database.migrate import migrate
from service.errors import Refusal
from service.ledger.verify import verify_book
from tests.given.giving import given_money, given_receipt
from tests.given.ground import on_ground
from tests.servers import Server, opened


async def content(url: str) -> dict[str, list[str]]:
    """Return every row of every table, as text."""
    connection = await asyncpg.connect(url)
    try:
        return {
            name: sorted(str(tuple(row)) for row in await connection.fetch(f'SELECT * FROM "{name}"'))  # noqa: S608  names of tables
            for name in metadata.tables
        }
    finally:
        await connection.close()


async def refused(url: str, file: Path, *, replacing: bool = False) -> str:
    with pytest.raises(Refusal) as refusal:
        await restore(url, file, replacing=replacing)
    return refusal.value.code


async def test_a_database_comes_back_row_for_row_and_goes_on(server: Server, tmp_path: Path) -> None:
    file = tmp_path / "book.dump"
    async with on_ground(server) as url, server.fresh(template="template0") as other:
        async with opened(url) as database:
            await given_money(database)
        await dump(url, file)
        await restore(other, file, replacing=False)
        assert await migrate(other) == await migrate(url)
        assert await content(other) == await content(url)
        async with opened(other) as database:
            assert (await verify_book(database)).ok
            await given_money(database, "P2")
            assert (await verify_book(database)).ok
        assert await refused(other, file) == "DATABASE_NOT_EMPTY"
        await restore(other, file, replacing=True)
        assert await content(other) == await content(url)


async def test_nothing_is_brought_back_under_a_service_that_is_at_work(server: Server, tmp_path: Path) -> None:
    file = tmp_path / "book.dump"
    async with on_ground(server) as url:
        await dump(url, file)
        async with opened(url) as database:
            await given_money(database)
            assert await refused(url, file, replacing=True) == "DATABASE_IN_USE"
            await given_receipt(database, "R2", "1.00")
        await restore(url, file, replacing=True)


async def test_an_owner_without_special_rights_can_do_both(pg18: Server, tmp_path: Path) -> None:
    await pg18.execute("CREATE ROLE keeper LOGIN CREATEROLE PASSWORD 'kept:@/secret'")
    await pg18.execute("GRANT mirps_service TO keeper WITH ADMIN TRUE, SET TRUE, INHERIT FALSE")
    try:
        async with pg18.fresh(template="template0") as url, pg18.fresh(template="template0") as other:
            for one in (url, other):
                await pg18.execute(f"ALTER DATABASE {make_url(one).database} OWNER TO keeper")
            mine, theirs = (
                make_url(one).set(username="keeper", password="kept:@/secret").render_as_string(hide_password=False)  # noqa: S106  of a server that is gone after the test
                for one in (url, other)
            )
            await migrate(mine)
            await dump(mine, tmp_path / "book.dump")
            await restore(theirs, tmp_path / "book.dump", replacing=False)
            await restore(theirs, tmp_path / "book.dump", replacing=True)
            assert await content(other) == await content(url)
    finally:
        await pg18.execute("DROP OWNED BY keeper")
        await pg18.execute("DROP ROLE keeper")


async def test_what_cannot_be_brought_back_changes_nothing(pg18: Server, tmp_path: Path) -> None:
    file = tmp_path / "book.dump"
    async with on_ground(pg18) as url, on_ground(pg18) as other:
        await dump(url, file)
        before = await content(other)
        whole = file.read_bytes()
        for damaged in (b"", b"PGDMP", whole[: len(whole) // 2], b"SELECT 1;"):
            (tmp_path / "damaged.dump").write_bytes(damaged)
            assert await refused(other, tmp_path / "damaged.dump", replacing=True) == "BACKUP_UNREADABLE"
        assert await refused(other, tmp_path / "none.dump", replacing=True) == "BACKUP_UNREADABLE"
        holder = await asyncpg.connect(other)
        transaction = holder.transaction()
        await transaction.start()
        await holder.execute("LOCK TABLE pledge IN ACCESS SHARE MODE")
        assert await refused(other, file, replacing=True) == "RESTORE_FAILED"
        await transaction.rollback()
        await holder.close()
        assert await content(other) == before


async def test_a_backup_that_cannot_be_written_says_why(pg18: Server, tmp_path: Path) -> None:
    async with pg18.fresh() as url:
        with pytest.raises(Refusal) as refusal:
            await dump(url, tmp_path / "none" / "book.dump")
    assert refusal.value.code == "BACKUP_FAILED"
    assert "No such file" in str(refusal.value)
