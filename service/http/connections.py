"""Connections of the server: uvicorn's, with an end to those that never come to the point.

uvicorn ends a connection that is idle, and none that dribbles: a byte now and then keeps it for ever, and a head
without end is read without end. Here a request has to be received within a bounded time, head and body, from the
connection's opening or its own first byte. What is no HTTP at all is told so in the form of every other error.
"""

import asyncio
from http import HTTPStatus

import structlog
from uvicorn._types import ASGI3Application, HTTPScope
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol, RequestResponseCycle

from service.errors import BadInput, Refusal
from service.http.ids import id_among
from service.http.limits import LARGEST_HEAD_BYTES, READING_SECONDS, RECEIVING_SECONDS
from service.http.lingering import LingeringTransport
from service.http.malformed import error_body
from service.http.media_types import PLAIN_JSON
from service.http.whole import WholeCycle
from service.languages.accepted import ENGLISH
from service.statuses import BAD_REQUEST, HEAD_TOO_LARGE

log = structlog.get_logger()


class BoundedConnection(HttpToolsProtocol):
    """An HTTP/1.1 connection that is closed when a request takes too long to arrive.

    No timer is set for what comes at once, and the one that ends an idle connection stays as it is from request to
    request, and looks for itself how long nothing has come: a timer costs as much as reading a header or two.
    """

    receiving_seconds = RECEIVING_SECONDS
    _patience: asyncio.TimerHandle | None = None
    _unread: asyncio.TimerHandle | None = None
    _idle_since = 0.0
    _head_bytes = 0
    _in_head = True
    _has_begun = False
    _has_ended = False
    _began_behind = False
    _lingering: LingeringTransport | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as uvicorn has it
        """Begin to wait for the first request."""
        self._lingering = LingeringTransport(transport, self._is_receiving)
        super().connection_made(self._lingering)  # type: ignore[arg-type]  # it hands on all that it has not itself
        self._wait()

    def data_received(self, data: bytes) -> None:
        """Take what came, unless the head of the request has become too long or all was said."""
        if self.transport.is_closing():
            return
        if self._in_head:
            self._head_bytes += len(data)
        self._has_ended = False
        super().data_received(data)
        if not self._is_receiving():
            return
        # The head may have come in one piece with its body: it is long only while it does not end.
        if self._in_head and self._head_bytes > LARGEST_HEAD_BYTES and not self.transport.is_closing():
            sentence = "The address and headers of a request have at most {most} bytes."
            self._refuse(HEAD_TOO_LARGE, BadInput("HEAD_TOO_LARGE", sentence, most=str(LARGEST_HEAD_BYTES)))
        elif not self.transport.is_closing():
            self._wait()

    def on_message_begin(self) -> None:
        """Begin a request."""
        self._has_begun = True
        # Its first bytes came with the end of another, and were not counted as its own.
        self._began_behind = self._has_ended
        self.url, self.headers, self.expect_100_continue = b"", [], False

    def on_header(self, name: bytes, value: bytes) -> None:
        """Keep a header; what comes behind a body in pieces is nobody's business, and would have no limit."""
        if self._in_head:
            # As uvicorn does it: to call that would cost as much again, for each header.
            name = name.lower()
            if name == b"expect" and value.lower() == b"100-continue":
                self.expect_100_continue = True
            self.headers.append((name, value))

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
        """Note that the head has ended; a question gets a cycle that can answer it in one piece."""
        self._in_head = False
        if self.url != WholeCycle.path or self.limit_concurrency is not None or self.parser.should_upgrade():
            self._begin_scope()
            super().on_headers_complete()
            return
        before: RequestResponseCycle | None = self.cycle
        method = self.parser.get_method().decode("ascii")
        self.cycle = WholeCycle(self, method, self.parser.get_http_version(), self._scope_of)
        if before is not None and not before.response_complete:
            # Sent before the answer to the last one was there: it waits its turn.
            self.flow.pause_reading()
            self.pipeline.appendleft((self.cycle, self.app))
        else:
            self._start_asgi_task(self.cycle, self.app)

    def on_message_complete(self) -> None:
        """Wait no longer: the request is complete."""
        # A head that may be too long, or came behind another request so that nobody knows, is looked at closely.
        is_short = 0 < self._head_bytes <= LARGEST_HEAD_BYTES and not self._began_behind
        cycle: RequestResponseCycle | None = self.cycle
        if isinstance(cycle, WholeCycle):
            cycle.is_short = is_short
        self._in_head, self._head_bytes, self._has_begun, self._has_ended = True, 0, False, True
        self._stop_waiting()
        super().on_message_complete()

    def _begin_scope(self) -> None:
        """Begin what ASGI is told of a request, as uvicorn does before it has read the head."""
        url, headers, expects = self.url, self.headers, self.expect_100_continue
        super().on_message_begin()
        self.url, self.headers, self.expect_100_continue = url, headers, expects
        self.scope["headers"] = headers

    def _scope_of(self, cycle: WholeCycle) -> HTTPScope:
        """Return what ASGI is told of a request for the address of questions."""
        return {
            "type": "http",
            "asgi": {"version": self.asgi_version, "spec_version": "2.3"},
            "http_version": cycle.http_version,
            "server": self.server,
            "client": self.client,
            "scheme": self.scheme or "http",
            "method": cycle.method,
            "path": self.root_path + WholeCycle.path.decode(),
            "raw_path": self.root_path.encode() + WholeCycle.path,
            "query_string": b"",
            "root_path": self.root_path,
            "headers": cycle.headers,
            "state": self.app_state.copy(),
            "extensions": {},
        }

    def _start_asgi_task(self, cycle: RequestResponseCycle, app: ASGI3Application) -> None:
        """Begin to answer a request; a question says by itself that it was answered, which saves a turn."""
        if isinstance(cycle, WholeCycle):
            cycle.task = self.loop.create_task(cycle.run_asgi(app))
            self.tasks.add(cycle.task)
        else:
            super()._start_asgi_task(cycle, app)

    def on_response_complete(self) -> None:
        """Begin with the next request if it is there, and note since when nothing is to be done if not."""
        self.server_state.total_requests += 1
        if self.transport.is_closing():
            return
        self.flow.resume_reading()
        if self.pipeline:
            self._start_asgi_task(*self.pipeline.pop())
            return
        self._idle_since = self.loop.time()
        if self.timeout_keep_alive_task is None:
            self.timeout_keep_alive_task = self.loop.call_later(
                self.timeout_keep_alive, self.timeout_keep_alive_handler
            )

    def timeout_keep_alive_handler(self) -> None:
        """End a connection on which nothing has come for long; else look again when that may be so."""
        self.timeout_keep_alive_task = None
        rest = self._idle_since + self.timeout_keep_alive - self.loop.time()
        if self._is_receiving() or not self.cycle.response_complete:
            rest = self.timeout_keep_alive
        if rest > 0:
            self.timeout_keep_alive_task = self.loop.call_later(rest, self.timeout_keep_alive_handler)
        else:
            super().timeout_keep_alive_handler()

    def _unset_keepalive_if_required(self) -> None:
        """Let the timer of an idle connection be: it looks for itself whether something has come."""

    def handle_websocket_upgrade(self) -> None:
        """Give the connection to another protocol, with nothing left that would end it."""
        self._in_head, self._head_bytes, self._has_begun = True, 0, False
        self._stop_waiting()
        self._stop_idling()
        self._let_go()
        self.transport = self.transport.raw  # type: ignore[attr-defined]  # wrapped when it was made
        super().handle_websocket_upgrade()

    def connection_lost(self, exc: Exception | None) -> None:
        """Forget the waits."""
        self._stop_waiting()
        self._stop_idling()
        self._stop_unread()
        super().connection_lost(exc)
        self._let_go()

    def send_400_response(self, msg: str) -> None:
        """Tell a client that what it sent is no HTTP, and close."""
        self._refuse(BAD_REQUEST, BadInput("HTTP_MALFORMED", "This is no HTTP: {reason}.", reason=msg.rstrip(".")))

    def _refuse(self, status: int, refusal: Refusal) -> None:
        # Nobody knows in which language: the headers could not be read, or not all of them.
        request_id = id_among(self.headers if self._has_begun else ())
        log.info("malformed", request_id=request_id, status=status, code=refusal.code)
        body = error_body(refusal, ENGLISH)
        head = (
            f"HTTP/1.1 {status} {HTTPStatus(status).phrase}\r\ncontent-type: {PLAIN_JSON}\r\n"
            f"content-length: {len(body)}\r\nx-request-id: {request_id}\r\nconnection: close\r\n\r\n"
        )
        self.transport.write(head.encode() + body)
        self.transport.close()

    def _is_receiving(self) -> bool:
        return self._has_begun or self._head_bytes > 0 or not self._in_head

    def _let_go(self) -> None:
        # A connection and its transport know each other: unless one forgets, they wait for the collector.
        if self._lingering is not None:
            self._lingering.let_go()
            self._lingering = None

    def _stop_idling(self) -> None:
        if self.timeout_keep_alive_task is not None:
            self.timeout_keep_alive_task.cancel()
            self.timeout_keep_alive_task = None

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
