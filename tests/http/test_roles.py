"""Role by operation over HTTP: every field of the schema, for every role and nobody, with what the one table says.

Fields and what they need are read from the schema, so a new one is tried without being named here. Acts are rehearsed:
what is asked is whether the role may, and what comes of it is other tests' business.
"""

from collections.abc import AsyncIterator, Iterator
from typing import Any

import asyncpg
import httpx2
import pytest
import pytest_asyncio
from graphql import (
    GraphQLArgument,
    GraphQLEnumType,
    GraphQLField,
    GraphQLInputObjectType,
    GraphQLInputType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    get_named_type,
    is_leaf_type,
)

from graphql_schema.schema import make_schema
from service.access.operations import Kind, who_may
from service.access.revoke_token import RevokeToken, revoke_token
from service.database.engine import Database
from service.writing.actor import Role
from service.writing.operation import perform
from tests.given.acting import rows
from tests.given.registry import given_party, given_state
from tests.given.tokens import OPERATOR, bearer, given_token
from tests.http.asking import post
from tests.http.conftest import client_of
from tests.servers import Server

SCHEMA = make_schema()._schema  # noqa: SLF001  strawberry keeps the graphql-core schema there
OF_SCALARS: dict[str, Any] = {
    "String": "ES",
    "ID": "UGFydHk6MQ==",
    "Int": 1,
    "Float": 1.5,
    "Boolean": True,
    "Date": "2021-06-10",
    "DateTime": "2021-06-10T12:00:00Z",
    "Decimal": "1.50",
    "CountryCode": "HN",
    "Currency": "USD",
}
BOUND: dict[Role, dict[str, Any]] = {Role.MEMBER: {"party": "ES"}, Role.STATE: {"states": ("HN",)}}
ENDED = ("expired", "revoked")


def value_of(kind: GraphQLInputType) -> Any:  # noqa: ANN401  a value of any type
    """The least of a type that is no null."""
    if isinstance(kind, GraphQLNonNull):
        return value_of(kind.of_type)
    if isinstance(kind, GraphQLList):
        return [value_of(kind.of_type)]
    if isinstance(kind, GraphQLInputObjectType):
        return {name: value_of(field.type) for name, field in kind.fields.items() if needed(field)}
    if isinstance(kind, GraphQLEnumType):
        return next(iter(kind.values))
    return OF_SCALARS[str(get_named_type(kind))]


def needed(argument: Any) -> bool:  # noqa: ANN401  an argument or a field of an input
    return isinstance(argument.type, GraphQLNonNull) and str(argument.default_value) == "Undefined"


def given_to(name: str, argument: GraphQLArgument) -> Any:  # noqa: ANN401  a value of any type
    """What an argument is given: what it needs, and that acts are rehearsed under a key."""
    return {"dryRun": True, "idempotencyKey": "k"}.get(name) or value_of(argument.type)


def question_of(kind: Kind, name: str, field: GraphQLField) -> tuple[str, dict[str, Any]]:
    """The shortest question for one field of a root, and its variables."""
    asked = {
        one: argument for one, argument in field.args.items() if needed(argument) or one in {"dryRun", "idempotencyKey"}
    }
    declared = ", ".join(f"${one}: {argument.type}" for one, argument in asked.items())
    handed = ", ".join(f"{one}: ${one}" for one in asked)
    of = get_named_type(field.type)
    below = "" if is_leaf_type(of) else "{ userErrors { code } }" if kind is Kind.MUTATION else "{ __typename }"
    head = f"{kind.lower()} ({declared})" if declared else kind.lower()
    body = f"{name}({handed})" if handed else name
    return f"{head} {{ {body} {below} }}", {one: given_to(one, argument) for one, argument in asked.items()}


def fields() -> Iterator[tuple[Kind, str, GraphQLField]]:
    """Go through the fields that are asked by one request."""
    for kind in (Kind.QUERY, Kind.MUTATION):
        root = SCHEMA.type_map.get(kind)
        if isinstance(root, GraphQLObjectType):
            yield from ((kind, name, field) for name, field in root.fields.items())


@pytest_asyncio.fixture(scope="module")
async def tokens(pg18: Server) -> AsyncIterator[tuple[httpx2.AsyncClient, dict[str, str]]]:
    """A service, and a token of every role, one that has expired and one that was revoked."""
    async with pg18.fresh() as url:
        database = Database(url, read_pool_size=2, write_pool_size=2)
        await database.open()
        try:
            await given_party(database, "ES")
            await given_state(database, "HN")
            found = {
                str(role): await given_token(database, role, **BOUND.get(role, {}))
                for role in Role
                if role != Role.PUBLIC
            }
            for ended in ENDED:
                found[ended] = await given_token(database, "SECRETARIAT", ended)
            [(number,)] = await rows(database, "SELECT id FROM api_token WHERE name = 'revoked'")
            await perform(database, revoke_token, RevokeToken(token=number), OPERATOR)
            await expire(url)
        finally:
            await database.close()
        async with client_of(url) as client:
            yield client, found


async def expire(url: str) -> None:
    """Let the token called so end."""
    connection = await asyncpg.connect(url)
    try:
        ended = "UPDATE api_token SET created_at = now() - interval '2 days', expires_at = now() WHERE name = 'expired'"
        await connection.execute(ended)
    finally:
        await connection.close()


def codes_of(answered: Any, name: str) -> set[str]:  # noqa: ANN401  whatever came back
    """The codes of why a field was refused."""
    errors = {error["extensions"]["code"] for error in answered.get("errors", ())}
    payload = (answered.get("data") or {}).get(name)
    told = payload.get("userErrors", ()) if isinstance(payload, dict) else ()
    return errors | {error["code"] for error in told}


@pytest.mark.parametrize("role", Role)
async def test_a_role_may_use_exactly_what_the_table_says(
    tokens: tuple[httpx2.AsyncClient, dict[str, str]], role: Role
) -> None:
    api, known = tokens
    headers: dict[str, Any] = {} if role == Role.PUBLIC else {"authorization": bearer(known[role])}
    wrong: list[str] = []
    for kind, name, field in fields():
        question, variables = question_of(kind, name, field)
        answered = await post(api, question, variables, **headers)
        assert answered.status_code in {200, 400}, (question, answered.text)
        codes = codes_of(answered.json(), name)
        assert not codes & {"GRAPHQL_VALIDATION_FAILED", "BAD_USER_INPUT", "INTERNAL"}, (question, answered.text)
        if ("NOT_ALLOWED_ROLE" in codes) is (role in who_may(kind, name).roles):
            wrong.append(f"{kind}.{name} as {role}: {sorted(codes)}")

    assert wrong == []


@pytest.mark.parametrize("ended", ENDED)
async def test_nothing_can_be_used_with_a_token_that_has_ended(
    tokens: tuple[httpx2.AsyncClient, dict[str, str]], ended: str
) -> None:
    api, known = tokens
    for kind, name, field in fields():
        question, variables = question_of(kind, name, field)
        answered = await post(api, question, variables, authorization=bearer(known[ended]))
        assert answered.status_code == 401, name
        assert codes_of(answered.json(), name) == {"UNAUTHENTICATED"}


def test_every_operation_was_tried() -> None:
    tried = {(kind, name) for kind, name, _ in fields()}

    assert {(Kind.QUERY, "auditTrail"), (Kind.MUTATION, "recordPledge")} <= tried
    assert len(tried) > 60
