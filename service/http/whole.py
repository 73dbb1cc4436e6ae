"""A question that has come as a whole, and whose answer leaves in one piece.

ASGI takes an answer in messages, each looked through for what may not be in a header. What the service itself says to a
question needs neither, and both together cost as much as looking the answer up.
"""

from collections.abc import Mapping
from typing import Final

from uvicorn._types import ASGI3Application
from uvicorn.protocols.http.httptools_impl import STATUS_LINE, RequestResponseCycle

from service.http.statuses import NOT_MODIFIED

JOINED_BYTES: Final = 64 * 1024
"""Up to here a copy costs less than to hand over two pieces."""
CLOSE: Final = b"connection: close\r\n"


class WholeCycle(RequestResponseCycle):
    """A request for the address of questions, and its answer."""

    path: Final = b"/graphql"

    @property
    def has_come(self) -> bool:
        """Whether all of the request is there, and nothing of an answer was sent."""
        return not (self.more_body or self.response_started or self.disconnected)

    async def run_asgi(self, app: ASGI3Application) -> None:
        """Have it answered, and let go: the request would hold itself, through what it says of itself."""
        try:
            await super().run_asgi(app)
        finally:
            self.scope.pop("extensions", None)

    async def answer(self, status: int, headers: Mapping[str, str], body: bytes) -> None:
        """Answer in one piece, unless nobody is there any more.

        Args:
            status: of HTTP.
            headers: of the service's own words, by names in small letters, without the length of the body.
            body: empty where the status has none.
        """
        if self.flow.write_paused and not self.disconnected:
            await self.flow.drain()
        if self.disconnected:
            return
        self.response_started = self.response_complete = True
        said = "".join([f"{name}: {value}\r\n" for name, value in headers.items()])
        length = "" if status == NOT_MODIFIED else f"content-length: {len(body)}\r\n"
        usual, closes = _usual(self.default_headers)
        if closes or headers.get("connection", "").lower() == "close":
            self.keep_alive = False
        elif not self.keep_alive:
            usual += CLOSE
        head = b"".join((STATUS_LINE[status], usual, f"{said}{length}\r\n".encode("latin-1")))
        if len(body) <= JOINED_BYTES:
            self.transport.write(head + body)
        else:
            self.transport.write(head)
            self.transport.write(body)
        self.message_event.set()
        if not self.keep_alive:
            self.transport.close()
        self.on_response()


_last_usual: tuple[object, tuple[bytes, bool]] = (None, (b"", False))


def _usual(headers: list[tuple[bytes, bytes]]) -> tuple[bytes, bool]:
    """Return what the server says with every answer as it is sent, and whether it closes; it changes once a second."""
    global _last_usual  # noqa: PLW0603  one for the whole server
    known, found = _last_usual
    if known is not headers:
        text = b"".join(name + b": " + value + b"\r\n" for name, value in headers)
        found = (text, (b"connection", b"close") in headers)
        _last_usual = (headers, found)
    return found
