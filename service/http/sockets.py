"""Websockets of the server: uvicorn's, with an end to those who do not read, do not answer, or do not leave.

uvicorn waits for ever for a client who does not take what is written, and answers pings without regard to whether the
answers are taken. Here such a connection is cut, and nothing more is read from it until then. What is no beginning of a
websocket is told so in the form of every other error.
"""

import asyncio
from typing import Final

from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol
from websockets.http11 import Request, Response

from service.errors import BadInput, Refusal
from service.http.ids import HEADER, id_of
from service.http.malformed import error_body
from service.http.media_types import PLAIN_JSON
from service.http.metrics import DROPPED
from service.languages.accepted import ENGLISH, language_accepted
from service.statuses import BAD_REQUEST, HEAD_TOO_LARGE, SERVER_ERROR

REQUEST_ID: Final = HEADER.decode()
LARGEST_MESSAGE_BYTES: Final = 64 * 1024
UNREAD_SECONDS: Final = 20.0
"""How long something may lie unread by a listener before the connection is cut."""
PING_SECONDS: Final = 12.0
"""How often a listener is asked whether it is still there."""
PONG_SECONDS: Final = 12.0
"""How long it may take to answer."""
LEAVE_SECONDS: Final = 3.0
"""How long a connection that is being closed may take to be closed."""
REFUSED: Final = "Failed to open a WebSocket connection"
"""Begins what the library says of a handshake that is none."""


class BoundedSocket(WebSocketsSansIOProtocol):
    """A websocket that is cut when its client does not keep up."""

    _unread: asyncio.TimerHandle | None = None
    _leaving: asyncio.TimerHandle | None = None
    _request_id = ""
    _language = ENGLISH

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Begin; whatever is answered to the offer goes through here, also where its headers are too many to read."""
        super().connection_made(transport)
        send = self.conn.send_response

        def send_in_our_form(response: Response) -> None:
            self._request_id = self._request_id or id_of(None)
            response.headers[REQUEST_ID] = self._request_id
            self._tell(response)
            send(response)

        self.conn.send_response = send_in_our_form  # type: ignore[method-assign]  # nothing else meets them all

    def data_received(self, data: bytes) -> None:
        """Take what came; an offer that cannot be read is answered and done with, where uvicorn would wait for more."""
        super().data_received(data)
        if self.conn.handshake_exc is not None and not self.handshake_initiated and not self.transport.is_closing():
            self.transport.write(b"".join(self.conn.data_to_send()))
            self.transport.close()

    def handle_connect(self, event: Request) -> None:
        """Answer an offer to change to a websocket; whatever is answered has the id of the request."""
        # As the log will have it, which finds it among the headers.
        self._request_id = id_of(next(iter(event.headers.get_all(REQUEST_ID)), None))
        if REQUEST_ID in event.headers:
            del event.headers[REQUEST_ID]
        event.headers[REQUEST_ID] = self._request_id
        asked = event.headers.get_all("Accept-Language")
        self._language = language_accepted(",".join(asked)) if asked else ENGLISH
        super().handle_connect(event)

    def pause_writing(self) -> None:
        """Begin to wait for a client that does not read, and read nothing more from it."""
        super().pause_writing()
        self.transport.pause_reading()
        if self._unread is None:
            self._unread = self.loop.call_later(UNREAD_SECONDS, self._cut, "unread")

    def resume_writing(self) -> None:
        """Wait no longer: it reads."""
        super().resume_writing()
        if self._unread is not None:
            self._unread.cancel()
            self._unread = None
        if not self.read_paused and not self.transport.is_closing():
            self.transport.resume_reading()

    def keepalive_timeout(self) -> None:
        """Close on a client that does not answer, whether it takes what was written or not."""
        super().keepalive_timeout()
        self._cut("silent")

    def shutdown(self) -> None:
        """Close because the service stops."""
        super().shutdown()
        self._leave()

    async def run_asgi(self) -> None:
        """Hold the conversation, then see that the connection ends."""
        await super().run_asgi()
        self._leave()

    def connection_lost(self, exc: Exception | None) -> None:
        """Forget the waits."""
        super().connection_lost(exc)
        for wait in (self._unread, self._leaving):
            if wait is not None:
                wait.cancel()

    def _tell(self, response: Response) -> None:
        """Say what the library refuses in words of its own as every other error is said."""
        said = response.headers.get("Content-Type", "")
        if response.status_code < BAD_REQUEST or said.startswith(PLAIN_JSON):
            return
        reason = (response.body or b"").decode(errors="replace").removeprefix(REFUSED).strip(":.\n ")
        response.body = error_body(self._refusal(response.status_code, reason.partition("\n")[0]), self._language)
        for name, value in (("Content-Type", PLAIN_JSON), ("Content-Length", str(len(response.body)))):
            del response.headers[name]
            response.headers[name] = value

    def _refusal(self, status: int, reason: str) -> Refusal:
        if status == SERVER_ERROR:
            sentence = "Something went wrong on our side. Tell us this number: {id}."
            return Refusal("INTERNAL", sentence, id=self._request_id)
        if status == HEAD_TOO_LARGE:
            sentence = "A websocket begins with fewer and shorter headers: {reason}."
            return BadInput("HEAD_TOO_LARGE", sentence, reason=reason)
        return BadInput("HANDSHAKE_MALFORMED", "This is no beginning of a websocket: {reason}.", reason=reason)

    def _leave(self) -> None:
        if not self.disconnected and self._leaving is None:
            self._leaving = self.loop.call_later(LEAVE_SECONDS, self.transport.abort)

    def _cut(self, why: str) -> None:
        DROPPED.labels(why).inc()
        self.transport.abort()
