"""Puts the parts together; the only module that knows both HTTP and GraphQL."""

import asyncio
import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route

from graphql_schema.execution import Executor, stopping
from graphql_schema.schema import make_schema
from graphql_schema.sdl import sdl
from service.catalog import CATALOG, ROOT
from service.database.engine import Reader
from service.database.position import freshness_for
from service.database.prepare import LongRunning
from service.http.graphql_endpoint import GraphQLEndpoint, Question
from service.http.health import healthz, readyz
from service.http.requests import RequestLines
from service.http.seen import SeenPositions, current_exchange
from service.reading.selection import Viewer
from service.settings import Settings, load_settings


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
    executor = Executor(make_schema(), CATALOG, ROOT, public)

    async def answer(question: Question) -> tuple[int, bytes]:
        exchange = current_exchange()
        reader = Reader(standing.database, freshness_for(can_write=False, seen=exchange.seen))
        try:
            answered = await executor.answer(
                reader,
                replace(public, language=question.language),
                question.query,
                question.variables,
                question.operation_name,
                only_queries=question.only_queries,
            )
        except asyncio.CancelledError:
            # A request is cancelled when the service stops before it could be answered: it is told so.
            answered = stopping(question.language)
        exchange.shown = reader.seen
        return answered.status, answered.body

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:  # noqa: ARG001  a lifespan's shape
        async with standing.open():
            # In a thread, beside the first requests: they only find fewer pieces ready.
            stopping_now = threading.Event()
            warming = asyncio.ensure_future(asyncio.to_thread(executor.warm_up, stopping_now.is_set))
            yield
            stopping_now.set()
            await warming

    endpoint = GraphQLEndpoint(answer, workbench=used.graphiql)
    return Starlette(
        routes=[
            Route(
                "/graphql",
                endpoint.answer,
                methods=["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"],
            ),
            Route("/", to_the_workbench),
            Route("/schema.graphql", show_sdl),
            Route("/healthz", healthz),
            Route("/readyz", readyz(standing.check)),
        ],
        middleware=[Middleware(RequestLines), Middleware(SeenPositions)],
        lifespan=lifespan,
    )


async def show_sdl(request: Request) -> Response:  # noqa: ARG001  an endpoint's shape
    """Show the schema of the API."""
    return PlainTextResponse(sdl())


async def to_the_workbench(request: Request) -> Response:  # noqa: ARG001  an endpoint's shape
    """Send whoever comes to the front door to where questions are asked."""
    return RedirectResponse("/graphql")
