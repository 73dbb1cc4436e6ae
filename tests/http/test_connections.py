"""Connections that never come to the point are ended, and what is no HTTP is told so: over a socket, byte by byte."""

import asyncio
import re
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import orjson
import pytest
import pytest_asyncio

from service.http.connections import BoundedConnection
from tests.http.serving import Served, answering_at

HEAD = b"POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n"
PATIENCE_SECONDS = 0.5


class Hasty(BoundedConnection):
    """A connection with less patience."""

    receiving_seconds = PATIENCE_SECONDS


async def answering(scope: Any, receive: Any, send: Any) -> None:  # noqa: ANN401  ASGI's own shapes
    """Read the body of a POST, and answer anything at once otherwise."""
    more = scope["method"] == "POST"
    while more:
        message = await receive()
        if message["type"] == "http.disconnect":
            return
        more = message.get("more_body", False)
    await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"2")]})
    await send({"type": "http.response.body", "body": b"ok"})


@pytest_asyncio.fixture
async def hasty_port() -> AsyncIterator[int]:
    """A server on a socket, whose connections have little patience."""
    async with answering_at(answering, Hasty) as port:
        yield port


@asynccontextmanager
async def connected(port: int) -> AsyncIterator[tuple[asyncio.StreamReader, asyncio.StreamWriter]]:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        yield reader, writer
    finally:
        writer.close()


async def dribble(port: int, first: bytes, drops: bytes) -> tuple[float, bytes]:
    """Send a beginning, then a byte at a time; return when the other side closed, and what it said."""
    async with connected(port) as (reader, writer):
        began = time.monotonic()
        writer.write(first)
        said = asyncio.create_task(reader.read())
        for drop in drops:
            if said.done():
                break
            writer.write(bytes([drop]))
            await asyncio.sleep(0.05)
        async with asyncio.timeout(5):
            heard = await said
        return time.monotonic() - began, heard


@pytest.mark.parametrize(
    ("first", "drops"),
    [
        (b"", b""),
        (b"GET / HTTP/1.1\r\n", b"x-a: " + b"b" * 60),
        (HEAD + b"content-length: 1000\r\n\r\n", b" " * 60),
        (HEAD + b"transfer-encoding: chunked\r\n\r\n", b"1\r\n \r\n" * 12),
        (b"GET / HTTP/1.1\r\nhost: x\r\ncontent-length: 1000\r\n\r\n", b" " * 60),
    ],
    ids=["silent", "head", "body", "chunks", "body of a request that was answered"],
)
async def test_a_request_that_dribbles_is_cut(hasty_port: int, first: bytes, drops: bytes) -> None:
    seconds, _ = await dribble(hasty_port, first, drops)
    assert PATIENCE_SECONDS * 0.9 <= seconds < PATIENCE_SECONDS + 1.5


async def test_a_connection_that_asks_now_and_then_is_kept(hasty_port: int) -> None:
    async with connected(hasty_port) as (reader, writer):
        for _ in range(3):
            writer.write(HEAD + b"content-length: 2\r\n\r\n{}")
            async with asyncio.timeout(5):
                assert b"200 OK" in await reader.readuntil(b"\r\n\r\n")
                assert await reader.readexactly(2) == b"ok"
            await asyncio.sleep(PATIENCE_SECONDS * 1.3)


async def test_a_connection_on_which_nothing_comes_is_ended_and_no_other() -> None:
    idle_seconds: Any = 0.6  # uvicorn says that it takes whole ones
    async with (
        answering_at(answering, Hasty, timeout_keep_alive=idle_seconds) as port,
        connected(port) as (reader, writer),
    ):
        for _ in range(4):
            writer.write(HEAD + b"content-length: 2\r\n\r\n{}")
            async with asyncio.timeout(5):
                await reader.readexactly(len(await reader.readuntil(b"\r\n\r\n")) and 2)
            began = time.monotonic()
            await asyncio.sleep(idle_seconds / 2)
        async with asyncio.timeout(5):
            assert await reader.read() == b""
        assert idle_seconds * 0.9 <= time.monotonic() - began < idle_seconds + 1


@pytest.mark.parametrize(
    ("sent", "status", "code"),
    [
        (b"hello\r\n\r\n", b"400", "HTTP_MALFORMED"),
        (b"GET / HTTP/1.1\r\nhost: x\r\nbad header\r\n\r\n", b"400", "HTTP_MALFORMED"),
        (HEAD + b"content-length: x\r\n\r\n", b"400", "HTTP_MALFORMED"),
        (HEAD + b"content-length: 1\r\ncontent-length: 2\r\n\r\n", b"400", "HTTP_MALFORMED"),
        (HEAD + b"transfer-encoding: chunked\r\n\r\nzz\r\n", b"400", "HTTP_MALFORMED"),
        (b"GET / HTTP/1.1\r\nx: " + b"y" * 20_000, b"431", "HEAD_TOO_LARGE"),
    ],
)
async def test_what_is_no_http_is_told_so_with_a_code(service: Served, sent: bytes, status: bytes, code: str) -> None:
    async with connected(service.port) as (reader, writer):
        writer.write(sent)
        async with asyncio.timeout(15):
            head, _, body = (await reader.read()).partition(b"\r\n\r\n")
    assert head.split(b" ")[1] == status
    assert orjson.loads(body)["errors"][0]["extensions"]["code"] == code


SOCKET = b"GET /graphql HTTP/1.1\r\nhost: x\r\nconnection: upgrade\r\nupgrade: websocket\r\n"
KEY = b"sec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\n"


@pytest.mark.parametrize(
    "sent",
    [
        b"FOO /graphql HTTP/1.1\r\n\r\n",
        b"GET / HTTP/9.9\r\n\r\n",
        b"hello\r\n\r\n",
        b"GET / HTTP/1.1\r\nx: " + b"y" * 20_000,
        HEAD + b"content-length: x\r\n\r\n",
        SOCKET + b"\r\n",
        SOCKET + KEY + b"sec-websocket-version: 7\r\n\r\n",
        SOCKET.replace(b"/graphql", b"/other") + KEY + b"sec-websocket-version: 13\r\n\r\n",
        SOCKET + KEY + b"sec-websocket-version: 13\r\nsec-websocket-protocol: graphql-transport-ws\r\n\r\n",
    ],
)
async def test_whatever_is_answered_has_an_id(service: Served, sent: bytes) -> None:
    head = await _head_of_answer(service.port, sent)
    assert re.search(rb"^x-request-id: [0-9a-f]{32}\r?$", head, re.IGNORECASE | re.MULTILINE)
    assert head.lower().count(b"x-request-id") == 1


@pytest.mark.parametrize(
    "sent",
    [
        HEAD + b"x-request-id: mine-1\r\ncontent-length: x\r\n\r\n",
        HEAD + b"x-request-id: mine-1\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n",
        SOCKET + b"x-request-id: mine-1\r\n\r\n",
        SOCKET + KEY + b"sec-websocket-version: 13\r\nx-request-id: mine-1\r\n\r\n",
    ],
)
async def test_an_id_that_was_read_before_the_rest_went_wrong_is_given_back(service: Served, sent: bytes) -> None:
    assert b"x-request-id: mine-1\r\n" in (await _head_of_answer(service.port, sent)).lower()


async def _head_of_answer(port: int, sent: bytes) -> bytes:
    async with connected(port) as (reader, writer):
        writer.write(sent)
        async with asyncio.timeout(15):
            return await reader.readuntil(b"\r\n\r\n")


async def test_a_body_that_trickles_is_told_so_and_its_connection_closed(service: Served) -> None:
    seconds, said = await dribble(service.port, HEAD + b"content-length: 1000\r\n\r\n", b" " * 200)
    assert 4.5 < seconds < 7.5
    assert b" 408 " in said.split(b"\r\n")[0]
    assert b"REQUEST_TOO_SLOW" in said
    assert b"connection: close" in said.lower()


@pytest.mark.parametrize("times", range(5))
async def test_who_still_sends_reads_the_answer_that_refuses_it(service: Served, times: int) -> None:
    """A socket closed over unread bytes sends a reset, which takes the answer back from a client that reads late."""
    async with connected(service.port) as (reader, writer):
        writer.write(HEAD + b"content-length: 50000000\r\n\r\n")
        for _ in range(20 + times):
            writer.write(b" " * 16_384)
            await asyncio.sleep(0.01)
        async with asyncio.timeout(5):
            heard = await reader.read()
    assert b" 413 " in heard.split(b"\r\n")[0]
    assert b"REQUEST_TOO_LARGE" in heard


async def goes_on_sending(writer: asyncio.StreamWriter, seconds: float) -> None:
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        writer.write(b" " * 100)
        await writer.drain()
        await asyncio.sleep(0.05)


async def test_who_never_stops_sending_is_cut(service: Served) -> None:
    async with connected(service.port) as (_, writer):
        writer.write(HEAD + b"content-length: 50000000\r\n\r\n")
        began = time.monotonic()
        with pytest.raises(ConnectionError):
            await goes_on_sending(writer, seconds=10)
        assert time.monotonic() - began < 5


async def test_what_comes_behind_a_body_in_pieces_is_no_header(service: Served) -> None:
    """The number a client gives its request is a header, and is told back; behind the body it is nothing."""
    pieces = HEAD + b"transfer-encoding: chunked\r\nx-request-id: of-the-head\r\n\r\n"
    body = b'{"query":"{ __typename }"}'
    trailers = b"".join(b"if-none-match: *\r\nx-%d: y\r\n" % number for number in range(2_000))
    reader, writer = await asyncio.open_connection("127.0.0.1", service.port)
    writer.write(pieces + b"%x\r\n" % len(body) + body + b"\r\n0\r\n" + trailers + b"\r\n")
    answer = await asyncio.wait_for(reader.readuntil(b"}}"), 5)
    writer.close()
    assert answer.startswith(b"HTTP/1.1 200")
    assert b"of-the-head" in answer
