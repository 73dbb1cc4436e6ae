"""An idempotency key makes an act happen once, however often it is asked for."""

from datetime import datetime
from typing import Any, Final

import orjson
from sqlalchemy import DateTime, LargeBinary, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlmodel import Field

from service.database.table import Table
from service.database.write_session import question_of
from service.errors import BadInput, Conflict
from service.writing.actor import Actor
from service.writing.work import Work

LONGEST_KEY_CHARACTERS: Final = 200

HOLD: Final = "hold_key"
"""The function of the database that holds a key until the transaction ends; true where nothing is kept under it."""
HELD: Final = "SELECT 1"
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


def holding(actor: Actor, act: str, key: str) -> str:
    """Return the statement that holds a key for an act; it goes with the beginning of the transaction.

    Two at once: the second waits in the database until the first commits (and then replays it) or rolls back (and
    then has the key to itself). A key that is none is not held: `earlier_answer` refuses it.
    """
    return question_of(HOLD, orjson.dumps([actor.name, act, key])) if _is_key(key) else ""


async def earlier_answer(work: Work, act: str, fingerprint: bytes) -> dict[str, Any] | None:
    """Return the first answer where the work's key was used before; None where it is held for this act.

    Raises:
        Conflict: KEY_REUSED, when the key was used with another input.
        BadInput: KEY_MALFORMED, when the key is longer than 200 characters, or not printable.
    """
    if work.session.opened == HELD:
        return None
    if work.key is None or not _is_key(work.key):
        raise BadInput(
            "KEY_MALFORMED",
            "An idempotency key is 1 to {most} printable characters.",
            field=("idempotencyKey",),
            most=str(LONGEST_KEY_CHARACTERS),
        )
    mine = {"actor": work.actor.name, "act": act, "key": work.key}
    row = (await work.session.execute_text(EARLIER, mine)).one()
    if bytes(row.fingerprint) != fingerprint:
        raise Conflict(
            "KEY_REUSED",
            "This idempotency key was used for another input: use a new key for a new act.",
            field=("idempotencyKey",),
        )
    return dict(row.outcome)


def _is_key(key: str) -> bool:
    return 0 < len(key) <= LONGEST_KEY_CHARACTERS and key.isprintable()
