"""What every fact carries: a confidence, whether it is illustrative, and a note; its sources are citations."""

from datetime import datetime

from sqlalchemy import BigInteger, DateTime, text
from sqlmodel import Field

from service.database.columns import Confidence, identity, must_refer_to
from service.database.table import Table


class Fact(Table):
    """The base of tables whose rows are facts somebody stated."""

    id: int | None = identity()
    confidence: str = Field(default=Confidence.A, description="A official text, B press or repost, C inference")
    illustrative: bool = Field(
        default=False, description="made up to show the service at work; never in public figures"
    )
    note: str | None = Field(default=None, description="what is uncertain or contradicted")
    recorded_at: datetime | None = Field(
        default=None,
        sa_type=DateTime(timezone=True),
        sa_column_kwargs={"server_default": text("now()")},
        nullable=False,
    )
    operation_id: int | None = Field(
        default=None,
        sa_type=BigInteger,
        sa_column_kwargs={"server_default": text("current_operation()")},
        nullable=False,
        description="the transaction that recorded it, for snapshots of lists; compared, never followed",
    )


class Operation(Table, table=True):
    """A transaction that recorded facts: one row each, made by the database, numbered as they begin.

    Its number tells whether a row belonged to a list at an earlier moment. Unlike what PostgreSQL keeps of transactions
    itself, it survives a dump.
    """

    id: int | None = identity()


class Citation(Table, table=True):
    """That a document supports a fact: which row of which table, and what the document adds or doubts."""

    id: int | None = identity()
    subject: str = Field(description="the table of the fact")
    subject_id: int = Field(index=False)
    document_id: int = must_refer_to("document.id")
    aspect: str | None = Field(default=None, description="the part of the fact it supports; none: the whole")
    note: str | None = None
    recorded_at: datetime | None = Field(
        default=None,
        sa_type=DateTime(timezone=True),
        sa_column_kwargs={"server_default": text("now()")},
        description="none: it was recorded before this was kept",
    )
