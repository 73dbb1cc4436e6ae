"""A request that is refused before anything is asked: with a status, a code, and a sentence of what would be right."""

from collections.abc import Mapping

import orjson
from starlette.exceptions import HTTPException
from starlette.requests import HTTPConnection, Request
from starlette.responses import Response

from service.errors import BadInput, Refusal
from service.http.head import Heads
from service.http.media_types import PLAIN_JSON
from service.languages.accepted import ENGLISH, language_accepted
from service.languages.refusals import said_in
from service.statuses import METHOD_NOT_ALLOWED, NOT_FOUND


class Malformed(Exception):  # noqa: N818  it is answered, not logged
    """A request that is no GraphQL request.

    Args:
        status: the HTTP status.
        refusal: what was wrong, and what would be right.
        answers: whether it is an answer within GraphQL, which plain application/json gives with 200.
        headers: more headers of the answer; an underscore stands for a hyphen.
    """

    def __init__(self, status: int, refusal: Refusal, *, answers: bool = False, **headers: str) -> None:
        super().__init__(refusal.sentence)
        self.status = status
        self.refusal = refusal
        self.answers = answers
        self.headers = {name.replace("_", "-").lower(): value for name, value in headers.items()}


def error_body(refusal: Refusal, language: str) -> bytes:
    """Return a GraphQL response of one error, as JSON, in a language."""
    said = {"message": said_in(refusal, language), "extensions": {"code": refusal.code}}
    return orjson.dumps({"errors": [said]})


def language_of(request: HTTPConnection) -> str:
    """Return the language a request is answered in."""
    asked = [str(value, "latin-1") for name, value in request.scope["headers"] if name == b"accept-language"]
    return language_accepted(",".join(asked)) if asked else ENGLISH


def language_said(heads: Heads) -> str:
    """Return the language that the headers of a request ask for."""
    asked = heads.get(b"accept-language")
    return language_accepted(str(asked, "latin-1")) if asked is not None else ENGLISH


def not_here(request: HTTPConnection) -> Response:
    """Return what is said of an address at which there is nothing."""
    return plainly(BadInput("PATH_UNKNOWN", "There is nothing at this address: questions go to /graphql."), request)


async def told(request: Request, error: Exception) -> Response:
    """Answer what starlette refuses by itself: a path that is not ours, or a method that a path does not know."""
    assert isinstance(error, HTTPException)  # noqa: S101  it is registered for nothing else
    if error.status_code != METHOD_NOT_ALLOWED:
        return not_here(request)
    refusal = BadInput("METHOD_NOT_ALLOWED", "{method} is not for this address.", method=request.method)
    return plainly(refusal, request, METHOD_NOT_ALLOWED, error.headers)


def plainly(
    refusal: Refusal, request: HTTPConnection, status: int = NOT_FOUND, more: Mapping[str, str] | None = None
) -> Response:
    """Return an answer of one error, in the language of whoever asked."""
    # What is said depends on the reader's language: a cache must not give one reader's answer to another.
    headers = {"Vary": "Accept-Language", "Cache-Control": "no-store", **(more or {})}
    return Response(error_body(refusal, language_of(request)), status, headers, PLAIN_JSON)
