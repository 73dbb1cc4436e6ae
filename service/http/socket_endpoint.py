"""``/graphql`` as a websocket: who may connect, and how a conversation ends."""

from contextlib import suppress
from typing import Final

from starlette.datastructures import URL
from starlette.responses import Response
from starlette.types import Receive, Scope, Send
from starlette.websockets import WebSocket, WebSocketDisconnect

from service.access.listener import Listener
from service.errors import NotAllowed, Refusal
from service.http.conversation import Conversation
from service.http.head import header
from service.http.listeners import HERE, Reception, newcomer_at
from service.http.malformed import error_body, language_of, not_here
from service.http.media_types import PLAIN_JSON
from service.http.socket_messages import LATER, NO_PROTOCOL, PROTOCOL, Closing
from service.reading.selection import Viewer
from service.statuses import FORBIDDEN

INIT_SECONDS: Final = 10.0
"""How long a client may take to say connection_init."""


async def nowhere(socket: WebSocket) -> None:
    """Refuse a websocket to an address that has none."""
    await socket.send_denial_response(not_here(socket))


class SocketEndpoint:
    """``/graphql`` as a websocket.

    Args:
        reception: begins subscriptions, and tells who would.
        origins: the sites whose pages may connect, ``*`` for any; pages of our own may always.
        init_seconds: how long a client may take to say connection_init.
    """

    def __init__(self, reception: Reception, *, origins: tuple[str, ...], init_seconds: float = INIT_SECONDS) -> None:
        self._reception = reception
        self._init_seconds = init_seconds
        self._origins = origins

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Hold one conversation."""
        socket = WebSocket(scope, receive, send)
        if not self._may_come_from(header(scope, b"origin"), header(scope, b"host")):
            refusal = NotAllowed("ORIGIN_REFUSED", "Pages of this site may not listen here.")
            body = error_body(refusal, language_of(socket))
            await Response(body, FORBIDDEN, media_type=PLAIN_JSON)(scope, receive, send)
            return
        spoken = PROTOCOL in scope.get("subprotocols", ())
        with suppress(WebSocketDisconnect):
            await socket.accept(PROTOCOL if spoken else None)
            try:
                if not spoken:
                    raise Closing(NO_PROTOCOL, "Subprotocol not acceptable")  # noqa: TRY301  closed like all others
                with HERE.place("websocket", newcomer_at(scope)) as place:
                    await Conversation(self._reception, socket, place, self._init_seconds).hold()
            except Closing as closing:
                await socket.close(closing.code, closing.reason)
            except Refusal as refusal:
                await self._reception.keep_refusal(Listener(Viewer()), refusal.code)
                await socket.close(LATER, refusal.sentence)

    def _may_come_from(self, origin: str | None, host: str | None) -> bool:
        """Whether the page that connects may; what is no page sends no origin."""
        if origin is None or "*" in self._origins or origin in self._origins:
            return True
        return bool(host) and URL(origin).netloc == host
