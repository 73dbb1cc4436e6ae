"""The lane of nearly every request: a question by POST, all of which has come, answered in one piece.

What is done is what is done for every request, by the same functions: it gets an id, is counted, timed and logged, a
bug is masked, what the caller has seen is kept, the answer is packed. Only the passing on is left out: through a
router, a handful of middleware and messages between them, which cost more than the question. All that is unusual
(another method, a page of another site, a stream, a head or a position that cannot be read) goes the usual way.
"""

import time
from typing import Final

import structlog
from starlette.responses import Response

from service.database.position import shown_position
from service.errors import Refusal
from service.http.graphql_endpoint import GraphQLEndpoint, Reply
from service.http.head import Heads, heads_of, said
from service.http.ids import HEADER as REQUEST_ID
from service.http.ids import id_of
from service.http.log_lines import current_request, log_request
from service.http.media_types import accepts_gzip, prefers_stream
from service.http.metrics import in_flight, observe_request
from service.http.packing import SMALLEST_BYTES, packed
from service.http.requests import masked
from service.http.seen import SEEN, Exchange, at_work, exchange_for
from service.http.whole import WholeCycle
from service.statuses import SERVER_ERROR

METHOD: Final = "POST"
PATH: Final = WholeCycle.path.decode()
SEEN_HEAD: Final = SEEN.encode()

log = structlog.get_logger()


class AtOnce:
    """Answers questions that have come as a whole.

    Args:
        endpoint: answers them.
    """

    def __init__(self, endpoint: GraphQLEndpoint) -> None:
        self._endpoint = endpoint

    async def has_answered(self, cycle: WholeCycle) -> bool:
        """Answer a request if it may go this way, and tell whether it did; one that may not is left as it was."""
        if cycle.method != METHOD:
            return False
        heads = heads_of(cycle.headers)
        if b"origin" in heads or prefers_stream(said(heads, b"accept")):
            return False
        try:
            exchange = exchange_for(said(heads, SEEN_HEAD))
        except Refusal:
            return False
        began = time.perf_counter()
        request_id = id_of(said(heads, REQUEST_ID))
        status = 0
        current_request.set(request_id)
        at_work(exchange)
        in_flight.count += 1
        try:
            reply = await self._reply(cycle, heads, exchange, request_id)
            status = reply.status
            await cycle.answer(status, reply.headers, reply.body)
        finally:
            in_flight.count -= 1
            seconds = time.perf_counter() - began
            observe_request(METHOD, PATH, status or SERVER_ERROR, seconds)
            log_request(METHOD, PATH, status, seconds)
        return True

    async def _reply(self, cycle: WholeCycle, heads: Heads, exchange: Exchange, request_id: str) -> Reply:
        """Return the reply with all that stands around the answer; a bug is masked, and the log has all of it."""
        try:
            reply = await self._endpoint.reply_to_post(cycle.body, heads)
            await _pack(reply, heads)
            if exchange.shown is not None:
                reply.headers[SEEN] = shown_position(exchange.shown)
        except Exception:
            log.exception("request_failed", error_id=request_id)
            reply = _plain(masked(request_id))
        reply.headers["x-request-id"] = request_id
        return reply


async def _pack(reply: Reply, heads: Heads) -> None:
    """Pack a reply where it is worth it, for who unpacks it."""
    if len(reply.body) >= SMALLEST_BYTES and accepts_gzip(said(heads, b"accept-encoding")):
        reply.body = await packed(reply.body)
        reply.headers["content-encoding"] = "gzip"


def _plain(response: Response) -> Reply:
    """Return one of starlette's responses as a reply."""
    headers = {name: value for name, value in response.headers.items() if name != "content-length"}
    return Reply(response.status_code, headers, bytes(response.body))
