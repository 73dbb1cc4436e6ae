"""The reference audits of GraphQL over HTTP (npm: graphql-http 1.23.1, serverAudits), each by its id and name.

``tests/http/audit.mjs`` runs the originals against a service; here they run without node, in every run of the tests.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import httpx2
import orjson
import pytest

JSON = "application/json"
GRAPHQL = "application/graphql-response+json"
TYPENAME = {"query": "{ __typename }"}
UNKNOWN_FIELD = {"query": "{ 8f31403dfe404bccbb0e835f2629c6a7 }"}
COERCION = {"query": "query CoerceFailure($id: ID!){ __typename }", "variables": {"id": None}}
TYPE_BY_VARIABLE = "query Type($name: String!) { __type(name: $name) { name } }"
WORDS = {dict: "object", int: "number", bool: "boolean", list: "array", str: "string"}

ANY_ANSWER = ((200, 299), (400, 499), (500, 599))
CLIENT_ERROR = ((400, 499),)
ERROR = ((400, 599),)


@dataclass(frozen=True)
class Audit:
    """One audit: what is sent, and what the answer must be.

    Attributes:
        id: the audit's own.
        name: the audit's own.
        body: sent with POST, as JSON unless it is bytes; none: nothing is sent.
        params: sent with GET instead.
        accept: the media type asked for.
        content_type: said of the body.
        statuses: the ranges the status lies in.
        answered: what the type of the answer contains.
        no_errors: whether the answer has no errors.
        no_data: whether the answer has no data.
    """

    id: str
    name: str
    body: Any = None
    params: dict[str, str] | None = None
    accept: str | None = None
    content_type: str | None = JSON
    statuses: tuple[tuple[int, int], ...] = ((200, 200),)
    answered: str = ""
    no_errors: bool = False
    no_data: bool = False


BAD = ((400, 400),)


def _media_types() -> Iterator[Audit]:
    name = "SHOULD accept application/graphql-response+json and match the content-type"
    yield Audit("22EB", name, TYPENAME, accept=GRAPHQL, answered=GRAPHQL)
    name = "MUST accept application/json and match the content-type"
    yield Audit("4655", name, TYPENAME, accept=JSON, answered=JSON)
    name = "SHOULD accept */* and use application/json for the content-type"
    yield Audit("47DE", name, TYPENAME, accept="*/*", answered=JSON)
    name = "SHOULD assume application/json content-type when accept is missing"
    yield Audit("80D8", name, TYPENAME, answered=JSON)
    yield Audit("82A3", "MUST use utf-8 encoding when responding", TYPENAME, answered="charset=utf-8")
    name = "MUST accept utf-8 encoded request"
    body = {"query": '{ __type(name: "Run\U0001f3c3Swim\U0001f3ca") { name } }'}
    yield Audit("BF61", name, body, content_type=f"{JSON}; charset=utf-8")
    yield Audit("78D5", "MUST assume utf-8 in request if encoding is unspecified", TYPENAME)


def _requests() -> Iterator[Audit]:
    yield Audit("2C94", "MUST accept POST requests", TYPENAME)
    yield Audit("5A70", "MAY accept application/x-www-form-urlencoded formatted GET requests", params=TYPENAME)
    mutation = {"query": "mutation { __typename }"}
    name = "MAY NOT allow executing mutations on GET requests"
    yield Audit("9C48", name, params=mutation, accept=GRAPHQL, statuses=CLIENT_ERROR)
    name = "SHOULD respond with 4xx status code if content-type is not supplied on POST requests"
    yield Audit("9ABE", name, TYPENAME, content_type=None, statuses=CLIENT_ERROR)
    yield Audit("03D4", "MUST accept application/json POST requests", TYPENAME)
    yield Audit("A5BF", "MAY use 400 status code when request body is missing on POST", b"", statuses=BAD)
    name = "MAY use 400 status code on missing {query} parameter"
    yield Audit("423L", name, {"notquery": "{ __typename }"}, accept=GRAPHQL, statuses=BAD)


def _parameters() -> Iterator[Audit]:
    for parameter, stem, invalid in (
        ("query", "LKJ", ({"obj": "ect"}, 0, False, ["array"])),
        ("operationName", "6C0", ({"obj": "ect"}, 0, False, ["array"])),
        ("variables", "476", ("string", 0, False, ["array"])),
        ("extensions", "58B", ("string", 0, False, ["array"])),
    ):
        for place, given in enumerate(invalid):
            name = f"MAY use 400 status code on {WORDS[type(given)]} {{{parameter}}} parameter"
            yield Audit(f"{stem}{place}", name, TYPENAME | {parameter: given}, statuses=BAD)
    named = {"operationName": "Query", "query": "query Query { __typename }"}
    variables = {"query": TYPE_BY_VARIABLE, "variables": {"name": "sometype"}}
    extensions = TYPENAME | {"extensions": {"some": "value"}}
    for what, body, graphql_id, json_id in (
        ("string {query}", TYPENAME, "34A2", "13EE"),
        ("string {operationName}", named, "8161", "B8B3"),
        ("null {variables}", TYPENAME | {"variables": None}, "94B0", "0220"),
        ("null {operationName}", TYPENAME | {"operationName": None}, "94B1", "0221"),
        ("null {extensions}", TYPENAME | {"extensions": None}, "94B2", "0222"),
        ("map {variables}", variables, "2EA1", "28B9"),
        ("map {extensions}", extensions, "428F", "1B7A"),
    ):
        name = f"SHOULD allow {what} parameter when accepting {GRAPHQL}"
        yield Audit(graphql_id, name, body, accept=GRAPHQL, no_errors=graphql_id.startswith("94B"))
        yield Audit(json_id, f"MUST allow {what} parameter when accepting {JSON}", body, accept=JSON, no_errors=True)
    params = {"query": TYPE_BY_VARIABLE, "variables": '{"name": "sometype"}'}
    for audit_id, accept in (("D6D5", GRAPHQL), ("6A70", JSON)):
        name = f"MAY allow URL-encoded JSON string {{variables}} parameter in GETs when accepting {accept}"
        yield Audit(audit_id, name, params=params, accept=accept, no_errors=True)


def _failures() -> Iterator[Audit]:
    half = b'{ "not a JSON'
    name = f"MAY use 2xx, 4xx, or 5xx status codes on JSON parsing failure when accepting {JSON}"
    yield Audit("B6DC", name, half, accept=JSON, statuses=ANY_ANSWER)
    for audit_id, accept in (("BCF8", JSON), ("B7N8", GRAPHQL)):
        name = f"SHOULD use 400 status code on JSON parsing failure when accepting {accept}"
        yield Audit(audit_id, name, half, accept=accept, statuses=BAD)
    typo = {"qeury": "{ __typename }"}
    yield Audit("8764", "MAY use 4xx or 5xx status codes if parameters are invalid", typo, statuses=ERROR)
    yield Audit("3E3A", "MAY use 400 status code if parameters are invalid", typo, statuses=BAD)
    for audit_id, what, body in (
        ("572B", "SHOULD use 200 status code on document parsing failure", {"query": "{"}),
        ("FDE2", "SHOULD use 200 status code on document validation failure", UNKNOWN_FIELD),
        ("7B9B", "SHOULD use a status code of 200 on variable coercion failure", COERCION),
    ):
        yield Audit(audit_id, f"{what} when accepting {JSON}", body, accept=JSON)
    for audit_ids, what, body in (
        (("865D", "556A", "D586"), "document parsing failure", {"query": "{"}),
        (("51FE", "74FF", "5E5B"), "document validation failure", UNKNOWN_FIELD),
    ):
        end = f"on {what} when accepting {GRAPHQL}"
        yield Audit(audit_ids[0], f"SHOULD use 4xx or 5xx status codes {end}", body, accept=GRAPHQL, statuses=ERROR)
        yield Audit(audit_ids[1], f"SHOULD use 400 status code {end}", body, accept=GRAPHQL, statuses=BAD)
        name = f"SHOULD not contain the data entry {end}"
        yield Audit(audit_ids[2], name, body, accept=GRAPHQL, statuses=ERROR, no_data=True)
    name = f"SHOULD use a status code of 400 on variable coercion failure when accepting {GRAPHQL}"
    yield Audit("86EE", name, COERCION, accept=GRAPHQL, statuses=BAD)


AUDITS = [*_media_types(), *_requests(), *_parameters(), *_failures()]


@pytest.mark.parametrize("audit", AUDITS, ids=lambda audit: f"{audit.id} {audit.name}")
async def test_the_service_passes_the_reference_audit(quiet_api: httpx2.AsyncClient, audit: Audit) -> None:
    response = await _sent(quiet_api, audit)

    assert any(low <= response.status_code <= high for low, high in audit.statuses)
    assert audit.answered in response.headers["content-type"]
    result = orjson.loads(response.content.decode("utf-8"))
    assert not (audit.no_errors and "errors" in result), result
    assert not (audit.no_data and "data" in result), result


async def _sent(api: httpx2.AsyncClient, audit: Audit) -> httpx2.Response:
    """Send what an audit sends, and no header more: the client of the tests would accept everything."""
    headers = {"accept": audit.accept} if audit.accept else {}
    if audit.params is not None:
        request = api.build_request("GET", "/graphql", params=audit.params, headers=headers)
    else:
        content = audit.body if isinstance(audit.body, bytes) else orjson.dumps(audit.body)
        headers |= {"content-type": audit.content_type} if audit.content_type else {}
        request = api.build_request("POST", "/graphql", content=content, headers=headers)
    if audit.accept is None:
        del request.headers["accept"]
    return await api.send(request)


def test_the_table_holds_all_61_audits_once() -> None:
    assert len({audit.id for audit in AUDITS}) == len({audit.name for audit in AUDITS}) == len(AUDITS) == 61
