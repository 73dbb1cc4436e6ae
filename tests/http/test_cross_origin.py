"""Which pages of other sites may ask."""

from collections.abc import AsyncIterator

import httpx2
import pytest
import pytest_asyncio
from pydantic import ValidationError

from service.settings import Settings
from tests.http.asking import post
from tests.http.conftest import client_of
from tests.servers import Server

PAGE = "https://page.example"
OURS = "https://fund.example"


def preflight(method: str = "POST", headers: str = "content-type") -> dict[str, str]:
    return {
        "origin": PAGE, "access-control-request-method": method, "access-control-request-headers": headers
    }  # fmt: skip # what a browser sends


@pytest_asyncio.fixture(scope="module")
async def strict_api(pg18: Server) -> AsyncIterator[httpx2.AsyncClient]:
    async with pg18.fresh() as url, client_of(url, allowed_origins=f"{OURS}, http://localhost:3000") as client:
        yield client


async def test_by_default_any_page_may_ask_and_never_with_credentials(quiet_api: httpx2.AsyncClient) -> None:
    response = await post(quiet_api, "{ __typename }", origin=PAGE)
    assert response.headers["access-control-allow-origin"] == "*"
    assert "access-control-allow-credentials" not in response.headers
    exposed = response.headers["access-control-expose-headers"].split(", ")
    assert exposed == ["ETag", "MIRPS-Seen", "Retry-After", "X-Request-ID"]


@pytest.mark.parametrize(
    "headers", ["content-type", "authorization,if-none-match,x-request-id", "apollographql-client-name"]
)
async def test_a_browser_that_asks_first_is_let_through(quiet_api: httpx2.AsyncClient, headers: str) -> None:
    response = await quiet_api.options("/graphql", headers=preflight(headers=headers))
    assert response.status_code == 200
    assert response.headers["access-control-allow-origin"] == "*"
    assert response.headers["access-control-allow-headers"] == headers
    assert {"GET", "POST"} <= set(response.headers["access-control-allow-methods"].split(", "))
    assert int(response.headers["access-control-max-age"]) > 600


async def test_methods_that_are_not_ours_are_not_let_through(quiet_api: httpx2.AsyncClient) -> None:
    assert (await quiet_api.options("/graphql", headers=preflight("DELETE"))).status_code == 400


async def test_where_origins_are_named_no_other_page_may_read(strict_api: httpx2.AsyncClient) -> None:
    theirs, ours = [await post(strict_api, "{ __typename }", origin=origin) for origin in (PAGE, OURS)]
    assert "access-control-allow-origin" not in theirs.headers
    assert ours.headers["access-control-allow-origin"] == OURS
    assert "Origin" in theirs.headers["vary"]
    assert "Origin" in ours.headers["vary"]
    assert (await strict_api.options("/graphql", headers=preflight())).status_code == 400


def test_none_leaves_the_answer_to_our_own_pages() -> None:
    assert Settings(allowed_origins="none").origins == ()
    assert Settings().origins == ("*",)


@pytest.mark.parametrize(
    "given", ["fund.example", "https://fund.example/", "https://a.example https://b.example", "null"]
)
def test_what_is_no_origin_is_refused_at_start(given: str) -> None:
    with pytest.raises(ValidationError, match="origins are such as"):
        Settings(allowed_origins=given)


async def test_what_is_refused_or_goes_wrong_at_the_door_may_be_read_too(
    quiet_api: httpx2.AsyncClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    long = await post(quiet_api, "{ __typename }", origin=PAGE, x_long="x" * 17_000)

    async def broken(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("service.http.graphql_endpoint.GraphQLEndpoint.answer", broken)
    masked = await post(quiet_api, "{ __typename }", origin=PAGE)
    assert [long.status_code, masked.status_code] == [431, 500]
    assert {answer.headers["access-control-allow-origin"] for answer in (long, masked)} == {"*"}
