"""The audit trail: one row for every act that was asked for, done or refused, by whom and when."""

from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import BigInteger, DateTime, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlmodel import Field

from service.database.columns import identity, one_of
from service.database.table import Table


class AuditOutcome(StrEnum):
    """What became of a request."""

    DONE = "DONE"
    REPLAYED = "REPLAYED"
    REFUSED = "REFUSED"
    DRY_RUN = "DRY_RUN"
    FAILED = "FAILED"


class AuditRow(Table, table=True):
    """One line of the trail; added and never changed."""

    __tablename__ = "audit_trail"
    __table_args__ = (one_of("outcome", AuditOutcome),)

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
