"""What a request asks: read out of a GET or a POST, checked for its form, and nothing looked up yet.

Bodies are JSON and nothing else: what a form on another site can send is refused.
"""

import asyncio
from collections.abc import Mapping
from contextlib import nullcontext
from dataclasses import dataclass, field
from typing import Any, Final

import orjson
from starlette.requests import ClientDisconnect, Request

from service.errors import BadInput
from service.http.entity_tags import Holds, holds_any
from service.http.head import WHOLE, Heads, heads_of, said
from service.http.limits import BODY_SECONDS, LARGEST_BODY_BYTES
from service.http.malformed import Malformed, language_said
from service.http.media_types import GRAPHQL_JSON, PLAIN_JSON
from service.http.persisted import PersistedQueries, hash_asked
from service.languages.accepted import ENGLISH
from service.statuses import BAD_REQUEST, METHOD_NOT_ALLOWED, TOO_LARGE, TOO_SLOW, UNSUPPORTED

READING_METHODS: Final = frozenset({"GET", "HEAD"})
METHODS: Final = "GET, HEAD, POST"
PARAMETERS: Final = {
    "variables": '{"code": "HN"}',
    "extensions": '{"persistedQuery": {"version": 1, "sha256Hash": "…"}}',
}
"""What an address has as JSON, with an example of each."""
AS_IT_IS: Final = frozenset({"", "identity"})
"""What Content-Encoding says of a body that is not packed: a small packed one could unfold to any size."""


@dataclass(slots=True)
class Question:
    """A well-formed GraphQL request.

    Attributes:
        query: the document.
        variables: as they were sent.
        operation_name: which operation of the document; none where it was not said.
        only_queries: whether the method forbids anything but reading.
        holds: tells whether the client still has the answer of an entity tag; none where it did not ask.
        language: what it is answered in.
        persisted_hash: by which the client names the document from now on; none where it did not ask for that.
        idempotency_key: makes the one act of a mutation happen once; none where the header is not there.
        authorization: the header that says who asks, unread; none where there is none. Never shown or logged.
    """

    query: str
    variables: Mapping[str, Any]
    operation_name: str | None
    only_queries: bool
    holds: Holds | None = None
    language: str = ENGLISH
    persisted_hash: str | None = None
    idempotency_key: str | None = None
    authorization: str | None = field(default=None, repr=False)


async def question_of(request: Request, persisted: PersistedQueries, *, body_seconds: float = BODY_SECONDS) -> Question:
    """Read the question of a request.

    Raises:
        Malformed: it is none.
    """
    heads = heads_of(request.scope["headers"])
    if request.method in READING_METHODS:
        return _checked(_parameters_of(request), heads, persisted, only_queries=True)
    if request.method != "POST":
        raise Malformed(METHOD_NOT_ALLOWED, BadInput("METHOD_NOT_ALLOWED", "Send GET or POST."), Allow=METHODS)
    _refuse_other_types(heads)
    return _checked(_json_of(await _body_of(request, heads, body_seconds)), heads, persisted, only_queries=False)


def posted(body: bytes | bytearray, heads: Heads, persisted: PersistedQueries) -> Question:
    """Read the question of a POST that has come as a whole.

    Raises:
        Malformed: it is none.
    """
    _refuse_other_types(heads)
    if len(body) > LARGEST_BODY_BYTES:
        raise _too_large(len(body))
    return _checked(_json_of(body), heads, persisted, only_queries=False)


def _parameters_of(request: Request) -> dict[str, Any]:
    """Return what the address of a GET asks, in the shape of a body."""
    given = request.query_params
    parsed: dict[str, Any] = {"query": given.get("query"), "operationName": given.get("operationName") or None}
    for name in PARAMETERS:
        text = given.get(name)
        parsed[name] = _parameter_of(name, text) if text else None
    return parsed


def _parameter_of(name: str, text: str) -> Any:  # noqa: ANN401  whatever was sent
    try:
        return orjson.loads(text.encode(errors="surrogatepass"))
    except orjson.JSONDecodeError as error:
        sentence = '"{part}" in the address is not JSON: {reason}. Send an object such as {example}, percent-encoded.'
        refusal = BadInput("JSON_MALFORMED", sentence, part=name, reason=str(error), example=PARAMETERS[name])
        raise Malformed(BAD_REQUEST, refusal) from None


def _refuse_other_types(heads: Heads) -> None:
    """Refuse a body that is not said to be JSON in UTF-8, as it is."""
    packing = said(heads, b"content-encoding")
    if packing is not None and packing.strip().lower() not in AS_IT_IS:
        refusal = BadInput("UNSUPPORTED_MEDIA_TYPE", "Send the request as it is: no Content-Encoding is unpacked.")
        raise Malformed(UNSUPPORTED, refusal, Accept_Encoding="identity")
    content_type = said(heads, b"content-type") or ""
    if content_type == PLAIN_JSON:
        return
    kind, *parameters = (piece.strip().lower() for piece in content_type.split(";"))
    if kind not in {PLAIN_JSON, GRAPHQL_JSON}:
        sentence = "Send the request as {kind}; forms and text are refused."
        raise Malformed(UNSUPPORTED, BadInput("UNSUPPORTED_MEDIA_TYPE", sentence, kind=PLAIN_JSON))
    if any(
        parameter.startswith("charset=") and parameter[8:].strip('"') not in {"utf-8", "utf8"}
        for parameter in parameters
    ):
        raise Malformed(UNSUPPORTED, BadInput("UNSUPPORTED_MEDIA_TYPE", "Send the request in UTF-8."))


async def _body_of(request: Request, heads: Heads, seconds: float) -> bytes:
    """Read the body, no further than the limit and no longer than its time."""
    received = bytearray()
    announced = said(heads, b"content-length") or ""
    if announced.isascii() and announced.isdigit() and int(announced[:20]) > LARGEST_BODY_BYTES:
        raise _too_large(int(announced[:20]))
    # To watch the time costs a part of a small question: what has come already is only taken.
    has_come = WHOLE in request.scope.get("extensions", ())
    try:
        async with asyncio.timeout(seconds) if not has_come else nullcontext():
            async for chunk in request.stream():
                received += chunk
                if len(received) > LARGEST_BODY_BYTES:
                    raise _too_large(len(received))
    except ClientDisconnect:
        refusal = BadInput("REQUEST_INCOMPLETE", "The request ended before its end.")
        raise Malformed(BAD_REQUEST, refusal) from None
    except TimeoutError:
        sentence = "The body of a request arrives within {seconds} seconds; {received} bytes of it came."
        refusal = BadInput("REQUEST_TOO_SLOW", sentence, seconds=f"{seconds:g}", received=str(len(received)))
        raise Malformed(TOO_SLOW, refusal, Connection="close") from None
    return bytes(received)


def _too_large(sent: int) -> Malformed:
    sentence = "The body of a request has at most {most} bytes; {sent} or more were sent."
    refusal = BadInput("REQUEST_TOO_LARGE", sentence, most=str(LARGEST_BODY_BYTES), sent=str(sent))
    # Who is refused may go on sending: the connection is not kept for that.
    return Malformed(TOO_LARGE, refusal, Connection="close")


def _json_of(body: bytes | bytearray) -> Any:  # noqa: ANN401  whatever was sent
    try:
        return orjson.loads(body)
    except orjson.JSONDecodeError as error:
        refusal = BadInput("JSON_MALFORMED", "The request is not JSON: {reason}.", reason=str(error))
        raise Malformed(BAD_REQUEST, refusal) from None


def _checked(parsed: Any, heads: Heads, persisted: PersistedQueries, *, only_queries: bool) -> Question:  # noqa: ANN401  whatever was sent
    """Return the question a parsed body asks."""
    if isinstance(parsed, list):
        refusal = BadInput("BATCHING_REFUSED", "Send one operation a request; several fields fit in one.")
        raise Malformed(BAD_REQUEST, refusal)
    if not isinstance(parsed, dict):
        refusal = BadInput("REQUEST_MALFORMED", 'A request is a JSON object with a text "query".')
        raise Malformed(BAD_REQUEST, refusal)
    for part in ("variables", "extensions"):
        if parsed.get(part) is not None and not isinstance(parsed[part], dict):
            refusal = BadInput("REQUEST_MALFORMED", '"{part}" is an object, or left out.', part=part)
            raise Malformed(BAD_REQUEST, refusal)
    name = parsed.get("operationName")
    if name is not None and not isinstance(name, str):
        raise Malformed(BAD_REQUEST, BadInput("REQUEST_MALFORMED", '"operationName" is a text, or left out.'))
    document, asked = document_of(parsed.get("query"), parsed.get("extensions"), persisted)
    return Question(
        document,
        parsed.get("variables") or {},
        name or None,
        only_queries,
        holds_any(said(heads, b"if-none-match")),
        language_said(heads),
        asked,
        said(heads, b"idempotency-key"),
        said(heads, b"authorization"),
    )


def document_of(
    query: Any,  # noqa: ANN401  whatever was sent
    extensions: Mapping[str, Any] | None,
    persisted: PersistedQueries,
) -> tuple[str, str | None]:
    """Return the document that is asked, sent or named, and the hash it is named by from now on, where it is.

    Raises:
        Malformed: there is none.
    """
    asked = hash_asked(extensions)
    # Some clients send the name of a persisted document with an empty one.
    given = query if query is not None and not (asked and query == "") else None
    if (given is not None and (not isinstance(given, str) or not given.strip())) or (given is None and asked is None):
        raise Malformed(BAD_REQUEST, BadInput("QUERY_MISSING", 'Give the document as a text "query".'))
    document = persisted.document(asked, given) if asked is not None else str(given)
    if "\x00" in document:
        raise Malformed(BAD_REQUEST, BadInput("REQUEST_MALFORMED", "The document holds a NUL character."))
    return document, asked
