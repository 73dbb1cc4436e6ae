"""A disbursement goes from the Fund to an implementing entity: requested by one, approved by another, then paid.

Its status is never stored: it follows from the entries that name it.
"""

from datetime import date, datetime

from sqlalchemy import DateTime, text
from sqlmodel import Field

from service.database.columns import fact_rules, minor_units, must_refer_to, one_of
from service.database.fact import Fact
from service.database.table import Table
from service.money import Qualifier


class Disbursement(Fact, table=True):
    """One request for money of a project."""

    __table_args__ = fact_rules()

    code: str = Field(unique=True)
    project_id: int = must_refer_to("project.id")
    amount_minor: int = minor_units()
    unit: str
    requested_on: date
    requested_by: str
    requested_by_subject: str | None = Field(
        default=None, description="what the issuer of a JWT calls them for ever; names it shows may change"
    )
    purpose: str | None = None


class DisbursementEntry(Table, table=True):
    """An entry of the book that approves, pays or voids a disbursement, and who made it."""

    __tablename__ = "disbursement_entry"

    entry_sequence: int = Field(foreign_key="journal_entry.sequence", primary_key=True)
    disbursement_id: int = must_refer_to("disbursement.id")
    act: str
    actor: str
    expires_on: date | None = Field(default=None, description="of an approval: the last day on which it may be paid")


class DisbursementRejection(Table, table=True):
    """That a request was turned down: nothing moved, so no entry tells."""

    __tablename__ = "disbursement_rejection"

    disbursement_id: int = Field(foreign_key="disbursement.id", primary_key=True)
    rejected_on: date
    actor: str
    reason: str
    recorded_at: datetime | None = Field(
        default=None,
        sa_type=DateTime(timezone=True),
        sa_column_kwargs={"server_default": text("now()")},
        nullable=False,
    )


class Expenditure(Fact, table=True):
    """What an implementing entity reports as spent of the money it holds."""

    __table_args__ = fact_rules(one_of("qualifier", Qualifier))

    code: str = Field(unique=True)
    project_id: int = must_refer_to("project.id")
    amount_minor: int = minor_units()
    unit: str
    qualifier: str = Qualifier.EXACT
    spent_edtf: str
    spent_earliest: date | None = None
    spent_latest: date | None = None
    purpose: str | None = None
    entry_sequence: int = must_refer_to("journal_entry.sequence")
