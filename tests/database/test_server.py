"""A database that cannot be used is told in one sentence: what, where, and what would be right."""

import asyncio
import socket
from collections.abc import AsyncIterator
from pathlib import Path

import asyncpg
import pytest
from structlog.testing import capture_logs

from service.database.address import parse_address
from service.database.engine import Database
from service.database.migrate import migrate
from service.database.revisions import head
from service.database.server import check_server
from service.database.unusable import (
    DatabaseIsNewer,
    DatabaseNotMigrated,
    DatabaseUnusable,
    ServerReadOnly,
    ServerTooOld,
    ServerUnreachable,
    ServiceRoleMissing,
)
from tests.servers import Server


def one_sentence(error: DatabaseUnusable) -> str:
    said = str(error)
    assert said.endswith(".")
    assert "\n" not in said
    assert "secret" not in said
    return said


async def run(url: str, statement: str) -> None:
    connection = await asyncpg.connect(url)
    await connection.execute(statement)
    await connection.close()


async def test_a_database_in_order_is_described(database_url: str) -> None:
    facts = await check_server(database_url)

    assert facts.revision == head()
    assert facts.version.startswith(("16", "18"))


@pytest.mark.parametrize("act", [check_server, migrate, lambda url: Database(url).open()])
async def test_a_port_nobody_listens_on_is_unreachable(act: object) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    assert callable(act)
    with pytest.raises(ServerUnreachable) as caught:
        await act(f"postgresql://me:secret@127.0.0.1:{port}/mirps")

    assert f"127.0.0.1:{port}/mirps cannot be reached" in one_sentence(caught.value)


async def test_a_missing_socket_is_unreachable(tmp_path: Path) -> None:
    with pytest.raises(ServerUnreachable) as caught:
        await check_server(f"postgresql://me:secret@/mirps?host={tmp_path}")

    assert f"{tmp_path}/mirps" in one_sentence(caught.value)


async def test_a_missing_database_is_unreachable(server: Server) -> None:
    with pytest.raises(ServerUnreachable, match='database "nowhere" does not exist') as caught:
        await check_server(server.url("nowhere"))
    one_sentence(caught.value)


async def test_a_missing_database_is_unreachable_for_migrations_too(server: Server) -> None:
    with pytest.raises(ServerUnreachable, match='database "nowhere" does not exist') as caught:
        await migrate(server.url("nowhere"))
    one_sentence(caught.value)


@pytest.mark.parametrize("url", ["mysql://me:secret@host/db", "secret", "", "postgresql://me:secret@host:port/db"])
async def test_what_is_no_address_of_postgresql_is_not_repeated(url: str) -> None:
    with pytest.raises(ServerUnreachable) as caught:
        await check_server(url)

    assert "should look like postgresql://user:password@host:5432/mirps" in one_sentence(caught.value)


async def test_an_address_shows_no_password() -> None:
    address = parse_address("postgres://me:secret@db.example.org:6543/mirps?sslmode=require")

    assert str(address) == "db.example.org:6543/mirps"
    assert "secret" not in repr(address)


async def test_a_server_that_does_not_tell_in_time_is_given_up(
    database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("service.database.server.ANSWER_SECONDS", 0.3)
    holder = await asyncpg.connect(database_url)
    try:
        async with holder.transaction(), asyncio.timeout(5):
            await holder.execute("LOCK TABLE alembic_version IN ACCESS EXCLUSIVE MODE")
            with pytest.raises(ServerUnreachable, match="does not answer in time"):
                await check_server(database_url)
    finally:
        await holder.close()


async def test_a_statement_that_the_server_stops_is_no_fault_of_ours(database_url: str) -> None:
    holder = await asyncpg.connect(database_url)
    name = await holder.fetchval("SELECT current_database()")
    await holder.execute(f'ALTER DATABASE "{name}" SET statement_timeout = 200')
    try:
        async with holder.transaction(), asyncio.timeout(5):
            await holder.execute("LOCK TABLE alembic_version IN ACCESS EXCLUSIVE MODE")
            with pytest.raises(ServerUnreachable, match="statement timeout"):
                await check_server(database_url)
    finally:
        await holder.close()


async def test_an_old_server_is_refused(database_url: str) -> None:
    with pytest.raises(ServerTooOld) as caught:
        await check_server(database_url, oldest_release=99)

    assert "it should be 99 or newer" in one_sentence(caught.value)


async def test_a_read_only_database_is_refused(database_url: str) -> None:
    name = database_url.partition("@/")[2].partition("?")[0]
    await run(database_url, f"ALTER DATABASE {name} SET default_transaction_read_only = on")
    with pytest.raises(ServerReadOnly) as caught:
        await check_server(database_url)

    assert "default_transaction_read_only is on" in one_sentence(caught.value)


async def test_a_database_of_a_newer_release_is_refused(database_url: str) -> None:
    await run(database_url, "UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(DatabaseIsNewer) as caught:
        await check_server(database_url)

    assert "migrated by a newer release (revision 9999" in one_sentence(caught.value)


async def test_a_database_that_was_never_migrated_is_refused_when_it_must_be(empty_database_url: str) -> None:
    assert (await check_server(empty_database_url, must_be_migrated=False)).revision is None
    with pytest.raises(DatabaseNotMigrated) as caught:
        await check_server(empty_database_url)

    assert f"revision none and this release needs {head()}: run `mirps migrate`" in one_sentence(caught.value)


@pytest.fixture
async def stranger_url(server: Server, database_url: str) -> AsyncIterator[str]:
    await server.execute("CREATE ROLE stranger LOGIN")
    yield database_url.replace("//postgres@", "//stranger@")
    await server.execute("DROP ROLE stranger")


async def test_a_user_who_may_not_act_as_the_service_is_told_the_grant(stranger_url: str) -> None:
    with pytest.raises(ServiceRoleMissing) as caught:
        await check_server(stranger_url)

    assert 'GRANT mirps_service TO "stranger"' in one_sentence(caught.value)


async def test_a_foreign_server_that_may_lose_writes_is_warned_about(database_url: str) -> None:
    with capture_logs() as logs:
        await check_server(database_url)

    assert [line["event"] for line in logs if line["log_level"] == "warning"] == ["database_not_durable"]
