"""An event is where things are declared or promised; it is keyed by ordinal and presidency cycle, not by year."""

from datetime import date
from enum import StrEnum

from sqlmodel import Field

from service.database.columns import (
    Confidence,
    english_in,
    fact_rules,
    minor_units,
    one_of,
    optional_translations,
    other_names,
    plain_texts,
    refers_to,
    text_list,
    translations,
)
from service.database.fact import Fact
from service.database.table import Table
from service.money import Qualifier


class EventKind(StrEnum):
    """What sort of gathering it is."""

    FOUNDING_MEETING = "FOUNDING_MEETING"
    ANNUAL_MEETING = "ANNUAL_MEETING"
    SOLIDARITY_CONFERENCE = "SOLIDARITY_CONFERENCE"
    SOLIDARITY_EVENT = "SOLIDARITY_EVENT"
    SOLIDARITY_SEGMENT = "SOLIDARITY_SEGMENT"
    GLOBAL_REFUGEE_FORUM = "GLOBAL_REFUGEE_FORUM"
    PLATFORM_LAUNCH = "PLATFORM_LAUNCH"
    SIDE_EVENT = "SIDE_EVENT"
    WORKSHOP = "WORKSHOP"
    TECHNICAL_MEETING = "TECHNICAL_MEETING"
    ROUNDTABLE = "ROUNDTABLE"
    SIGNATURE_EVENT = "SIGNATURE_EVENT"
    LAUNCH = "LAUNCH"
    PROCESS = "PROCESS"
    OTHER = "OTHER"


class EventStatus(StrEnum):
    """What became of it."""

    PLANNED = "PLANNED"
    HELD = "HELD"
    MOVED = "MOVED"
    CANCELLED = "CANCELLED"


class Event(Fact, table=True):
    """A meeting, conference, segment, forum, launch or workshop."""

    __table_args__ = fact_rules(
        one_of("kind", EventKind),
        one_of("status", EventStatus),
        english_in("name"),
        one_of("announced_total_qualifier", Qualifier),
        one_of("announced_total_confidence", Confidence),
        plain_texts("code", "date_edtf", "end_edtf"),
    )

    code: str = Field(unique=True)
    kind: str
    name: dict[str, str] = translations()
    aliases: list[dict[str, str]] = other_names()
    mirps: bool = Field(default=True, description="false: another body's event, easily mistaken for one of the MIRPS")
    ordinal: int | None = None
    presidency_cycle: str | None = None
    place: dict[str, str] | None = optional_translations()
    country: str | None = None
    unlocode: str | None = Field(default=None, description="UN/LOCODE of the place")
    date_edtf: str
    date_earliest: date | None = None
    date_latest: date | None = None
    end_edtf: str | None = Field(default=None, description="the last day, where it lasts longer than one")
    end_earliest: date | None = None
    end_latest: date | None = None
    status: str
    part_of_id: int | None = refers_to("event.id")
    superseded_by_id: int | None = refers_to("event.id")
    announced_total_minor: int | None = minor_units()
    announced_total_currency: str | None = None
    announced_total_qualifier: str | None = None
    announced_total_confidence: str | None = None
    commitment_kinds: list[str] = text_list()


class EventHost(Table, table=True):
    """A party that hosted an event."""

    __tablename__ = "event_host"

    event_id: int = Field(foreign_key="event.id", primary_key=True)
    party_id: int = Field(foreign_key="party.id", primary_key=True, index=True)
    position: int


class EventConvener(Table, table=True):
    """A party that convened an event."""

    __tablename__ = "event_convener"

    event_id: int = Field(foreign_key="event.id", primary_key=True)
    party_id: int = Field(foreign_key="party.id", primary_key=True, index=True)
    position: int


class EventPartner(Table, table=True):
    """A party that took part in an event or supported it."""

    __tablename__ = "event_partner"

    event_id: int = Field(foreign_key="event.id", primary_key=True)
    party_id: int = Field(foreign_key="party.id", primary_key=True, index=True)
    position: int


class EventDocument(Table, table=True):
    """A document an event adopted."""

    __tablename__ = "event_document"

    event_id: int = Field(foreign_key="event.id", primary_key=True)
    document_id: int = Field(foreign_key="document.id", primary_key=True, index=True)
