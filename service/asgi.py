"""Puts the parts together; the only module that knows both HTTP and GraphQL."""

import asyncio
import gc
import sys
import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import replace
from typing import Final

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route

from graphql_schema.answer_store import MEBIBYTE, AnswerStore
from graphql_schema.execution import Executor
from graphql_schema.schema import make_schema
from graphql_schema.sdl import sdl
from service.catalog import CATALOG, ROOT
from service.database.engine import Reader
from service.database.position import freshness_for
from service.database.prepare import LongRunning
from service.http.cross_origin import cross_origin
from service.http.graphql_endpoint import Answered, GraphQLEndpoint
from service.http.health import healthz, readyz
from service.http.malformed import told
from service.http.metrics import metrics, watch_pool
from service.http.packing import Packing
from service.http.question import Question
from service.http.requests import RequestLines
from service.http.seen import SeenPositions, current_exchange
from service.http.straight import Straight
from service.languages.accepted import LANGUAGES
from service.reading.selection import Viewer
from service.settings import Settings, load_settings

GIVE_WAY_SECONDS: Final = 0.001


def make_app(settings: Settings | None = None) -> Starlette:
    """Return the application; it opens its database when it starts.

    Args:
        settings: those of the environment unless given.

    Raises:
        SettingsError: the environment is wrong.
    """
    used = settings or load_settings()
    standing = LongRunning(used)
    public = Viewer(largest_page=used.largest_public_page)
    in_language = {language: replace(public, language=language) for language in LANGUAGES}
    executor = Executor(make_schema(), CATALOG, ROOT, public, AnswerStore(used.answer_store_mib * MEBIBYTE))

    async def answer(question: Question) -> Answered:
        exchange = current_exchange()
        reader = Reader(standing.database, freshness_for(can_write=False, seen=exchange.seen))
        answer = await executor.answer(
            reader,
            in_language[question.language],
            question.query,
            question.variables,
            question.operation_name,
            only_queries=question.only_queries,
            holds=question.holds,
        )
        exchange.shown = reader.seen
        return Answered(
            answer.status,
            answer.body,
            answer.etag,
            answer.codes,
            answer.document_known,
            answer.plan_known,
            answer.stored,
        )

    endpoint = GraphQLEndpoint(answer, workbench=used.graphiql)
    around = cross_origin(used.origins)
    return Starlette(
        routes=[
            Route("/graphql", endpoint),
            Route("/", to_the_workbench),
            Route("/schema.graphql", show_sdl),
            Route("/healthz", healthz),
            Route("/readyz", readyz(standing.check)),
            Route("/metrics", metrics(standing.database)),
        ],
        middleware=[
            Middleware(RequestLines, around=around),
            *(Middleware(one) for one in around),
            Middleware(SeenPositions),
            Middleware(Packing),
            Middleware(Straight, path="/graphql", endpoint=endpoint),
        ],
        exception_handlers={HTTPException: told},
        lifespan=lambda _app: _running(standing, executor),
    )


@asynccontextmanager
async def _running(standing: LongRunning, executor: Executor) -> AsyncIterator[None]:
    """Keep open and going what requests need, from the start of the service to its end."""
    # A thread that computes gives way to the answering of others this often.
    sys.setswitchinterval(GIVE_WAY_SECONDS)
    # What was made until now stays: collecting garbage need not look at it each time.
    gc.freeze()
    async with standing.open():
        watching = asyncio.create_task(watch_pool(standing.database))
        # In a thread, beside the first requests: they only find fewer pieces ready.
        stopping_now = threading.Event()
        warming = asyncio.ensure_future(asyncio.to_thread(executor.warm_up, stopping_now.is_set))
        try:
            yield
        finally:
            stopping_now.set()
            watching.cancel()
            await warming
            with suppress(asyncio.CancelledError):
                await watching


async def show_sdl(request: Request) -> Response:  # noqa: ARG001  an endpoint's shape
    """Show the schema of the API."""
    return PlainTextResponse(sdl(), headers={"Vary": "Accept-Encoding", "Cache-Control": "no-cache"})


async def to_the_workbench(request: Request) -> Response:  # noqa: ARG001  an endpoint's shape
    """Send whoever comes to the front door to where questions are asked."""
    return RedirectResponse("/graphql")
