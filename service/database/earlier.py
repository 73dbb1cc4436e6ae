"""What rows were before an act changed them: kept by the database, so that they can be read as they were."""

from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, DateTime, Index, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlmodel import Field

from service.database.columns import identity
from service.database.table import Table


class EarlierRow(Table, table=True):
    """The columns that acts change, of one row, as they were before one change; added and never changed.

    The change counts from the entry on that its act posted; where it posted none, from when it was committed.
    """

    __tablename__ = "earlier_row"
    __table_args__ = (Index("ix_earlier_row_subject_subject_id", "subject", "subject_id"),)

    id: int | None = identity()
    subject: str = Field(description="the table of the row")
    subject_id: int = Field(sa_type=BigInteger)
    changed_at: datetime | None = Field(
        default=None,
        sa_type=DateTime(timezone=True),
        sa_column_kwargs={"server_default": text("clock_timestamp()")},
        nullable=False,
    )
    entry_sequence: int | None = Field(default=None, sa_type=BigInteger)
    was: dict[str, Any] = Field(sa_type=JSONB)
