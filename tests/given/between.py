"""Somebody between the service and PostgreSQL, who cuts the connection in a commit."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from urllib.parse import parse_qs, urlsplit, urlunsplit

COMMIT = b"COMMIT\x00"
"""How a message of PostgreSQL's protocol ends that commits, alone or with what goes along."""


class Between:
    """Passes everything on, until it is told what to do with the next commit.

    Attributes:
        next: "answer lost": the commit reaches the server, its answer does not come back; "never sent": it does not
            reach it; "at once": it reaches the server, and nobody waits for the answer; none: it is passed on.
        cut: how often that was done.
    """

    def __init__(self, url: str) -> None:
        self.next: str | None = None
        self.cut = 0
        parts = urlsplit(url)
        self._socket = parse_qs(parts.query).get("host", [None])[0]
        self._place = (parts.hostname, parts.port or int(parse_qs(parts.query).get("port", ["5432"])[0]))
        self._parts = parts

    def url(self, port: int) -> str:
        """Return the address by which the database is reached through here."""
        user = self._parts.username or ""
        return urlunsplit(("postgresql", f"{user}@127.0.0.1:{port}", self._parts.path, "sslmode=disable", ""))

    async def hold(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Stand between one client and the server."""
        if self._socket:
            path = f"{self._socket}/.s.PGSQL.{self._place[1]}"
            from_server, to_server = await asyncio.open_unix_connection(path)
        else:
            from_server, to_server = await asyncio.open_connection(*self._place)
        answering = asyncio.create_task(self._pass(from_server, writer))
        try:
            while data := await reader.read(65536):
                what = self.next if data.startswith(b"Q") and data.endswith(COMMIT) else None
                if what is None:
                    to_server.write(data)
                    continue
                self.next = None
                self.cut += 1
                answering.cancel()
                await asyncio.wait({answering})
                if what != "never sent":
                    to_server.write(data)
                    await to_server.drain()
                if what == "answer lost":
                    await from_server.read(65536)
                writer.transport.abort()
                if what == "at once":
                    await from_server.read()  # until the server is done with it
                return
        except ConnectionError:
            pass
        finally:
            answering.cancel()
            for one in (to_server, writer):
                one.close()

    async def _pass(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(ConnectionError):
            while data := await reader.read(65536):
                writer.write(data)
        writer.close()


@asynccontextmanager
async def between(url: str) -> AsyncIterator[tuple[Between, str]]:
    """Lend somebody who stands before a database, and the address to reach it by."""
    standing = Between(url)
    server = await asyncio.start_server(standing.hold, "127.0.0.1", 0)
    try:
        yield standing, standing.url(server.sockets[0].getsockname()[1])
    finally:
        server.close()
