"""Whether a server can be used at all: asked once at start, each "no" is one sentence."""

import asyncio
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass

import asyncpg
import structlog

from service.database.address import CONNECT_SECONDS, Address, parse_address
from service.database.embedded import DURABLE
from service.database.lost import unusable
from service.database.revisions import head, refuse_newer
from service.database.session_settings import SERVICE_ROLE
from service.database.unusable import (
    DatabaseNotMigrated,
    ServerNotDurable,
    ServerReadOnly,
    ServerTooOld,
    ServiceRightsTooWide,
    ServiceRoleMissing,
)

log = structlog.get_logger()

ANSWER_SECONDS = 5.0
"""How long a server that was reached may take to say all that is asked."""
OLDEST_RELEASE = 16
"""The oldest PostgreSQL the tests run on."""

FACTS = """
SELECT current_setting('server_version_num')::int / 10000 AS release,
       current_setting('server_version') AS version,
       pg_is_in_recovery() AS standby,
       current_setting('default_transaction_read_only') = 'on' AS read_only,
       array(SELECT name FROM pg_settings WHERE name = ANY ($1) AND setting IN ('off', 'local')) AS not_durable,
       session_user AS login,
       current_setting('max_connections')::int - current_setting('superuser_reserved_connections')::int
         - current_setting('reserved_connections')::int AS connections,
       EXISTS (SELECT FROM pg_roles AS r LEFT JOIN pg_class AS c ON c.oid = to_regclass('public.alembic_version')
                WHERE r.rolname = session_user AND (r.rolsuper OR pg_has_role(r.oid, c.relowner, 'MEMBER'))
              ) AS too_wide,
       to_regclass('public.alembic_version') IS NOT NULL AS migrated,
       EXISTS (SELECT FROM pg_roles WHERE rolname = $2) AS has_role
"""


@dataclass(frozen=True, slots=True)
class ServerFacts:
    """What was found.

    Attributes:
        version: the server's, as it names itself.
        revision: the database's, if it was migrated.
        connections: how many the server takes from users without special rights.
    """

    version: str
    revision: str | None
    connections: int


async def check_server(
    url: str,
    *,
    oldest_release: int = OLDEST_RELEASE,
    ours: bool = False,
    must_be_migrated: bool = True,
    pooled: bool = False,
) -> ServerFacts:
    """Find out whether the service can work with a database.

    Args:
        url: the database, as the service connects to it.
        oldest_release: the oldest major release of PostgreSQL that will do.
        ours: the server is the embedded one; durability that is off is then refused, else warned about.
        must_be_migrated: whether a database without this release's tables is refused too.
        pooled: whether a pooler in transaction mode stands before it.

    Raises:
        DatabaseUnusable: the first thing that is in the way, by its subclass.
    """
    address = parse_address(url)
    try:
        connection = await asyncpg.connect(address.dsn, timeout=CONNECT_SECONDS, statement_cache_size=0)
    except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
        raise unusable(address, error) from error
    late = asyncio.Event()
    # Cut, not cancelled: to be cancelled, and to roll back, a statement needs a server that answers.
    cutting = asyncio.get_running_loop().call_later(ANSWER_SECONDS, _cut, connection, late)
    try:
        return await _checked(connection, address, oldest_release, ours=ours, migrated=must_be_migrated, pooled=pooled)
    except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError, asyncpg.InternalClientError) as error:
        raise unusable(address, TimeoutError() if late.is_set() else error) from error
    finally:
        cutting.cancel()
        with suppress(OSError, asyncpg.PostgresError, asyncpg.InterfaceError):
            await connection.close(timeout=ANSWER_SECONDS)


def _cut(connection: "asyncpg.Connection", late: asyncio.Event) -> None:
    """End a connection on which nothing is answered."""
    late.set()
    connection.terminate()


async def _checked(
    connection: "asyncpg.Connection", address: Address, oldest_release: int, *, ours: bool, migrated: bool, pooled: bool
) -> ServerFacts:
    # In one transaction: behind a pooler the next one may be on another connection, and what is set must not stay.
    async with connection.transaction(readonly=True):
        facts = await connection.fetchrow(FACTS, list(DURABLE), SERVICE_ROLE)
        if facts is None:
            raise TypeError("a SELECT without FROM gives one row")
        _refuse_old_or_read_only(facts, address, oldest_release)
        _refuse_or_warn_not_durable(facts["not_durable"], address, ours=ours)
        if pooled:
            _refuse_too_wide(facts, address)
        revision = await _revision(connection, facts, address)
    refuse_newer(revision, address)
    if migrated and revision != head():
        raise DatabaseNotMigrated(
            f"The database at {address} is at revision {revision or 'none'} and this release needs {head()}: "
            "run `mirps migrate`."
        )
    return ServerFacts(facts["version"], revision, facts["connections"])


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


def _refuse_too_wide(facts: "asyncpg.Record", address: Address) -> None:
    """Behind a pooler the role lasts for a transaction, and a slip in it leads back to who connected."""
    if facts["too_wide"]:
        raise ServiceRightsTooWide(
            f"The user {facts['login']} may do more at {address} than {SERVICE_ROLE} may: behind a pooler, connect as "
            f"a user of its own that was granted {SERVICE_ROLE} and nothing else."
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
    await connection.execute(f"SET LOCAL ROLE {SERVICE_ROLE}")
    revision = await connection.fetchval("SELECT version_num FROM public.alembic_version")
    return None if revision is None else str(revision)
