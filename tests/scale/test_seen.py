"""Over HTTP, what a caller has seen goes out in MIRPS-Seen and comes back in it."""

from collections.abc import AsyncIterator

import httpx2
import pytest_asyncio
from pydantic import SecretStr

from service.asgi import make_app
from service.database.position import parse_position
from service.settings import Settings
from tests.scale.cluster import Cluster

QUESTION = {"query": '{ party(code: "NOBODY") { code } }'}
SEEN = "MIRPS-Seen"


@pytest_asyncio.fixture
async def api(cluster: Cluster) -> AsyncIterator[httpx2.AsyncClient]:
    """A client of the application with one replica."""
    primary, replica = (SecretStr(cluster.url(name, "direct")) for name in ("primary", "replica1"))
    app = make_app(Settings(database_url=primary, replica_urls=replica))
    async with app.router.lifespan_context(app):
        transport = httpx2.ASGITransport(app=app, raise_app_exceptions=False)
        async with httpx2.AsyncClient(transport=transport, base_url="http://localhost") as client:
            yield client


async def test_an_answer_says_how_far_it_stands_and_the_next_is_no_less(api: httpx2.AsyncClient) -> None:
    first = await api.post("/graphql", json=QUESTION)
    again = await api.post("/graphql", json=QUESTION, headers={SEEN: first.headers[SEEN]})

    assert first.json() == again.json() == {"data": {"party": None}}
    assert parse_position(again.headers[SEEN]) >= parse_position(first.headers[SEEN])


async def test_a_position_of_the_future_is_answered_with_where_the_primary_is(api: httpx2.AsyncClient) -> None:
    answer = await api.post("/graphql", json=QUESTION, headers={SEEN: "FFFFFF/0"})

    assert answer.json() == {"data": {"party": None}}
    assert parse_position(answer.headers[SEEN]) < parse_position("FFFFFF/0")
