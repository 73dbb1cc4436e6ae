"""Whatever is sent is answered: no fault, no dropped connection, nothing told that is not for clients, a code each.

A run with ``MIRPS_FULL=1`` sends 10,000 malformed requests and 200 questions for each field of Query; otherwise fewer.
"""

import asyncio
import re
from collections import Counter
from collections.abc import Sequence

import httpx2
import hypothesis
import orjson
from graphql import GraphQLSchema
from hypothesis import strategies
from hypothesis_graphql import nodes, queries

from graphql_schema.schema import make_schema
from service.errors import CODE_PATTERN
from tests.given.crowd import seeded, sized
from tests.http.hostile import WAYS, Sent, malformed
from tests.http.serving import Served

CLIENTS = 4
LEAKS = re.compile(
    r"Traceback|File \"|\.py\b|asyncpg|sqlalchemy|psycopg|starlette|uvicorn|graphql-core|strawberry|pg_catalog|"
    r"\bSELECT\b|\bFROM\b \w+ \bAS\b|relation \"|column \"|0x[0-9a-f]{6,}|/site-packages/|object at "
)
NEXT = re.compile(rb"^event: next\ndata: (.*)$", re.MULTILINE)
"""The answer among server-sent events, which is what is asked for by accepting nothing else."""
ALLOWED = frozenset({200, 400, 404, 405, 406, 413, 415, 431, 304})


def amiss(sent: Sent, response: httpx2.Response) -> str | None:  # noqa: PLR0911  a return for each fault
    """Return what is wrong with an answer."""
    # A question that cannot be answered in time is answered so, when the machine is busy with others.
    late = response.status_code == 503 and b'"TIMEOUT"' in response.content
    # What is no token lets nobody in, and only who sent something of the kind may be told so.
    unknown = response.status_code == 401 and "authorization" in sent.headers
    if response.status_code not in ALLOWED and not (late or unknown):
        return f"status {response.status_code}"
    if sent.method == "HEAD" or response.status_code == 304 or "html" in response.headers.get("content-type", ""):
        return None
    if sent.method == "OPTIONS" and response.headers["content-type"].startswith("text/plain"):
        return None
    content = response.content
    if response.headers.get("content-type", "").startswith("text/event-stream"):
        content = NEXT.findall(content)[-1]
    try:
        answered = orjson.loads(content)
    except orjson.JSONDecodeError:
        return f"no JSON, and {response.headers.get('content-type')}"
    errors = answered.get("errors", [])
    told = " ".join(str(error["message"]) for error in errors)
    # What a client sent may be said back to it; what it did not send may not be told.
    leaked = [
        found.group() for found in LEAKS.finditer(told) if found.group() not in sent.body.decode(errors="replace")
    ]
    if leaked:
        return f"leaks {leaked}"
    for error in errors:
        code = error.get("extensions", {}).get("code")
        if not isinstance(code, str) or CODE_PATTERN.fullmatch(code) is None or code == "INTERNAL":
            return f"code {code}"
    if not errors and "data" not in answered:
        return "neither data nor errors"
    return None


async def answers_to(service: Served, requests: Sequence[Sent]) -> Counter[str]:
    """Send all requests, several at once; return how often each code or status came back.

    Raises:
        AssertionError: an answer is amiss; it names the request.
        httpx2.TransportError: a connection was dropped.
    """
    seen: Counter[str] = Counter()
    waiting = iter(requests)

    async def client(api: httpx2.AsyncClient) -> None:
        for sent in waiting:
            response = await api.request(
                sent.method, "/graphql", params=sent.params, headers=sent.headers, content=sent.body
            )
            assert amiss(sent, response) is None, (amiss(sent, response), sent, response.text[:500])
            seen[str(response.status_code)] += 1

    async with httpx2.AsyncClient(base_url=service.url, timeout=30) as api:
        async with asyncio.TaskGroup() as group:
            for _ in range(CLIENTS):
                group.create_task(client(api))
        assert (await api.post("/graphql", json={"query": "{ __typename }"})).status_code == 200
    assert service.process.returncode is None
    assert "request_failed" not in service.log.read_text(encoding="utf-8")
    return seen


async def test_malformed_requests_are_refused_and_nothing_breaks(service: Served) -> None:
    number = sized(10_000, 600)
    seen = await answers_to(service, list(malformed(seeded(), number)))
    assert sum(seen.values()) == number
    assert seen["400"] > number * 0.4, f"most are refused: {seen}"
    assert number >= 20 * len(WAYS)


SCALARS = {
    "Date": strategies.dates().map(lambda day: nodes.String(day.isoformat())),
    "DateTime": strategies.datetimes().map(lambda at: nodes.String(f"{at.isoformat()}Z")),
    "Decimal": strategies.decimals(allow_nan=False, allow_infinity=False).map(lambda one: nodes.String(str(one))),
    "Currency": strategies.sampled_from(("USD", "EUR", "HNL", "XXX", "usd")).map(nodes.String),
    "CountryCode": strategies.sampled_from(("HN", "SV", "ZZ", "hn", "")).map(nodes.String),
}


def schema() -> GraphQLSchema:
    return make_schema()._schema  # noqa: SLF001  strawberry keeps the graphql-core schema there


def root_fields() -> list[str]:
    query = schema().query_type
    assert query is not None
    return sorted(query.fields)


def generated(field: str, number: int) -> list[str]:
    """Return questions of one field of Query, made by the types of the schema."""
    made: list[str] = []

    @hypothesis.seed(20_261_122)
    @hypothesis.settings(
        max_examples=number, database=None, deadline=None, suppress_health_check=list(hypothesis.HealthCheck)
    )
    @hypothesis.given(queries(schema(), fields=[field], custom_scalars=SCALARS))
    def gather(text: str) -> None:
        made.append(text)

    gather()
    return made


async def test_questions_made_by_the_types_of_the_schema_are_answered(service: Served) -> None:
    number = sized(200, 2)
    texts = [text for field in root_fields() for text in generated(field, number)]
    asked = [Sent(body=orjson.dumps({"query": text})) for text in texts]
    seen = await answers_to(service, asked)
    assert sum(seen.values()) >= number * len(root_fields()) * 0.9
    assert seen["200"] > len(texts) * 0.2, f"many of them are well formed: {seen}"


def test_what_leaks_is_found() -> None:
    def answered(status: int, message: str, **extensions: str) -> httpx2.Response:
        body = orjson.dumps({"errors": [{"message": message, "extensions": extensions}]})
        return httpx2.Response(status, headers={"content-type": "application/json"}, content=body)

    assert amiss(Sent(), answered(400, "fine", code="FINE")) is None
    assert amiss(Sent(), answered(500, "fine", code="FINE")) == "status 500"
    assert amiss(Sent(), answered(400, "no code")) == "code None"
    assert amiss(Sent(), answered(400, "masked", code="INTERNAL")) == "code INTERNAL"
    assert amiss(Sent(), answered(400, 'relation "party" does not exist', code="X")) is not None
    assert amiss(Sent(), answered(400, "asyncpg.exceptions.DataError", code="X")) is not None
