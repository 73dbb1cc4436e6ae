"""The audit trail: one row for every act that was asked for, done or refused, by whom and when."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, Final

import orjson
from sqlalchemy import BigInteger, DateTime, Index, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlmodel import Field

from service.database.columns import identity, one_of
from service.database.table import Table
from service.database.write_session import WriteSession, call_of
from service.writing.actor import Actor


class AuditOutcome(StrEnum):
    """What became of a request."""

    DONE = "DONE"
    REPLAYED = "REPLAYED"
    REFUSED = "REFUSED"
    DRY_RUN = "DRY_RUN"
    FAILED = "FAILED"
    UNKNOWN = "UNKNOWN"


class AuditRow(Table, table=True):
    """One line of the trail; added and never changed."""

    __tablename__ = "audit_trail"
    __table_args__ = (
        one_of("outcome", AuditOutcome),
        Index(None, "entry_sequence", postgresql_using="brin", postgresql_with={"autosummarize": "on"}),
    )

    id: int | None = identity()
    at: datetime | None = Field(
        default=None,
        sa_type=DateTime(timezone=True),
        sa_column_kwargs={"server_default": text("clock_timestamp()")},
        nullable=False,
    )
    actor: str
    role: str
    act: str
    outcome: str
    code: str | None = Field(default=None, description="the refusal's code")
    idempotency_key: str | None = None
    entry_sequence: int | None = Field(default=None, sa_type=BigInteger)
    request_id: str | None = None
    detail: dict[str, Any] | None = Field(default=None, sa_type=JSONB)


KEEP: Final = """
    INSERT INTO audit_trail (actor, role, act, outcome, code, idempotency_key, entry_sequence, request_id, detail)
    VALUES (:actor, :role, :act, :became, :code, :key, :entry, :request_id, cast(:detail AS jsonb))
    RETURNING id, at, pg_current_xact_id()::text AS transaction
"""
KEEP_WITH_ANSWER: Final = """
    WITH answered AS (INSERT INTO idempotency_key (actor, act, key, fingerprint, outcome)
                      VALUES (:actor, :act, :key, :fingerprint, cast(:answer AS jsonb)))
    INSERT INTO audit_trail (actor, role, act, outcome, code, idempotency_key, entry_sequence, request_id, detail)
    VALUES (:actor, :role, :act, :became, :code, :key, :entry, :request_id, cast(:detail AS jsonb))
    RETURNING id, at, pg_current_xact_id()::text AS transaction
"""
"""The key with what was answered, and the line in the trail: one statement."""
KEEP_LAST: Final = "keep_act"
"""The function of the database that keeps the line of an act that was done, and its key with what was answered."""
KEPT: Final = "SELECT FROM audit_trail WHERE id = $1 AND at = $2"


@dataclass(frozen=True, slots=True)
class Line:
    """What a row of the trail says.

    Attributes:
        actor: who asked.
        act: for what, by its name.
        outcome: what became of it.
        code: the refusal's code.
        key: the idempotency key, as it can be kept.
        entry: sequence of the entry it posted.
        request_id: of the request that asked.
        detail: what else is worth knowing, as JSON.
    """

    actor: Actor
    act: str
    outcome: AuditOutcome
    code: str | None = None
    key: str | None = None
    entry: int | None = None
    request_id: str | None = None
    detail: dict[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class Trace:
    """How a transaction, and what it kept, are found again.

    Attributes:
        transaction: PostgreSQL's number of it.
        kept: a statement that gives a row where it holds; the number alone may be another's after a crash.
        values: of the statement.
    """

    transaction: str
    kept: str
    values: tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """What is kept with a key, for replays of the act.

    Attributes:
        fingerprint: of the act's input.
        recorded: what was answered.
    """

    fingerprint: bytes
    recorded: dict[str, Any]


async def keep_line(session: WriteSession, line: Line, answer: Answer | None = None) -> Trace:
    """Keep a row of the trail in a transaction, and an act's key with its answer."""
    values = {
        "actor": line.actor.name,
        "role": line.actor.role.value,
        "act": line.act,
        "became": line.outcome.value,
        "code": line.code,
        "key": line.key,
        "entry": line.entry,
        "request_id": line.request_id,
        "detail": None if line.detail is None else orjson.dumps(line.detail).decode(),
    }
    if answer is None:
        kept = (await session.execute_text(KEEP, values)).one()
    else:
        sent = {**values, "answer": orjson.dumps(answer.recorded).decode(), "fingerprint": answer.fingerprint}
        kept = (await session.execute_text(KEEP_WITH_ANSWER, sent)).one()
    return Trace(kept.transaction, KEPT, (kept.id, kept.at))


def keep_done(session: WriteSession, line: Line, answer: Answer | None) -> None:
    """Keep, with the commit, the row of an act that was done, and its key with its answer.

    Accounts are locked by now: it goes in the same message as the commit, so nobody waits for one message more.

    Args:
        session: of the act.
        line: what the row says.
        answer: none where it is kept already, or there is no key.
    """
    said: dict[str, Any] = {
        "actor": line.actor.name,
        "role": line.actor.role.value,
        "act": line.act,
        "outcome": line.outcome.value,
        "key": line.key,
        "entry": line.entry,
        "request": line.request_id,
        "detail": line.detail,
    }
    if answer is not None:
        said |= {"answer": answer.recorded, "fingerprint": answer.fingerprint.hex()}
    session.say_last(call_of(KEEP_LAST, orjson.dumps(said)))
