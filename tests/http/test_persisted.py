"""Automatic persisted queries, step by step as Apollo's clients take them."""

import hashlib
from typing import Any

import httpx2
import orjson
import pytest

from service.http.malformed import Malformed
from service.http.persisted import PersistedQueries
from tests.http.asking import GRAPHQL, code_of

NOWHERE = "0" * 64


def sha(document: str) -> str:
    return hashlib.sha256(document.encode()).hexdigest()


def naming(hash_of_document: Any, version: Any = 1) -> dict[str, Any]:  # noqa: ANN401  whatever a client may send
    return {"persistedQuery": {"version": version, "sha256Hash": hash_of_document}}


async def send(
    api: httpx2.AsyncClient, method: str, query: str | None, extensions: dict[str, Any], accept: str = GRAPHQL
) -> httpx2.Response:
    headers = {"accept": accept}
    if method == "POST":
        return await api.post("/graphql", json={"query": query, "extensions": extensions}, headers=headers)
    params = {"extensions": orjson.dumps(extensions).decode()} | ({"query": query} if query else {})
    return await api.get("/graphql", params=params, headers=headers)


@pytest.mark.parametrize("method", ["POST", "GET"])
async def test_a_document_is_sent_once_and_then_named(quiet_api: httpx2.AsyncClient, method: str) -> None:
    document = f"{{ __typename {method.lower()}: __typename }}"
    extensions = naming(sha(document))

    unknown = await send(quiet_api, method, None, extensions)
    assert (unknown.json()["errors"][0]["message"], code_of(unknown)) == (
        "PersistedQueryNotFound",
        "PERSISTED_QUERY_NOT_FOUND",
    )
    assert unknown.headers["cache-control"] == "no-store"
    first = await send(quiet_api, method, document, extensions)
    named = await send(quiet_api, method, None, extensions)
    assert (named.status_code, named.json()) == (200, first.json())
    assert named.headers["etag"] == first.headers["etag"]


async def test_what_is_unknown_is_an_answer_within_graphql(quiet_api: httpx2.AsyncClient) -> None:
    statuses = {
        accept: (await send(quiet_api, "POST", None, naming(NOWHERE), accept)).status_code
        for accept in (GRAPHQL, "application/json")
    }
    assert statuses == {GRAPHQL: 400, "application/json": 200}


async def test_an_empty_document_beside_a_hash_is_none(quiet_api: httpx2.AsyncClient) -> None:
    assert code_of(await send(quiet_api, "POST", "", naming(NOWHERE))) == "PERSISTED_QUERY_NOT_FOUND"


@pytest.mark.parametrize(
    ("extensions", "code"),
    [
        (naming(NOWHERE), "PERSISTED_QUERY_HASH_MISMATCH"),
        (naming(sha("{ __typename }"), 2), "PERSISTED_QUERY_VERSION_UNSUPPORTED"),
        (naming(sha("{ __typename }"), version=True), "PERSISTED_QUERY_VERSION_UNSUPPORTED"),
        (naming(sha("{ __typename }"), "1"), "PERSISTED_QUERY_VERSION_UNSUPPORTED"),
        (naming("abc"), "REQUEST_MALFORMED"),
        (naming(None), "REQUEST_MALFORMED"),
        (naming(7), "REQUEST_MALFORMED"),
        ({"persistedQuery": "x"}, "REQUEST_MALFORMED"),
    ],
)
async def test_what_does_not_fit_is_refused(
    quiet_api: httpx2.AsyncClient, extensions: dict[str, Any], code: str
) -> None:
    response = await send(quiet_api, "POST", "{ __typename }", extensions)
    assert (response.status_code, code_of(response)) == (400, code)


async def test_a_document_that_is_refused_is_not_remembered(quiet_api: httpx2.AsyncClient) -> None:
    document = "{ nope }"
    assert code_of(await send(quiet_api, "POST", document, naming(sha(document)))) == "GRAPHQL_VALIDATION_FAILED"
    assert code_of(await send(quiet_api, "POST", None, naming(sha(document)))) == "PERSISTED_QUERY_NOT_FOUND"


async def test_the_hash_may_be_written_in_capitals(quiet_api: httpx2.AsyncClient) -> None:
    document = "{ capitals: __typename }"
    await send(quiet_api, "POST", document, naming(sha(document).upper()))
    assert (await send(quiet_api, "POST", None, naming(sha(document)))).status_code == 200


def remembers(memory: PersistedQueries, document: str) -> bool:
    try:
        return memory.document(sha(document), None) == document
    except Malformed:
        return False


def test_the_least_used_document_is_forgotten_first() -> None:
    memory = PersistedQueries(most=2)
    for document in ("a", "b"):
        memory.remember(sha(document), document)
    assert remembers(memory, "a")
    memory.remember(sha("c"), "c")
    assert [remembers(memory, document) for document in "abc"] == [True, False, True]


def test_long_documents_push_others_out() -> None:
    memory = PersistedQueries(most_characters=10)
    for document in ("aaaa", "bbbb", "cccc"):
        memory.remember(sha(document), document)
    assert [remembers(memory, document) for document in ("aaaa", "bbbb", "cccc")] == [False, True, True]
