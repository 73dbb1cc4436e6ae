"""Puts the parts together; the only module that knows both HTTP and GraphQL."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route

from graphql_schema.execution import Executor
from graphql_schema.schema import make_schema
from service.catalog import CATALOG, ROOT
from service.database.embedded import EmbeddedServer
from service.database.engine import Database
from service.database.server import check_server
from service.http.graphql_endpoint import GraphQLEndpoint, Question
from service.http.health import healthz, readyz
from service.http.requests import RequestLines
from service.reading.selection import Viewer
from service.settings import Settings, load_settings

PUBLIC = Viewer()


def make_app(settings: Settings | None = None) -> Starlette:
    """Return the application; it opens its database when it starts.

    Args:
        settings: those of the environment unless given.

    Raises:
        SettingsError: the environment is wrong.
    """
    used = settings or load_settings()
    server = None if used.database_url else EmbeddedServer(used.data_dir)
    url = used.database_url.get_secret_value() if used.database_url else EmbeddedServer(used.data_dir).url()
    database = Database(
        url,
        read_pool_size=used.read_pool_size,
        write_pool_size=used.write_pool_size,
        statement_timeout_seconds=used.statement_timeout_seconds,
    )
    schema = make_schema()
    executor = Executor(schema, CATALOG, ROOT)
    sdl = schema.as_str()

    async def answer(question: Question) -> tuple[int, bytes]:
        answered = await executor.answer(
            database,
            PUBLIC,
            question.query,
            question.variables,
            question.operation_name,
            only_queries=question.only_queries,
        )
        return answered.status, answered.body

    async def show_sdl(request: Request) -> Response:  # noqa: ARG001  an endpoint's shape
        return PlainTextResponse(sdl)

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:  # noqa: ARG001  a lifespan's shape
        watching = None
        if server is not None:
            await server.start()
            watching = asyncio.create_task(server.keep_running())
        await database.open()
        try:
            yield
        finally:
            if watching is not None:
                watching.cancel()
                with suppress(asyncio.CancelledError):
                    await watching
            await database.close()
            if server is not None:
                await server.leave()

    return Starlette(
        routes=[
            Route(
                "/graphql",
                GraphQLEndpoint(answer, workbench=used.graphiql).answer,
                methods=["GET", "POST", "PUT", "PATCH", "DELETE"],
            ),
            Route("/", lambda request: RedirectResponse("/graphql")),  # noqa: ARG005  an endpoint's shape
            Route("/schema.graphql", show_sdl),
            Route("/healthz", healthz),
            Route("/readyz", readyz(lambda: check_server(url, ours=server is not None))),
        ],
        middleware=[Middleware(RequestLines)],
        lifespan=lifespan,
    )
