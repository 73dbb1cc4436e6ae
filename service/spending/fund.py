"""The Fund is a pot with an administrator: the MIRPS Fund at the OAS is one."""

from datetime import date
from enum import StrEnum

from sqlmodel import Field

from service.database.columns import english_in, fact_rules, one_of, optional_translations, must_refer_to, translations
from service.database.fact import Fact


class FundStage(StrEnum):
    """How far a fund has come."""

    MANDATED = "MANDATED"
    ESTABLISHED = "ESTABLISHED"
    OPERATIONAL = "OPERATIONAL"
    DISBURSING = "DISBURSING"
    CLOSED = "CLOSED"


class Fund(Fact, table=True):
    """A pooled fund."""

    __table_args__ = fact_rules(english_in("name"))

    code: str = Field(unique=True)
    name: dict[str, str] = translations()
    administrator_id: int = must_refer_to("party.id")
    currency: str = "USD"
    eligible_contributors: dict[str, str] | None = optional_translations()
    eligible_uses: dict[str, str] | None = optional_translations()


class FundLifecycle(Fact, table=True):
    """The day a fund reached a stage of its life, or a milestone such as a call for proposals."""

    __tablename__ = "fund_lifecycle"
    __table_args__ = fact_rules(one_of("stage", FundStage))

    fund_id: int = must_refer_to("fund.id")
    stage: str
    reached_edtf: str
    reached_earliest: date | None = None
    reached_latest: date | None = None
