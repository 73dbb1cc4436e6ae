"""Subscriptions as server-sent events: graphql-sse, distinct connections."""

import asyncio
import hashlib
from collections.abc import AsyncIterator

import httpx2
import orjson
import pytest
import pytest_asyncio

from service.http.media_types import prefers_stream
from tests.given.data_sets import on_facts
from tests.http.asking import JSON, code_of, post
from tests.http.committing import commit, head_of, writing_to
from tests.http.listening import events_of, socket_to
from tests.http.serving import Served, served
from tests.servers import Server

ENTRIES = "subscription ($after: Int) { ledgerEntries(after: $after) { sequence } }"
STREAM = "text/event-stream"


@pytest_asyncio.fixture(scope="module")
async def written(pg18: Server, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[tuple[Served, str]]:
    """A real process on a database with the public facts, to which tests write, and the database's URL."""
    async with on_facts(pg18) as url, served(url, tmp_path_factory.mktemp("streams")) as running:
        yield running, url


async def test_what_is_committed_is_told_as_an_event(written: tuple[Served, str]) -> None:
    service, url = written
    async with writing_to(url) as database, events_of(service.port, ENTRIES) as events:
        assert events.head.startswith(b"HTTP/1.1 200 OK\r\n")
        assert b"content-type: text/event-stream; charset=utf-8\r\n" in events.head
        assert b"cache-control: no-store\r\n" in events.head

        first = await commit(database, "E1")
        assert await events.event() == ("next", {"data": {"ledgerEntries": {"sequence": first}}})


async def test_who_comes_back_with_the_last_entry_it_knows_misses_none(written: tuple[Served, str]) -> None:
    service, url = written
    async with writing_to(url) as database:
        known = await head_of(database)
        missed = [await commit(database, f"M{number}") for number in range(3)]
        async with events_of(service.port, ENTRIES, {"after": known}) as events:
            missed.append(await commit(database, "M9"))
            told = [(await events.told())["ledgerEntries"]["sequence"] for _ in missed]

    assert told == missed


async def test_a_query_is_one_event_and_the_end(service: Served) -> None:
    async with events_of(service.port, "{ __typename }") as events:
        assert await events.event() == ("next", {"data": {"__typename": "Query"}})
        assert await events.event() == ("complete", None)
        assert await events.event() is None


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ("{", "GRAPHQL_PARSE_FAILED"),
        ("subscription { nothing }", "GRAPHQL_VALIDATION_FAILED"),
        ("subscription { ledgerEntries(after: 99999999) { sequence } }", "SEQUENCE_UNKNOWN"),
        ("mutation { __typename }", "MUTATIONS_NOT_HERE"),
    ],
)
async def test_what_is_wrong_with_an_operation_is_an_event(service: Served, query: str, code: str) -> None:
    async with events_of(service.port, query) as events:
        found = await events.event()
        assert found is not None
        assert found[1]["errors"][0]["extensions"]["code"] == code
        assert await events.event() == ("complete", None)


async def test_what_is_no_request_is_told_without_a_stream(service: Served) -> None:
    async with httpx2.AsyncClient(base_url=service.url) as client:
        answers = [
            await client.post("/graphql", content=b"[", headers={"accept": STREAM, "content-type": JSON}),
            await client.post("/graphql", content=b"x", headers={"accept": STREAM, "content-type": "text/plain"}),
            await client.put("/graphql", headers={"accept": STREAM}),
        ]

    assert [(answer.status_code, code_of(answer)) for answer in answers] == [
        (400, "JSON_MALFORMED"),
        (415, "UNSUPPORTED_MEDIA_TYPE"),
        (405, "METHOD_NOT_ALLOWED"),
    ]


async def test_a_browser_s_own_event_source_follows_by_get(service: Served) -> None:
    async with httpx2.AsyncClient(base_url=service.url) as client:
        answer = await client.get("/graphql", params={"query": "{ __typename }"}, headers={"accept": STREAM})

    assert answer.text == 'event: next\ndata: {"data":{"__typename":"Query"}}\n\nevent: complete\ndata:\n\n'


async def test_a_subscription_without_a_stream_is_told_how_to_be_one(quiet_api: httpx2.AsyncClient) -> None:
    answer = await post(quiet_api, "subscription { ledgerEntries { sequence } }")

    assert (answer.status_code, code_of(answer)) == (406, "STREAM_NEEDED")


@pytest.mark.parametrize(
    ("accept", "preferred"),
    [
        ("text/event-stream", True),
        ("text/event-stream, application/json;q=0.9", True),
        ("text/event-stream, application/json", True),
        ("application/json, text/event-stream", False),
        ("application/graphql-response+json, application/json, text/event-stream, multipart/mixed", False),
        ("*/*", False),
        ("text/*", False),
        ("text/event-stream;q=0", False),
        (None, False),
    ],
)
def test_a_stream_is_for_who_would_have_it_first(accept: str | None, *, preferred: bool) -> None:
    assert prefers_stream(accept) is preferred


async def test_a_document_that_is_named_by_its_hash_is_known_on_every_way(written: tuple[Served, str]) -> None:
    service, url = written
    document = "subscription Named { ledgerEntries { sequence } }"
    named = {"persistedQuery": {"version": 1, "sha256Hash": hashlib.sha256(document.encode()).hexdigest()}}
    streamed = {"accept": STREAM, "content-type": JSON}
    async with httpx2.AsyncClient(base_url=service.url) as client, writing_to(url) as database:
        unknown = await client.post("/graphql", json={"extensions": named}, headers=streamed)
        assert code_of(unknown) == "PERSISTED_QUERY_NOT_FOUND"
        async with socket_to(service.port) as socket:
            await socket.say({"id": "1", "type": "subscribe", "payload": {"extensions": named}})
            assert (await socket.hear())["payload"][0]["extensions"]["code"] == "PERSISTED_QUERY_NOT_FOUND"
            await socket.say({"id": "1", "type": "subscribe", "payload": {"query": document, "extensions": named}})
            await asyncio.sleep(0.3)
            await socket.say({"id": "2", "type": "subscribe", "payload": {"query": "", "extensions": named}})
            await asyncio.sleep(0.3)
            async with client.stream("POST", "/graphql", json={"extensions": named}, headers=streamed) as events:
                sequence = await commit(database, "NAMED")
                expected = {"ledgerEntries": {"sequence": sequence}}
                assert [await socket.told(), await socket.told()] == [expected, expected]
                async for line in events.aiter_lines():
                    if line.startswith("data:"):
                        assert orjson.loads(line.partition(":")[2])["data"] == expected
                        break
