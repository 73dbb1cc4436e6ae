"""Listeners come and go, do not read, are somebody else by now, come from elsewhere: the service holds what it must."""

import asyncio
import os
import re
import socket as sockets
import time
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, suppress

import asyncpg
import httpx2
import psutil
import pytest
import pytest_asyncio
from websockets.exceptions import ConnectionClosed, InvalidStatus

from service.access.revoke_token import RevokeToken, revoke_token
from tests.given.acting import rows
from tests.given.data_sets import on_facts
from tests.given.ground import do
from tests.given.tokens import OPERATOR, bearer, given_token
from tests.http.committing import backends, commit, writing_to
from tests.http.listening import INIT, events_of, socket_to
from tests.http.serving import Served, served
from tests.servers import Server

CYCLES = 500 if os.environ.get("MIRPS_FULL") == "1" else 100
GROWTH_BYTES = 24 * 1024 * 1024
ENTRIES = "subscription ($after: Int) { ledgerEntries(after: $after) { sequence } }"
REPORT = "subscription { coverageChanged { __typename } }"
MUCH = """subscription { ledgerEntries(after: 0) { transfers { to { line { pledge { donor { pledges(first: 50) { nodes {
  id code legalStatus publication amount { amount currency usd } lines { id amount { amount } } } } } } } } } } }"""


@pytest_asyncio.fixture(scope="module")
async def url(pg18: Server) -> AsyncIterator[str]:
    async with on_facts(pg18) as found:
        yield found


@pytest_asyncio.fixture(scope="module")
async def open_house(url: str, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Served]:
    """A service that may be listened to from pages of one site."""
    folder = tmp_path_factory.mktemp("listeners")
    async with served(url, folder, MIRPS_ALLOWED_ORIGINS="https://fund.example") as running:
        yield running


async def figure(service: Served, name: str) -> float:
    """Return the sum of a figure of /metrics over its labels."""
    async with httpx2.AsyncClient(base_url=service.url) as client:
        text = (await client.get("/metrics")).text
    return sum(float(value) for value in re.findall(rf"^{name}(?:{{.*}})? (\S+)$", text, re.MULTILINE))


def serving(service: Served) -> psutil.Process:
    """Return the process that answers: a parent only starts it."""
    parent = psutil.Process(service.process.pid)
    [*children] = parent.children()
    return children[0] if children else parent


async def until_nobody_listens(service: Served, *, within_seconds: float) -> float:
    """Wait until everybody has gone; return how long it took."""
    began = time.monotonic()
    async with asyncio.timeout(within_seconds):
        while await figure(service, "mirps_listeners"):  # noqa: ASYNC110  what is waited for happens in another process
            await asyncio.sleep(0.2)
    return time.monotonic() - began


@pytest.mark.parametrize(
    ("origin", "admitted"),
    [
        (None, True),
        ("https://fund.example", True),
        ("http://{host}", True),
        ("https://evil.example", False),
        ("https://fund.example.evil.example", False),
        ("null", False),
        ("", False),
    ],
)
async def test_pages_of_other_sites_do_not_listen_unless_they_may(
    open_house: Served, origin: str | None, *, admitted: bool
) -> None:
    host = f"127.0.0.1:{open_house.port}"
    headers = {} if origin is None else {"origin": origin.format(host=host)}
    if admitted:
        async with socket_to(open_house.port, additional_headers=headers):
            return
    with pytest.raises(InvalidStatus) as refused:
        async with socket_to(open_house.port, additional_headers=headers):
            pass
    assert refused.value.response.status_code == 403
    assert b"ORIGIN_REFUSED" in refused.value.response.body


@pytest.mark.parametrize("sent", ["Bearer x", "Basic eDp5", "", "Bearer mirps_" + "a" * 43])
async def test_a_bad_token_is_4403_on_a_websocket_and_401_on_a_stream(open_house: Served, sent: str) -> None:
    async with socket_to(open_house.port, begun=False) as socket:
        await socket.say({**INIT, "payload": {"authorization": sent}})
        assert await socket.closed() == (4403, "Forbidden")
    async with events_of(open_house.port, ENTRIES, authorization=sent) as events:
        assert events.head.startswith(b"HTTP/1.1 401 ")
        assert b"www-authenticate: Bearer" in events.head.replace(b"WWW-Authenticate", b"www-authenticate")


async def test_a_token_that_is_taken_back_ends_what_it_listens_to_within_five_seconds(
    open_house: Served, url: str
) -> None:
    async with writing_to(url) as database:
        token = await given_token(database, "AUDITOR", "listener")
        async with (
            socket_to(open_house.port, begun=False) as in_init,
            socket_to(open_house.port, additional_headers={"authorization": bearer(token)}) as in_header,
            events_of(open_house.port, ENTRIES, authorization=bearer(token)) as events,
            socket_to(open_house.port) as public,
        ):
            await in_init.say({**INIT, "payload": {"Authorization": bearer(token)}})
            assert await in_init.hear() == {"type": "connection_ack"}
            for one in (in_init, in_header, public):
                await one.follow(ENTRIES)
            [(number,)] = await rows(database, "SELECT id FROM api_token WHERE name = 'listener'")
            await do(database, revoke_token, RevokeToken(token=number), OPERATOR)
            began = time.monotonic()

            assert await in_init.closed() == (4403, "Forbidden")
            assert await in_header.closed() == (4403, "Forbidden")
            found = await events.event()
            assert found is not None
            assert found[1]["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED"
            assert await events.event() == ("complete", None)
            assert await events.event() is None
            assert time.monotonic() - began < 5
            sequence = await commit(database, "AFTER-REVOKED")
            assert await public.told() == {"ledgerEntries": {"sequence": sequence}}


async def test_a_token_that_is_taken_back_is_told_nothing_more_though_the_trail_cannot_be_written(
    open_house: Served, url: str
) -> None:
    async with writing_to(url) as database:
        token = bearer(await given_token(database, "AUDITOR", "unaudited"))
        [(number,)] = await rows(database, "SELECT id FROM api_token WHERE name = 'unaudited'")
        async with (
            socket_to(open_house.port, additional_headers={"authorization": token}) as socket,
            events_of(open_house.port, ENTRIES, authorization=token) as events,
        ):
            await do(database, revoke_token, RevokeToken(token=number), OPERATOR)
            other = await asyncpg.connect(url)
            try:
                async with other.transaction(), asyncio.timeout(5):
                    await other.execute("LOCK TABLE audit_trail IN ACCESS EXCLUSIVE MODE")
                    assert await socket.closed() == (4403, "Forbidden")
                    assert (await events.event() or ("", {}))[1]["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED"
            finally:
                await other.close()


def narrow_socket(port: int) -> sockets.socket:
    """Connect with little room for what is not read."""
    narrow = sockets.socket()
    narrow.setsockopt(sockets.SOL_SOCKET, sockets.SO_RCVBUF, 4096)
    narrow.connect(("127.0.0.1", port))
    narrow.setblocking(False)  # noqa: FBT003  the standard library's own signature
    return narrow


async def test_who_stops_reading_is_dropped_within_thirty_seconds(open_house: Served, url: str) -> None:
    async with writing_to(url) as database:
        for number in range(150):
            await commit(database, f"SLOW{number}", "1.00")
    process = serving(open_house)
    dropped = await figure(open_house, "mirps_listeners_dropped_total")
    reader, writer = await asyncio.open_connection(sock=narrow_socket(open_house.port), limit=1024)
    body = b'{"query":"%b"}' % MUCH.replace("\n", " ").encode()
    writer.write(
        b"POST /graphql HTTP/1.1\r\nhost: x\r\naccept: text/event-stream\r\ncontent-type: application/json\r\n"
        b"content-length: %d\r\n\r\n%b" % (len(body), body)
    )
    memory = process.memory_info().rss
    async with socket_to(open_house.port, sock=narrow_socket(open_house.port), max_queue=1) as socket:
        for number in range(15):
            await socket.follow(MUCH, named=str(number))
        await asyncio.sleep(1)
        assert await figure(open_house, "mirps_listeners") >= 1
        took = await until_nobody_listens(open_house, within_seconds=45)
        grown = process.memory_info().rss - memory
        with suppress(ConnectionClosed):
            await socket.closed()
    writer.close()
    assert reader is not None

    print(f"dropped after {took:.0f} s, the process grew by {grown / 2**20:.0f} MiB meanwhile")  # noqa: T201  a part of the proof
    assert took < 30
    assert await figure(open_house, "mirps_listeners_dropped_total") > dropped


async def test_coming_and_going_leaves_nothing_behind(open_house: Served, url: str) -> None:
    process = serving(open_house)

    async def come_and_go(number: int) -> None:
        if number % 3 == 0:
            async with events_of(open_house.port, ENTRIES):
                pass
            return
        async with socket_to(open_house.port) as socket:
            for named in ("a", "b"):
                await socket.follow(ENTRIES if number % 2 else REPORT, named=named)
            if number % 3 == 1:
                await socket.say({"type": "ping"})
                await socket.hear()
            socket.connection.transport.abort()

    for number in range(30):
        await come_and_go(number)
    await until_nobody_listens(open_house, within_seconds=20)
    before = (process.num_fds(), process.num_threads(), len(await backends(url, "mirps")))
    memory = process.memory_info().rss
    for first in range(0, CYCLES, 10):
        await asyncio.gather(*(come_and_go(number) for number in range(first, first + 10)))
    await until_nobody_listens(open_house, within_seconds=20)
    after = (process.num_fds(), process.num_threads(), len(await backends(url, "mirps")))
    grown = process.memory_info().rss - memory

    print(f"{CYCLES} came and went: {grown / 2**20:.1f} MiB, files, threads, connections {before} -> {after}")  # noqa: T201  as above
    assert all(now <= then + 4 for now, then in zip(after, before, strict=True))
    assert grown < GROWTH_BYTES
    assert len(await backends(url, "mirps-listen")) == 1


async def test_listeners_that_wait_hold_no_connection_of_the_database(open_house: Served) -> None:
    async with AsyncExitStack() as stack:
        for _ in range(40):
            socket = await stack.enter_async_context(socket_to(open_house.port))
            await socket.follow(ENTRIES)
        await asyncio.sleep(0.5)
        async with httpx2.AsyncClient(base_url=open_house.url) as client:
            text = (await client.get("/metrics")).text

        assert 'mirps_database_connections{state="in_use"} 0.0' in text
        assert 'mirps_listeners{way="websocket"} 40.0' in text
