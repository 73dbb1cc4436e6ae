"""What is said over one websocket, by the protocol ``graphql-transport-ws``.

strawberry's own handler was not taken: it dies on messages that are no objects, speaks an older protocol too, and goes
through GraphQL's execution in Python. Nothing is kept for a listener who does not read: the next event is read when the
one before has been sent.
"""

import asyncio
from collections.abc import Mapping
from contextlib import aclosing
from typing import Any, Final

import orjson
import structlog
from starlette.websockets import WebSocket, WebSocketDisconnect

from service.access.listener import Listener, listener_at
from service.answered import Answered
from service.database.unusable import DatabaseUnusable
from service.errors import BadInput, Refusal, took_too_long
from service.http.authentication import authorization_of
from service.http.limits import REQUEST_SECONDS
from service.http.listeners import HERE, RIGHTS_CHANGED, Place, Reception, Stream, address_of, until_unknown
from service.http.malformed import Malformed, error_body, language_of
from service.http.metrics import DROPPED, EVENTS, observe_answer
from service.http.question import Question, document_of
from service.http.socket_messages import (
    ACK,
    FAILED,
    FORBIDDEN,
    ID_TAKEN,
    INIT_TIMEOUT,
    INVALID,
    LATER,
    TOO_MANY_INITS,
    UNAUTHORIZED,
    Closing,
    Said,
    authorization_in,
    pong,
    said,
    told,
)
from service.statuses import OK, UNAVAILABLE

MOST_SUBSCRIPTIONS: Final = 20
"""Operations of one connection at a time."""

log = structlog.get_logger()


class Conversation:
    """What is said over one connection.

    Args:
        reception: who answers.
        socket: accepted.
        place: what it takes.
        init_seconds: how long the client may take to say connection_init.
    """

    def __init__(self, reception: Reception, socket: WebSocket, place: Place, init_seconds: float) -> None:
        self._reception = reception
        self._init_seconds = init_seconds
        self._socket = socket
        self._place = place
        self._language = language_of(socket)
        self._listener: Listener | None = None
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
            await asyncio.wait_for(self._begun.wait(), self._init_seconds)
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
            viewer = await self._reception.recognise(sent)
        except Refusal as refusal:
            if refusal.code == "UNAVAILABLE":
                raise Closing(LATER, "Try again later") from None
            raise Closing(FORBIDDEN, "Forbidden") from None
        except DatabaseUnusable:
            raise Closing(LATER, "Try again later") from None
        listener = listener_at(address_of(self._socket.scope), viewer)
        try:
            self._place.becomes(listener.client)
        except Refusal as refusal:
            await self._reception.keep_refusal(listener, refusal.code)
            raise Closing(LATER, refusal.sentence) from None
        self._listener = listener
        await self._socket.send_text(ACK)
        self._group.create_task(self._watch(sent, listener))

    async def _watch(self, sent: str | None, listener: Listener) -> None:
        """Close when the token is taken back or expires."""
        refusal = await until_unknown(self._reception.recognise, sent, listener.viewer)
        if refusal.code == RIGHTS_CHANGED:
            await self._reception.keep_refusal(listener, refusal.code)
        DROPPED.labels("token").inc()
        raise Closing(FORBIDDEN, "Forbidden")

    async def _subscribe(self, message: Said) -> None:
        if self._listener is None:
            raise Closing(UNAUTHORIZED, "Unauthorized")
        if message.id in self._following:
            # A reason has 123 bytes at most.
            raise Closing(ID_TAKEN, f"Subscriber for {ascii(message.id[:32])[1:-1]:.80} already exists")
        if len(self._following) >= MOST_SUBSCRIPTIONS:
            sentence = "At most {most} operations at a time over one connection."
            refusal = BadInput("TOO_MANY_SUBSCRIPTIONS", sentence, most=str(MOST_SUBSCRIPTIONS))
            await self._reception.keep_refusal(self._listener, refusal.code)
            await self._refuse(message.id, error_body(refusal, self._language))
            return
        self._following[message.id] = self._group.create_task(self._follow(message, self._listener))

    async def _follow(self, message: Said, listener: Listener) -> None:
        """Answer an operation to its end."""
        try:
            with HERE.subscription(listener.client):
                question = self._question(message.payload)
                opened = await self._opened(question, listener)
                if not isinstance(opened, Answered) or opened.status == OK:
                    self._reception.persisted.remember(question.persisted_hash, question.query)
                await self._tell(message.id, opened)
        except Malformed as malformed:
            await self._refuse(message.id, error_body(malformed.refusal, self._language))
        except Refusal as refusal:
            await self._reception.keep_refusal(listener, refusal.code)
            await self._refuse(message.id, error_body(refusal, self._language))
        if self._following.get(message.id) is asyncio.current_task():
            del self._following[message.id]

    def _question(self, asked: Mapping[str, Any]) -> Question:
        """Return what an operation asks.

        Raises:
            Malformed: nothing.
        """
        document, named = document_of(asked.get("query"), asked.get("extensions"), self._reception.persisted)
        return Question(
            document,
            asked.get("variables") or {},
            asked.get("operationName") or None,
            only_queries=False,
            language=self._language,
            persisted_hash=named,
        )

    async def _opened(self, question: Question, listener: Listener) -> Answered | Stream:
        try:
            async with asyncio.timeout(REQUEST_SECONDS):
                return await self._reception.opening(question, listener)
        except TimeoutError:
            refusal = took_too_long()
            return Answered(UNAVAILABLE, error_body(refusal, question.language), codes=(refusal.code,))

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
