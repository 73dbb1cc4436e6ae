"""An idempotency key makes an act happen once, however often it is asked for."""

from datetime import datetime
from typing import Any, Final

from sqlalchemy import DateTime, LargeBinary, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlmodel import Field

from service.database.table import Table
from service.errors import BadInput, Conflict
from service.writing.work import Work

LONGEST_KEY_CHARACTERS: Final = 200

CLAIM: Final = (
    "INSERT INTO idempotency_key (actor, act, key, fingerprint) VALUES (:actor, :act, :key, :fingerprint)"
    " ON CONFLICT DO NOTHING RETURNING 1"
)
EARLIER: Final = "SELECT fingerprint, outcome FROM idempotency_key WHERE actor = :actor AND act = :act AND key = :key"


class IdempotencyKey(Table, table=True):
    """A key some caller used for some act: the fingerprint of what was asked, and what was answered."""

    __tablename__ = "idempotency_key"

    actor: str = Field(primary_key=True)
    act: str = Field(primary_key=True)
    key: str = Field(primary_key=True)
    fingerprint: bytes = Field(sa_type=LargeBinary)
    outcome: dict[str, Any] | None = Field(default=None, sa_type=JSONB)
    claimed_at: datetime | None = Field(
        default=None,
        sa_type=DateTime(timezone=True),
        sa_column_kwargs={"server_default": text("now()")},
        nullable=False,
    )


async def claim(work: Work, act: str, fingerprint: bytes) -> dict[str, Any] | None:
    """Claim the work's key for an act, before anything is done; return the first answer where the key was used.

    Two at once: the second waits in the database until the first commits (and then replays it) or rolls back (and
    then has the key to itself).

    Raises:
        Conflict: KEY_REUSED, when the key was used with another input.
        BadInput: KEY_MALFORMED, when the key is empty or longer than 200 characters.
    """
    if not work.key or len(work.key) > LONGEST_KEY_CHARACTERS or not work.key.isprintable():
        raise BadInput(
            "KEY_MALFORMED",
            "An idempotency key is 1 to {most} printable characters.",
            field=("idempotencyKey",),
            most=str(LONGEST_KEY_CHARACTERS),
        )
    mine = {"actor": work.actor.name, "act": act, "key": work.key}
    claimed = await work.session.execute_text(CLAIM, {**mine, "fingerprint": fingerprint})
    if claimed.first() is not None:
        return None
    row = (await work.session.execute_text(EARLIER, mine)).one()
    if bytes(row.fingerprint) != fingerprint:
        raise Conflict(
            "KEY_REUSED",
            "This idempotency key was used for another input: use a new key for a new act.",
            field=("idempotencyKey",),
        )
    return dict(row.outcome)
