"""Who is let in no longer is told nothing more within five seconds: a token that ran out, or allows something else."""

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import AsyncExitStack

import asyncpg
import pytest
import pytest_asyncio

from service.http.issuer import FORGIVEN_SECONDS
from service.http.listeners import RIGHTS_CHANGED
from service.http.socket_messages import FORBIDDEN
from tests.given.data_sets import on_facts
from tests.given.issuer import AUDIENCE, Issuer, running_issuer
from tests.given.tokens import bearer, given_token
from tests.http.committing import commit, writing_to
from tests.http.listening import INIT, Events, Socket, events_of, socket_to
from tests.http.serving import Served, served
from tests.servers import Server

ENTRIES = "subscription ($after: Int) { ledgerEntries(after: $after) { sequence } }"
WITHIN_SECONDS = 5.0
EXPIRED = "UPDATE api_token SET created_at = now() - interval '2 days', expires_at = now() WHERE name = $1"
OTHER_ROLE = "UPDATE api_token SET role = 'CHAIR' WHERE name = $1"
Ending = Callable[[], Awaitable[object]]


@pytest.fixture(scope="module")
def issuer() -> Iterator[Issuer]:
    with running_issuer() as running:
        yield running


@pytest_asyncio.fixture(scope="module")
async def url(pg18: Server) -> AsyncIterator[str]:
    async with on_facts(pg18) as found:
        yield found


@pytest_asyncio.fixture(scope="module")
async def service(url: str, issuer: Issuer, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Served]:
    """A service that lets in people of an issuer too."""
    folder = tmp_path_factory.mktemp("ended")
    async with served(url, folder, MIRPS_OIDC_ISSUER=issuer.url, MIRPS_OIDC_AUDIENCE=AUDIENCE) as running:
        yield running


async def as_owner(url: str, statement: str, name: str) -> None:
    """Do to a token what the service has no right to."""
    connection = await asyncpg.connect(url)
    try:
        assert await connection.execute(statement, name) == "UPDATE 1"
    finally:
        await connection.close()


async def ends(service: Served, url: str, authorization: str, ending: Ending, code: str) -> None:
    """Assert that all three ways of listening end when a token does, and that the public is told on."""
    async with AsyncExitStack() as stack:
        in_init, in_header, public, events = await _listening(service, authorization, stack)
        await ending()
        began = time.monotonic()
        assert await in_init.closed() == (FORBIDDEN, "Forbidden")
        assert await in_header.closed() == (FORBIDDEN, "Forbidden")
        told = await events.event()
        assert told is not None
        assert told[1]["errors"][0]["extensions"]["code"] == code
        assert [await events.event(), await events.event()] == [("complete", None), None]
        assert time.monotonic() - began < WITHIN_SECONDS
        async with writing_to(url) as database:
            sequence = await commit(database, f"AFTER-{time.monotonic_ns()}")
        assert await public.told() == {"ledgerEntries": {"sequence": sequence}}


async def _listening(
    service: Served, authorization: str, stack: AsyncExitStack
) -> tuple[Socket, Socket, Socket, Events]:
    """Listen by websockets with the token in the first message, in the head, and without one; and by events."""
    in_init = await stack.enter_async_context(socket_to(service.port, begun=False))
    await in_init.say({**INIT, "payload": {"Authorization": authorization}})
    assert await in_init.hear() == {"type": "connection_ack"}
    headers = {"authorization": authorization}
    in_header = await stack.enter_async_context(socket_to(service.port, additional_headers=headers))
    public = await stack.enter_async_context(socket_to(service.port))
    events = await stack.enter_async_context(events_of(service.port, ENTRIES, authorization=authorization))
    for one in (in_init, in_header, public):
        await one.follow(ENTRIES)
    return in_init, in_header, public, events


async def test_a_token_that_runs_out_ends_what_it_listens_to(service: Served, url: str) -> None:
    async with writing_to(url) as database:
        token = bearer(await given_token(database, "AUDITOR", "running out"))

    await ends(service, url, token, lambda: as_owner(url, EXPIRED, "running out"), "UNAUTHENTICATED")


async def test_a_token_that_allows_something_else_ends_what_it_listens_to(service: Served, url: str) -> None:
    async with writing_to(url) as database:
        token = bearer(await given_token(database, "AUDITOR", "of another role"))

    await ends(service, url, token, lambda: as_owner(url, OTHER_ROLE, "of another role"), RIGHTS_CHANGED)


async def test_a_jwt_that_runs_out_ends_what_it_listens_to(service: Served, url: str, issuer: Issuer) -> None:
    ended = time.time() + 4
    token = bearer(issuer.token(exp=int(ended) - FORGIVEN_SECONDS))

    await ends(service, url, token, lambda: asyncio.sleep(max(0.0, int(ended) - time.time())), "UNAUTHENTICATED")
