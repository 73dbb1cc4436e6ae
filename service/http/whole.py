"""A question that has come as a whole, and whose answer leaves in one piece.

ASGI takes an answer in messages, each looked through for what may not be in a header. What the service itself says to a
question needs neither, and both together cost as much as looking the answer up.
"""

import asyncio
from collections.abc import Callable, Mapping
from typing import Any, Final, Protocol

from uvicorn._types import ASGI3Application, HTTPScope
from uvicorn.protocols.http.httptools_impl import STATUS_LINE, HttpToolsProtocol, RequestResponseCycle

from service.http.head import WHOLE
from service.statuses import NOT_MODIFIED

JOINED_BYTES: Final = 64 * 1024
"""Up to here a copy costs less than to hand over two pieces."""
CLOSE: Final = b"connection: close\r\n"


class Lane(Protocol):
    """Whatever answers a question that has come as a whole."""

    async def has_answered(self, cycle: "WholeCycle") -> bool:
        """Answer a request if it may go this way, and tell whether it did; one that may not is left as it was."""


class WholeCycle(RequestResponseCycle):
    """A request for the address of questions, and its answer.

    What ASGI is told of a request is made for those alone that go the usual way.

    Args:
        connection: on which it came, its head read.
        method: of HTTP.
        http_version: of HTTP, "1.1".
        scope_of: says what ASGI is told of it.

    Attributes:
        method: of HTTP.
        headers: with names in small letters.
        http_version: of HTTP.
        is_short: whether its head is known to keep to the limit, once all of it is there.
    """

    path: Final = b"/graphql"

    def __init__(
        self,
        connection: HttpToolsProtocol,
        method: str,
        http_version: str,
        scope_of: "Callable[[WholeCycle], HTTPScope]",
    ) -> None:
        nothing: Any = {}
        super().__init__(
            scope=nothing,
            transport=connection.transport,
            flow=connection.flow,
            logger=connection.logger,
            access_logger=connection.access_logger,
            access_log=connection.access_log,
            default_headers=connection.server_state.default_headers,
            message_event=NOBODY_WAITS,
            expect_100_continue=connection.expect_100_continue,
            keep_alive=http_version != "1.0" and connection.parser.should_keep_alive(),
            on_response=connection.on_response_complete,
        )
        self.method = method
        self.http_version = http_version
        self.headers = connection.headers
        self.is_short = False
        self.task: asyncio.Task[None] | None = None
        self._scope_of = scope_of
        self._tasks = connection.tasks

    @property
    def has_come(self) -> bool:
        """Whether all of the request is there, and nothing of an answer was sent."""
        return not (self.more_body or self.response_started or self.disconnected)

    async def run_asgi(self, app: ASGI3Application) -> None:
        """Have it answered: over the application's lane where it has one and may go there."""
        lane: Lane | None = getattr(app, "at_once", None)
        try:
            if lane is None or not self.is_short or not self.has_come or not await lane.has_answered(self):
                self._go_the_usual_way()
                await super().run_asgi(app)
        except BaseException:
            self.logger.exception("Exception in ASGI application\n")
            self.transport.close()
        finally:
            # What the connection and the request know of each other would keep both for the collector.
            self.on_response = self._scope_of = _nothing
            self._tasks.discard(self.task)
            self.task = None

    def _go_the_usual_way(self) -> None:
        """Get ready for who waits for messages."""
        self.scope = self._scope_of(self)
        if not self.more_body:
            self.scope["extensions"] = {WHOLE: {}}
        self.message_event = asyncio.Event()
        if self.body or not self.more_body or self.disconnected:
            self.message_event.set()

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
        if not self.keep_alive:
            self.transport.close()
        self.on_response()


class _NobodyWaits(asyncio.Event):
    """An event that nobody waits for: what is told to it is told to nobody."""

    def set(self) -> None:
        """Do nothing."""


NOBODY_WAITS: Final = _NobodyWaits()


def _nothing(*_: object) -> Any:  # noqa: ANN401  in the place of whatever is not needed any more
    """Do nothing."""


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
