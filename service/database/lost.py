"""How a connection that is lost, or cannot be had, shows itself."""

from typing import Final

import asyncpg
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from service.database.address import Address, unreachable
from service.database.session_settings import SERVICE_ROLE, RoleIgnored
from service.database.unusable import DatabaseUnusable, PoolerNotDeclared

GONE: Final = (
    ConnectionError,
    asyncpg.PostgresConnectionError,
    asyncpg.AdminShutdownError,
    asyncpg.CrashShutdownError,
    asyncpg.CannotConnectNowError,
    asyncpg.TooManyConnectionsError,
    asyncpg.InternalClientError,
)
"""What is raised at work when the server is gone, going or full: the answer is "later", not a fault of ours.

The last is what the driver says when a connection dies between preparing a statement and running it.
"""

NOT_REACHED: Final = (
    OSError,
    asyncpg.PostgresError,
    asyncpg.InterfaceError,
    asyncpg.InternalClientError,
    PoolTimeoutError,
    DBAPIError,
    RoleIgnored,
)
"""What is raised when no connection can be had; OSError holds TimeoutError."""

STARTUP_REFUSED: Final = "unsupported startup parameter"
"""What PgBouncer says to settings that come with a connection."""


def unusable(address: Address, error: BaseException) -> DatabaseUnusable:
    """Say in one sentence why no connection can be worked with."""
    if isinstance(error, DBAPIError):
        error = error.driver_exception  # SQLAlchemy's own text names its web site
    advice = "set MIRPS_POOLED=true, and give the server's own address in MIRPS_MIGRATION_DATABASE_URL"
    if isinstance(error, RoleIgnored):
        return PoolerNotDeclared(
            f"The connections to {address} act as {error} and not as {SERVICE_ROLE}, as if a pooler had dropped the "
            f"wish: behind a pooler {advice}."
        )
    if STARTUP_REFUSED in str(error):
        return PoolerNotDeclared(f"A pooler answers at {address}: {advice}.")
    return unreachable(address, error)


def is_lost(connection: asyncpg.Connection) -> bool:
    """Tell whether a connection cannot be used any more."""
    return bool(connection.is_closed())


def cut(connection: asyncpg.Connection) -> None:
    """Give a connection up, so that nobody gets it again."""
    connection.terminate()
