"""Answers go out packed where the client unpacks them and it is worth the work.

Not starlette's middleware, which packs for a client that says ``gzip;q=0``, does not for one that says ``*``, and says
twice in ``Vary`` what an answer says already.
"""

import asyncio
import zlib
from typing import Final

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from service.http.head import header
from service.http.media_types import accepts_gzip

SMALLEST_BYTES: Final = 1_400
"""What fits one packet anyway is not packed."""
LEVEL: Final = 4
"""Of 9; what the higher ones cost and save is in docs/decisions/0009."""
THREAD_BYTES: Final = 32 * 1024
"""From here on packing happens in a thread, where it lets others be answered meanwhile."""
GZIP_FORMAT: Final = 16 + zlib.MAX_WBITS
PACKED_TYPES: Final = frozenset({"application", "text"})
STREAM: Final = "text/event-stream"


class Packing:
    """ASGI middleware: packs an answer that comes in one piece; a stream goes through as it is."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on."""
        if scope["type"] != "http" or not accepts_gzip(header(scope, b"accept-encoding")):
            await self._app(scope, receive, send)
            return
        start: Message | None = None

        async def send_packed(message: Message) -> None:
            nonlocal start
            if message["type"] == "http.response.start" and _is_packable(message):
                start = message
                return
            if start is not None and message["type"] == "http.response.body":
                headers, body = MutableHeaders(raw=start["headers"]), message.get("body", b"")
                if not message.get("more_body", False) and len(body) >= SMALLEST_BYTES:
                    body = await packed(body)
                    headers["Content-Encoding"] = "gzip"
                    headers["Content-Length"] = str(len(body))
                    message = {**message, "body": body}
                await send(start)
                start = None
            await send(message)

        await self._app(scope, receive, send_packed)


def _is_packable(start: Message) -> bool:
    """Whether what follows is text of some kind that nobody has packed yet."""
    headers = Headers(raw=start["headers"])
    kind = headers.get("content-type", "").partition(";")[0].strip().lower()
    return "content-encoding" not in headers and kind.partition("/")[0] in PACKED_TYPES and kind != STREAM


async def packed(body: bytes) -> bytes:
    """Return some bytes as gzip; others are answered meanwhile where there are many."""
    return await asyncio.to_thread(pack, body) if len(body) >= THREAD_BYTES else pack(body)


def pack(body: bytes) -> bytes:
    """Return some bytes as gzip; the same bytes always give the same."""
    packer = zlib.compressobj(LEVEL, zlib.DEFLATED, GZIP_FORMAT)
    return packer.compress(body) + packer.flush()
