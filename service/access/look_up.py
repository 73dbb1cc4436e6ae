"""Whose token it is: asked of the primary with every request, so that what is revoked or expired is so at once."""

from dataclasses import dataclass
from typing import Final

import structlog

from service.access.holder import Holder
from service.access.token import hash_of
from service.database.engine import Database
from service.database.unusable import DatabaseUnusable

LOOK_UP: Final = """
    SELECT id, name, role, party, states,
           CASE WHEN revoked_at IS NOT NULL THEN 'REVOKED' WHEN expires_at <= now() THEN 'EXPIRED' END AS ended,
           last_used_at IS NULL OR last_used_at < now() - interval '10 minutes' AS unnoted
      FROM api_token WHERE hash = $1
"""
NOTE_USE: Final = """
    UPDATE api_token SET last_used_at = now()
     WHERE id = :id AND (last_used_at IS NULL OR last_used_at < now() - interval '10 minutes')
"""
LIST: Final = """
    SELECT id, name, role, party, states, created_by, created_at, expires_at, revoked_at, last_used_at,
           CASE WHEN revoked_at IS NOT NULL THEN 'revoked' WHEN expires_at <= now() THEN 'expired' ELSE 'active' END
             AS status
      FROM api_token ORDER BY id
"""

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Found:
    """A token that was given out.

    Attributes:
        number: of the token.
        holder: whom it lets in, or did.
        ended: REVOKED or EXPIRED; none while it holds.
        unnoted: whether its use is still to be noted.
    """

    number: int
    holder: Holder
    ended: str | None
    unnoted: bool


async def holder_of(database: Database, token: str) -> Found | None:
    """Return what is known of a token; none for what was never given out.

    Raises:
        DatabaseUnusable: it cannot be asked; nobody is let in meanwhile, and nobody turned away.
    """
    async with database.reading() as session:
        rows = await session.fetch_rows(LOOK_UP, [hash_of(token)])
    if not rows:
        return None
    [row] = rows
    states = tuple(row["states"])
    holder = Holder(name=row["name"], role=row["role"], party=row["party"], states=states, token=row["id"])
    return Found(row["id"], holder, row["ended"], row["unnoted"])


async def note_use(database: Database, number: int) -> None:
    """Note that a token was used: about every ten minutes, for a write has everybody's kept answers made anew."""
    try:
        async with database.writing() as session:
            await session.execute_text(NOTE_USE, {"id": number})
    except DatabaseUnusable as lost:
        log.warning("token_use_not_noted", token=number, reason=str(lost))
