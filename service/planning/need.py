"""A need is a quantified requirement of a plan. Its amounts live in the book, under REQUIRED and INVESTED."""

from datetime import date
from enum import StrEnum

from sqlalchemy import Index, text
from sqlmodel import Field

from service.database.columns import (
    Publication,
    beside_key,
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
from service.money import Qualifier


class NeedKind(StrEnum):
    """Money, or help counted in its own unit."""

    FINANCIAL = "FINANCIAL"
    TECHNICAL = "TECHNICAL"


class Need(Fact, table=True):
    """What a plan asks for: of donors, and of the State itself."""

    __table_args__ = (
        *fact_rules(
            one_of("kind", NeedKind),
            one_of("qualifier", Qualifier),
            one_of("publication", Publication),
            plain_texts("code", "stated_on_edtf", "period_edtf"),
            english_in("title"),
        ),
        Index(None, "state_code", "code"),
        beside_key("need", "code", "illustrative", "publication"),
        Index(
            "ix_need_measured",
            *("plan_id", "state_code", "pillar", "id"),
            postgresql_include=["illustrative", "sector", "stated_on_latest"],
            postgresql_where=text("publication = 'PUBLISHED'"),
        ),
    )
    # What a draft will ask for stands here until it is published: what is in the book counts for everybody.

    code: str = Field(unique=True)
    plan_id: int = must_refer_to("plan.id")
    event_id: int | None = refers_to("event.id")
    title: dict[str, str] = translations()
    scope: dict[str, str] | None = optional_translations()
    state_code: str | None = Field(default=None, foreign_key="state.code", description="none: the region")
    pillar: str | None = Field(default=None, description="code of a MIRPS pillar")
    sector: str | None = Field(default=None, description="OECD DAC purpose code")
    topics: list[str] = text_list()
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
    investment_known: bool = Field(default=False, description="false: what the State itself puts in was not found")
    validated: bool | None = Field(default=None, description="none: not known")
    publication: str = Publication.PUBLISHED
    draft_requirement_minor: int | None = minor_units()
    draft_requirement_usd_minor: int | None = minor_units()
    draft_investment_minor: int | None = minor_units()
    draft_investment_usd_minor: int | None = minor_units()


class NeedRevision(Fact, table=True):
    """A later statement of what a need asks for: what it was before and after; the book has the difference.

    An investment of none was not known. Reversing the entry puts the need back to what is here as before.
    """

    __tablename__ = "need_revision"
    __table_args__ = fact_rules(one_of("qualifier", Qualifier), one_of("qualifier_before", Qualifier))

    code: str = Field(unique=True)
    need_id: int = must_refer_to("need.id")
    revised_edtf: str
    revised_earliest: date | None = None
    revised_latest: date | None = None
    requirement_before_minor: int = minor_units()
    requirement_after_minor: int = minor_units()
    investment_before_minor: int | None = minor_units()
    investment_after_minor: int | None = minor_units()
    qualifier_before: str
    qualifier: str
    entry_sequence: int = must_refer_to("journal_entry.sequence")


class NeedValidation(Fact, table=True):
    """That what a need asks for was found right: by whom, when, and which amounts. None is what was not known."""

    __tablename__ = "need_validation"
    __table_args__ = fact_rules()

    need_id: int = must_refer_to("need.id")
    validated_edtf: str
    validated_earliest: date | None = None
    validated_latest: date | None = None
    validated_by_id: int | None = refers_to("party.id")
    requirement_minor: int | None = minor_units()
    investment_minor: int | None = minor_units()
