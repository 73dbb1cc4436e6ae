"""Giving out a token: what it may be bound to, and that a name stands for one holder for ever."""

from dataclasses import replace
from typing import Any

import pytest

from service.access.create_token import CreateToken, create_token
from service.access.revoke_token import RevokeToken, revoke_token
from service.access.token import TOKEN, hash_of, new_token
from service.database.engine import Database
from service.database.migrate import migrate
from service.errors import Refusal
from service.writing.operation import perform
from tests.given.acting import rows
from tests.given.registry import given_party, given_state
from tests.given.tokens import OPERATOR
from tests.servers import Server, opened


def asked(**changed: Any) -> CreateToken:
    """A token for an auditor, unless something else is asked for."""
    given = CreateToken(hash=hash_of(new_token()).hex(), name="Ana", role="AUDITOR")
    return replace(given, **changed)


async def refused(database: Database, **changed: Any) -> str:
    with pytest.raises(Refusal) as found:
        await perform(database, create_token, asked(**changed), OPERATOR)
    return found.value.code


def test_a_token_has_256_random_bits_and_a_prefix_to_be_known_by() -> None:
    tokens = {new_token() for _ in range(1_000)}

    assert len(tokens) == 1_000
    assert all(TOKEN.fullmatch(token) and len(token) == len("mirps_") + 43 for token in tokens)


async def test_only_the_hash_of_a_token_is_kept_and_who_it_is_for(database: Database) -> None:
    token = new_token()

    await perform(database, create_token, asked(hash=hash_of(token).hex()), OPERATOR)

    kept = (
        "SELECT hash, name, role, party, states, created_by, round(extract(epoch FROM expires_at - created_at) / 86400)"
    )
    assert await rows(database, f"{kept} FROM api_token") == [
        (hash_of(token), "Ana", "AUDITOR", None, [], "operator", 90)
    ]


async def test_the_trail_says_which_token_was_given_to_whom(database: Database) -> None:
    await perform(database, create_token, asked(), OPERATOR, request_id="r1")

    [trail] = await rows(database, "SELECT actor, act, outcome, request_id, detail::text FROM audit_trail")
    assert trail[:4] == ("operator", "create_token", "DONE", "r1")
    assert '"name": "Ana"' in trail[4]
    assert '"role": "AUDITOR"' in trail[4]


async def test_a_role_that_there_is_not_is_named_beside_those_there_are(database: Database) -> None:
    with pytest.raises(Refusal) as found:
        await perform(database, create_token, asked(role="KING"), OPERATOR)

    assert found.value.sentence.startswith('"KING" is no role that a token may have. There are STATE, MEMBER, CHAIR,')


async def test_roles_are_bound_as_the_rules_say(database: Database) -> None:
    await given_party(database, "ES")
    await given_state(database, "HN")
    assert await refused(database, role="PUBLIC") == "ROLE_UNKNOWN"
    assert await refused(database, role="KING") == "ROLE_UNKNOWN"
    assert await refused(database, role="MEMBER") == "PARTY_MISSING"
    assert await refused(database, role="MEMBER", party="XX") == "PARTY_NOT_FOUND"
    assert await refused(database, role="STATE") == "STATES_MISSING"
    assert await refused(database, role="STATE", states=("XX",)) == "STATE_NOT_FOUND"
    assert await refused(database, role="MEMBER", party="ES", states=("HN",)) == "STATES_NOT_APPLICABLE"
    assert await refused(database, role="AUDITOR", party="ES") == "PARTY_NOT_APPLICABLE"
    assert await refused(database, role="OPERATOR", party="ES") == "PARTY_NOT_APPLICABLE"


@pytest.mark.parametrize("name", ["", " Ana", "oidc:ana", "a" * 81, "Ana\n", "<b>", "Ana\x00"])
async def test_a_name_is_one_as_people_write_it(database: Database, name: str) -> None:
    assert await refused(database, name=name) in {"HOLDER_NAME_MALFORMED", "TEXT_MALFORMED"}


@pytest.mark.parametrize("name", ["public", "Facts", "TERMINAL", "demo"])
async def test_a_name_of_the_services_own_is_refused(database: Database, name: str) -> None:
    assert await refused(database, name=name) == "HOLDER_NAME_RESERVED"


async def test_a_name_stands_for_one_holder_for_ever(database: Database) -> None:
    first = await perform(database, create_token, asked(), OPERATOR)
    await perform(database, create_token, asked(), OPERATOR)
    await perform(database, revoke_token, RevokeToken(token=first.recorded.id), OPERATOR)

    assert await refused(database, role="CHAIR") == "HOLDER_NAME_TAKEN"
    assert await refused(database, name="ana") == "HOLDER_NAME_TAKEN"


async def test_a_name_is_the_same_whatever_the_locale_makes_of_its_letters(server: Server) -> None:
    name = "in_c_locale"
    await server.execute(f"CREATE DATABASE {name} TEMPLATE template0 LOCALE_PROVIDER libc LOCALE 'C'")
    try:
        await migrate(server.url(name))
        async with opened(server.url(name)) as database:
            await perform(database, create_token, asked(name="Álvaro"), OPERATOR)
            assert await refused(database, name="Álvaro", role="CHAIR") == "HOLDER_NAME_TAKEN"
    finally:
        await server.execute(f"DROP DATABASE {name}")


@pytest.mark.parametrize("days", [0, -1, 732])
async def test_a_token_lasts_from_a_day_to_two_years(database: Database, days: int) -> None:
    assert await refused(database, days=days) == "EXPIRY_OUT_OF_RANGE"


async def test_a_token_that_is_known_is_refused(database: Database) -> None:
    command = asked()
    await perform(database, create_token, command, OPERATOR)

    assert await refused(database, hash=command.hash) == "TOKEN_KNOWN"
    assert await refused(database, hash="ab") == "HASH_MALFORMED"
