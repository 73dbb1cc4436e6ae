"""GraphQL over HTTP: a request becomes a question, and its answer a response in the type the client accepts.

Every refusal is a GraphQL response with a code. What may be asked for at most is in docs/limits.md, what a client needs
to know in docs/http.md.
"""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Final

from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from service.answered import Answered
from service.database.deadlines import Deadlines
from service.errors import BadInput, Refusal, took_too_long
from service.http.authentication import CHALLENGE
from service.http.entity_tags import weak
from service.http.head import Heads, header, heads_of, said
from service.http.limits import BODY_SECONDS, REQUEST_SECONDS
from service.http.malformed import Malformed, error_body, language_said
from service.http.media_types import GRAPHQL_JSON, HTML, PLAIN_JSON, accepted_type, prefers_stream
from service.http.metrics import observe_answer
from service.http.persisted import PersistedQueries
from service.http.question import METHODS, READING_METHODS, Question, posted, question_of
from service.http.workbench.page import shown_page
from service.statuses import (
    BAD_REQUEST,
    METHOD_NOT_ALLOWED,
    NOT_ACCEPTABLE,
    NOT_MODIFIED,
    OK,
    UNAUTHORIZED,
    UNAVAILABLE,
)

VARY: Final = "Accept, Accept-Encoding, Accept-Language, Authorization, Origin"
"""Whatever an answer depends on beside the address and the body, whether this one did or not."""
RETRY_AFTER_SECONDS: Final = "2"
SOON: Final = frozenset({"UNAVAILABLE", "MATCHING_BUSY"})
"""Refusals after which it is worth asking again."""


Answering = Callable[[Question], Awaitable[Answered]]
"""Answers a question; a cancelled one is left to the endpoint."""


@dataclass(slots=True)
class Reply:
    """A response that has not been put on its way.

    Attributes:
        status: of HTTP.
        headers: by their names in small letters, without the length of the body.
        body: empty where the status has none.
    """

    status: int
    headers: dict[str, str]
    body: bytes


class GraphQLEndpoint:
    """``/graphql``: POST, GET and HEAD, and the workbench for browsers.

    Args:
        answering: answers questions.
        persisted: the documents that clients may name.
        workbench: whether browsers get it.
        streams: answers who would have server-sent events; none: nobody is.
        body_seconds: the longest a body may take to arrive.
        request_seconds: the longest an answer may take from then.
    """

    def __init__(
        self,
        answering: Answering,
        persisted: PersistedQueries | None = None,
        *,
        workbench: bool,
        streams: ASGIApp | None = None,
        body_seconds: float = BODY_SECONDS,
        request_seconds: float = REQUEST_SECONDS,
    ) -> None:
        self._answering = answering
        self._workbench = workbench
        self._streams = streams
        self._persisted = persisted or PersistedQueries()
        self._body_seconds = body_seconds
        self._deadlines = Deadlines(request_seconds)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request; as an application of its own, for starlette's wrapping of functions costs too."""
        if self._streams is not None and prefers_stream(header(scope, b"accept")):
            await self._streams(scope, receive, send)
            return
        response = await self.answer(Request(scope, receive))
        await response(scope, receive, send)

    async def answer(self, request: Request) -> Response:
        """Answer one request."""
        heads = heads_of(request.scope["headers"])
        accepted = accepted_type(said(heads, b"accept"), html=self._workbench)
        if accepted == HTML and request.method in READING_METHODS:
            # A question in the address is what the page shows: it was sent by somebody, or is being opened again.
            return shown_page(VARY)
        try:
            _refuse_not_acceptable(accepted)
            question = await question_of(request, self._persisted, body_seconds=self._body_seconds)
        except Malformed as malformed:
            reply = _refused(request.method, malformed, accepted, heads)
        else:
            reply = _reply(request.method, await self._answered(question), accepted, question.language)
        if request.method == "HEAD" and reply.status != NOT_MODIFIED:
            reply.headers["content-length"] = str(len(reply.body))
            reply.body = b""
        return Response(reply.body, reply.status, reply.headers)

    async def reply_to_post(self, body: bytes | bytearray, heads: Heads) -> Reply:
        """Answer a POST of which all has come, by nobody who would have a stream."""
        accepted = accepted_type(said(heads, b"accept"), html=self._workbench)
        try:
            _refuse_not_acceptable(accepted)
            question = posted(body, heads, self._persisted)
        except Malformed as malformed:
            return _refused("POST", malformed, accepted, heads)
        return _reply("POST", await self._answered(question), accepted, question.language)

    async def _answered(self, question: Question) -> Answered:
        """Answer a question within its time."""
        try:
            with self._deadlines.one():
                answered = await self._answering(question)
        except TimeoutError:
            return _stopped(took_too_long(), question.language)
        except asyncio.CancelledError:
            # A request is cancelled when the service stops before it could be answered: it is told so.
            stopping = Refusal("UNAVAILABLE", "The service is stopping: ask again shortly.")
            return _stopped(stopping, question.language)
        if answered.status in {OK, NOT_MODIFIED}:
            self._persisted.remember(question.persisted_hash, question.query)
        return answered


def _stopped(refusal: Refusal, language: str) -> Answered:
    return Answered(UNAVAILABLE, error_body(refusal, language), codes=(refusal.code,))


def _refuse_not_acceptable(accepted: str | None) -> None:
    if accepted is None:
        sentence = "Answers are {first} or {second}: accept one of them."
        raise Malformed(NOT_ACCEPTABLE, BadInput("NOT_ACCEPTABLE", sentence, first=GRAPHQL_JSON, second=PLAIN_JSON))


def _refused(method: str, malformed: Malformed, accepted: str | None, heads: Heads) -> Reply:
    """Return the reply to what is no question."""
    language = language_said(heads)
    body = error_body(malformed.refusal, language)
    answered = Answered(malformed.status, body, codes=(malformed.refusal.code,))
    return _reply(method, answered, accepted, language, more=malformed.headers, within_graphql=malformed.answers)


def _reply(
    method: str,
    answered: Answered,
    accepted: str | None,
    language: str,
    *,
    more: Mapping[str, str] | None = None,
    within_graphql: bool = True,
) -> Reply:
    """Return the reply, counted: what may be kept is asked for again each time, and errors are not kept at all."""
    observe_answer(answered)
    media_type = PLAIN_JSON if accepted is None or accepted == HTML else accepted
    status = answered.status
    # With plain application/json a GraphQL error is a 200; a method or a server that fails is not.
    if status == BAD_REQUEST and within_graphql and media_type == PLAIN_JSON:
        status = OK
    headers = {"vary": VARY, "cache-control": "no-store", "content-language": language.lower()}
    if more:
        headers |= more
    if answered.etag is not None:
        headers["etag"] = weak(answered.etag)
        headers["cache-control"] = "no-cache"
    if answered.private:
        headers["cache-control"] = f"private, {headers['cache-control']}"
    if status == NOT_MODIFIED:
        return Reply(status, headers, b"")
    if status != OK:
        _say_what_to_do(headers, method, status, answered)
    headers["content-type"] = f"{media_type}; charset=utf-8"
    return Reply(status, headers, answered.body)


def _say_what_to_do(headers: dict[str, str], method: str, status: int, answered: Answered) -> None:
    """Say in the headers of a refusal what would be right."""
    if status == UNAUTHORIZED:
        headers["www-authenticate"] = CHALLENGE
    if status == METHOD_NOT_ALLOWED:
        headers.setdefault("allow", "POST" if method in READING_METHODS else METHODS)
    if status == UNAVAILABLE and SOON & set(answered.codes):
        headers["retry-after"] = RETRY_AFTER_SECONDS
