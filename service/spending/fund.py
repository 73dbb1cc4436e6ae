"""The Fund is a pot with an administrator: the MIRPS Fund at the OAS is one."""

from datetime import date
from enum import StrEnum

from sqlalchemy import BigInteger, Index
from sqlmodel import Field

from service.database.columns import (
    english_in,
    fact_rules,
    must_refer_to,
    one_of,
    other_names,
    plain_texts,
    refers_to,
    text_list,
    translations,
)
from service.database.fact import Fact
from service.database.table import Table


class FundKind(StrEnum):
    """What sort of pot it is."""

    SPECIFIC_FUND = "SPECIFIC_FUND"
    TRUST_FUND = "TRUST_FUND"
    POOLED_FUND = "POOLED_FUND"
    OTHER = "OTHER"


class FundStage(StrEnum):
    """How far a fund has come."""

    MANDATED = "MANDATED"
    ESTABLISHED = "ESTABLISHED"
    OPERATIONAL = "OPERATIONAL"
    DISBURSING = "DISBURSING"
    CLOSED = "CLOSED"


class Fund(Fact, table=True):
    """A pooled fund."""

    __table_args__ = fact_rules(english_in("name"), one_of("kind", FundKind), plain_texts("code"))

    code: str = Field(unique=True)
    kind: str = FundKind.POOLED_FUND
    name: dict[str, str] = translations()
    aliases: list[dict[str, str]] = other_names()
    administrator_id: int = must_refer_to("party.id")
    administrative_unit_id: int | None = refers_to("party.id")
    currency: str = Field(default="USD", description="what its accounts are reported in")
    mandate_id: int | None = refers_to("document.id")
    created_by_id: int | None = refers_to("document.id")
    gathers_for_id: int | None = refers_to("grouping.id")
    tasks: list[str] = text_list()
    objectives: list[str] = text_list()
    eligible_contributors: list[str] = text_list()
    eligible_uses: list[str] = text_list()


class FundLifecycle(Fact, table=True):
    """The day a fund reached a stage of its life."""

    __tablename__ = "fund_lifecycle"
    __table_args__ = fact_rules(one_of("stage", FundStage), english_in("name"))

    code: str = Field(unique=True)
    fund_id: int = must_refer_to("fund.id")
    stage: str
    name: dict[str, str] = translations()
    reached_edtf: str
    reached_earliest: date | None = None
    reached_latest: date | None = None


class FundUnitTerm(Fact, table=True):
    """The unit that runs a fund under one name: from when to when."""

    __tablename__ = "fund_unit_term"
    __table_args__ = fact_rules(english_in("name"))

    code: str = Field(unique=True)
    fund_id: int = must_refer_to("fund.id")
    unit_id: int = must_refer_to("party.id")
    name: dict[str, str] = translations()
    from_edtf: str
    from_earliest: date | None = None
    from_latest: date | None = None
    to_edtf: str | None = None
    to_earliest: date | None = None
    to_latest: date | None = None


class FundObjective(Fact, table=True):
    """What a fund is for, in its own words, and the pillar of the MIRPS that stands for."""

    __tablename__ = "fund_objective"
    __table_args__ = fact_rules(english_in("name"))

    code: str = Field(unique=True)
    fund_id: int = must_refer_to("fund.id")
    pillar: str | None = None
    name: dict[str, str] = translations()


class FundCall(Fact, table=True):
    """A call for proposals."""

    __tablename__ = "fund_call"
    __table_args__ = fact_rules(english_in("name"))

    code: str = Field(unique=True)
    fund_id: int = must_refer_to("fund.id")
    ordinal: int | None = None
    name: dict[str, str] = translations()
    opened_edtf: str
    opened_earliest: date | None = None
    opened_latest: date | None = None
    states_count: int | None = None


class FundPortfolio(Fact, table=True):
    """The projects that came of a call, as they were announced: a count may be known before their names."""

    __tablename__ = "fund_portfolio"
    __table_args__ = fact_rules(english_in("name"))

    code: str = Field(unique=True)
    fund_id: int = must_refer_to("fund.id")
    call_id: int | None = refers_to("fund_call.id")
    name: dict[str, str] = translations()
    projects_count: int | None = None
    states_count: int | None = None
    states: list[str] = text_list()
    financed_by: list[str] = text_list()


class FundContributorStatement(Fact, table=True):
    """Whom a document credits as contributors of a fund; who is not named may still have given."""

    __tablename__ = "fund_contributor_statement"
    __table_args__ = fact_rules(english_in("name"))

    code: str = Field(unique=True)
    fund_id: int = must_refer_to("fund.id")
    name: dict[str, str] = translations()
    stated_on_edtf: str
    stated_on_earliest: date | None = None
    stated_on_latest: date | None = None
    contributors: list[str] = text_list()


class FundMoney(Table, table=True):
    """An account of a fund's line that holds money received: what may pay; kept by the database with the account."""

    __tablename__ = "fund_money"
    __table_args__ = (Index(None, "fund_id", "unit", "need_id"),)

    account_id: int = Field(
        primary_key=True, foreign_key="account.id", sa_type=BigInteger, sa_column_kwargs={"autoincrement": False}
    )
    fund_id: int = must_refer_to("fund.id", index=False)
    unit: str
    need_id: int | None = Field(default=None, sa_type=BigInteger, description="none: on no need yet")
