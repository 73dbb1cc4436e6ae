"""Letting somebody in, in tests: a token given out by the act, and the header it is sent in."""

from service.access.create_token import CreateToken, create_token
from service.access.token import hash_of, new_token
from service.database.engine import Database
from service.writing.actor import Actor, Role
from service.writing.operation import perform

OPERATOR = Actor("operator", Role.OPERATOR)


async def given_token(
    database: Database,
    role: str,
    name: str | None = None,
    *,
    party: str | None = None,
    states: tuple[str, ...] = (),
    days: int = 90,
) -> str:
    """Give out a token, under the role's own name unless another is given."""
    token = new_token()
    command = CreateToken(
        hash=hash_of(token).hex(), name=name or role.lower(), role=role, party=party, states=states, days=days
    )
    await perform(database, create_token, command, OPERATOR)
    return token


def bearer(token: str) -> str:
    """Return the header ``Authorization`` that a token is sent in."""
    return f"Bearer {token}"
