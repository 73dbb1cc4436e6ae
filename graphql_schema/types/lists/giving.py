"""Which pledges, commitments, contributions and allocations, and in what order."""

from enum import Enum

import strawberry

from graphql_schema.scalars import CountryCode, Currency
from graphql_schema.types.lists.asking import AmountRange, OfFacts, asks, word
from graphql_schema.types.shared import DateRange
from service.database.columns import Publication
from service.giving.commitment import CommitmentKind
from service.giving.pledge import Channel, LegalStatus, Modality
from service.giving.pledge_figures import PledgeFlag, PledgeStatus
from service.ledger.account import Stage
from service.matching.allocation import AllocationBasis


@strawberry.input(description="Which pledges; AND across fields, OR within a list.")
class PledgeFilter(OfFacts):
    """Which pledges."""

    codes: list[str] | None = asks("With one of these codes.")
    donors: list[str] | None = asks("Of one of these donors, alone or jointly, by code.")
    announced_by: list[str] | None = asks("Announced by one of these parts of a donor, by code.")
    events: list[str] | None = asks("Announced at one of these events, by code.")
    announced_on: DateRange | None = asks("Announced on a day that may lie within these.")
    period: DateRange | None = asks("For a time that may overlap these days; a pledge without one may overlap any.")
    statuses: list[PledgeStatus] | None = asks("That have come this far.")
    flags: list[PledgeFlag] | None = asks("With any of these flags.")
    legal_statuses: list[LegalStatus] | None = asks("Binding this far.")
    publication: list[Publication] | None = asks("With one of these audiences.")
    counts: bool | None = asks("Only those for the MIRPS, or only the others.")
    duplicate: bool | None = asks("Only repeated announcements, or only first ones.")
    amount: AmountRange | None = asks("Promising, today, within these amounts.")
    received: AmountRange | None = asks("Of which what arrived lies within these amounts.")
    units: list[Currency] | None = asks("Announced in one of these units, or with a line in one.")
    channels: list[Channel] | None = asks("With a line through one of these channels.")
    channel_parties: list[str] | None = asks(
        "With a line through one of these parties, alone or among several, by code."
    )
    funds: list[str] | None = asks("With a line to one of these funds, by code.")
    modalities: list[Modality] | None = asks("With a line of one of these modalities.")
    earmark_categories: list[int] | None = asks(
        "With a line earmarked of one of these Grand Bargain categories, 1 to 4."
    )
    states: list[CountryCode] | None = asks("With a line whose earmark names one of these States.")
    pillars: list[str] | None = asks("With a line whose earmark names one of these pillars, by code.")
    sectors: list[str] | None = asks("With a line whose earmark names one of these sectors, by code.")
    populations: list[str] | None = asks("With a line whose earmark names one of these populations, by code.")
    needs: list[str] | None = asks("With a line whose earmark names one of these needs, by code.")
    projects: list[str] | None = asks("With a line whose earmark names one of these projects, by code.")
    has_instalments: bool | None = asks("Only those with a dated part, or only the others.")
    has_commitments: bool | None = asks("Only those against which something was signed, or only the others.")
    has_contributions: bool | None = asks("Only those of which something was received, or only the others.")


@strawberry.enum(description="What pledges are sorted by.")
class PledgeOrderField(Enum):
    """What pledges are sorted by."""

    CODE = word("CODE", "The code.")
    DONOR = word("DONOR", "The donor's code.")
    EVENT_DATE = word("EVENT_DATE", "The day of the event it was announced at: the first it may be, then the last.")
    ANNOUNCED_ON = word("ANNOUNCED_ON", "When it was announced: the first day it may be, then the last.")
    LEGAL_STATUS = word("LEGAL_STATUS", "How far it binds, in the order of the enumeration.")
    STATUS = word("STATUS", "How far it has come, in the order of the enumeration.")
    AMOUNT_USD = word("AMOUNT_USD", "What it promises today, by its value in US dollars.")
    RECEIVED_USD = word("RECEIVED_USD", "What arrived of it, by its value in US dollars.")
    RECORDED = word("RECORDED", "When it was recorded.")


@strawberry.input(description="Which commitments; AND across fields, OR within a list.")
class CommitmentFilter(OfFacts):
    """Which commitments."""

    codes: list[str] | None = asks("With one of these codes.")
    pledges: list[str] | None = asks("Of one of these pledges, by code.")
    donors: list[str] | None = asks("Of one of these donors, by code.")
    events: list[str] | None = asks("Promised at one of these events, by code.")
    channels: list[Channel] | None = asks("Through one of these channels.")
    channel_parties: list[str] | None = asks("Through one of these parties, alone or among several, by code.")
    modalities: list[Modality] | None = asks("Of one of these modalities.")
    earmark_categories: list[int] | None = asks("Earmarked of one of these Grand Bargain categories, 1 to 4.")
    kinds: list[CommitmentKind] | None = asks("Of one of these kinds.")
    signed_on: DateRange | None = asks("Signed on a day that may lie within these.")
    units: list[Currency] | None = asks("In one of these units.")
    amount: AmountRange | None = asks("Within these amounts.")
    acknowledged_by: list[str] | None = asks("Welcomed by one of these parties, by code.")
    has_acknowledgement: bool | None = asks("Only those that the receiver welcomed, or only the others.")
    has_entry: bool | None = asks("Only those that are in the book, or only the others.")


@strawberry.enum(description="What commitments are sorted by.")
class CommitmentOrderField(Enum):
    """What commitments are sorted by."""

    CODE = word("CODE", "The code.")
    DONOR = word("DONOR", "The donor's code.")
    SIGNED_ON = word("SIGNED_ON", "When it was signed: the first day it may be, then the last.")
    KIND = word("KIND", "The kind, by its word.")
    AMOUNT_USD = word("AMOUNT_USD", "The amount, where it is in US dollars.")
    RECORDED = word("RECORDED", "When it was recorded.")


@strawberry.input(description="Which contributions; AND across fields, OR within a list.")
class ContributionFilter(OfFacts):
    """Which contributions."""

    codes: list[str] | None = asks("With one of these codes.")
    pledges: list[str] | None = asks("Of one of these pledges, by code.")
    donors: list[str] | None = asks("Of one of these donors, by code.")
    events: list[str] | None = asks("Promised at one of these events, by code.")
    funds: list[str] | None = asks("To one of these funds, by code.")
    channels: list[Channel] | None = asks("Through one of these channels.")
    channel_parties: list[str] | None = asks("Through one of these parties, alone or among several, by code.")
    modalities: list[Modality] | None = asks("Of one of these modalities.")
    earmark_categories: list[int] | None = asks("Earmarked of one of these Grand Bargain categories, 1 to 4.")
    received_on: DateRange | None = asks("Received on a day that may lie within these.")
    units: list[Currency] | None = asks("In one of these units.")
    amount: AmountRange | None = asks("Within these amounts.")
    has_amount: bool | None = asks("Only those whose amount is known, or only the others.")
    has_entry: bool | None = asks("Only those that are in the book, or only the others.")


@strawberry.enum(description="What contributions are sorted by.")
class ContributionOrderField(Enum):
    """What contributions are sorted by."""

    CODE = word("CODE", "The code.")
    DONOR = word("DONOR", "The donor's code.")
    RECEIVED_ON = word("RECEIVED_ON", "When it was received: the first day it may be, then the last.")
    AMOUNT_USD = word("AMOUNT_USD", "The amount, where it is in US dollars.")
    RECORDED = word("RECORDED", "When it was recorded.")


@strawberry.input(description="Which allocations; AND across fields, OR within a list.")
class AllocationFilter(OfFacts):
    """Which allocations."""

    pledges: list[str] | None = asks("Of one of these pledges, by code.")
    donors: list[str] | None = asks("Of one of these donors, by code.")
    events: list[str] | None = asks("Promised at one of these events, by code.")
    channels: list[Channel] | None = asks("Through one of these channels.")
    channel_parties: list[str] | None = asks("Through one of these parties, alone or among several, by code.")
    modalities: list[Modality] | None = asks("Of one of these modalities.")
    earmark_categories: list[int] | None = asks("Earmarked of one of these Grand Bargain categories, 1 to 4.")
    needs: list[str] | None = asks("On one of these needs, by code.")
    plans: list[str] | None = asks("On needs of one of these plans, by code.")
    states: list[CountryCode] | None = asks("On needs of one of these States.")
    pillars: list[str] | None = asks("On needs of one of these pillars, by code.")
    sectors: list[str] | None = asks("On needs in one of these sectors, by code.")
    populations: list[str] | None = asks("On needs for any of these populations, by code.")
    bases: list[AllocationBasis] | None = asks("On one of these words.")
    stages: list[Stage] | None = asks("Of which something has come this far.")
    amount: AmountRange | None = asks("Of which what stands there lies within these amounts.")


@strawberry.enum(description="What allocations are sorted by.")
class AllocationOrderField(Enum):
    """What allocations are sorted by."""

    PLEDGE = word("PLEDGE", "The pledge's code.")
    DONOR = word("DONOR", "The donor's code.")
    NEED = word("NEED", "The need's code.")
    BASIS = word("BASIS", "The basis, by its word.")
    AMOUNT_USD = word("AMOUNT_USD", "What stands there, by its value in US dollars.")
    RECORDED = word("RECORDED", "When it was recorded.")
