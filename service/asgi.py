"""Puts the parts together; the only module that knows both HTTP and GraphQL."""

import asyncio
import gc
import os
import sys
import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import replace
from functools import partial
from typing import Any, Final

import asyncpg
import structlog
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route, WebSocketRoute
from starlette.types import Receive, Scope, Send
from uvicorn.middleware.proxy_headers import ProxyHeadersMiddleware

from graphql_schema.answer_store import MEBIBYTE, AnswerStore
from graphql_schema.answers import STATUSES, answer_to
from graphql_schema.execution import Executor
from graphql_schema.mutating import Acting
from graphql_schema.schema import make_schema
from graphql_schema.sdl import sdl
from graphql_schema.streams import Streams
from service.access.bounds import guard_for
from service.access.listener import Listener
from service.answered import Answered
from service.catalog import CATALOG, ROOT
from service.coverage.copying import keep_money_copied
from service.database.deadlines import Deadlines
from service.database.giving_way import GivingWay
from service.database.lasting import lasting
from service.database.position import freshness_for
from service.database.prepare import LongRunning
from service.database.reader import Reader
from service.database.unusable import ServerUnreachable
from service.http.at_once import AtOnce
from service.http.authentication import Authentication
from service.http.cross_origin import cross_origin
from service.http.event_stream import EventStream
from service.http.graphql_endpoint import Answering, GraphQLEndpoint
from service.http.health import healthz, readyz
from service.http.issuer import issuer_of
from service.http.last_checkpoint import last_checkpoint
from service.http.limits import REQUEST_SECONDS
from service.http.listeners import HERE, KeepRefusal, Opening, Reception, Recognising, Stream
from service.http.log_lines import current_request
from service.http.malformed import told
from service.http.metrics import metrics, watch_pool
from service.http.packing import Packing
from service.http.persisted import PersistedQueries
from service.http.question import Question
from service.http.requests import RequestLines
from service.http.seen import SeenPositions, current_exchange
from service.http.socket_endpoint import SocketEndpoint, nowhere
from service.http.straight import Straight
from service.http.workbench.page import routes_of_files
from service.proof.taking import take_daily
from service.reading.selection import Viewer
from service.settings import Settings, load_settings

log = structlog.get_logger()

NEW_OBJECTS: Final = 10_000
"""How many more there must be than at the last look before garbage is looked for."""
GIVE_WAY_SECONDS: Final = 0.001
FIRST_ANSWERS_SECONDS: Final = 0.5
REST_OF_NOBODY: Final = 0.05
"""Of a rest between what is made ready, how much is rested where nobody asks anything."""
TRUSTED_PROXIES: Final = "FORWARDED_ALLOW_IPS"
"""The addresses of proxies that are believed, as uvicorn has them."""
NOT_ALLOWED: Final = "NOT_ALLOWED_ROLE"
"""Of a question that a role may not ask; an act that it may not do is in the trail by itself."""


class Application(Starlette):
    """Starlette's, beside a lane that the server takes by itself. Proxies are believed here; there nobody asks."""

    at_once: AtOnce | None = None

    def __init__(self, **given: Any) -> None:
        super().__init__(**given)
        trusted = os.environ.get(TRUSTED_PROXIES, "127.0.0.1,::1")
        self._behind_proxies: Any = ProxyHeadersMiddleware(super().__call__, trusted)  # type: ignore[arg-type]  # one ASGI

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request that did not go over the lane."""
        await self._behind_proxies(scope, receive, send)


def make_app(settings: Settings | None = None) -> Application:
    """Return the application; it opens its database when it starts.

    Args:
        settings: those of the environment unless given.

    Raises:
        SettingsError: the environment is wrong.
    """
    used = settings or load_settings()
    standing = LongRunning(used)
    authentication = Authentication(
        standing.database, largest_public_page=used.largest_public_page, issuer=issuer_of(used)
    )
    store = AnswerStore(used.answer_store_mib * MEBIBYTE)
    executor = Executor(make_schema(), CATALOG, ROOT, Viewer(largest_page=used.largest_public_page), store)
    HERE.most_of_one = used.subscriptions_per_client
    keep_refusal = _keeping(authentication)
    opening = _opening(standing, executor, keep_refusal)
    reception = Reception(opening, recognising(authentication), PersistedQueries(), keep_refusal)
    endpoint = GraphQLEndpoint(
        _answering(standing, authentication, executor),
        reception.persisted,
        workbench=used.graphiql,
        streams=EventStream(reception),
    )
    around = cross_origin(used.origins)
    app = Application(
        routes=[
            Route("/graphql", endpoint),
            WebSocketRoute("/graphql", SocketEndpoint(reception, origins=used.origins)),
            WebSocketRoute("/{path:path}", nowhere),
            Route("/", to_the_workbench),
            Route("/schema.graphql", show_sdl),
            Route("/healthz", healthz),
            Route("/readyz", readyz(standing.check)),
            Route("/metrics", metrics(standing.database)),
            *routes_of_files(shown=used.graphiql),
            Route("/checkpoint", last_checkpoint(used.checkpoint_key_path, used.checkpoint_folder)),
        ],
        middleware=[
            Middleware(RequestLines, around=around),
            *(Middleware(one) for one in around),
            Middleware(SeenPositions),
            Middleware(Packing),
            Middleware(Straight, path="/graphql", endpoint=endpoint),
        ],
        exception_handlers={HTTPException: told},
        lifespan=lambda _app: _running(standing, executor, authentication, used),
    )
    app.at_once = AtOnce(endpoint)
    return app


def _answering(standing: LongRunning, authentication: Authentication, executor: Executor) -> Answering:
    """Return what answers a question: as whoever asks it."""

    async def answer(question: Question) -> Answered:
        exchange = current_exchange()
        try:
            if question.authorization is None:
                caller = authentication.public.in_language(question.language)
            else:
                caller = await authentication.caller_of(question.authorization, question.language)
        except Exception as error:  # noqa: BLE001  answered like every error of a question
            return answer_to(error, question.language)
        reader = Reader(standing.database, freshness_for(can_write=caller.can_write, seen=exchange.seen))
        answer = await executor.answer(
            reader,
            caller.viewer,
            question.query,
            question.variables,
            question.operation_name,
            only_queries=question.only_queries,
            holds=question.holds,
            acting=lambda: Acting(
                standing.database,
                caller.actor,
                guard_for,
                key=question.idempotency_key,
                request_id=current_request.get(),
                turned_away=authentication.turned_away,
            ),
        )
        exchange.shown = answer.seen or reader.seen
        if NOT_ALLOWED in answer.codes:
            await authentication.turned_away.note(
                "ask", NOT_ALLOWED, actor=caller.actor, request_id=current_request.get()
            )
        answer.private = caller.is_known
        return answer

    return answer


def _keeping(authentication: Authentication) -> KeepRefusal:
    """Return what keeps in the audit trail, beside, that somebody was refused what they would listen to."""

    async def keep(listener: Listener, code: str) -> None:
        if code not in STATUSES:
            request_id = current_request.get()
            await authentication.turned_away.note_beside("listen", code, actor=listener.actor, request_id=request_id)

    return keep


def _opening(standing: LongRunning, executor: Executor, keep_refusal: KeepRefusal) -> Opening:
    """Return what begins a subscription: as whoever listens."""
    streams = Streams(executor, standing.database, standing.changes, keep_refusal)

    async def opening(question: Question, listener: Listener) -> Answered | Stream:
        seen_as = replace(listener, viewer=replace(listener.viewer, language=question.language))
        return await streams.open(
            standing.database, seen_as, question.query, question.variables, question.operation_name
        )

    return opening


def recognising(authentication: Authentication) -> Recognising:
    """Return what tells who listens."""
    deadlines = Deadlines(REQUEST_SECONDS)

    async def recognise(authorization: str | None) -> Viewer:
        try:
            # A connection that has died without a word would be waited for, and kept from others, for ever.
            with deadlines.one():
                return (await authentication.caller_of(authorization)).viewer
        except TimeoutError:
            sentence = f"The database did not tell within {REQUEST_SECONDS:g} seconds who asks."
            raise ServerUnreachable(sentence) from None
        except asyncpg.PostgresError as error:
            # Stopped at its own time limit, most often: it says nothing against whoever listens.
            raise ServerUnreachable(f"The database does not tell who asks ({error}).") from error

    return recognise


def _warm_up(executor: Executor, giving_way: GivingWay, stopping_now: threading.Event) -> None:
    """Make the pieces of questions, once those who have waited for the service are answered."""

    def rested(seconds: float) -> bool:
        # Nobody is helped by resting while nobody asks, and whoever asks next finds more of it ready.
        return stopping_now.wait(seconds if giving_way.somebody_reads else seconds * REST_OF_NOBODY)

    if not stopping_now.wait(FIRST_ANSWERS_SECONDS):
        try:
            executor.warm_up(stopping_now.is_set)
            executor.warm_further(rested)
        except Exception:
            log.exception("not_warmed_up")  # they are made when they are asked for


@asynccontextmanager
async def _running(
    standing: LongRunning, executor: Executor, authentication: Authentication, used: Settings
) -> AsyncIterator[None]:
    """Keep open and going what requests need, from the start of the service to its end."""
    # A thread that computes gives way to the answering of others this often.
    sys.setswitchinterval(GIVE_WAY_SECONDS)
    # What was made until now stays: collecting garbage need not look at it each time.
    gc.freeze()
    # Sixteen questions under way hold more than the usual 700 objects at once, and leave none of them.
    gc.set_threshold(NEW_OBJECTS)
    gc.enable()
    async with standing.open():
        database = standing.database
        signing = partial(take_daily, database, used.checkpoint_key_path, used.checkpoint_folder)
        watching = partial(watch_pool, database)
        readying = partial(database.keep_ready, executor.usual_statements)
        copying = partial(keep_money_copied, database)
        tasks = [lasting(what.func.__name__, what) for what in (signing, watching, readying, copying)]
        beside = [asyncio.create_task(one) for one in tasks]
        # In a thread, beside the first requests: they only find fewer pieces ready.
        stopping_now = threading.Event()
        warming = asyncio.ensure_future(asyncio.to_thread(_warm_up, executor, database.giving_way, stopping_now))
        try:
            yield
        finally:
            stopping_now.set()
            for task in beside:
                task.cancel()
            await warming
            await executor.mutations.close()
            await executor.computing.close()
            executor.narrow.close()
            await authentication.close()
            for task in beside:
                with suppress(asyncio.CancelledError):
                    await task


async def show_sdl(request: Request) -> Response:  # noqa: ARG001  an endpoint's shape
    """Show the schema of the API."""
    return PlainTextResponse(sdl(), headers={"Vary": "Accept-Encoding", "Cache-Control": "no-cache"})


async def to_the_workbench(request: Request) -> Response:  # noqa: ARG001  an endpoint's shape
    """Send whoever comes to the front door to where questions are asked."""
    return RedirectResponse("/graphql")
