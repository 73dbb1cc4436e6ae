"""A document is what a fact rests on: a declaration, a resolution, a press release, a report."""

from datetime import date
from enum import StrEnum

from sqlmodel import Field

from service.database.columns import english_in, fact_rules, one_of, plain_texts, refers_to, text_list, translations
from service.database.fact import Fact
from service.database.table import Table


class DocumentKind(StrEnum):
    """What sort of text it is."""

    DECLARATION = "DECLARATION"
    RESOLUTION = "RESOLUTION"
    PRESS_RELEASE = "PRESS_RELEASE"
    REPORT = "REPORT"
    AGREEMENT = "AGREEMENT"
    WORK_PLAN = "WORK_PLAN"
    PRESENTATION = "PRESENTATION"
    WEB_PAGE = "WEB_PAGE"
    NEWS = "NEWS"
    SPEECH = "SPEECH"
    INSTRUMENT = "INSTRUMENT"
    CODE_LIST = "CODE_LIST"
    CONCEPT_NOTE = "CONCEPT_NOTE"


class SeenAs(StrEnum):
    """How much of the text was read when its facts were recorded."""

    FULL_TEXT = "FULL_TEXT"
    EXCERPT = "EXCERPT"
    REPOST = "REPOST"
    NOT_SEEN = "NOT_SEEN"


class Document(Fact, table=True):
    """A text that states facts."""

    __table_args__ = fact_rules(
        one_of("kind", DocumentKind),
        english_in("title"),
        one_of("seen_as", SeenAs),
        plain_texts("code", "date_edtf"),
    )

    code: str = Field(unique=True)
    kind: str
    title: dict[str, str] = translations()
    issuer_code: str | None = Field(default=None, description="as stated; the party may be recorded later")
    issuer_id: int | None = refers_to("party.id")
    issuer_text: str | None = None
    date_edtf: str
    date_earliest: date | None = None
    date_latest: date | None = None
    reference: str | None = None
    url: str | None = None
    other_urls: list[str] = text_list()
    language: str | None = None
    seen_as: str = SeenAs.FULL_TEXT


class DocumentCitation(Table, table=True):
    """That one document cites another, by its code; the other may be recorded later and is linked then."""

    __tablename__ = "document_citation"

    citing_id: int = Field(foreign_key="document.id", primary_key=True)
    cited_code: str = Field(primary_key=True, index=True)
    cited_id: int | None = refers_to("document.id")
