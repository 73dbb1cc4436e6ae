"""Behind PgBouncer in transaction mode the service acts as itself, leaves nothing behind, and says what is amiss."""

from collections.abc import AsyncIterator

import asyncpg
import pytest
import pytest_asyncio
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from service.database.embedded import OWNER
from service.database.engine import Database
from service.database.migrate import migrate
from service.database.revisions import head
from service.database.server import check_server
from service.database.session_settings import SERVICE_ROLE
from service.database.unusable import DatabaseUnusable, PoolerNotDeclared, ServiceRightsTooWide
from tests.scale.cluster import LOGIN, Cluster, has_pooler, running_pooler

SETTINGS = ("role", "plan_cache_mode", "jit", "statement_timeout", "transaction_read_only", "TimeZone")
ASKED = "SELECT current_setting(name) AS value FROM unnest($1::text[]) WITH ORDINALITY u(name, n) ORDER BY n"


@pytest.fixture(autouse=True)
def _with_a_pooler() -> None:
    if not has_pooler():
        pytest.skip("PgBouncer is not installed (on Debian: apt-get install pgbouncer)")


@pytest_asyncio.fixture
async def database(cluster: Cluster) -> AsyncIterator[Database]:
    async with cluster.database("pgbouncer") as opened:
        yield opened


def one_sentence(error: DatabaseUnusable) -> str:
    said = str(error)
    assert said.endswith(".")
    assert "\n" not in said
    return said


async def test_readers_and_writers_work_under_the_services_settings(database: Database) -> None:
    async with database.reading() as reader:
        of_reader = [row["value"] for row in await reader.fetch_rows(ASKED, [SETTINGS])]
    async with database.writing() as writer:
        of_writer = [row["value"] for row in await (await writer.raw_connection()).fetch(ASKED, SETTINGS)]

    assert of_reader == [SERVICE_ROLE, "force_generic_plan", "off", "10s", "on", "UTC"]
    assert of_writer == [SERVICE_ROLE, "force_generic_plan", "off", "10s", "off", "UTC"]


async def test_a_reader_cannot_write(database: Database) -> None:
    with pytest.raises(asyncpg.ReadOnlySQLTransactionError):
        async with database.reading() as reader:
            await reader.fetch_rows("INSERT INTO audit_trail (actor, role, act, outcome) VALUES ('', '', '', '')")


async def test_a_writer_can_do_only_what_the_role_was_granted(database: Database) -> None:
    with pytest.raises(DBAPIError, match="permission denied"):
        async with database.writing() as writer:
            await writer.execute_text("DELETE FROM journal_entry")


async def test_nothing_stays_on_the_connections_of_the_pooler(database: Database, cluster: Cluster) -> None:
    with pytest.raises(asyncpg.DivisionByZeroError):
        async with database.reading() as reader:
            await reader.fetch_rows("SELECT 1 / 0")
    async with database.writing() as writer:
        await writer.scalar(text("SELECT 1"))
    await check_server(cluster.pooled_url("primary"), pooled=True)
    guest = await asyncpg.connect(cluster.pooled_url("primary"), statement_cache_size=0)
    found = await guest.fetch(ASKED, SETTINGS)
    named = await guest.fetchval("SELECT count(*) FROM pg_prepared_statements WHERE name <> ''")
    await guest.close()

    assert [row["value"] for row in found[:5]] == ["none", "auto", "off", "0", "off"]
    assert named == 0


async def test_a_server_behind_a_pooler_is_described(cluster: Cluster) -> None:
    facts = await check_server(cluster.pooled_url("primary"), pooled=True)

    assert facts.revision == head()


async def test_an_owner_is_refused_for_a_slip_would_lead_back_to_it(cluster: Cluster) -> None:
    with pytest.raises(ServiceRightsTooWide) as caught:
        await check_server(cluster.pooled_url("primary", login=OWNER), pooled=True)

    assert f"The user {OWNER} may do more" in one_sentence(caught.value)


async def test_a_pooler_that_nobody_declared_is_recognised(cluster: Cluster) -> None:
    with pytest.raises(PoolerNotDeclared) as caught:
        await Database(cluster.pooled_url("primary")).open()

    assert "A pooler answers at" in one_sentence(caught.value)
    assert "MIRPS_POOLED=true" in str(caught.value)


async def test_migrations_are_not_taken_through_a_pooler(cluster: Cluster) -> None:
    with pytest.raises(PoolerNotDeclared, match="MIRPS_MIGRATION_DATABASE_URL"):
        await migrate(cluster.pooled_url("primary", login=OWNER))


async def test_a_pooler_that_drops_the_role_without_a_word_is_recognised(cluster: Cluster) -> None:
    dropped = "role,statement_timeout,idle_in_transaction_session_timeout,plan_cache_mode,jit,random_page_cost"
    line = f"ignore_startup_parameters = {dropped},default_transaction_read_only\n"
    with running_pooler(cluster, "careless", line), pytest.raises(PoolerNotDeclared) as caught:
        await Database(cluster.pooled_url("primary", pooler="careless")).open()

    assert f"act as {LOGIN} and not as {SERVICE_ROLE}" in one_sentence(caught.value)
