"""Whether the service says that it lives, and that it can work."""

from urllib.parse import urlsplit

import httpx2

from tests.servers import Server


async def test_a_service_with_a_migrated_database_is_alive_and_ready(api: httpx2.AsyncClient) -> None:
    assert (await api.get("/healthz")).json() == {"status": "alive"}
    assert (await api.get("/readyz")).json() == {"status": "ready"}


async def test_a_service_without_its_database_is_alive_and_not_ready(
    api: httpx2.AsyncClient, server: Server, database_url: str
) -> None:
    name = urlsplit(database_url).path.removeprefix("/")
    await server.execute(f"ALTER DATABASE {name} ALLOW_CONNECTIONS false")
    await server.execute(f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'")  # noqa: S608  a name of ours
    response = await api.get("/readyz")
    assert response.status_code == 503
    assert (await api.get("/healthz")).status_code == 200
    body = {"query": '{ party(code: "ES") { code } }'}
    asked = await api.post("/graphql", json=body, headers={"accept": "application/graphql-response+json"})
    assert (asked.status_code, asked.json()["errors"][0]["extensions"]["code"]) == (503, "UNAVAILABLE")
    await server.execute(f"ALTER DATABASE {name} ALLOW_CONNECTIONS true")
    assert (await api.post("/graphql", json=body)).json() == {"data": {"party": None}}


async def test_the_sdl_is_served_as_it_is_committed(api: httpx2.AsyncClient) -> None:
    assert "type Query" in (await api.get("/schema.graphql")).text
