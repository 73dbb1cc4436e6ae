"""Connections of the server: uvicorn's, with an end to those that never come to the point.

uvicorn ends a connection that is idle, and none that dribbles: a byte now and then keeps it for ever, and a head
without end is read without end. Here a request has to be received within a bounded time, head and body, from the
connection's opening or its own first byte. What is no HTTP at all is told so in the form of every other error.
"""

import asyncio
from http import HTTPStatus

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from service.errors import BadInput, Refusal
from service.http.head import WHOLE
from service.http.limits import LARGEST_HEAD_BYTES, READING_SECONDS, RECEIVING_SECONDS
from service.http.lingering import LingeringTransport
from service.http.malformed import error_body
from service.http.media_types import PLAIN_JSON
from service.http.statuses import BAD_REQUEST, HEAD_TOO_LARGE
from service.languages.accepted import ENGLISH


class BoundedConnection(HttpToolsProtocol):
    """An HTTP/1.1 connection that is closed when a request takes too long to arrive."""

    receiving_seconds = RECEIVING_SECONDS
    _patience: asyncio.TimerHandle | None = None
    _unread: asyncio.TimerHandle | None = None
    _head_bytes = 0
    _in_head = True

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as uvicorn has it
        """Begin to wait for the first request."""
        lingering = LingeringTransport(transport, self._is_receiving)
        super().connection_made(lingering)  # type: ignore[arg-type]  # it hands on all that it has not itself
        self._wait()

    def data_received(self, data: bytes) -> None:
        """Take what came, unless the head of the request has become too long or all was said."""
        if self.transport.is_closing():
            return
        self._wait()
        if self._in_head:
            self._head_bytes += len(data)
        super().data_received(data)
        # The head may have come in one piece with its body: it is long only while it does not end.
        if self._in_head and self._head_bytes > LARGEST_HEAD_BYTES and not self.transport.is_closing():
            sentence = "The address and headers of a request have at most {most} bytes."
            self._refuse(HEAD_TOO_LARGE, BadInput("HEAD_TOO_LARGE", sentence, most=str(LARGEST_HEAD_BYTES)))

    def on_header(self, name: bytes, value: bytes) -> None:
        """Keep a header; what comes behind a body in pieces is nobody's business, and would have no limit."""
        if self._in_head:
            super().on_header(name, value)

    def pause_writing(self) -> None:
        """Begin to wait for a client that does not read its answer."""
        super().pause_writing()
        if self._unread is None:
            self._unread = self.loop.call_later(READING_SECONDS, self.transport.abort)

    def resume_writing(self) -> None:
        """Wait no longer: it reads."""
        self._stop_unread()
        super().resume_writing()

    def on_headers_complete(self) -> None:
        """Note that the head has ended."""
        self._in_head = False
        super().on_headers_complete()

    def on_message_complete(self) -> None:
        """Wait no longer: the request is complete."""
        self._in_head, self._head_bytes = True, 0
        self._stop_waiting()
        self.scope.setdefault("extensions", {})[WHOLE] = {}
        super().on_message_complete()

    def handle_websocket_upgrade(self) -> None:
        """Give the connection to another protocol, with nothing left that would end it."""
        self._stop_waiting()
        self.transport = self.transport.raw  # type: ignore[attr-defined]  # wrapped when it was made
        super().handle_websocket_upgrade()

    def connection_lost(self, exc: Exception | None) -> None:
        """Forget the waits."""
        self._stop_waiting()
        self._stop_unread()
        super().connection_lost(exc)

    def send_400_response(self, msg: str) -> None:
        """Tell a client that what it sent is no HTTP, and close."""
        self._refuse(BAD_REQUEST, BadInput("HTTP_MALFORMED", "This is no HTTP: {reason}.", reason=msg.rstrip(".")))

    def _refuse(self, status: int, refusal: Refusal) -> None:
        # Nobody knows in which language: the headers could not be read.
        body = error_body(refusal, ENGLISH)
        head = (
            f"HTTP/1.1 {status} {HTTPStatus(status).phrase}\r\ncontent-type: {PLAIN_JSON}\r\n"
            f"content-length: {len(body)}\r\nconnection: close\r\n\r\n"
        )
        self.transport.write(head.encode() + body)
        self.transport.close()

    def _is_receiving(self) -> bool:
        return self._head_bytes > 0 or not self._in_head

    def _stop_unread(self) -> None:
        if self._unread is not None:
            self._unread.cancel()
            self._unread = None

    def _wait(self) -> None:
        if self._patience is None:
            self._patience = self.loop.call_later(self.receiving_seconds, self._give_up)

    def _stop_waiting(self) -> None:
        if self._patience is not None:
            self._patience.cancel()
            self._patience = None

    def _give_up(self) -> None:
        self._patience = None
        if not self.transport.is_closing():
            self.transport.close()
