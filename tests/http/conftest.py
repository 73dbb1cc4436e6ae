"""The whole application over HTTP, on a database of the test's own."""

from collections.abc import AsyncIterator

import httpx2
import pytest
import pytest_asyncio
from pydantic import SecretStr

from service.asgi import make_app
from service.settings import Settings
from tests.servers import Server


@pytest.fixture
def server(pg18: Server) -> Server:
    """HTTP is the same on every release of the database."""
    return pg18


@pytest_asyncio.fixture
async def api(database_url: str) -> AsyncIterator[httpx2.AsyncClient]:
    """A client of the running application."""
    app = make_app(Settings(database_url=SecretStr(database_url)))
    async with app.router.lifespan_context(app):
        transport = httpx2.ASGITransport(app=app, raise_app_exceptions=False)
        async with httpx2.AsyncClient(transport=transport, base_url="http://localhost") as client:
            yield client
