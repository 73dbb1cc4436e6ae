"""What a caller has seen travels with the question and comes back with the answer, in the header ``MIRPS-Seen``.

A caller who sends the position of the last answer is never shown less than that answer showed, whichever server is
asked. The header is there where the service has replicas; without them every answer comes from the one database.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Final

from starlette.datastructures import MutableHeaders
from starlette.requests import HTTPConnection
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from service.database.position import Position, parse_position, shown_position
from service.errors import Refusal
from service.http.head import header
from service.http.malformed import plainly
from service.statuses import BAD_REQUEST

SEEN: Final = "mirps-seen"


@dataclass(slots=True)
class Exchange:
    """One request and its answer.

    Attributes:
        seen: what the caller says they have seen.
        shown: how far the answer stands; none where that is not known.
    """

    seen: Position | None = None
    shown: Position | None = None


_current: ContextVar[Exchange | None] = ContextVar("mirps_seen", default=None)


def current_exchange() -> Exchange:
    """Return the exchange of the request at work; one that nobody reads outside of requests."""
    return _current.get() or Exchange()


def exchange_for(given: str | None) -> Exchange:
    """Return the exchange of a request that says what its caller has seen; none: it says nothing.

    Raises:
        BadInput: SEEN_MALFORMED.
    """
    return Exchange(seen=None if given is None else parse_position(given.strip()))


def at_work(exchange: Exchange) -> None:
    """Make an exchange that of the request at work; each is a task of its own, so nobody has to take it back."""
    _current.set(exchange)


class SeenPositions:
    """ASGI middleware: reads the header of a request, and writes that of its answer."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on, unless its position cannot be read."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        try:
            exchange = exchange_for(header(scope, SEEN.encode()))
        except Refusal as refusal:
            await plainly(refusal, HTTPConnection(scope), BAD_REQUEST)(scope, receive, send)
            return

        async def send_with_position(message: Message) -> None:
            if message["type"] == "http.response.start" and exchange.shown is not None:
                MutableHeaders(scope=message)[SEEN] = shown_position(exchange.shown)
            await send(message)

        with _at_work(exchange):
            await self._app(scope, receive, send_with_position)


@contextmanager
def _at_work(exchange: Exchange) -> Iterator[None]:
    token = _current.set(exchange)
    try:
        yield
    finally:
        _current.reset(token)
