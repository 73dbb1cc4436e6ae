"""Which pages of other sites may ask: by default all of them, as anybody may, and never with a visitor's cookies.

The service knows no cookie and no other credential that a browser adds by itself, so a page can do nothing here in
the name of its visitor; a token must be in the page's own hands to be sent. docs/decisions/0009 has the reasons.
"""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from starlette.datastructures import Headers
from starlette.middleware.cors import CORSMiddleware
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from service.errors import BadInput
from service.http.head import header
from service.http.malformed import error_body
from service.http.media_types import PLAIN_JSON
from service.languages.accepted import language_accepted
from service.statuses import BAD_REQUEST

METHODS: Final = ("GET", "HEAD", "POST")
EXPOSED: Final = ("ETag", "MIRPS-Seen", "Retry-After", "X-Request-ID")
LONGEST_ORIGIN_SHOWN: Final = 80
PREFLIGHT_SECONDS: Final = 7200
"""The longest that browsers keep an answer to a preflight."""


Around = Callable[[ASGIApp], ASGIApp]
"""Puts something around an application."""


class CrossOrigin(CORSMiddleware):
    """starlette's middleware, passed by where no page asks; ``Vary`` names the origin either way."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on."""
        if scope["type"] == "http" and header(scope, b"origin") is None:
            await self.app(scope, receive, send)
        else:
            await super().__call__(scope, receive, send)

    def preflight_response(self, request_headers: Headers) -> Response:
        """Answer a browser that asks first whether a page may ask; a no is said as every other."""
        answer = super().preflight_response(request_headers)
        if answer.status_code == BAD_REQUEST:
            sentence = "A page of {origin} may not ask so: the pages that may, do so by {methods}."
            origin = request_headers["origin"][:LONGEST_ORIGIN_SHOWN]
            refusal = BadInput("PREFLIGHT_REFUSED", sentence, origin=origin, methods=", ".join(METHODS))
            language = language_accepted(request_headers.get("accept-language"))
            answer.body = error_body(refusal, language)
            answer.headers["Content-Length"] = str(len(answer.body))
            answer.headers["Content-Type"] = PLAIN_JSON
        return answer


def cross_origin(origins: Sequence[str]) -> list[Around]:
    """Return the middleware for some origins; none for none: then only pages of the service's own may ask."""
    if not origins:
        return []
    return [
        partial(
            CrossOrigin,
            allow_origins=origins,
            allow_methods=METHODS,
            # Clients add names and traces of their own; with no credential to guard, none of them can do harm.
            allow_headers=["*"],
            expose_headers=EXPOSED,
            max_age=PREFLIGHT_SECONDS,
        )
    ]
