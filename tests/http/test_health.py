"""Whether the service says that it lives, and that it can work."""

from urllib.parse import urlsplit

import httpx2
import pytest
from starlette.applications import Starlette
from starlette.routing import Route
from structlog.testing import CapturingLogger

from service.database.unusable import DatabaseUnusable, ServerReadOnly
from service.http import log_lines
from service.http.health import REASONS, readyz
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
    assert (response.status_code, response.json()) == (503, {"status": "unready", "reason": "UNREACHABLE"})
    assert (await api.get("/healthz")).status_code == 200
    body = {"query": '{ party(code: "ES") { code } }'}
    asked = await api.post("/graphql", json=body, headers={"accept": "application/graphql-response+json"})
    assert (asked.status_code, asked.json()["errors"][0]["extensions"]["code"]) == (503, "UNAVAILABLE")
    await server.execute(f"ALTER DATABASE {name} ALLOW_CONNECTIONS true")
    assert (await api.post("/graphql", json=body)).json() == {"data": {"party": None}}


def test_every_reason_has_a_word_of_its_own() -> None:
    assert set(REASONS) == set(DatabaseUnusable.__subclasses__())
    assert len(set(REASONS.values())) == len(REASONS)


async def test_why_it_is_not_ready_is_one_word_outside_and_a_sentence_in_the_log(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    said = CapturingLogger()
    monkeypatch.setattr("service.http.health.log", said)

    async def check() -> None:
        message = "The server at 10.0.0.7 takes no writes for the role mirps."
        raise ServerReadOnly(message)

    app = Starlette(routes=[Route("/readyz", readyz(check))])
    async with httpx2.AsyncClient(transport=httpx2.ASGITransport(app=app), base_url="http://localhost") as client:
        response = await client.get("/readyz")
    assert (response.status_code, response.json()) == (503, {"status": "unready", "reason": "READ_ONLY"})
    [call] = said.calls
    assert "takes no writes for the role mirps" in call.kwargs["sentence"]


async def test_a_fault_of_ours_is_unready_too(monkeypatch: pytest.MonkeyPatch) -> None:
    said = CapturingLogger()
    monkeypatch.setattr("service.http.health.log", said)

    async def check() -> None:
        raise ZeroDivisionError("of ours")

    app = Starlette(routes=[Route("/readyz", readyz(check))])
    async with httpx2.AsyncClient(transport=httpx2.ASGITransport(app=app), base_url="http://localhost") as client:
        response = await client.get("/readyz")
    assert (response.status_code, response.json()) == (503, {"status": "unready", "reason": "UNUSABLE"})
    assert [call.method_name for call in said.calls] == ["exception"]


async def test_the_sdl_is_served_as_it_is_committed(api: httpx2.AsyncClient) -> None:
    assert "type Query" in (await api.get("/schema.graphql")).text


async def test_what_is_told_of_an_unknown_path_is_kept_by_no_cache(api: httpx2.AsyncClient) -> None:
    for path, status in (("/nowhere", 404), ("/healthz", 405)):
        response = await api.request("DELETE" if status == 405 else "GET", path, headers={"accept-language": "es"})
        assert (response.status_code, response.headers["cache-control"]) == (status, "no-store")
        assert "Accept-Language" in response.headers["vary"]


async def test_a_path_cannot_speak_to_the_terminal_that_shows_the_log(
    api: httpx2.AsyncClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(log_lines, "_plainly", None)  # as for people, whatever another test has set up
    said = CapturingLogger()
    monkeypatch.setattr(log_lines, "log", said)
    await api.get("/%1b]0;mine%07")
    assert [call.kwargs["path"] for call in said.calls if call.args == ("request",)] == [r"'/\x1b]0;mine\x07'"]
