"""Everything that HTTP refuses here, at every address: the body is an error of GraphQL's shape, with a code."""

import asyncio
from typing import Any, Final

import orjson
import pytest

from tests.http.serving import Served

KEY: Final = "dGhlIHNhbXBsZSBub25jZQ=="
OFFER: Final = {"Upgrade": "websocket", "Connection": "Upgrade", "Sec-WebSocket-Version": "13"}
"""A handshake but for its key."""
SOCKET: Final = OFFER | {"Sec-WebSocket-Key": KEY, "Sec-WebSocket-Protocol": "graphql-transport-ws"}
PAGES: Final = ("/", "/schema.graphql", "/healthz", "/readyz", "/metrics", "/checkpoint")
PREFLIGHT: Final = {"Origin": "https://a.example", "Access-Control-Request-Method": "DELETE"}
REFUSED: Final[list[tuple[str, dict[str, str], int, str]]] = [
    ("GET /nothing", {}, 404, "PATH_UNKNOWN"),
    ("POST /graphql/more", {}, 404, "PATH_UNKNOWN"),
    ("GET /workbench/nothing.js", {}, 404, "PATH_UNKNOWN"),
    ("GET /workbench/../../etc/passwd", {}, 404, "PATH_UNKNOWN"),
    ("GET /checkpoint", {}, 404, "CHECKPOINT_MISSING"),
    *((f"{method} {path}", {}, 405, "METHOD_NOT_ALLOWED") for path in PAGES for method in ("POST", "DELETE")),
    ("DELETE /graphql", {}, 405, "METHOD_NOT_ALLOWED"),
    ("OPTIONS /graphql", {}, 405, "METHOD_NOT_ALLOWED"),
    ("OPTIONS /graphql", PREFLIGHT, 400, "PREFLIGHT_REFUSED"),
    ("NONSENSE /graphql", {}, 400, "HTTP_MALFORMED"),
    ("GET /graphql", {}, 400, "QUERY_MISSING"),
    ("GET /graphql?query=%7B__typename%7D", {"Accept": "image/png"}, 406, "NOT_ACCEPTABLE"),
    ("POST /graphql", {"Content-Type": "text/plain"}, 415, "UNSUPPORTED_MEDIA_TYPE"),
    ("POST /graphql", {"Content-Type": "application/json"}, 400, "JSON_MALFORMED"),
    ("GET /graphql?query=%7B__typename%7D", {"Authorization": "Bearer x"}, 401, "UNAUTHENTICATED"),
    ("GET /graphql?query=%7B__typename%7D", {"MIRPS-Seen": "x"}, 400, "SEEN_MALFORMED"),
    ("GET /healthz", {"X": "x" * 20_000}, 431, "HEAD_TOO_LARGE"),
    ("GET /graphql", OFFER, 400, "HANDSHAKE_MALFORMED"),
    ("GET /graphql", SOCKET | {"Sec-WebSocket-Version": "8"}, 400, "HANDSHAKE_MALFORMED"),
    ("GET /graphql", SOCKET | {"Sec-WebSocket-Key": "x"}, 400, "HANDSHAKE_MALFORMED"),
    ("GET /graphql", SOCKET | {"X": "x" * 9_000}, 431, "HEAD_TOO_LARGE"),
    ("POST /graphql", SOCKET, 405, "HANDSHAKE_MALFORMED"),
    ("GET /nothing", SOCKET, 404, "PATH_UNKNOWN"),
    ("GET /metrics", SOCKET, 404, "PATH_UNKNOWN"),
]
"""What is asked, with which headers; the status and the code that it is refused with."""


async def told(service: Served, asked: str, headers: dict[str, str]) -> tuple[int, dict[str, str], bytes]:
    """Send a request as it is written, and return the status, the headers and the body of the answer."""
    head = [f"{asked} HTTP/1.1", "Host: localhost"]
    head += [f"{name}: {value}" for name, value in ({"Connection": "close"} | headers).items()]
    reader, writer = await asyncio.open_connection("127.0.0.1", service.port)
    try:
        async with asyncio.timeout(10):
            writer.write(("\r\n".join(head) + "\r\n\r\n").encode())
            said = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
            found = {name.lower(): value.strip() for name, _, value in (one.partition(":") for one in said[1:] if one)}
            length = found.get("content-length")
            body = await (reader.readexactly(int(length)) if length else reader.read())
    finally:
        writer.close()
    return int(said[0].split()[1]), found, body


def code_in(body: bytes) -> str:
    """Return the code of the one error of a body; what it is instead where it has none."""
    try:
        [error] = orjson.loads(body)["errors"]
    except (orjson.JSONDecodeError, KeyError, TypeError, ValueError):
        return f"no error with a code: {body[:200]!r}"
    assert error["message"]
    return str(error["extensions"]["code"])


@pytest.mark.parametrize(("asked", "headers", "status", "code"), REFUSED, ids=[f"{one[0]} {one[3]}" for one in REFUSED])
async def test_what_is_refused_has_a_code_in_its_body(
    service: Served, asked: str, headers: dict[str, str], status: int, code: str
) -> None:
    found, said, body = await told(service, asked, headers)

    assert (found, code_in(body)) == (status, code)
    assert said["content-type"].startswith(("application/json", "application/graphql-response+json"))
    assert said["x-request-id"]


async def test_all_of_it_is_said_in_the_language_of_the_request(service: Served) -> None:
    english: dict[str, Any] = {}
    for asked, headers, _, code in REFUSED:
        if code not in {"HTTP_MALFORMED", "HEAD_TOO_LARGE"}:  # the headers could not be read
            _, _, body = await told(service, asked, headers)
            _, _, spanish = await told(service, asked, headers | {"Accept-Language": "es"})
            english[code] = [orjson.loads(one)["errors"][0]["message"] for one in (body, spanish)]
    assert [code for code, (one, other) in english.items() if one == other] == []
