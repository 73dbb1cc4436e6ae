"""``/graphql`` as server-sent events, by the protocol graphql-sse in its mode of distinct connections.

One request is one operation. Whoever accepts ``text/event-stream`` first is answered so: a subscription with its
events, a query with one. When the service stops, the stream ends without ``complete``: a client then knows to come
again.
"""

import asyncio
from contextlib import ExitStack, aclosing, suppress
from typing import Final

from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from service.access.listener import Listener, listener_at
from service.answered import Answered
from service.database.unusable import DatabaseUnusable
from service.errors import Refusal, took_too_long
from service.http.authentication import CHALLENGE, authorization_of
from service.http.graphql_endpoint import VARY
from service.http.limits import REQUEST_SECONDS
from service.http.listeners import (
    HERE,
    OF_ONE_CLIENT,
    RIGHTS_CHANGED,
    Reception,
    Stream,
    address_of,
    until_unknown,
)
from service.http.malformed import Malformed, error_body, language_of
from service.http.media_types import EVENT_STREAM, PLAIN_JSON
from service.http.metrics import DROPPED, EVENTS, observe_answer
from service.http.question import Question, question_of
from service.reading.selection import Viewer
from service.statuses import OK, TOO_MANY, UNAUTHORIZED, UNAVAILABLE

PING_SECONDS: Final = 12.0
"""How often something is sent where nothing is told, so that nobody between closes the connection as idle."""
PING: Final = b":\n\n"
COMPLETE: Final = b"event: complete\ndata:\n\n"
END_SECONDS: Final = 1.0


class EventStream:
    """``/graphql`` for who accepts ``text/event-stream``.

    Args:
        reception: begins subscriptions, and tells who would.
        ping_seconds: how often something is sent where nothing is told.
    """

    def __init__(self, reception: Reception, *, ping_seconds: float = PING_SECONDS) -> None:
        self._reception = reception
        self._ping_seconds = ping_seconds

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        request = Request(scope, receive)
        sent = authorization_of(scope)
        try:
            question = await question_of(request, self._reception.persisted)
            listener = listener_at(address_of(scope), await self._viewer(sent))
            with ExitStack() as taken:
                await self._take_place(taken, listener)
                await self._follow(question, listener, sent, receive, send)
        except Malformed as malformed:
            await _refused(request, malformed)(scope, receive, send)

    async def _take_place(self, taken: ExitStack, listener: Listener) -> None:
        try:
            taken.enter_context(HERE.place("sse", listener.client))
            taken.enter_context(HERE.subscription(listener.client))
        except Refusal as refusal:
            await self._reception.keep_refusal(listener, refusal.code)
            status = TOO_MANY if refusal.code == OF_ONE_CLIENT else UNAVAILABLE
            raise Malformed(status, refusal, Retry_After="2") from None

    async def _viewer(self, sent: str | None) -> Viewer:
        try:
            return await self._reception.recognise(sent)
        except Refusal as refusal:
            if refusal.code == "UNAVAILABLE":
                raise Malformed(UNAVAILABLE, refusal, Retry_After="2") from None
            raise Malformed(UNAUTHORIZED, refusal, WWW_Authenticate=CHALLENGE) from None
        except DatabaseUnusable:
            sentence = "The database cannot be reached at the moment: ask again shortly."
            raise Malformed(UNAVAILABLE, Refusal("UNAVAILABLE", sentence), Retry_After="2") from None

    async def _follow(
        self, question: Question, listener: Listener, sent: str | None, receive: Receive, send: Send
    ) -> None:
        """Tell one operation to its end: its own, the client's, the token's, or the service's."""
        opened = await self._opened(question, listener)
        if not isinstance(opened, Answered) or opened.status == OK:
            self._reception.persisted.remember(question.persisted_hash, question.query)
        headers = {
            "content-type": f"{EVENT_STREAM}; charset=utf-8",
            "cache-control": "no-store",
            "x-accel-buffering": "no",
            "content-language": question.language.lower(),
            "vary": VARY,
        }
        raw = [(name.encode(), value.encode()) for name, value in headers.items()]
        await send({"type": "http.response.start", "status": OK, "headers": raw})
        telling = asyncio.create_task(self._tell(opened, send))
        watching = asyncio.create_task(until_unknown(self._reception.recognise, sent, listener.viewer))
        leaving = asyncio.create_task(_left(receive))
        ends = {telling, watching, leaving, asyncio.create_task(HERE.stopping.wait())}
        try:
            await asyncio.wait(ends, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for end in ends:
                end.cancel()
            await asyncio.wait(ends)
        refusal = None if watching.cancelled() else watching.result()
        if leaving.cancelled():
            # To who does not read it cannot be said; the connection is cut in its own time.
            with suppress(TimeoutError):
                async with asyncio.timeout(END_SECONDS):
                    last = b""
                    if refusal is not None:
                        DROPPED.labels("token").inc()
                        last = _event(error_body(refusal, question.language)) + COMPLETE
                    await send({"type": "http.response.body", "body": last, "more_body": False})
            if refusal is not None and refusal.code == RIGHTS_CHANGED:
                await self._reception.keep_refusal(listener, refusal.code)
        if not telling.cancelled():
            telling.result()

    async def _opened(self, question: Question, listener: Listener) -> Answered | Stream:
        try:
            async with asyncio.timeout(REQUEST_SECONDS):
                return await self._reception.opening(question, listener)
        except TimeoutError:
            refusal = took_too_long()
            return Answered(UNAVAILABLE, error_body(refusal, question.language), codes=(refusal.code,))

    async def _tell(self, opened: Answered | Stream, send: Send) -> None:
        """Send what there is to tell; the next event is read when the one before has been sent."""
        if isinstance(opened, Answered):
            observe_answer(opened)
            await _send(send, _event(opened.body))
        else:
            # At once, so that the client knows it is followed.
            await _send(send, PING)
            async with aclosing(opened):
                coming = asyncio.ensure_future(anext(opened, None))
                try:
                    while True:
                        await asyncio.wait({coming}, timeout=self._ping_seconds)
                        if not coming.done():
                            await _send(send, PING)
                            continue
                        event = coming.result()
                        if event is None:
                            break
                        await _send(send, _event(event.body))
                        EVENTS.labels("sse").inc()
                        coming = asyncio.ensure_future(anext(opened, None))
                finally:
                    coming.cancel()
                    await asyncio.wait({coming})
        await _send(send, COMPLETE)


def _refused(request: Request, malformed: Malformed) -> Response:
    """Return what is said before a stream begins."""
    headers = {"Vary": VARY, "Cache-Control": "no-store", **malformed.headers}
    return Response(error_body(malformed.refusal, language_of(request)), malformed.status, headers, PLAIN_JSON)


async def _left(receive: Receive) -> None:
    """Wait until the client goes."""
    while (await receive())["type"] != "http.disconnect":
        pass


async def _send(send: Send, text: bytes) -> None:
    await send({"type": "http.response.body", "body": text, "more_body": True})


def _event(body: bytes) -> bytes:
    """Return an event of a GraphQL response; a line of its own for each line of it."""
    return b"event: next\ndata: " + body.replace(b"\r", b"").replace(b"\n", b"\ndata: ") + b"\n\n"
