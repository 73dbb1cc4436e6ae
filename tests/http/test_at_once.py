"""A question that comes at once goes a shorter way than one that comes in pieces, and is answered with the same."""

import asyncio
import gzip

import orjson
import pytest

from service.http.log_lines import WRITTEN_AFTER_SECONDS
from tests.http.serving import Served

JSON = "content-type: application/json"
DATA = b'{"query":"{ states { code name } }"}'
LONG = b'{"query":"{ states { code a: name b: name c: name d: code } parties(first: 20) { nodes { code name } } }"}'
MOST_SECONDS = 15


def head(*headers: str) -> bytes:
    return "\r\n".join(["POST /graphql HTTP/1.1", "host: x", *headers, ""]).encode()


async def told(port: int, head: bytes, *pieces: bytes) -> tuple[bytes, dict[str, str], bytes]:
    """Send a request whose body comes in pieces; return the line of the answer, its headers and its body."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        length = b"content-length: %d\r\n\r\n" % sum(map(len, pieces))
        writer.write(head + length + pieces[0])
        for piece in pieces[1:]:
            await asyncio.sleep(0.1)
            writer.write(piece)
        async with asyncio.timeout(MOST_SECONDS):
            line, _, rest = (await reader.readuntil(b"\r\n\r\n")).partition(b"\r\n")
            headers = dict(one.split(": ", 1) for one in rest.decode("latin-1").strip().split("\r\n"))
            return line, headers, await reader.readexactly(int(headers.get("content-length", 0)))
    finally:
        writer.close()


async def both(port: int, body: bytes, *headers: str) -> tuple[bytes, dict[str, str], bytes]:
    """Ask at once and in two pieces, make sure that the answers are the same, and return one of them."""
    whole = await told(port, head(*headers), body)
    pieces = await told(port, head(*headers), body[:5], body[5:])
    for _, said, _ in (whole, pieces):
        assert len(said.pop("date")) == len("Sun, 22 Nov 2026 16:18:38 GMT")
        assert said.pop("x-request-id")
    assert whole == pieces
    return whole


@pytest.mark.parametrize(
    ("body", "headers", "status", "part"),
    [
        (DATA, [JSON], b"200", b'"HN"'),
        (DATA, [JSON, "accept: application/graphql-response+json", "accept-language: es"], b"200", "Panamá".encode()),
        (b'{"query":"{ nope }"}', [JSON], b"200", b"GRAPHQL_VALIDATION_FAILED"),
        (b'{"query":"{ nope }"}', [JSON, "accept: application/graphql-response+json"], b"400", b"VALIDATION"),
        (b'{"query":"{ nope }"}', [JSON, "accept: */*", "accept-language: pt;q=0.9, fr"], b"200", b"VALIDATION"),
        (b'{"query":', [JSON], b"400", b"JSON_MALFORMED"),
        (b"[1, 2, 3]", [JSON], b"400", b"BATCHING_REFUSED"),
        (DATA, ["content-type: text/plain"], b"415", b"UNSUPPORTED_MEDIA_TYPE"),
        (DATA, [JSON, "accept: image/png"], b"406", b"NOT_ACCEPTABLE"),
        (DATA, [JSON, "authorization: Bearer nonsense"], b"401", b"UNAUTHENTICATED"),
        (DATA, [JSON, "mirps-seen: nonsense"], b"400", b"SEEN_MALFORMED"),
        (DATA, [JSON, "if-none-match: *"], b"304", b""),
        (DATA, [JSON, "x-padding: " + "x" * 17_000], b"431", b"HEAD_TOO_LARGE"),
        (DATA, [JSON, "origin: https://example.org"], b"200", b'"HN"'),
        (DATA + b" " * 131_072, [JSON, "connection: close"], b"413", b"REQUEST_TOO_LARGE"),
        (DATA, [JSON, "connection: close"], b"200", b'"HN"'),
    ],
)
async def test_a_question_is_answered_alike_at_once_and_in_pieces(
    service: Served, body: bytes, headers: list[str], status: bytes, part: bytes
) -> None:
    line, _, said = await both(service.port, body, *headers)
    assert line.split()[1] == status
    assert part in said


async def test_an_answer_is_packed_alike(service: Served) -> None:
    _, plain, body = await both(service.port, LONG, JSON)
    _, packed, smaller = await both(service.port, LONG, JSON, "accept-encoding: gzip")
    assert "content-encoding" not in plain
    assert packed["content-encoding"] == "gzip"
    assert gzip.decompress(smaller) == body
    assert orjson.loads(body)["data"]["states"]


async def logged(service: Served, named: str) -> str:
    """Return the one line of the log that names something, which is written a moment after the answer."""
    async with asyncio.timeout(MOST_SECONDS):
        while True:
            lines = [line for line in service.log.read_text(encoding="utf-8").splitlines() if named in line]
            if lines:
                [line] = lines
                return line
            await asyncio.sleep(WRITTEN_AFTER_SECONDS)


async def test_the_number_of_a_request_is_told_back_and_stands_in_the_log(service: Served) -> None:
    _, said, _ = await told(service.port, head(JSON, "x-request-id: at-once-7"), DATA)
    _, other, _ = await told(service.port, head(JSON, "x-request-id: in pieces"), DATA)
    assert said["x-request-id"] == "at-once-7"
    assert other["x-request-id"] != "in pieces"
    known = orjson.loads(await logged(service, "at-once-7"))
    assert known.pop("timestamp").endswith("Z")
    assert known.pop("ms") >= 0
    expected = {"event": "request", "level": "info", "method": "POST", "path": "/graphql", "status": 200}
    assert known == {**expected, "request_id": "at-once-7"}


async def test_questions_sent_before_the_answers_are_answered_in_their_order(service: Served) -> None:
    asked = [b'{"query":"{ a%d: __typename states { code } }"}' % number for number in range(5)]
    reader, writer = await asyncio.open_connection("127.0.0.1", service.port)
    writer.write(b"".join(head(JSON) + b"content-length: %d\r\n\r\n" % len(body) + body for body in asked))
    for number in range(5):
        async with asyncio.timeout(MOST_SECONDS):
            said = await reader.readuntil(b"\r\n\r\n")
            length = int(said.lower().split(b"content-length: ")[1].split(b"\r\n")[0])
            assert b'"a%d":' % number in await reader.readexactly(length)
    writer.close()


async def test_a_long_head_behind_another_request_is_refused(service: Served) -> None:
    length = b"content-length: %d\r\n\r\n" % len(DATA)
    reader, writer = await asyncio.open_connection("127.0.0.1", service.port)
    writer.write(head(JSON) + length + DATA + head(JSON, "x-padding: " + "x" * 17_000) + length + DATA)
    async with asyncio.timeout(MOST_SECONDS):
        assert (await reader.readline()).split()[1] == b"200"
        assert (await reader.readuntil(b"HTTP/1.1 ")).count(b'"data"') == 1
        assert (await reader.readexactly(3)) == b"431"
    writer.close()


async def test_what_was_asked_at_once_is_counted(service: Served) -> None:
    def counted(told: bytes) -> float:
        name = b'mirps_http_requests_total{method="POST",route="/graphql",status="200"}'
        return sum(float(line.split()[-1]) for line in told.splitlines() if line.startswith(name))

    async def figures() -> bytes:
        reader, writer = await asyncio.open_connection("127.0.0.1", service.port)
        writer.write(b"GET /metrics HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n")
        async with asyncio.timeout(MOST_SECONDS):
            heard = await reader.read()
        writer.close()
        return heard

    before = await figures()
    for _ in range(3):
        await told(service.port, head(JSON), DATA)
    after = await figures()
    assert counted(after) - counted(before) == 3
    assert b"mirps_http_requests_in_flight 1.0" in after, "only the one that asks"


async def test_a_long_head_that_begins_behind_another_request_is_refused_wherever_it_is_cut(service: Served) -> None:
    length = b"content-length: %d\r\n\r\n" % len(DATA)
    second = head(JSON, "x-padding: " + "x" * 60_000) + length + DATA
    for cut in (40, 500, len(DATA)):
        reader, writer = await asyncio.open_connection("127.0.0.1", service.port)
        writer.write(head(JSON) + length + DATA + second[:-cut])
        async with asyncio.timeout(MOST_SECONDS):
            assert (await reader.readline()).split()[1] == b"200"
            await asyncio.sleep(0.1)
            writer.write(second[-cut:])
            await reader.readuntil(b"HTTP/1.1 ")
            assert (await reader.readexactly(3)) == b"431"
        writer.close()
