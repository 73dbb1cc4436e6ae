"""The whole application over HTTP, on a database of the test's own."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import httpx2
import pytest
import pytest_asyncio
from pydantic import SecretStr

from service.asgi import make_app
from service.settings import Settings
from tests.given.data_sets import on_facts
from tests.http.serving import Served, served
from tests.servers import Server


@pytest.fixture
def server(pg18: Server) -> Server:
    """HTTP is the same on every release of the database."""
    return pg18


@asynccontextmanager
async def client_of(database_url: str, **settings: Any) -> AsyncIterator[httpx2.AsyncClient]:
    """Lend a client of the whole application on a database."""
    app = make_app(Settings(database_url=SecretStr(database_url), **settings))
    async with app.router.lifespan_context(app):
        transport = httpx2.ASGITransport(app=app, raise_app_exceptions=False)
        async with httpx2.AsyncClient(transport=transport, base_url="http://localhost") as client:
            yield client


@pytest_asyncio.fixture
async def api(database_url: str) -> AsyncIterator[httpx2.AsyncClient]:
    """A client of the running application, on a database of the test's own."""
    async with client_of(database_url) as client:
        yield client


@pytest_asyncio.fixture(scope="session")
async def quiet_api(pg18: Server) -> AsyncIterator[httpx2.AsyncClient]:
    """A client of an application that many tests share: its database is empty, and nobody writes."""
    async with pg18.fresh() as url, client_of(url) as client:
        yield client


@pytest_asyncio.fixture(scope="session")
async def service(pg18: Server, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Served]:
    """A real process that serves the public facts; nobody writes."""
    async with on_facts(pg18) as url, served(url, tmp_path_factory.mktemp("served")) as running:
        yield running
