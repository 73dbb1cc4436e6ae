"""What a proxy says of its client is believed of the proxies that are trusted, and of nobody else."""

import httpx2
import pytest
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route

from service.asgi import Application


async def who(request: Request) -> PlainTextResponse:
    """Tell who asks, as the application has it."""
    assert request.client is not None
    return PlainTextResponse(f"{request.client.host} {request.url.scheme}")


@pytest.mark.parametrize(
    ("proxy", "trusted", "told"),
    [
        ("127.0.0.1", None, "203.0.113.7 https"),
        ("::1", None, "203.0.113.7 https"),
        ("192.0.2.1", None, "192.0.2.1 http"),
        ("192.0.2.1", "192.0.2.0/24", "203.0.113.7 https"),
        ("127.0.0.1", "192.0.2.1", "127.0.0.1 http"),
    ],
)
async def test_a_trusted_proxy_is_believed(
    proxy: str, trusted: str | None, told: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    if trusted is not None:
        monkeypatch.setenv("FORWARDED_ALLOW_IPS", trusted)
    transport = httpx2.ASGITransport(Application(routes=[Route("/", who)]), client=(proxy, 1))
    async with httpx2.AsyncClient(transport=transport, base_url="http://ours") as client:
        heard = await client.get("/", headers={"X-Forwarded-For": "203.0.113.7", "X-Forwarded-Proto": "https"})
    assert heard.text == told
