"""How writers' connections are made: SQLAlchemy's over the driver's, set up as the readers' are, and able to write."""

from collections.abc import Mapping, Sequence
from typing import Any

import asyncpg
from sqlalchemy import event
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from sqlalchemy.pool import NullPool

from service.database.address import Address
from service.database.reader_connection import STATEMENTS_KEPT, driver_arguments
from service.database.session_settings import prove_role


def make_writer_engine(
    address: Address,
    settings: Mapping[str, str],
    *,
    pooled: bool,
    recorders: Sequence[list[str]],
    application_name: str = "mirps",
) -> AsyncEngine:
    """Make the engine of writers; it keeps no connections, `WriterPool` does.

    Args:
        address: the primary.
        settings: `settings_of`.
        pooled: whether a pooler in transaction mode stands before the server.
        recorders: are told each statement; the list may change.
        application_name: what PostgreSQL shows.
    """
    at_connecting = {"application_name": application_name, **({} if pooled else settings)}

    async def connect(**_ignored: object) -> "asyncpg.Connection":
        connection: asyncpg.Connection = await asyncpg.connect(
            address.dsn, server_settings=at_connecting, **driver_arguments(pooled=pooled)
        )
        if not pooled:
            try:
                await prove_role(connection)
            except BaseException:
                connection.terminate()
                raise
        return connection

    # Both pools read the URL by the driver's rules (sslmode, several hosts); SQLAlchemy knows other ones.
    engine = create_async_engine(
        "postgresql+asyncpg://",
        async_creator=connect,
        poolclass=NullPool,
        isolation_level="AUTOCOMMIT",  # `Database.writing` begins and ends transactions on the driver's connection
        connect_args=_without_names() if pooled else {"prepared_statement_cache_size": STATEMENTS_KEPT},
    )
    _listen(engine, recorders)
    return engine


def _listen(engine: AsyncEngine, recorders: Sequence[list[str]]) -> None:
    """Tell the recorders of the statements that pass through SQLAlchemy."""

    @event.listens_for(engine.sync_engine, "before_cursor_execute")
    def record(_conn: Any, _cursor: Any, statement: str, *_rest: Any) -> None:  # noqa: ANN401  as above
        for recorder in recorders:
            recorder.append(statement)


def _without_names() -> dict[str, Any]:
    """Return how statements are prepared behind a pooler: a name given on one connection may be known on the next."""
    return {"prepared_statement_cache_size": 0, "prepared_statement_name_func": lambda: ""}
