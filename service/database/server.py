"""Whether a server can be used at all: asked once at start, each "no" is one sentence."""

from collections.abc import Sequence
from dataclasses import dataclass

import asyncpg
import structlog

from service.database.address import CONNECT_SECONDS, Address, parse_address, unreachable
from service.database.embedded import DURABLE
from service.database.engine import SERVICE_ROLE
from service.database.migrate import head, refuse_newer
from service.database.unusable import (
    DatabaseNotMigrated,
    ServerNotDurable,
    ServerReadOnly,
    ServerTooOld,
    ServiceRoleMissing,
)

log = structlog.get_logger()

OLDEST_RELEASE = 16
"""The oldest PostgreSQL the tests run on."""

FACTS = """
SELECT current_setting('server_version_num')::int / 10000 AS release,
       current_setting('server_version') AS version,
       pg_is_in_recovery() AS standby,
       current_setting('default_transaction_read_only') = 'on' AS read_only,
       array(SELECT name FROM pg_settings WHERE name = ANY ($1) AND setting IN ('off', 'local')) AS not_durable,
       current_user AS login,
       to_regclass('public.alembic_version') IS NOT NULL AS migrated,
       EXISTS (SELECT FROM pg_roles WHERE rolname = $2) AS has_role
"""


@dataclass(frozen=True, slots=True)
class ServerFacts:
    """What was found: the server's version as it names itself, and the database's revision, if it was migrated."""

    version: str
    revision: str | None


async def check_server(
    url: str, *, oldest_release: int = OLDEST_RELEASE, ours: bool = False, must_be_migrated: bool = True
) -> ServerFacts:
    """Find out whether the service can work with a database.

    Args:
        url: the database, as the service connects to it.
        oldest_release: the oldest major release of PostgreSQL that will do.
        ours: the server is the embedded one; durability that is off is then refused, else warned about.
        must_be_migrated: whether a database without this release's tables is refused too.

    Raises:
        DatabaseUnusable: the first thing that is in the way, by its subclass.
    """
    address = parse_address(url)
    try:
        connection = await asyncpg.connect(address.dsn, timeout=CONNECT_SECONDS)
    except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
        raise unreachable(address, error) from error
    try:
        facts = await connection.fetchrow(FACTS, list(DURABLE), SERVICE_ROLE)
        if facts is None:
            raise TypeError("a SELECT without FROM gives one row")
        _refuse_old_or_read_only(facts, address, oldest_release)
        _refuse_or_warn_not_durable(facts["not_durable"], address, ours=ours)
        revision = await _revision(connection, facts, address)
    finally:
        await connection.close(timeout=CONNECT_SECONDS)
    refuse_newer(revision, address)
    if must_be_migrated and revision != head():
        raise DatabaseNotMigrated(
            f"The database at {address} is at revision {revision or 'none'} and this release needs {head()}: "
            "run `mirps migrate`."
        )
    return ServerFacts(version=facts["version"], revision=revision)


def _refuse_old_or_read_only(facts: "asyncpg.Record", address: Address, oldest_release: int) -> None:
    if facts["release"] < oldest_release:
        raise ServerTooOld(
            f"The server at {address} is PostgreSQL {facts['version']}: it should be {oldest_release} or newer."
        )
    if facts["standby"]:
        raise ServerReadOnly(f"The server at {address} is a standby and takes no writes: give the primary's address.")
    if facts["read_only"]:
        raise ServerReadOnly(
            f"The database at {address} takes no writes (default_transaction_read_only is on): turn it off there."
        )


def _refuse_or_warn_not_durable(wrong: Sequence[str], address: Address, *, ours: bool) -> None:
    if not wrong:
        return
    names = ", ".join(sorted(wrong))
    sentence = f"The server at {address} may lose acknowledged writes when the power fails: turn on {names}."
    if ours:
        raise ServerNotDurable(sentence)
    log.warning("database_not_durable", warning=sentence)


async def _revision(connection: "asyncpg.Connection", facts: "asyncpg.Record", address: Address) -> str | None:
    if not facts["migrated"]:
        return None
    login = facts["login"]
    if not facts["has_role"] or not await connection.fetchval("SELECT pg_has_role($1, 'SET')", SERVICE_ROLE):
        raise ServiceRoleMissing(
            f"The user {login} may not act as {SERVICE_ROLE} at {address}: "
            f'as the owner, run `mirps migrate` and GRANT {SERVICE_ROLE} TO "{login}".'
        )
    await connection.execute(f"SET ROLE {SERVICE_ROLE}")
    revision = await connection.fetchval("SELECT version_num FROM public.alembic_version")
    return None if revision is None else str(revision)
