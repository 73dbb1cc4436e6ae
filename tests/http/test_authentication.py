"""Who calls: a token lets somebody in, and what lets nobody in is refused in one text, whatever was wrong."""

import asyncpg
import httpx2
import pytest

from service.access.revoke_token import RevokeToken, revoke_token
from service.access.token import new_token
from service.database.engine import Database
from service.writing.operation import perform
from tests.given.acting import rows
from tests.given.registry import given_party, given_state
from tests.given.tokens import OPERATOR, bearer, given_token
from tests.http.asking import code_of, post

WHO = "{ viewer { role name party { code } states { code } } }"


async def test_a_token_lets_its_holder_in(api: httpx2.AsyncClient, database: Database) -> None:
    await given_party(database, "ES")
    token = await given_token(database, "MEMBER", "ES delegation", party="ES")

    answered = await post(api, WHO, authorization=bearer(token))

    viewer = {"role": "MEMBER", "name": "ES delegation", "party": {"code": "ES"}, "states": []}
    assert (answered.status_code, answered.json()) == (200, {"data": {"viewer": viewer}})
    assert answered.headers["cache-control"].startswith("private")


@pytest.mark.parametrize("scheme", ["Bearer", "bearer", "BEARER"])
async def test_the_scheme_may_be_written_in_any_case(api: httpx2.AsyncClient, database: Database, scheme: str) -> None:
    token = await given_token(database, "AUDITOR")

    answered = await post(api, WHO, authorization=f"{scheme} {token}")

    assert answered.json()["data"]["viewer"]["role"] == "AUDITOR"


async def test_a_token_of_a_state_says_which_states(api: httpx2.AsyncClient, database: Database) -> None:
    for state in ("HN", "SV"):
        await given_state(database, state)
    token = await given_token(database, "STATE", states=("SV", "HN"))

    viewer = (await post(api, WHO, authorization=bearer(token))).json()["data"]["viewer"]

    assert viewer["states"] == [{"code": "HN"}, {"code": "SV"}]


async def test_without_a_header_one_is_the_public_and_the_answer_is_for_all(api: httpx2.AsyncClient) -> None:
    answered = await post(api, WHO)

    assert answered.json()["data"]["viewer"]["role"] == "PUBLIC"
    assert "private" not in answered.headers["cache-control"]


async def test_a_revoked_token_is_refused_with_the_very_next_request(
    api: httpx2.AsyncClient, database: Database
) -> None:
    token = await given_token(database, "AUDITOR")
    assert (await post(api, WHO, authorization=bearer(token))).status_code == 200
    [(number,)] = await rows(database, "SELECT id FROM api_token")

    await perform(database, revoke_token, RevokeToken(token=number), OPERATOR)

    assert (await post(api, WHO, authorization=bearer(token))).status_code == 401


async def test_an_expired_token_is_refused(api: httpx2.AsyncClient, database: Database, database_url: str) -> None:
    token = await given_token(database, "AUDITOR")
    await as_owner(database_url, "UPDATE api_token SET created_at = now() - interval '2 days', expires_at = now()")

    assert (await post(api, WHO, authorization=bearer(token))).status_code == 401


BAD = (
    "",
    "Bearer",
    "Bearer ",
    "Bearer mirps_",
    f"Bearer {new_token()}",
    f"Bearer {new_token()}x",
    f"bearer {new_token()[:-1]}",
    f"Basic {new_token()}",
    f"Token {new_token()}",
    new_token(),
    "Bearer null",
    "Bearer a.b.c",
    "Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIn0.",
    f"Bearer {new_token()}, Bearer {new_token()}",
    "Bearer " + "a" * 9000,
    "Bearer mirps_%00",
)


async def test_whatever_is_wrong_with_a_token_is_refused_in_one_text(quiet_api: httpx2.AsyncClient) -> None:
    answers = [await post(quiet_api, WHO, authorization=given) for given in BAD]

    assert {answer.status_code for answer in answers} == {401}
    assert len({answer.text for answer in answers}) == 1
    assert {answer.headers["www-authenticate"] for answer in answers} == {'Bearer realm="mirps"'}
    assert code_of(answers[0]) == "UNAUTHENTICATED"


@pytest.mark.parametrize("accept", ["application/json", "application/graphql-response+json"])
async def test_the_refusal_is_a_graphql_error_in_the_language_of_the_request(
    quiet_api: httpx2.AsyncClient, accept: str
) -> None:
    answered = await post(quiet_api, WHO, accept=accept, authorization="Bearer x", accept_language="es")

    assert answered.status_code == 401
    assert answered.headers["content-type"].startswith(accept)
    assert "ficha" in answered.json()["errors"][0]["message"] or "token" in answered.json()["errors"][0]["message"]
    assert answered.headers["cache-control"] == "no-store"


async def test_two_headers_let_nobody_in(api: httpx2.AsyncClient, database: Database) -> None:
    good = bearer(await given_token(database, "AUDITOR"))
    twice = [("authorization", good), ("authorization", good), ("content-type", "application/json")]

    answered = await api.post("/graphql", json={"query": WHO}, headers=twice)

    assert answered.status_code == 401


async def test_a_page_of_a_thousand_is_for_those_with_a_token(api: httpx2.AsyncClient, database: Database) -> None:
    token = await given_token(database, "AUDITOR")
    page = "{ parties(first: 1000) { totalCount } }"

    assert (await post(api, page, authorization=bearer(token))).status_code == 200
    assert code_of(await post(api, page)) == "PAGE_TOO_LARGE"
    assert code_of(await post(api, page.replace("1000", "1001"), authorization=bearer(token))) == "PAGE_TOO_LARGE"


async def as_owner(url: str, sql: str) -> None:
    """Change what the service itself may not."""
    connection = await asyncpg.connect(url)
    try:
        await connection.execute(sql)
    finally:
        await connection.close()
