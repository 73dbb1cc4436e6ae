"""GraphQL over HTTP: what a request must look like, what it may ask for, and which status its answer has.

Bodies are JSON and nothing else: what a form on another site can send is refused. Every refusal is a GraphQL response
with a code, in the type the client asked for.
"""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

import orjson
from starlette.requests import ClientDisconnect, Request
from starlette.responses import HTMLResponse, Response
from strawberry.http.ides import get_graphql_ide_html

from service.errors import BadInput, Refusal
from service.languages.accepted import ENGLISH, language_accepted
from service.languages.refusals import said_in

GRAPHQL_JSON: Final = "application/graphql-response+json"
PLAIN_JSON: Final = "application/json"
HTML: Final = "text/html"
VARY: Final = "Accept, Accept-Language"
LARGEST_BODY_BYTES: Final = 128 * 1024

WHILE_LOADING: Final = """
<div style="font: 16px/1.5 sans-serif; max-width: 44em; margin: 3em auto; padding: 0 1em">
<h1 style="font-size: 1.4em">MIRPS Fund Tracker</h1>
<p>The workbench is loading. It needs the internet for its scripts; without it, ask from a terminal:</p>
<p lang="es">El banco de trabajo se está cargando. Necesita internet para sus programas; sin ella, pregunte desde una
terminal:</p>
<pre style="overflow-x: auto; background: #f2f2f2; padding: 1em">curl -s http://localhost:8000/graphql \\
  -H 'Content-Type: application/json' \\
  -d '{"query": "{ states { code name(lang: ES) } }"}'</pre>
<p><a href="/schema.graphql">schema.graphql</a></p>
</div>"""

OK: Final = 200
BAD_REQUEST: Final = 400
METHOD_NOT_ALLOWED: Final = 405
NOT_ACCEPTABLE: Final = 406
TOO_LARGE: Final = 413
UNSUPPORTED: Final = 415
SERVER_ERROR: Final = 500


@dataclass(frozen=True, slots=True)
class Question:
    """A well-formed GraphQL request."""

    query: str
    variables: Mapping[str, Any]
    operation_name: str | None
    only_queries: bool
    language: str = ENGLISH


Answering = Callable[[Question], Awaitable[tuple[int, bytes]]]
"""Answers a question with the status of application/graphql-response+json and a JSON body."""


class _Malformed(Exception):  # noqa: N818  it is answered, not logged
    """A request that is no GraphQL request; carries the status and what was wrong."""

    def __init__(self, status: int, refusal: Refusal, **headers: str) -> None:
        super().__init__(refusal.sentence)
        self.status = status
        self.refusal = refusal
        self.headers = headers


class GraphQLEndpoint:
    """``/graphql``: POST and GET, and the workbench for browsers."""

    def __init__(self, answering: Answering, *, workbench: bool) -> None:
        self._answering = answering
        self._workbench = _workbench() if workbench else None

    async def answer(self, request: Request) -> Response:
        """Answer one request."""
        accepted = accepted_type(request.headers.get("accept"), html=self._workbench is not None)
        if request.method == "GET" and accepted == HTML and "query" not in request.query_params:
            return HTMLResponse(self._workbench or "", headers={"Vary": VARY})
        media_type = PLAIN_JSON if accepted in {None, HTML} else str(accepted)
        language = language_accepted(",".join(request.headers.getlist("accept-language")))
        try:
            question = await _question_of(request, accepted)
        except _Malformed as malformed:
            said = {"message": said_in(malformed.refusal, language), "extensions": {"code": malformed.refusal.code}}
            return _response(
                malformed.status, orjson.dumps({"errors": [said]}), media_type, language, malformed.headers
            )
        status, body = await self._answering(replace(question, language=language))
        # With plain application/json a GraphQL error is a 200; a method or a server that fails is not.
        if media_type == PLAIN_JSON and status == BAD_REQUEST:
            status = OK
        allowed = {"Allow": "POST"} if status == METHOD_NOT_ALLOWED else {}
        return _response(status, body, media_type, language, allowed)


def _workbench() -> str:
    """Return the page of the workbench; what it shows while its scripts load is what stays where they cannot."""
    page = get_graphql_ide_html(graphql_ide="graphiql")
    return page.replace("Loading...", WHILE_LOADING).replace("Strawberry GraphiQL", "MIRPS Fund Tracker")


def accepted_type(accept: str | None, *, html: bool) -> str | None:
    """Return the media type to answer in, by the quality the client gives each; None when it takes none of ours."""
    if accept is None or not accept.strip():
        return PLAIN_JSON
    best: tuple[float, int, str] | None = None
    ours = (GRAPHQL_JSON, PLAIN_JSON, *((HTML,) if html else ()))
    for place, part in enumerate(accept.split(",")):
        wanted, *parameters = (piece.strip().lower() for piece in part.split(";"))
        quality = _quality(parameters)
        matches = [kind for kind in ours if wanted in {kind, "*/*", kind.split("/")[0] + "/*"}]
        # A wildcard is no wish for a page, and plain JSON is what most clients with a wildcard can read.
        chosen = wanted if wanted in ours else next((kind for kind in (PLAIN_JSON, *ours) if kind in matches), None)
        if chosen is not None and quality > 0 and (best is None or quality > best[0]):
            best = (quality, place, chosen)
    return best[2] if best else None


def _quality(parameters: list[str]) -> float:
    for parameter in parameters:
        if parameter.startswith("q="):
            try:
                return float(parameter[2:])
            except ValueError:
                return 0.0
    return 1.0


async def _question_of(request: Request, accepted: str | None) -> Question:
    """Read a question out of a request whose answer can be of an accepted type."""
    if accepted is None:
        sentence = "Answers are {first} or {second}: accept one of them."
        raise _Malformed(NOT_ACCEPTABLE, BadInput("NOT_ACCEPTABLE", sentence, first=GRAPHQL_JSON, second=PLAIN_JSON))
    if request.method == "GET":
        given = request.query_params
        parsed: dict[str, Any] = {"query": given.get("query"), "operationName": given.get("operationName") or None}
        for name in ("variables", "extensions"):
            text = given.get(name)
            parsed[name] = _json_of(text.encode()) if text else None
        return _checked(parsed, only_queries=True)
    if request.method != "POST":
        raise _Malformed(METHOD_NOT_ALLOWED, BadInput("METHOD_NOT_ALLOWED", "Send GET or POST."), Allow="GET, POST")
    kind, *parameters = (piece.strip().lower() for piece in request.headers.get("content-type", "").split(";"))
    if kind not in {PLAIN_JSON, GRAPHQL_JSON}:
        sentence = "Send the request as {kind}; forms and text are refused."
        raise _Malformed(UNSUPPORTED, BadInput("UNSUPPORTED_MEDIA_TYPE", sentence, kind=PLAIN_JSON))
    if any(
        parameter.startswith("charset=") and parameter[8:].strip('"') not in {"utf-8", "utf8"}
        for parameter in parameters
    ):
        raise _Malformed(UNSUPPORTED, BadInput("UNSUPPORTED_MEDIA_TYPE", "Send the request in UTF-8."))
    return _checked(_json_of(await _body_of(request)), only_queries=False)


async def _body_of(request: Request) -> bytes:
    """Read the body, no further than the limit."""
    received = bytearray()
    try:
        async for chunk in request.stream():
            received += chunk
            if len(received) > LARGEST_BODY_BYTES:
                sentence = "A request has at most {most} bytes."
                raise _Malformed(TOO_LARGE, BadInput("REQUEST_TOO_LARGE", sentence, most=str(LARGEST_BODY_BYTES)))
    except ClientDisconnect:
        refusal = BadInput("REQUEST_INCOMPLETE", "The request ended before its end.")
        raise _Malformed(BAD_REQUEST, refusal) from None
    return bytes(received)


def _json_of(body: bytes) -> Any:  # noqa: ANN401  whatever was sent
    try:
        return orjson.loads(body)
    except orjson.JSONDecodeError as error:
        refusal = BadInput("JSON_MALFORMED", "The request is not JSON: {reason}.", reason=str(error))
        raise _Malformed(BAD_REQUEST, refusal) from None


def _checked(parsed: Any, *, only_queries: bool) -> Question:  # noqa: ANN401  whatever was sent
    """Return the question a parsed body asks."""
    if isinstance(parsed, list):
        refusal = BadInput("BATCHING_REFUSED", "Send one operation a request; several fields fit in one.")
        raise _Malformed(BAD_REQUEST, refusal)
    if not isinstance(parsed, dict):
        refusal = BadInput("REQUEST_MALFORMED", 'A request is a JSON object with a text "query".')
        raise _Malformed(BAD_REQUEST, refusal)
    query, name = parsed.get("query"), parsed.get("operationName")
    if not isinstance(query, str) or not query.strip():
        raise _Malformed(BAD_REQUEST, BadInput("QUERY_MISSING", 'Give the document as a text "query".'))
    if name is not None and not isinstance(name, str):
        raise _Malformed(BAD_REQUEST, BadInput("REQUEST_MALFORMED", '"operationName" is a text, or left out.'))
    for part in ("variables", "extensions"):
        if parsed.get(part) is not None and not isinstance(parsed[part], dict):
            raise _Malformed(
                BAD_REQUEST, BadInput("REQUEST_MALFORMED", '"{part}" is an object, or left out.', part=part)
            )
    if "\x00" in query:
        raise _Malformed(BAD_REQUEST, BadInput("REQUEST_MALFORMED", "The document holds a NUL character."))
    return Question(query, parsed.get("variables") or {}, name or None, only_queries)


def _response(status: int, body: bytes, media_type: str, language: str, headers: Mapping[str, str]) -> Response:
    spoken = {"Vary": VARY, "Content-Language": language.lower()}
    return Response(body, status, {**spoken, **headers}, f"{media_type}; charset=utf-8")
