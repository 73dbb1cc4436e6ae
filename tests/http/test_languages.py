"""The language of a request is what its Accept-Language likes best, and the answer says which it was."""

from typing import Any

import httpx2
import pytest

PARTIES = '{"query": "{ parties(first: 1000) { totalCount } }"}'


async def post(api: httpx2.AsyncClient, body: str, language: str | None, **headers: str) -> httpx2.Response:
    spoken = {} if language is None else {"accept-language": language}
    given = {"content-type": "application/json", "accept": "application/graphql-response+json", **spoken, **headers}
    return await api.post("/graphql", content=body, headers=given)


@pytest.mark.parametrize(
    ("accepted", "answered", "begins"),
    [
        (None, "en", "A page has at most"),
        ("es-419,es;q=0.9", "es", "Una página tiene"),
        ("pt-BR", "pt", "Uma página tem"),
        ("de, fr;q=0.3", "fr", "Une page a"),
        ("de", "en", "A page has at most"),
    ],
)
async def test_an_answer_is_in_the_language_that_is_liked_best_and_says_so(
    api: httpx2.AsyncClient, accepted: str | None, answered: str, begins: str
) -> None:
    response = await post(api, PARTIES, accepted)

    assert response.headers["content-language"] == answered
    assert response.headers["vary"] == "Accept, Accept-Encoding, Accept-Language, Authorization, Origin"
    assert response.json()["errors"][0]["message"].startswith(begins)


NO_REQUESTS: list[tuple[str, str, dict[str, Any]]] = [
    ("[]", "Envíe una sola operación por petición", {}),
    ("{", "La petición no es JSON", {}),
    ("{}", 'Dé el documento como un texto "query".', {}),
    ("1", 'Una petición es un objeto JSON con un texto "query".', {}),
    ('{"query": "{a}", "variables": 1}', '"variables" es un objeto, o se omite.', {}),
    (PARTIES, "Envíe la petición como application/json", {"content-type": "text/plain"}),
    (PARTIES, "Las respuestas son application/graphql-response+json o", {"accept": "image/png"}),
    (" " * 131_073, "El cuerpo de una petición tiene como máximo 131072 bytes; ", {}),
]


@pytest.mark.parametrize(("body", "begins", "headers"), NO_REQUESTS)
async def test_what_is_no_request_is_refused_in_the_language_of_the_request(
    api: httpx2.AsyncClient, body: str, begins: str, headers: dict[str, str]
) -> None:
    response = await post(api, body, "es", **headers)

    assert response.json()["errors"][0]["message"].startswith(begins)
    assert response.headers["content-language"] == "es"


@pytest.mark.parametrize("hostile", ["," * 15_000, "es;q=" + "9" * 15_000, "a-" * 7_500, "%00\x7f;;;q", "*;q=*"])
async def test_a_hostile_header_is_never_an_error(api: httpx2.AsyncClient, hostile: str) -> None:
    response = await post(api, '{"query": "{ __typename }"}', hostile)

    assert (response.status_code, response.json()) == (200, {"data": {"__typename": "Query"}})
    assert response.headers["content-language"] == "en"


async def test_several_headers_are_one_list(api: httpx2.AsyncClient) -> None:
    spoken = [("accept-language", "fr;q=0.5"), ("accept-language", "es"), ("content-type", "application/json")]
    response = await api.post("/graphql", content='{"query": "{ __typename }"}', headers=spoken)

    assert response.headers["content-language"] == "es"
