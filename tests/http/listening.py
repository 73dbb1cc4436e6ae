"""Listening in tests over a real socket: websockets with a real client, server-sent events line by line."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from typing import Any

import orjson
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed
from websockets.typing import Subprotocol

PROTOCOL = Subprotocol("graphql-transport-ws")
INIT = {"type": "connection_init"}


@dataclass
class Socket:
    """One websocket."""

    connection: ClientConnection

    async def say(self, *messages: Any) -> None:
        """Send messages; text and bytes go as they are, anything else as JSON."""
        for one in messages:
            await self.connection.send(one if isinstance(one, str | bytes) else orjson.dumps(one).decode())

    async def hear(self, *, within_seconds: float = 10) -> Any:  # noqa: ANN401  whatever is said
        """Return the next message."""
        async with asyncio.timeout(within_seconds):
            text = await self.connection.recv()
        assert isinstance(text, str), "messages are text"
        return orjson.loads(text)

    async def follow(self, query: str, variables: dict[str, Any] | None = None, named: str = "1") -> None:
        """Subscribe, and wait until it is followed: what is asked after it is answered after it began."""
        await self.say({"id": named, "type": "subscribe", "payload": {"query": query, "variables": variables}})

    async def told(self, *, within_seconds: float = 10) -> Any:  # noqa: ANN401  whatever is told
        """Return the data of the next event."""
        message = await self.hear(within_seconds=within_seconds)
        assert message["type"] == "next", message
        assert "errors" not in message["payload"], message
        return message["payload"]["data"]

    async def closed(self, *, within_seconds: float = 15) -> tuple[int, str]:
        """Return the code and the reason the service closes with, whatever it says before."""
        async with asyncio.timeout(within_seconds):
            with suppress(ConnectionClosed):
                while True:
                    await self.connection.recv()
        assert self.connection.close_code is not None
        return self.connection.close_code, self.connection.close_reason or ""


@asynccontextmanager
async def socket_to(port: int, *, begun: bool = True, **more: Any) -> AsyncIterator[Socket]:
    """Lend a websocket to the service on a port, connection_init said and acknowledged unless not wanted."""
    more = {"subprotocols": [PROTOCOL], "ping_interval": None, **more}
    path = more.pop("path", "/graphql")
    async with connect(f"ws://127.0.0.1:{port}{path}", **more) as connection:
        socket = Socket(connection)
        if begun:
            await socket.say(INIT)
            assert await socket.hear() == {"type": "connection_ack"}
        yield socket


@dataclass
class Events:
    """A stream of server-sent events, behind the head of its response."""

    head: bytes
    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter
    unread: str = ""

    async def block(self) -> str:
        """Return what stands before the next empty line of the body; nothing at its end."""
        while "\n\n" not in self.unread:
            size = int((await self.reader.readline()).strip() or b"0", 16)
            if not size:
                return ""
            self.unread += (await self.reader.readexactly(size + 2))[:-2].decode()
        found, _, self.unread = self.unread.partition("\n\n")
        return found

    async def event(self, *, within_seconds: float = 10) -> tuple[str, Any] | None:
        """Return the next event and its data, pings left out; none at the end."""
        async with asyncio.timeout(within_seconds):
            while (text := await self.block()) == ":":
                pass
        if not text:
            return None
        kind, data = (line.partition(":")[2].strip() for line in text.split("\n"))
        return kind, orjson.loads(data) if data else None

    async def told(self, *, within_seconds: float = 10) -> Any:  # noqa: ANN401  whatever is told
        """Return the data of the next event."""
        found = await self.event(within_seconds=within_seconds)
        assert found is not None
        assert found[0] == "next", found
        return found[1]["data"]


@asynccontextmanager
async def events_of(
    port: int, query: str, variables: dict[str, Any] | None = None, **headers: str
) -> AsyncIterator[Events]:
    """Lend a stream of events, followed by now."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    body = orjson.dumps({"query": query, "variables": variables})
    sent = {
        "host": f"127.0.0.1:{port}",
        "accept": "text/event-stream",
        "content-type": "application/json",
        "content-length": str(len(body)),
        **{name.replace("_", "-"): value for name, value in headers.items()},
    }
    lines = "".join(f"{name}: {value}\r\n" for name, value in sent.items())
    writer.write(f"POST /graphql HTTP/1.1\r\n{lines}\r\n".encode() + body)
    try:
        async with asyncio.timeout(10):
            head = await reader.readuntil(b"\r\n\r\n")
        yield Events(head, reader, writer)
    finally:
        writer.close()
