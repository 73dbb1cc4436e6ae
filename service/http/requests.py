"""What every request goes through: it gets an id, is counted, and leaves one line in the log."""

import time
from collections.abc import Callable, Sequence
from typing import Final

import structlog
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from service.errors import BadInput, Refusal
from service.http.head import header
from service.http.ids import HEADER as REQUEST_ID
from service.http.ids import id_of
from service.http.limits import LARGEST_HEAD_BYTES
from service.http.log_lines import current_request, log_request
from service.http.malformed import error_body
from service.http.media_types import PLAIN_JSON
from service.http.metrics import in_flight, observe_request
from service.languages.accepted import ENGLISH
from service.statuses import HEAD_TOO_LARGE, SERVER_ERROR

STREAM: Final = b"text/event-stream"
QUIET_PATHS: Final = frozenset({"/healthz", "/readyz", "/metrics"})

log = structlog.get_logger()


class RequestLines:
    """ASGI middleware: takes over the caller's request id or makes one, answers with it, counts and logs the request.

    Whatever the inside lets through is answered here: masked, with the id under which the log has all of it.

    Args:
        app: the inside.
        around: what is to be put around the answers that are given here, for they do not come from the inside.
    """

    def __init__(self, app: ASGIApp, around: Sequence[Callable[[ASGIApp], ASGIApp]] = ()) -> None:
        self._app = app
        self._around = around

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on."""
        if scope["type"] == "websocket":
            await self._listened(scope, receive, send)
            return
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        request_id = id_of(header(scope, REQUEST_ID))
        began = time.perf_counter()
        status = 0
        streamed = False

        async def send_with_id(message: Message) -> None:
            nonlocal status, streamed
            if message["type"] == "http.response.start":
                status = message["status"]
                headers = message.get("headers", ())
                message["headers"] = [*headers, (REQUEST_ID, request_id.encode())]
                if not streamed and any(value.startswith(STREAM) for name, value in headers if name == b"content-type"):
                    # Listened to for hours: no request that is being answered.
                    streamed = True
                    in_flight.count -= 1
            await send(message)

        with in_flight:
            current_request.set(request_id)
            try:
                answer = _too_large(scope)
                await (self._app if answer is None else self._dressed(answer))(scope, receive, send_with_id)
            except Exception:
                log.exception("request_failed", error_id=request_id)
                if not status:
                    await self._dressed(masked(request_id))(scope, receive, send_with_id)
            finally:
                seconds = time.perf_counter() - began
                in_flight.count += streamed
                observe_request(scope["method"], scope["path"], status or SERVER_ERROR, None if streamed else seconds)
                if scope["path"] not in QUIET_PATHS:
                    log_request(scope["method"], _path_of(scope), status, seconds)

    def _dressed(self, answer: ASGIApp) -> ASGIApp:
        """Return an answer of ours with what the inside would have put around it."""
        for around in reversed(self._around):
            answer = around(answer)
        return answer

    async def _listened(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a websocket on; it leaves a line when it ends, with the code it was closed with."""
        began = time.perf_counter()
        code = 0

        async def receive_noting() -> Message:
            nonlocal code
            message = await receive()
            if message["type"] == "websocket.disconnect":
                code = code or message.get("code") or 0
            return message

        async def send_noting(message: Message) -> None:
            nonlocal code
            if message["type"] == "websocket.close":
                code = message.get("code", 1000)
            await send(message)

        current_request.set(id_of(header(scope, REQUEST_ID)))
        try:
            answer = _too_large(scope) or self._app
            await answer(scope, receive_noting, send_noting)
        finally:
            milliseconds = round((time.perf_counter() - began) * 1000, 1)
            log.info("websocket", path=_path_of(scope), code=code, ms=milliseconds)


def _path_of(scope: Scope) -> str:
    """Return a path as it is logged: it may hold what a terminal would obey."""
    path = str(scope["path"])
    return path if path.isprintable() else ascii(path)


def _too_large(scope: Scope) -> Response | None:
    """Return the refusal of a head above the limit."""
    found = len(scope.get("raw_path") or scope["path"]) + len(scope["query_string"])
    found += sum(len(name) + len(value) for name, value in scope["headers"])
    if found <= LARGEST_HEAD_BYTES:
        return None
    sentence = "The address and headers of a request have at most {most} bytes; these have {sent}."
    refusal = BadInput("HEAD_TOO_LARGE", sentence, most=str(LARGEST_HEAD_BYTES), sent=str(found))
    return Response(error_body(refusal, ENGLISH), HEAD_TOO_LARGE, media_type=PLAIN_JSON)


def masked(request_id: str) -> Response:
    """Return what is said of a bug: a number, and nothing else."""
    refusal = Refusal("INTERNAL", "Something went wrong on our side. Tell us this number: {id}.", id=request_id)
    return Response(error_body(refusal, ENGLISH), SERVER_ERROR, media_type=PLAIN_JSON)
