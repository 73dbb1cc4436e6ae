"""An indicator says what is counted, in which unit; its values are never added up across units."""

from datetime import date
from decimal import Decimal

from sqlalchemy import Numeric
from sqlmodel import Field

from service.database.columns import (
    english_in,
    fact_rules,
    must_refer_to,
    one_of,
    optional_translations,
    refers_to,
    translations,
)
from service.database.fact import Fact
from service.money import Qualifier


class Indicator(Fact, table=True):
    """What is measured of a project, a need, a State or the whole portfolio."""

    __table_args__ = fact_rules(english_in("definition"), one_of("target_qualifier", Qualifier))

    code: str = Field(unique=True)
    name: dict[str, str] | None = optional_translations()
    definition: dict[str, str] = translations()
    unit: str = Field(description="what is counted: PERSON, FAMILY, APPLICANT ...")
    project_id: int | None = refers_to("project.id")
    portfolio_id: int | None = refers_to("fund_portfolio.id")
    need_id: int | None = refers_to("need.id")
    state_code: str | None = Field(default=None, foreign_key="state.code", index=True)
    baseline: Decimal | None = Field(default=None, sa_type=Numeric)
    target: Decimal | None = Field(default=None, sa_type=Numeric)
    target_qualifier: str | None = None
    target_edtf: str | None = Field(default=None, description="when the target was stated")
    target_earliest: date | None = None
    target_latest: date | None = None


class IndicatorValue(Fact, table=True):
    """One dated measurement."""

    __tablename__ = "indicator_value"
    __table_args__ = fact_rules(one_of("qualifier", Qualifier))

    code: str = Field(unique=True)
    indicator_id: int = must_refer_to("indicator.id")
    value: Decimal = Field(sa_type=Numeric)
    qualifier: str = Qualifier.EXACT
    date_edtf: str
    date_earliest: date | None = None
    date_latest: date | None = None


class StatedFigure(Fact, table=True):
    """A figure somebody stated about the situation: value, unit, scope, date and document, never 'the' figure."""

    __tablename__ = "stated_figure"
    __table_args__ = fact_rules(one_of("qualifier", Qualifier), english_in("scope"))

    code: str = Field(unique=True)
    subject: str = Field(description="DISPLACED_PEOPLE, COMMITMENTS, REGIONAL_GAP ...")
    value: Decimal = Field(sa_type=Numeric)
    highest: Decimal | None = Field(default=None, sa_type=Numeric, description='of a range: "three or four" is 3 and 4')
    unit: str
    qualifier: str
    scope: dict[str, str] = translations()
    state_code: str | None = Field(default=None, foreign_key="state.code", index=True)
    party_id: int | None = refers_to("party.id")
    event_id: int | None = refers_to("event.id")
    need_id: int | None = refers_to("need.id")
    pledge_id: int | None = refers_to("pledge.id")
    date_edtf: str
    date_earliest: date | None = None
    date_latest: date | None = None
