"""A plan is a State's National Action Plan for a cycle, or a regional quantification, in one version."""

from datetime import date
from enum import StrEnum

from sqlmodel import Field

from service.database.columns import english_in, fact_rules, one_of, optional_translations, refers_to, translations
from service.database.fact import Fact


class PlanStatus(StrEnum):
    """How far a plan has come."""

    DRAFT = "DRAFT"
    ADOPTED = "ADOPTED"
    SUPERSEDED = "SUPERSEDED"
    CLOSED = "CLOSED"
    UNKNOWN = "UNKNOWN"


class Plan(Fact, table=True):
    """One version of a plan; coverage is measured against one version and never across versions."""

    __table_args__ = fact_rules(one_of("status", PlanStatus), english_in("title"))

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
    supersedes_id: int | None = refers_to("plan.id")


class StateCommitment(Fact, table=True):
    """A policy measure a State set itself in a plan. The financial word is Commitment, and means another thing."""

    __tablename__ = "state_commitment"
    __table_args__ = fact_rules(english_in("title"))

    code: str = Field(unique=True)
    plan_id: int = Field(foreign_key="plan.id", index=True)
    title: dict[str, str] = translations()
    pillar: str | None = None
    sector: str | None = None


class QuantificationStep(Fact, table=True):
    """One step of the 2019 quantification of needs: who, what, by when, and what came of it."""

    __tablename__ = "quantification_step"
    __table_args__ = fact_rules(english_in("action"))

    code: str = Field(unique=True)
    cycle: str
    position: int
    action: dict[str, str] = translations()
    responsible: dict[str, str] = translations()
    output: dict[str, str] | None = optional_translations()
    deadline_edtf: str
    deadline_earliest: date | None = None
    deadline_latest: date | None = None
