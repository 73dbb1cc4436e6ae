"""``/graphql`` as a websocket, by the protocol ``graphql-transport-ws``.

strawberry's own handler was not taken: it dies on messages that are no objects, speaks an older protocol too, and goes
through GraphQL's execution in Python. Nothing is kept for a listener who does not read: the next event is read when the
one before has been sent.
"""

import asyncio
from contextlib import aclosing, suppress
from typing import Final

import orjson
import structlog
from starlette.datastructures import URL
from starlette.responses import Response
from starlette.types import Receive, Scope, Send
from starlette.websockets import WebSocket, WebSocketDisconnect

from service.database.unusable import DatabaseUnusable
from service.errors import BadInput, NotAllowed, Refusal, took_too_long
from service.http.authentication import authorization_of
from service.http.graphql_endpoint import Answered
from service.http.head import header
from service.http.limits import REQUEST_SECONDS
from service.http.listeners import HERE, Opening, Recognising, Stream, until_unknown
from service.http.malformed import error_body, language_of
from service.http.media_types import PLAIN_JSON
from service.http.metrics import DROPPED, EVENTS, observe_answer
from service.http.question import Question
from service.http.socket_messages import (
    ACK,
    FAILED,
    FORBIDDEN,
    ID_TAKEN,
    INIT_TIMEOUT,
    INVALID,
    LATER,
    NO_PROTOCOL,
    PROTOCOL,
    TOO_MANY_INITS,
    UNAUTHORIZED,
    Closing,
    Said,
    authorization_in,
    pong,
    said,
    told,
)
from service.http.statuses import OK
from service.reading.selection import Viewer

INIT_SECONDS: Final = 10.0
"""How long a client may take to say connection_init."""
MOST_SUBSCRIPTIONS: Final = 20
"""Operations of one connection at a time."""
NOT_ALLOWED_STATUS: Final = 403

log = structlog.get_logger()


class SocketEndpoint:
    """``/graphql`` as a websocket.

    Args:
        opening: begins subscriptions, and answers what is none.
        recognise: tells who sent an Authorization, in the handshake or in connection_init.
        origins: the sites whose pages may connect, ``*`` for any; pages of our own may always.
        init_seconds: how long a client may take to say connection_init.
    """

    def __init__(
        self,
        opening: Opening,
        recognise: Recognising,
        *,
        origins: tuple[str, ...],
        init_seconds: float = INIT_SECONDS,
    ) -> None:
        self.opening = opening
        self.recognise = recognise
        self.init_seconds = init_seconds
        self._origins = origins

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Hold one conversation."""
        socket = WebSocket(scope, receive, send)
        if not self._may_come_from(header(scope, b"origin"), header(scope, b"host")):
            refusal = NotAllowed("ORIGIN_REFUSED", "Pages of this site may not listen here.")
            body = error_body(refusal, language_of(socket))
            await Response(body, NOT_ALLOWED_STATUS, media_type=PLAIN_JSON)(scope, receive, send)
            return
        spoken = PROTOCOL in scope.get("subprotocols", ())
        with suppress(WebSocketDisconnect):
            await socket.accept(PROTOCOL if spoken else None)
            try:
                if not spoken:
                    raise Closing(NO_PROTOCOL, "Subprotocol not acceptable")  # noqa: TRY301  closed like all others
                with HERE.place("websocket"):
                    await Conversation(self, socket).hold()
            except Closing as closing:
                await socket.close(closing.code, closing.reason)
            except Refusal as refusal:
                await socket.close(LATER, refusal.sentence)

    def _may_come_from(self, origin: str | None, host: str | None) -> bool:
        """Whether the page that connects may; what is no page sends no origin."""
        if origin is None or "*" in self._origins or origin in self._origins:
            return True
        return bool(host) and URL(origin).netloc == host


class Conversation:
    """What is said over one connection.

    Args:
        endpoint: who answers.
        socket: accepted.
    """

    def __init__(self, endpoint: SocketEndpoint, socket: WebSocket) -> None:
        self._endpoint = endpoint
        self._socket = socket
        self._language = language_of(socket)
        self._viewer: Viewer | None = None
        self._begun = asyncio.Event()
        self._following: dict[str, asyncio.Task[None]] = {}

    async def hold(self) -> None:
        """Listen and answer until one side has had enough.

        Raises:
            Closing: it is we who close.
            WebSocketDisconnect: the client has gone.
        """
        try:
            async with asyncio.TaskGroup() as group:
                self._group = group
                group.create_task(self._wait_for_the_beginning())
                group.create_task(self._hear())
        except BaseExceptionGroup as several:
            raise _first(several) from None

    async def _wait_for_the_beginning(self) -> None:
        try:
            await asyncio.wait_for(self._begun.wait(), self._endpoint.init_seconds)
        except TimeoutError:
            raise Closing(INIT_TIMEOUT, "Connection initialisation timeout") from None

    async def _hear(self) -> None:
        """Take messages one after the other, until the client goes."""
        while True:
            message = await self._socket.receive()
            if message["type"] == "websocket.disconnect":
                raise WebSocketDisconnect(message.get("code", 1005))
            text = message.get("text")
            if text is None:
                raise Closing(INVALID, "A message is text")
            await self._take(said(text))

    async def _take(self, message: Said) -> None:
        """Do what a message says."""
        match message.kind:
            case "connection_init":
                await self._begin(message)
            case "ping":
                await self._socket.send_text(pong(message.payload))
            case "subscribe":
                await self._subscribe(message)
            case "complete":
                following = self._following.pop(message.id, None)
                if following is not None:
                    following.cancel()
            case _:
                pass  # a pong that nobody asked for

    async def _begin(self, message: Said) -> None:
        """Find out who it is."""
        if self._begun.is_set():
            raise Closing(TOO_MANY_INITS, "Too many initialisation requests")
        self._begun.set()
        sent = authorization_in(message.payload)
        if sent is None:
            sent = authorization_of(self._socket.scope)
        try:
            self._viewer = await self._endpoint.recognise(sent)
        except Refusal as refusal:
            if refusal.code == "UNAVAILABLE":
                raise Closing(LATER, "Try again later") from None
            raise Closing(FORBIDDEN, "Forbidden") from None
        except DatabaseUnusable:
            raise Closing(LATER, "Try again later") from None
        await self._socket.send_text(ACK)
        self._group.create_task(self._watch(sent, self._viewer))

    async def _watch(self, sent: str | None, viewer: Viewer) -> None:
        """Close when the token is taken back or expires."""
        await until_unknown(self._endpoint.recognise, sent, viewer)
        DROPPED.labels("token").inc()
        raise Closing(FORBIDDEN, "Forbidden")

    async def _subscribe(self, message: Said) -> None:
        if self._viewer is None:
            raise Closing(UNAUTHORIZED, "Unauthorized")
        if message.id in self._following:
            # A reason has 123 bytes at most.
            raise Closing(ID_TAKEN, f"Subscriber for {ascii(message.id[:32])[1:-1]:.80} already exists")
        if len(self._following) >= MOST_SUBSCRIPTIONS:
            sentence = "At most {most} operations at a time over one connection."
            refusal = BadInput("TOO_MANY_SUBSCRIPTIONS", sentence, most=str(MOST_SUBSCRIPTIONS))
            await self._refuse(message.id, error_body(refusal, self._language))
            return
        self._following[message.id] = self._group.create_task(self._follow(message, self._viewer))

    async def _follow(self, message: Said, viewer: Viewer) -> None:
        """Answer an operation to its end."""
        asked = message.payload
        if not asked["query"].strip() or "\x00" in asked["query"]:
            refusal = BadInput("QUERY_MISSING", 'Give the document as a text "query".')
            await self._refuse(message.id, error_body(refusal, self._language))
        else:
            question = Question(
                asked["query"],
                asked.get("variables") or {},
                asked.get("operationName") or None,
                only_queries=False,
                language=self._language,
            )
            await self._tell(message.id, await self._opened(question, viewer))
        if self._following.get(message.id) is asyncio.current_task():
            del self._following[message.id]

    async def _opened(self, question: Question, viewer: Viewer) -> Answered | Stream:
        try:
            async with asyncio.timeout(REQUEST_SECONDS):
                return await self._endpoint.opening(question, viewer)
        except TimeoutError:
            refusal = took_too_long()
            return Answered(503, error_body(refusal, question.language), codes=(refusal.code,))

    async def _tell(self, named: str, opened: Answered | Stream) -> None:
        if isinstance(opened, Answered):
            observe_answer(opened)
            if opened.status != OK:
                await self._refuse(named, opened.body)
                return
            await self._socket.send_text(told("next", named, opened.body))
        else:
            async with aclosing(opened):
                async for event in opened:
                    if event.status != OK:
                        await self._refuse(named, event.body)
                        return
                    await self._socket.send_text(told("next", named, event.body))
                    EVENTS.labels("websocket").inc()
        await self._socket.send_text(told("complete", named))

    async def _refuse(self, named: str, body: bytes) -> None:
        """Tell the errors of an operation, which end it."""
        await self._socket.send_text(told("error", named, orjson.dumps(orjson.loads(body)["errors"])))


def _first(several: BaseExceptionGroup[BaseException]) -> BaseException:
    """Return how a conversation ended: as somebody wanted it, or by a fault of ours, which is logged."""
    alone = [error for error in several.exceptions if isinstance(error, Closing | WebSocketDisconnect)]
    if alone:
        return alone[0]
    log.error("listening_failed", exc_info=several)
    return Closing(FAILED, "Something went wrong on our side")
