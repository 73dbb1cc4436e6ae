"""GraphQL over HTTP, as its specification has it."""

import gzip
from typing import Any

import httpx2
import orjson
import pytest

JSON = "application/json"
GRAPHQL = "application/graphql-response+json"
TYPENAME = {"query": "{ __typename }"}


async def post(api: httpx2.AsyncClient, body: Any, *, accept: str = GRAPHQL, **headers: str) -> httpx2.Response:  # noqa: ANN401  any body
    content = body if isinstance(body, bytes) else orjson.dumps(body)
    return await api.post("/graphql", content=content, headers={"content-type": JSON, "accept": accept, **headers})


def code_of(response: httpx2.Response) -> str:
    return str(response.json()["errors"][0]["extensions"]["code"])


async def test_a_post_is_answered_in_the_type_the_client_accepts(api: httpx2.AsyncClient) -> None:
    for accept in (GRAPHQL, JSON):
        response = await post(api, TYPENAME, accept=accept)
        assert (response.status_code, response.json()) == (200, {"data": {"__typename": "Query"}})
        assert response.headers["content-type"] == f"{accept}; charset=utf-8"
        assert response.headers["vary"].startswith("Accept, Accept-Encoding, Accept-Language, Authorization")


@pytest.mark.parametrize(
    ("accept", "answered"),
    [
        ("*/*", JSON),
        ("application/*", JSON),
        (f"{JSON};q=0.5, {GRAPHQL};q=0.9", GRAPHQL),
        (f"{GRAPHQL};q=0, {JSON}", JSON),
        (f"{GRAPHQL}, {JSON}", GRAPHQL),
        ("", JSON),
    ],
)
async def test_the_best_accepted_type_is_chosen(api: httpx2.AsyncClient, accept: str, answered: str) -> None:
    response = await post(api, TYPENAME, accept=accept)
    assert response.headers["content-type"].startswith(answered)


async def test_a_client_that_accepts_nothing_of_ours_is_told(api: httpx2.AsyncClient) -> None:
    response = await post(api, TYPENAME, accept="image/png")
    assert (response.status_code, code_of(response)) == (406, "NOT_ACCEPTABLE")


async def test_a_query_may_be_sent_with_get_and_a_mutation_may_not(api: httpx2.AsyncClient) -> None:
    response = await api.get("/graphql", params={"query": "query Q { __typename }", "operationName": "Q"})
    assert response.json() == {"data": {"__typename": "Query"}}
    variables = {"query": "query ($c: String!) { party(code: $c) { code } }", "variables": '{"c": "ZZ"}'}
    assert (await api.get("/graphql", params=variables)).json() == {"data": {"party": None}}


@pytest.mark.parametrize("method", ["PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"])
async def test_other_methods_are_refused(api: httpx2.AsyncClient, method: str) -> None:
    response = await api.request(method, "/graphql")
    assert (response.status_code, response.headers["allow"]) == (405, "GET, HEAD, POST")
    assert response.headers["content-type"].startswith(JSON)
    assert code_of(response) == "METHOD_NOT_ALLOWED"


@pytest.mark.parametrize("kind", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", ""])
async def test_bodies_a_form_could_send_are_refused(api: httpx2.AsyncClient, kind: str) -> None:
    response = await api.post("/graphql", content=b"query=%7B__typename%7D", headers={"content-type": kind})
    assert (response.status_code, code_of(response)) == (415, "UNSUPPORTED_MEDIA_TYPE")


@pytest.mark.parametrize("packing", ["gzip", "deflate, gzip", "br"])
async def test_a_packed_body_is_refused_as_such_and_not_as_malformed_json(
    api: httpx2.AsyncClient, packing: str
) -> None:
    headers = {"content-type": JSON, "content-encoding": packing}
    response = await api.post("/graphql", content=gzip.compress(b'{"query": "{ __typename }"}'), headers=headers)
    assert (response.status_code, code_of(response)) == (415, "UNSUPPORTED_MEDIA_TYPE")
    assert response.headers["accept-encoding"] == "identity"
    assert "Content-Encoding" in response.json()["errors"][0]["message"]


async def test_a_body_said_to_be_as_it_is_is_read(api: httpx2.AsyncClient) -> None:
    headers = {"content-type": JSON, "content-encoding": "identity"}
    assert (await api.post("/graphql", content=b'{"query": "{ __typename }"}', headers=headers)).status_code == 200


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (b"null", "REQUEST_MALFORMED"),
        (b"1", "REQUEST_MALFORMED"),
        (b'"x"', "REQUEST_MALFORMED"),
        (b"[]", "BATCHING_REFUSED"),
        (b"{}", "QUERY_MISSING"),
        (b'{"query": 1}', "QUERY_MISSING"),
        (b'{"query": " "}', "QUERY_MISSING"),
        (b'{"query": "{ __typename }", "variables": []}', "REQUEST_MALFORMED"),
        (b'{"query": "{ __typename }", "operationName": 1}', "REQUEST_MALFORMED"),
        (b'{"query": "{ __typename }", "extensions": "x"}', "REQUEST_MALFORMED"),
        (b"{", "JSON_MALFORMED"),
        (b"\xff\xfe", "JSON_MALFORMED"),
        (b"[" * 100_000, "JSON_MALFORMED"),
        (b'{"query": "{ __typename }", "operationName": "\\ud800"}', "JSON_MALFORMED"),
        (b'{"query": "{ __typename }\\u0000"}', "REQUEST_MALFORMED"),
        (b'{"query": "{ __typename }", "operationName": "Nope"}', "OPERATION_UNKNOWN"),
        (b'{"query": "{"}', "GRAPHQL_PARSE_FAILED"),
        (b'{"query": "{ nope }"}', "GRAPHQL_VALIDATION_FAILED"),
        (b'{"query": "query A { __typename } query B { __typename }"}', "OPERATION_NOT_NAMED"),
    ],
)
async def test_what_is_no_request_is_answered_with_a_code_and_no_data(
    api: httpx2.AsyncClient, body: bytes, code: str
) -> None:
    response = await post(api, body)
    assert (response.status_code, code_of(response)) == (400, code)
    assert "data" not in response.json()


@pytest.mark.parametrize(
    ("part", "given", "code", "example"),
    [
        ("variables", "x", "JSON_MALFORMED", '{"code": "HN"}'),
        ("variables", "{code: 1}", "JSON_MALFORMED", '{"code": "HN"}'),
        ("extensions", "{", "JSON_MALFORMED", '{"persistedQuery": {"version": 1, "sha256Hash": "…"}}'),
        ("variables", "[1]", "REQUEST_MALFORMED", ""),
    ],
)
async def test_what_of_an_address_is_not_json_is_named_with_what_would_be_right(
    api: httpx2.AsyncClient, part: str, given: str, code: str, example: str
) -> None:
    response = await api.get("/graphql", params={"query": "{ __typename }", part: given}, headers={"accept": GRAPHQL})
    message = response.json()["errors"][0]["message"]
    assert (response.status_code, code_of(response)) == (400, code)
    assert f'"{part}"' in message
    assert example in message
    assert "request is not JSON" not in message


async def test_with_plain_json_a_graphql_error_is_a_200(api: httpx2.AsyncClient) -> None:
    response = await post(api, {"query": "{ nope }"}, accept=JSON)
    assert (response.status_code, code_of(response)) == (200, "GRAPHQL_VALIDATION_FAILED")


async def test_a_body_above_the_limit_is_refused_and_one_at_the_limit_is_read(api: httpx2.AsyncClient) -> None:
    limit = 128 * 1024
    padded = orjson.dumps(TYPENAME)
    at_the_limit = padded + b" " * (limit - len(padded))
    assert (await post(api, at_the_limit)).status_code == 200
    response = await post(api, at_the_limit + b" ")
    assert (response.status_code, code_of(response)) == (413, "REQUEST_TOO_LARGE")


async def test_a_value_with_a_nul_is_refused_and_not_a_fault(api: httpx2.AsyncClient) -> None:
    body = {"query": "query ($c: String!) { party(code: $c) { code } }", "variables": {"c": "E\x00S"}}
    assert code_of(await post(api, body)) == "TEXT_MALFORMED"


async def test_browsers_get_the_workbench(api: httpx2.AsyncClient) -> None:
    response = await api.get("/graphql", headers={"accept": "text/html,application/xhtml+xml"})
    assert response.status_code == 200
    assert response.headers["content-type"].startswith("text/html")
    assert "graphiql" in response.text


async def test_introspection_can_be_mixed_with_data(api: httpx2.AsyncClient) -> None:
    query = '{ __typename party(code: "ZZ") { code } __type(name: "Party") { kind name } }'
    response = await post(api, {"query": query})
    expected = {"__typename": "Query", "party": None, "__type": {"kind": "OBJECT", "name": "Party"}}
    assert response.json() == {"data": expected}


async def test_a_request_keeps_its_id_and_gets_one_where_it_has_none(api: httpx2.AsyncClient) -> None:
    assert (await post(api, TYPENAME, **{"x-request-id": "abc-1"})).headers["x-request-id"] == "abc-1"
    assert len((await post(api, TYPENAME)).headers["x-request-id"]) == 32
    assert len((await post(api, TYPENAME, **{"x-request-id": "a b\t"})).headers["x-request-id"]) == 32
