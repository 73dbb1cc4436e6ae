"""Taking a token back: once, for ever, and said in the trail."""

import asyncpg
import pytest

from service.access.look_up import holder_of
from service.access.revoke_token import RevokeToken, revoke_token
from service.access.token import new_token
from service.database.engine import Database
from service.errors import Refusal
from service.writing.operation import perform
from tests.given.acting import rows
from tests.given.tokens import OPERATOR, given_token


async def test_a_revoked_token_has_ended_and_no_other(database: Database) -> None:
    token = await given_token(database, "AUDITOR")
    other = await given_token(database, "CHAIR")
    [(number,)] = await rows(database, "SELECT id FROM api_token WHERE role = 'AUDITOR'")

    await perform(database, revoke_token, RevokeToken(token=number), OPERATOR)

    found = [await holder_of(database, one) for one in (token, other, new_token())]
    assert [one.ended if one else "UNKNOWN" for one in found] == ["REVOKED", None, "UNKNOWN"]
    kept = "SELECT revoked_by, revoked_at IS NULL FROM api_token ORDER BY id"
    assert await rows(database, kept) == [("operator", False), (None, True)]
    said = "SELECT detail ->> 'name' FROM audit_trail WHERE act = 'revoke_token' AND outcome = 'DONE'"
    assert await rows(database, said) == [("auditor",)]


async def test_a_token_is_revoked_once(database: Database) -> None:
    await given_token(database, "AUDITOR")
    [(number,)] = await rows(database, "SELECT id FROM api_token")
    await perform(database, revoke_token, RevokeToken(token=number), OPERATOR)

    for wanted, code in ((number, "ALREADY_REVOKED"), (number + 1, "TOKEN_NOT_FOUND")):
        with pytest.raises(Refusal) as found:
            await perform(database, revoke_token, RevokeToken(token=wanted), OPERATOR)
        assert found.value.code == code


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE api_token SET revoked_at = NULL, revoked_by = NULL",
        "UPDATE api_token SET revoked_at = now()",
        "DELETE FROM api_token",
        "TRUNCATE api_token",
    ],
)
async def test_what_was_taken_back_stays_so_whoever_asks(database: Database, database_url: str, change: str) -> None:
    await given_token(database, "AUDITOR")
    [(number,)] = await rows(database, "SELECT id FROM api_token")
    await perform(database, revoke_token, RevokeToken(token=number), OPERATOR)

    assert await refused_as_owner(database_url, change)
    assert await rows(database, "SELECT revoked_at IS NOT NULL FROM api_token") == [(True,)]


@pytest.mark.parametrize("column", ["hash = '\\x00'", "role = 'OPERATOR'", "expires_at = 'infinity'", "name = 'x'"])
async def test_the_service_cannot_make_a_token_allow_more(database: Database, column: str) -> None:
    await given_token(database, "AUDITOR")

    with pytest.raises(Exception, match="permission denied"):
        async with database.writing() as session:
            await session.execute_text(f"UPDATE api_token SET {column}")  # noqa: S608  columns of this test


async def refused_as_owner(url: str, sql: str) -> bool:
    """Whether the database refuses a change even to the owner of its tables."""
    connection = await asyncpg.connect(url)
    try:
        await connection.execute(sql)
    except asyncpg.PostgresError:
        return True
    finally:
        await connection.close()
    return False
