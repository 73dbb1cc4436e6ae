"""A project is what the Fund finances: a national entity's work in a State, for needs it serves in given shares."""

from datetime import date
from decimal import Decimal
from enum import StrEnum

from sqlalchemy import BigInteger, Numeric
from sqlmodel import Field

from service.database.columns import (
    english_in,
    fact_rules,
    minor_units,
    must_refer_to,
    one_of,
    optional_translations,
    plain_texts,
    refers_to,
    text_list,
    translations,
)
from service.database.fact import Fact
from service.database.table import Table
from service.money import Qualifier


class ProjectStatus(StrEnum):
    """IATI activity status, in words; UNKNOWN where nobody published it."""

    PIPELINE = "PIPELINE"
    IMPLEMENTATION = "IMPLEMENTATION"
    FINALISATION = "FINALISATION"
    CLOSED = "CLOSED"
    CANCELLED = "CANCELLED"
    SUSPENDED = "SUSPENDED"
    UNKNOWN = "UNKNOWN"


class Project(Fact, table=True):
    """A funded national project."""

    __table_args__ = fact_rules(
        one_of("status", ProjectStatus),
        english_in("title"),
        one_of("budget_qualifier", Qualifier),
        plain_texts("code", "agreed_edtf", "period_edtf"),
    )

    code: str = Field(unique=True)
    fund_id: int = must_refer_to("fund.id")
    portfolio: str | None = None
    state_code: str | None = Field(
        default=None, foreign_key="state.code", index=True, description="none: not published"
    )
    implementer_id: int | None = refers_to("party.id")
    title: dict[str, str] = translations()
    title_known: bool = Field(default=True, description="false: the title is a placeholder of ours")
    translated: list[str] = text_list()
    planned_beneficiaries: dict[str, str] | None = optional_translations()
    agreed_edtf: str
    agreed_earliest: date | None = None
    agreed_latest: date | None = None
    period_edtf: str | None = None
    period_earliest: date | None = None
    period_latest: date | None = None
    budget_minor: int | None = minor_units()
    budget_currency: str | None = None
    budget_qualifier: str = Qualifier.UNKNOWN
    status: str = ProjectStatus.UNKNOWN


class ProjectClosure(Fact, table=True):
    """That a project's accounts were settled and it was closed, and who said so."""

    __tablename__ = "project_closure"
    __table_args__ = fact_rules()

    project_id: int = Field(foreign_key="project.id", sa_type=BigInteger, unique=True)
    closed_on: date
    actor: str


class ProjectCoImplementer(Table, table=True):
    """A foundation or body that implements beside the national entity."""

    __tablename__ = "project_co_implementer"

    project_id: int = Field(foreign_key="project.id", primary_key=True)
    party_id: int = Field(foreign_key="party.id", primary_key=True, index=True)
    position: int


class ProjectPartner(Table, table=True):
    """A party that a project works with."""

    __tablename__ = "project_partner"

    project_id: int = Field(foreign_key="project.id", primary_key=True)
    party_id: int = Field(foreign_key="party.id", primary_key=True, index=True)
    position: int


class ProjectNeed(Table, table=True):
    """The share of a project that serves a need; a project's shares add up to at most 1."""

    __tablename__ = "project_need"

    project_id: int = Field(foreign_key="project.id", primary_key=True)
    need_id: int = Field(foreign_key="need.id", primary_key=True, index=True)
    share: Decimal = Field(sa_type=Numeric(7, 6))
