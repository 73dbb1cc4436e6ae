"""Work in the database that takes longer than any request may, on a connection of its own: no act waits for one."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any, Final

import asyncpg

from service.database.address import CONNECT_SECONDS, Address
from service.database.session_settings import for_this_transaction, prove_role, settings_of

LONGEST_SECONDS: Final = 600.0
"""Of a statement of such work."""


@asynccontextmanager
async def long_work(address: Address) -> AsyncIterator[Callable[[str], Awaitable[Any]]]:
    """Lend a way to do one statement after the other, each in a transaction of its own; it returns the first value.

    As the service's role, told within the transaction: so it is the same behind a pooler.

    Raises:
        one of `lost.NOT_REACHED`: the connection cannot be had, or was lost.
    """
    connection = await asyncpg.connect(address.dsn, timeout=CONNECT_SECONDS, statement_cache_size=0)
    told = for_this_transaction(settings_of(LONGEST_SECONDS))

    async def do(statement: str) -> Any:  # noqa: ANN401  whatever the statement returns
        async with connection.transaction():
            await connection.execute(told)
            await prove_role(connection)
            return await connection.fetchval(statement)

    try:
        yield do
    finally:
        connection.terminate()
