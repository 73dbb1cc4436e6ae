"""A pledge is a donor's announcement; its lines say by which channel, under which earmark, in which form.

What a pledge amounts to today is the sum of its lines' accounts. The rows here keep what was said when it was
announced; a revision is another row and another entry, never an edit.
"""

from datetime import date
from decimal import Decimal
from enum import StrEnum

from sqlalchemy import BigInteger, Numeric, UniqueConstraint
from sqlmodel import Field

from service.database.columns import (
    Publication,
    beside_key,
    fact_rules,
    identity,
    minor_units,
    must_refer_to,
    one_of,
    optional_translations,
    plain_texts,
    refers_to,
    text_list,
)
from service.database.fact import Fact
from service.database.table import Table
from service.giving.earmark import Earmark
from service.money import Qualifier


class LegalStatus(StrEnum):
    """How far a promise binds."""

    NON_BINDING = "NON_BINDING"
    CONDITIONAL = "CONDITIONAL"
    BINDING = "BINDING"
    UNKNOWN = "UNKNOWN"


class Channel(StrEnum):
    """Through whom the money goes."""

    FUND = "FUND"
    BILATERAL = "BILATERAL"
    MULTILATERAL = "MULTILATERAL"
    OTHER = "OTHER"


class Modality(StrEnum):
    """The form of the support; loans are never added to grants."""

    GRANT = "GRANT"
    LOAN = "LOAN"
    TECHNICAL = "TECHNICAL"
    IN_KIND = "IN_KIND"
    POLICY = "POLICY"


class FxMethod(StrEnum):
    """Where a value in US dollars comes from."""

    STATED = "STATED"
    PLEDGE_DATE = "PLEDGE_DATE"
    TRANSACTION_DATE = "TRANSACTION_DATE"
    PERIOD_END = "PERIOD_END"


class Pledge(Fact, table=True):
    """A donor's announcement, at an event or not."""

    __table_args__ = (
        *fact_rules(
            one_of("qualifier", Qualifier),
            one_of("legal_status", LegalStatus),
            one_of("publication", Publication),
            one_of("fx_method", FxMethod),
            plain_texts("code", "announced_edtf", "period_edtf"),
        ),
        beside_key("pledge", "donor_id", "publication"),
    )

    code: str = Field(unique=True)
    donor_id: int = must_refer_to("party.id")
    event_id: int | None = refers_to("event.id")
    announced_by_id: int | None = refers_to("party.id")
    document_id: int | None = refers_to("document.id")
    purpose: dict[str, str] | None = optional_translations()
    announced_edtf: str
    announced_earliest: date | None = None
    announced_latest: date | None = Field(default=None, index=True)
    period_edtf: str | None = None
    period_earliest: date | None = None
    period_latest: date | None = None
    duration_years: int | None = None
    stated_minor: int | None = minor_units()
    unit: str | None = Field(default=None, description="currency of the announcement")
    qualifier: str = Qualifier.EXACT
    stated_usd_minor: int | None = minor_units()
    fx_rate: Decimal | None = Field(default=None, sa_type=Numeric, description="US dollars for one unit")
    fx_date: date | None = None
    fx_source: str | None = None
    fx_method: str | None = None
    legal_status: str = LegalStatus.NON_BINDING
    counts: bool = Field(default=True, description="false: announced for more than the MIRPS, share unknown")
    duplicate_of_id: int | None = refers_to("pledge.id")
    publication: str = Publication.PUBLISHED


class PledgeLine(Table, table=True):
    """A part of a pledge with one channel, one channel party, one earmark and one modality."""

    __tablename__ = "pledge_line"
    __table_args__ = (
        one_of("channel", Channel),
        one_of("modality", Modality),
        one_of("qualifier", Qualifier),
        UniqueConstraint("pledge_id", "position"),
    )

    id: int | None = identity()
    pledge_id: int = must_refer_to("pledge.id")
    position: int
    channel: str
    channel_party_id: int | None = refers_to("party.id")
    funder_id: int | None = refers_to("party.id")
    fund_id: int | None = refers_to("fund.id")
    modality: str = Modality.GRANT
    purpose: dict[str, str] | None = optional_translations()
    stated_minor: int | None = minor_units()
    unit: str | None = Field(default=None, description="none where not even the currency was published")
    qualifier: str = Qualifier.EXACT
    stated_usd_minor: int | None = minor_units()
    value_usd_minor: int | None = Field(
        default=None, sa_type=BigInteger, description="cents the line was first posted at: its rate of reference"
    )
    earmark_modality: str | None = Field(default=None, description="Grand Bargain modality, A to L")
    earmark_states: list[str] = text_list()
    earmark_pillars: list[str] = text_list()
    earmark_sectors: list[str] = text_list()
    earmark_needs: list[str] = text_list()
    earmark_projects: list[str] = text_list()
    earmark_populations: list[str] = text_list()
    earmark_vulnerable_groups: list[str] = text_list()
    earmark_period_edtf: str | None = None
    earmark_period_earliest: date | None = None
    earmark_period_latest: date | None = None
    note: str | None = None


class PledgeLineParty(Table, table=True):
    """A party among several that a line goes through, where nobody published how it is split among them."""

    __tablename__ = "pledge_line_party"

    line_id: int = Field(foreign_key="pledge_line.id", primary_key=True)
    party_id: int = Field(foreign_key="party.id", primary_key=True, index=True)
    position: int


class Instalment(Table, table=True):
    """A dated part of a line: when the donor means to pay what."""

    __table_args__ = (UniqueConstraint("line_id", "position"),)

    id: int | None = identity()
    line_id: int = must_refer_to("pledge_line.id")
    position: int
    due_edtf: str
    due_earliest: date | None = None
    due_latest: date | None = None
    amount_minor: int = minor_units()


class PledgeRevision(Fact, table=True):
    """A later announcement that raises or lowers a line."""

    __tablename__ = "pledge_revision"
    __table_args__ = fact_rules(one_of("qualifier", Qualifier))

    code: str = Field(unique=True)
    line_id: int = must_refer_to("pledge_line.id")
    revised_edtf: str
    revised_earliest: date | None = None
    revised_latest: date | None = None
    before_minor: int = minor_units()
    after_minor: int = minor_units()
    qualifier: str = Qualifier.EXACT
    entry_sequence: int = must_refer_to("journal_entry.sequence")


class PledgeDonor(Table, table=True):
    """A party that announced the pledge, alone or jointly."""

    __tablename__ = "pledge_donor"

    pledge_id: int = Field(foreign_key="pledge.id", primary_key=True)
    party_id: int = Field(foreign_key="party.id", primary_key=True, index=True)
    position: int


def earmark_of(line: PledgeLine) -> Earmark:
    """Return what a line's money may be used for."""
    return Earmark(
        modality=line.earmark_modality,
        states=tuple(line.earmark_states),
        pillars=tuple(line.earmark_pillars),
        sectors=tuple(line.earmark_sectors),
        needs=tuple(line.earmark_needs),
        projects=tuple(line.earmark_projects),
        populations=tuple(line.earmark_populations),
        vulnerable_groups=tuple(line.earmark_vulnerable_groups),
        period=line.earmark_period_edtf,
    )
