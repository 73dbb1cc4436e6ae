"""A party is any actor: a State, a bank, an agency, a national entity, a municipality, a foundation."""

from datetime import date
from enum import StrEnum

from sqlmodel import Field

from service.database.columns import (
    beside_key,
    english_in,
    fact_rules,
    identity,
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


class PartyKind(StrEnum):
    """What a party is in itself; what it does (donor, channel, member) is a relation."""

    STATE = "STATE"
    SUPRANATIONAL = "SUPRANATIONAL"
    IFI = "IFI"
    UN_AGENCY = "UN_AGENCY"
    UN_REGIONAL_COMMISSION = "UN_REGIONAL_COMMISSION"
    REGIONAL_ORG = "REGIONAL_ORG"
    NATIONAL_ENTITY = "NATIONAL_ENTITY"
    LOCAL_GOVERNMENT = "LOCAL_GOVERNMENT"
    FOUNDATION = "FOUNDATION"
    PRIVATE = "PRIVATE"
    NGO = "NGO"
    ACADEMIA = "ACADEMIA"
    GROUP = "GROUP"


class Party(Fact, table=True):
    """An actor, with the identifiers the aid community knows it by."""

    __table_args__ = (
        *fact_rules(one_of("kind", PartyKind), english_in("name"), plain_texts("code")),
        beside_key("party", "code", "illustrative"),
    )

    code: str = Field(unique=True)
    kind: str
    name: dict[str, str] = translations()
    short_name: dict[str, str] | None = optional_translations()
    country: str | None = Field(default=None, description="ISO 3166-1 alpha-2")
    currency: str | None = Field(default=None, description="ISO 4217")
    iati_identifier: str | None = None
    channel_code: str | None = Field(default=None, description="OECD CRS channel code")
    parent_id: int | None = refers_to("party.id")


class PartyMember(Table, table=True):
    """A party that stands in a joint donor group."""

    __tablename__ = "party_member"

    group_id: int = Field(foreign_key="party.id", primary_key=True)
    party_id: int = Field(foreign_key="party.id", primary_key=True, index=True)


class PartyAlias(Table, table=True):
    """Another name of a party, now or in earlier years."""

    __tablename__ = "party_alias"

    id: int | None = identity()
    party_id: int = must_refer_to("party.id")
    name: str
    language: str | None = None
    from_edtf: str | None = None
    from_earliest: date | None = None
    from_latest: date | None = None
    to_edtf: str | None = None
    to_earliest: date | None = None
    to_latest: date | None = None
    note: str | None = None
    document_id: int | None = refers_to("document.id")


class State(Fact, table=True):
    """One of the MIRPS States."""

    __table_args__ = fact_rules(english_in("name"), plain_texts("code"))

    code: str = Field(unique=True, description="ISO 3166-1 alpha-2")
    iso3: str
    numeric: str
    party_id: int = Field(foreign_key="party.id", unique=True)
    currency: str | None = None
    name: dict[str, str] = translations()
    roles: list[str] = text_list()
