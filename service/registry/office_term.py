"""An office term is who held an office, from when to when: presidencies, chairs, secretariats."""

from datetime import date
from enum import StrEnum

from sqlmodel import Field

from service.database.columns import fact_rules, one_of, refers_to
from service.database.fact import Fact
from service.database.table import Table


class Office(StrEnum):
    """The four offices of the MIRPS and its Support Platform."""

    PRO_TEMPORE_PRESIDENCY = "PRO_TEMPORE_PRESIDENCY"
    PLATFORM_CHAIR = "PLATFORM_CHAIR"
    TECHNICAL_SECRETARIAT = "TECHNICAL_SECRETARIAT"
    PLATFORM_SECRETARIAT = "PLATFORM_SECRETARIAT"


class OfficeTermStatus(StrEnum):
    """What is known of a term today."""

    HELD = "HELD"
    CURRENT = "CURRENT"
    ATTESTED = "ATTESTED"
    UNKNOWN = "UNKNOWN"


class OfficeTerm(Fact, table=True):
    """One term of one office."""

    __tablename__ = "office_term"
    __table_args__ = fact_rules(one_of("office", Office), one_of("status", OfficeTermStatus))

    code: str = Field(unique=True)
    office: str
    ordinal: int | None = Field(default=None, description="counts terms, not holders")
    cycle: str | None = Field(default=None, description="the presidency cycle, a year that is not a calendar year")
    from_edtf: str
    from_earliest: date | None = None
    from_latest: date | None = None
    to_edtf: str | None = None
    to_earliest: date | None = None
    to_latest: date | None = None
    expected_to_edtf: str | None = None
    expected_to_earliest: date | None = None
    expected_to_latest: date | None = None
    attested_until_edtf: str | None = None
    attested_until_earliest: date | None = None
    attested_until_latest: date | None = None
    part_of_id: int | None = refers_to("office_term.id")
    status: str


class OfficeHolder(Table, table=True):
    """A party that holds a term, alone or jointly."""

    __tablename__ = "office_holder"

    term_id: int = Field(foreign_key="office_term.id", primary_key=True)
    party_id: int = Field(foreign_key="party.id", primary_key=True, index=True)
    position: int
