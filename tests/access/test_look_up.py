"""Whose token it is cannot always be told, nor its use be noted: nobody is turned away for it, and the log has it."""

import asyncio
from collections.abc import AsyncIterator

import asyncpg
import pytest
from structlog.testing import CapturingLogger

from service.access.look_up import note_use
from service.access.token import new_token
from service.asgi import recognising
from service.database.engine import Database
from service.database.unusable import ServerUnreachable
from service.http.authentication import Authentication


@pytest.fixture
async def held_up(database: Database, database_url: str) -> AsyncIterator[Database]:  # noqa: ARG001  it is migrated
    """Connections that wait 0.2 seconds at most, for tokens that somebody else has locked."""
    hasty = Database(database_url, read_pool_size=1, write_pool_size=1, statement_timeout_seconds=0.2)
    holder = await asyncpg.connect(database_url)
    await hasty.open()
    try:
        async with holder.transaction():
            await holder.execute("LOCK TABLE api_token IN ACCESS EXCLUSIVE MODE")
            yield hasty
    finally:
        await hasty.close()
        await holder.close()


async def test_a_use_that_cannot_be_noted_is_logged(held_up: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    said = CapturingLogger()
    monkeypatch.setattr("service.access.look_up.log", said)
    await note_use(held_up, 1)

    assert [call.args for call in said.calls] == [("token_use_not_noted",)]


async def test_who_listens_stays_where_the_database_does_not_tell_in_time_whose_token_it_is(held_up: Database) -> None:
    recognise = recognising(Authentication(held_up))

    async with asyncio.timeout(5):
        with pytest.raises(ServerUnreachable):
            await recognise(f"Bearer {new_token()}")
