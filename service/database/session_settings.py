"""As whom and with which settings the service works on a connection, whichever way it has to be told.

A connection of our own is told once, when it is made. One that a pooler lends for a transaction at a time may have been
another's before: it is told at the start of every transaction, for that transaction only. In both ways PostgreSQL
refuses whoever may not act as `SERVICE_ROLE`, and nothing is done with other rights.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import asyncpg

SERVICE_ROLE: Final = "mirps_service"


def settings_of(statement_timeout_seconds: float) -> dict[str, str]:
    """Return the settings that every connection of the service works under."""
    return {
        "role": SERVICE_ROLE,
        "statement_timeout": f"{statement_timeout_seconds * 1000:.0f}ms",
        "idle_in_transaction_session_timeout": "60s",
        "plan_cache_mode": "force_generic_plan",
        "jit": "off",
        "timezone": "UTC",
    }


def for_reading(settings: Mapping[str, str]) -> dict[str, str]:
    """Return the settings of connections that only read.

    What is asked often is in memory, or on a disk without a moving head: any page costs about what the next one does,
    and a row is found by its index, in a table of some hundred rows too.
    """
    return {**settings, "random_page_cost": "1.1"}


def for_this_transaction(settings: Mapping[str, str]) -> str:
    """Return the statement that puts settings in force until the transaction ends."""
    calls = ", ".join(f"set_config('{name}', '{value}', true)" for name, value in settings.items())
    return f"SELECT {calls}"


class RoleIgnored(Exception):  # noqa: N818  it becomes a `DatabaseUnusable` with the address
    """A connection acts as somebody else than `SERVICE_ROLE`; the message names whom."""


async def prove_role(connection: "asyncpg.Connection") -> None:
    """Make sure that a new connection acts as the service: a pooler may have thrown the wish away.

    Raises:
        RoleIgnored: it acts as somebody else.
    """
    acting = await connection.fetchval("SELECT current_user::text")
    if acting != SERVICE_ROLE:
        raise RoleIgnored(str(acting))
