"""A plan is a State's National Action Plan for a cycle, or a regional quantification, in one version."""

from datetime import date
from enum import StrEnum

from sqlmodel import Field

from service.database.columns import (
    english_in,
    fact_rules,
    must_refer_to,
    one_of,
    optional_translations,
    plain_texts,
    refers_to,
    translations,
)
from service.database.fact import Fact
from service.database.table import Table


class PlanStatus(StrEnum):
    """How far a plan has come."""

    DRAFT = "DRAFT"
    ADOPTED = "ADOPTED"
    SUPERSEDED = "SUPERSEDED"
    CLOSED = "CLOSED"
    STATED = "STATED"
    ATTESTED = "ATTESTED"
    UNKNOWN = "UNKNOWN"


class Plan(Fact, table=True):
    """One version of a plan; coverage is measured against one version and never across versions."""

    __table_args__ = fact_rules(one_of("status", PlanStatus), english_in("title"), plain_texts("code", "adopted_edtf"))

    code: str = Field(unique=True)
    state_code: str | None = Field(default=None, foreign_key="state.code", index=True, description="none: the region")
    title: dict[str, str] = translations()
    cycle: str | None = None
    version: int = 1
    status: str
    adopted_edtf: str
    adopted_earliest: date | None = None
    adopted_latest: date | None = None
    reference: bool = Field(default=False, description="coverage that names no plan is measured against this one")
    document_id: int | None = refers_to("document.id")
    supersedes_id: int | None = refers_to("plan.id")


class StateCommitment(Fact, table=True):
    """A policy measure a State set itself in a plan. The financial word is Commitment, and means another thing."""

    __tablename__ = "state_commitment"
    __table_args__ = fact_rules(english_in("title"))

    code: str = Field(unique=True)
    plan_id: int = must_refer_to("plan.id")
    title: dict[str, str] = translations()
    pillar: str | None = None
    sector: str | None = None


class StepPrecision(StrEnum):
    """How exactly a deadline was set."""

    DAY = "DAY"
    END_OF_MONTH = "END_OF_MONTH"
    MONTH = "MONTH"
    RANGE = "RANGE"


class StepStatus(StrEnum):
    """What is known of a step."""

    PLANNED = "PLANNED"
    DONE = "DONE"
    DROPPED = "DROPPED"


class QuantificationStep(Fact, table=True):
    """One step of the 2019 quantification of needs: who, what, by when, and what came of it."""

    __tablename__ = "quantification_step"
    __table_args__ = fact_rules(
        english_in("action"), one_of("deadline_precision", StepPrecision), one_of("status", StepStatus)
    )

    code: str = Field(unique=True)
    cycle: str
    position: int
    action: dict[str, str] = translations()
    output: dict[str, str] | None = optional_translations()
    deadline_edtf: str
    deadline_earliest: date | None = None
    deadline_latest: date | None = None
    deadline_precision: str | None = None
    status: str = StepStatus.PLANNED


class QuantificationStepParty(Table, table=True):
    """A party that was to take a step."""

    __tablename__ = "quantification_step_party"

    step_id: int = Field(foreign_key="quantification_step.id", primary_key=True)
    party_id: int = Field(foreign_key="party.id", primary_key=True, index=True)
    position: int
