"""Revoke a token: the very next request with it is turned away. What was done with it stays. Posts nothing.

Refused when
    TOKEN_NOT_FOUND                   there is no token of this number
    ALREADY_REVOKED                   it was revoked before
"""

from dataclasses import dataclass
from datetime import UTC, datetime

from sqlmodel import select

from service.access.create_token import told_of
from service.access.token import ApiToken
from service.errors import NotFound, RuleBroken
from service.writing.finding import key_of
from service.writing.work import Recorded, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class RevokeToken:
    """Which token, by its number in the list."""

    token: int


async def revoke_token(work: Work, command: RevokeToken) -> Recorded:
    """Take the token back."""
    found = select(ApiToken).where(ApiToken.id == command.token).with_for_update(key_share=True)
    token = (await work.session.exec(found)).one_or_none()
    if token is None:
        sentence = "There is no token number {token}."
        raise NotFound("TOKEN_NOT_FOUND", sentence, field=("token",), token=str(command.token))
    if token.revoked_at is not None:
        raise RuleBroken("ALREADY_REVOKED", "This token was revoked before.", field=("token",))
    token.revoked_at = datetime.now(tz=UTC)
    token.revoked_by = work.actor.name
    await work.session.flush()
    work.told = told_of(token)
    return Recorded("api_token", key_of(token))
