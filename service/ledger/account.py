"""An account says whose money it is, what it is for, and how far it has come. One account per combination."""

from enum import StrEnum

from sqlalchemy import CheckConstraint, Index, UniqueConstraint, text
from sqlmodel import Field

from service.database.columns import identity, minor_units, refers_to
from service.database.table import Table


class Stage(StrEnum):
    """How far a unit of money has come."""

    PLAN = "PLAN"
    DONOR = "DONOR"
    INTEREST = "INTEREST"
    FX = "FX"
    REQUIRED = "REQUIRED"
    INVESTED = "INVESTED"
    PLEDGED = "PLEDGED"
    COMMITTED = "COMMITTED"
    RECEIVED = "RECEIVED"
    OBLIGATED = "OBLIGATED"
    DISBURSED = "DISBURSED"
    SPENT = "SPENT"
    FEE = "FEE"
    WITHDRAWN = "WITHDRAWN"
    RETURNED = "RETURNED"


# Where figures come from: these may go below zero, being the other side of everything.
BOUNDARY_STAGES = (Stage.PLAN, Stage.DONOR, Stage.INTEREST, Stage.FX)

# The sources whose balance nobody reads: it is not kept, so that no act waits for another on them.
UNKEPT_STAGES = (Stage.PLAN, Stage.DONOR, Stage.INTEREST)


# Not below nothing unless it is a boundary; no money, no value; value known or unknown as a whole. As the
# next, a function in the migration that made it.
GUARDED = "account_holds(stage, balance, balance_usd, unvalued)"

# That its stage and unit are known, and which keys an account of its stage must have, may have and must not have. The
# function stands in the migration that made it: the text of a constraint is read anew for every row that is written.
KEYS_FIT_STAGE = "account_fits(stage, unit, party_id, line_id, fund_id, need_id, project_id)"


class Account(Table, table=True):
    """A place money can be.

    ``balance`` is in minor units of ``unit``; ``balance_usd`` in cents, carried with the money; ``unvalued`` is the
    part of ``balance`` for which no rate is known. All three are kept by the database, with each transfer.
    """

    __table_args__ = (
        UniqueConstraint(
            "stage",
            "unit",
            "party_id",
            "line_id",
            "fund_id",
            "need_id",
            "project_id",
            postgresql_nulls_not_distinct=True,
        ),
        CheckConstraint(GUARDED, name="guarded"),
        CheckConstraint(KEYS_FIT_STAGE, name="keys_fit_stage"),
        Index(None, "line_id", "need_id"),
        Index("ix_account_without_rate", "line_id", postgresql_where=text("unvalued > 0")),
    )

    id: int | None = identity()
    stage: str
    unit: str = Field(description="ISO 4217 currency, or a unit of technical help")
    party_id: int | None = refers_to("party.id")
    line_id: int | None = refers_to("pledge_line.id", index=False)
    fund_id: int | None = refers_to("fund.id")
    need_id: int | None = refers_to("need.id")
    project_id: int | None = refers_to("project.id")
    balance: int = minor_units()
    balance_usd: int = minor_units()
    unvalued: int = minor_units()
