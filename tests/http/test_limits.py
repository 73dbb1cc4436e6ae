"""Every limit of a request: at the limit it passes, one more is refused with what was asked and what is allowed.

Every refusal is made before a connection to the database is taken: the pool counts how often it lent one.
"""

import asyncio
import time
from collections.abc import AsyncIterator
from typing import Any

import asyncpg
import httpx2
import orjson
import pytest
from graphql import get_introspection_query
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from graphql_schema.documents import MOST_KNOWN_CHARACTERS, Documents
from graphql_schema.schema import make_schema
from service.answered import Answered
from service.database.engine import Database
from service.http.graphql_endpoint import GraphQLEndpoint
from service.http.question import Question
from service.http.requests import RequestLines
from tests.given.asking import PUBLIC, executor
from tests.http.asking import GRAPHQL, JSON, code_of, post

LONGEST = 128 * 1024


def parents(levels: int) -> str:
    return '{ party(code: "ES") ' + "{ parent " * (levels - 2) + "{ code }" + " }" * (levels - 2) + " }"


def aliases(number: int) -> str:
    return "{ " + " ".join(f'a{one}: party(code: "ES") {{ code }}' for one in range(number)) + " }"


def directives(number: int) -> str:
    return "{ " + 'party(code: "ES") { code @include(if: true) } ' * number + "}"


def fields(number: int) -> str:
    return '{ party(code: "ES") { ' + "code " * (number - 1) + "} }"


def operations(number: int) -> str:
    """Return a document of two operations with that many fields together."""
    return f"query A {fields(200)} query B {fields(number - 200)}"


def tokens(number: int) -> str:
    """Return a document of that many tokens, few of them fields."""
    return "{ parties(where: { codes: [" + '"E" ' * (number - 16) + "] }) { totalCount } }"


LIMITS = [
    ("depth", parents(10), parents(11), "DOCUMENT_TOO_DEEP", ("11 levels", "10 are allowed")),
    ("aliases", aliases(15), aliases(16), "TOO_MANY_ALIASES", ("16 aliases", "15 are allowed")),
    ("directives", directives(20), directives(21), "TOO_MANY_DIRECTIVES", ("21 directives", "20 are allowed")),
    ("fields", fields(400), fields(401), "TOO_MANY_FIELDS", ("401 fields", "400 are allowed")),
    ("operations", operations(400), operations(401), "TOO_MANY_FIELDS", ("401 fields", "400 are allowed")),
    ("tokens", tokens(1000), tokens(1001), "TOO_MANY_TOKENS", ("more than 1000 tokens", "1000 are allowed")),
]


@pytest.mark.parametrize("limit", LIMITS, ids=[limit[0] for limit in LIMITS])
async def test_a_document_at_a_limit_is_answered_and_one_above_is_refused(
    quiet_api: httpx2.AsyncClient, limit: tuple[str, str, str, str, tuple[str, ...]]
) -> None:
    name, at_the_limit, beyond, code, said = limit
    body = {"query": at_the_limit} | ({"operationName": "A"} if name == "operations" else {})
    passed = await quiet_api.post("/graphql", json=body, headers={"accept": GRAPHQL})
    assert passed.status_code == 200, passed.text
    refused = await post(quiet_api, beyond)
    assert (refused.status_code, code_of(refused)) == (400, code)
    assert all(part in refused.json()["errors"][0]["message"] for part in said), refused.text


async def test_the_standard_introspection_nests_deeper_and_passes(quiet_api: httpx2.AsyncClient) -> None:
    assert (await post(quiet_api, get_introspection_query())).status_code == 200


@pytest.mark.parametrize("refused", [limit[2] for limit in LIMITS], ids=[limit[0] for limit in LIMITS])
async def test_what_is_refused_takes_no_connection(database: Database, refused: str) -> None:
    lent = database.lent
    answer = await executor().answer(database, *_asked(refused))
    assert (answer.status, database.lent) == (400, lent)


@pytest.mark.parametrize(
    ("query", "variables", "code"),
    [
        ("query($n: Int) { parties(first: $n) { nodes { code } } }", {"n": 101}, "PAGE_TOO_LARGE"),
        ("{ parties(first: -1) { nodes { code } } }", {}, "PAGE_NEGATIVE"),
        ('{ parties(after: "x") { nodes { code } } }', {}, "CURSOR_MALFORMED"),
        ("query($c: String!) { party(code: $c) { code } }", {"c": "a\x00"}, "TEXT_MALFORMED"),
        ('{ node(id: "x") { id } }', {}, "ID_MALFORMED"),
        ("query($c: String!) { party(code: $c) { code } }", {}, "BAD_USER_INPUT"),
    ],
)
async def test_a_value_that_cannot_be_meant_takes_no_connection(
    database: Database, query: str, variables: dict[str, Any], code: str
) -> None:
    lent = database.lent
    answer = await executor().answer(database, *_asked(query, variables))
    assert (answer.codes, database.lent) == ((code,), lent)


async def test_an_answer_takes_one_connection(database: Database) -> None:
    lent = database.lent
    await executor().answer(database, *_asked("{ states { code } }"))
    assert database.lent == lent + 1


def _asked(query: str, variables: dict[str, Any] | None = None) -> tuple[Any, ...]:
    return PUBLIC, query, variables or {}, None


async def test_a_head_above_the_limit_is_refused(quiet_api: httpx2.AsyncClient) -> None:
    def padded(length: int) -> dict[str, str]:
        return {"x-padding": "x" * length}

    request = quiet_api.build_request("GET", "/graphql", params={"query": "{ __typename }"}, headers=padded(0))
    found = len(request.url.raw_path) - 1 + sum(len(name) + len(value) for name, value in request.headers.raw)
    statuses = []
    for length in (16 * 1024 - found, 16 * 1024 - found + 1):
        response = await quiet_api.get("/graphql", params={"query": "{ __typename }"}, headers=padded(length))
        statuses.append(response.status_code)
    assert statuses == [200, 431]
    assert code_of(response) == "HEAD_TOO_LARGE"
    assert "16385" in response.text
    assert "at most 16384" in response.text


@pytest.mark.parametrize("announced", [True, False])
async def test_a_body_above_the_limit_is_refused(quiet_api: httpx2.AsyncClient, *, announced: bool) -> None:
    def body(length: int) -> bytes:
        text = orjson.dumps({"query": "{ __typename }"})
        return text + b" " * (length - len(text))

    async def in_pieces(content: bytes) -> AsyncIterator[bytes]:
        for place in range(0, len(content), 10_000):
            yield content[place : place + 10_000]

    answers = []
    for length in (LONGEST, LONGEST + 1):
        content: Any = body(length) if announced else in_pieces(body(length))
        headers = {"content-type": JSON, "accept": GRAPHQL}
        answers.append(await quiet_api.post("/graphql", content=content, headers=headers))
    assert [answer.status_code for answer in answers] == [200, 413]
    assert code_of(answers[1]) == "REQUEST_TOO_LARGE"
    assert "at most 131072 bytes" in answers[1].text
    assert answers[1].headers["connection"] == "close"


async def test_several_operations_in_one_request_are_refused(quiet_api: httpx2.AsyncClient) -> None:
    body = [{"query": "{ __typename }"}]
    response = await quiet_api.post("/graphql", json=body, headers={"accept": GRAPHQL})
    assert (response.status_code, code_of(response)) == (400, "BATCHING_REFUSED")


async def slowly(question: Question) -> Answered:
    """Answer after as many seconds as the document says."""
    await asyncio.sleep(float(question.query))
    return Answered(200, b'{"data":{}}')


async def at_endpoint(query: str, pause_seconds: float = 0.0) -> Response:
    """Ask an endpoint with short limits, with a body that comes in two pieces."""
    endpoint = GraphQLEndpoint(slowly, workbench=False, body_seconds=0.3, request_seconds=0.3)

    async def body() -> AsyncIterator[bytes]:
        text = orjson.dumps({"query": query})
        yield text[:4]
        await asyncio.sleep(pause_seconds)
        yield text[4:]

    sent = body()

    async def receive() -> dict[str, Any]:
        piece = await anext(sent, b"")
        return {"type": "http.request", "body": piece, "more_body": bool(piece)}

    headers = [(b"content-type", b"application/json"), (b"accept", GRAPHQL.encode())]
    scope = {"type": "http", "method": "POST", "path": "/graphql", "query_string": b"", "headers": headers}
    return await endpoint.answer(Request(scope, receive))


async def test_a_body_that_trickles_and_an_answer_that_takes_too_long_are_cut() -> None:
    assert (await at_endpoint("0")).status_code == 200
    for query, pause_seconds, status, code in (("0", 1, 408, b"REQUEST_TOO_SLOW"), ("2", 0, 503, b"TIMEOUT")):
        began = time.monotonic()
        response = await at_endpoint(query, pause_seconds)
        assert time.monotonic() - began < 0.8
        assert (response.status_code, code in response.body) == (status, True)


async def test_a_statement_is_cut_after_its_time(database_url: str) -> None:
    opened = Database(database_url, read_pool_size=1, write_pool_size=1, statement_timeout_seconds=0.2)
    await opened.open()
    holder = await asyncpg.connect(database_url)
    try:
        async with holder.transaction():
            await holder.execute("LOCK TABLE party IN ACCESS EXCLUSIVE MODE")
            answer = await executor().answer(opened, *_asked('{ party(code: "ES") { code } }'))
        assert (answer.status, answer.codes) == (503, ("TIMEOUT",))
        again = await executor().answer(opened, *_asked('{ party(code: "ES") { code } }'))
        assert again.status == 200, "the connection is good for the next question"
    finally:
        await holder.close()
        await opened.close()


def test_a_bomb_of_fragments_costs_less_than_50_milliseconds() -> None:
    chain = "".join(
        f"fragment F{one} on Party {{ a: parent {{ ...F{one + 1} }} b: parent {{ ...F{one + 1} }} }} "
        for one in range(25)
    )
    bomb = '{ party(code: "ES") { ...F0 } } ' + chain + "fragment F25 on Party { code }"
    schema = make_schema()._schema  # noqa: SLF001  strawberry keeps the graphql-core schema there
    seconds = []
    for _ in range(5):
        documents = Documents(schema)
        began = time.process_time()
        codes = {str((error.extensions or {})["code"]) for error in documents.look_at(bomb).errors}
        seconds.append(time.process_time() - began)
        assert "TOO_MANY_FIELDS" in codes
    assert min(seconds) < 0.05


def test_padded_documents_do_not_fill_the_memory() -> None:
    documents = Documents(make_schema()._schema)  # noqa: SLF001  strawberry keeps the graphql-core schema there
    kept = [f"{{ a{number}: __typename }}" + " " * 131_000 for number in range(MOST_KNOWN_CHARACTERS // 131_000 + 5)]
    for text in kept:
        documents.look_at(text)
    assert [documents.knows(text) for text in (kept[0], kept[-1])] == [False, True]


async def test_a_bug_outside_the_questions_is_masked() -> None:
    async def broken(request: Request) -> Response:
        raise RuntimeError("secret of " + request.url.path)

    app = RequestLines(Starlette(routes=[Route("/broken", broken)]).router)
    transport = httpx2.ASGITransport(app=app, raise_app_exceptions=False)
    async with httpx2.AsyncClient(transport=transport, base_url="http://localhost") as client:
        response = await client.get("/broken")
    assert (response.status_code, code_of(response)) == (500, "INTERNAL")
    assert "secret" not in response.text
    assert response.headers["x-request-id"] in response.text


@pytest.mark.parametrize(("method", "path", "status"), [("GET", "/nowhere", 404), ("POST", "/healthz", 405)])
async def test_other_addresses_and_methods_are_told_with_a_code(
    quiet_api: httpx2.AsyncClient, method: str, path: str, status: int
) -> None:
    response = await quiet_api.request(method, path)
    assert response.status_code == status
    assert code_of(response) == {404: "PATH_UNKNOWN", 405: "METHOD_NOT_ALLOWED"}[status]
