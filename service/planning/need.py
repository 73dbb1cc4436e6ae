"""A need is a quantified requirement of a plan. Its amounts live in the book, under REQUIRED and INVESTED."""

from datetime import date
from enum import StrEnum

from sqlmodel import Field

from service.database.columns import Publication, english_in, fact_rules, one_of, must_refer_to, text_list, translations
from service.database.fact import Fact
from service.money import Qualifier


class NeedKind(StrEnum):
    """Money, or help counted in its own unit."""

    FINANCIAL = "FINANCIAL"
    TECHNICAL = "TECHNICAL"


class Need(Fact, table=True):
    """What a plan asks for: of donors, and of the State itself."""

    __table_args__ = fact_rules(
        one_of("kind", NeedKind),
        one_of("qualifier", Qualifier),
        one_of("publication", Publication),
        english_in("title"),
    )

    code: str = Field(unique=True)
    plan_id: int = must_refer_to("plan.id")
    title: dict[str, str] = translations()
    state_code: str | None = Field(default=None, foreign_key="state.code", index=True, description="none: the region")
    pillar: str | None = Field(default=None, description="code of a MIRPS pillar")
    sector: str | None = Field(default=None, description="OECD DAC purpose code")
    themes: list[str] = text_list()
    populations: list[str] = text_list()
    kind: str = NeedKind.FINANCIAL
    unit: str = Field(description="ISO 4217 currency, or a unit of technical help")
    qualifier: str = Field(default=Qualifier.EXACT, description="how exactly the requirement was stated")
    stated_on_edtf: str
    stated_on_earliest: date | None = None
    stated_on_latest: date | None = None
    period_edtf: str | None = None
    period_earliest: date | None = None
    period_latest: date | None = None
    validated: bool = False
    publication: str = Publication.PUBLISHED
