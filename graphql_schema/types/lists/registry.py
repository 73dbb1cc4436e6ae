"""Which parties, documents, events and terms of office, and in what order."""

from enum import Enum

import strawberry

from graphql_schema.scalars import CountryCode, Currency
from graphql_schema.types.lists.asking import AmountRange, OfFacts, asks, word
from graphql_schema.types.shared import DateRange
from service.database.columns import Confidence
from service.registry.document import DocumentKind, SeenAs
from service.registry.event import EventKind, EventStatus
from service.registry.office_term import Office, OfficeTermStatus
from service.registry.party import PartyKind


@strawberry.input(description="Which parties; AND across fields, OR within a list.")
class PartyFilter(OfFacts):
    """Which parties."""

    codes: list[str] | None = asks("With one of these codes.")
    kinds: list[PartyKind] | None = asks("Of one of these kinds.")
    countries: list[CountryCode] | None = asks("Of one of these countries.")
    currencies: list[Currency] | None = asks("That state their amounts in one of these currencies.")
    parents: list[str] | None = asks("A part of one of these parties, by code.")
    groupings: list[str] | None = asks("With a place, now or earlier, in one of these groupings, by code.")
    channel_codes: list[str] | None = asks("With one of these OECD CRS channel codes.")
    iati_identifiers: list[str] | None = asks("With one of these IATI identifiers.")
    has_pledges: bool | None = asks("Only those that promised something, alone or jointly, or only the others.")


@strawberry.enum(description="What parties are sorted by.")
class PartyOrderField(Enum):
    """What parties are sorted by."""

    CODE = word("CODE", "The code.")
    NAME = word("NAME", "The name, in the language of the order.")
    KIND = word("KIND", "The kind, by its word.")
    COUNTRY = word("COUNTRY", "The country's code.")
    RECORDED = word("RECORDED", "When it was recorded.")


@strawberry.input(description="Which documents; AND across fields, OR within a list.")
class DocumentFilter(OfFacts):
    """Which documents."""

    codes: list[str] | None = asks("With one of these codes.")
    kinds: list[DocumentKind] | None = asks("Of one of these kinds.")
    issuers: list[str] | None = asks("Issued by one of these parties, by code.")
    languages: list[str] | None = asks("In one of these languages: en, es.")
    confidences: list[Confidence] | None = asks(
        "As sure as one of these letters.", deprecation_reason="Use confidence, as in every other list."
    )
    seen_as: list[SeenAs] | None = asks("Read to one of these extents.")
    date: DateRange | None = asks("Of a date that may lie within these days.")
    has_url: bool | None = asks("Only those with an address, or only those without.")


@strawberry.enum(description="What documents are sorted by.")
class DocumentOrderField(Enum):
    """What documents are sorted by."""

    CODE = word("CODE", "The code.")
    TITLE = word("TITLE", "The title, in the language of the order.")
    DATE = word("DATE", "The date: its first day, then its last.")
    KIND = word("KIND", "The kind, by its word.")
    RECORDED = word("RECORDED", "When it was recorded.")


@strawberry.input(description="Which events; AND across fields, OR within a list.")
class EventFilter(OfFacts):
    """Which events."""

    codes: list[str] | None = asks("With one of these codes.")
    kinds: list[EventKind] | None = asks("Of one of these kinds.")
    statuses: list[EventStatus] | None = asks("Of which this became.")
    presidency_cycles: list[str] | None = asks("Of one of these cycles.")
    countries: list[CountryCode] | None = asks("In one of these countries.")
    part_of: list[str] | None = asks("Within one of these events, by code.")
    date: DateRange | None = asks("On a day, or days, that may lie within these.")
    mirps: bool | None = asks("Only those of the MIRPS, or only the others.")
    hosts: list[str] | None = asks("Hosted by one of these parties, by code.")
    conveners: list[str] | None = asks("Convened by one of these parties, by code.")
    partners: list[str] | None = asks("That one of these parties took part in or supported, by code.")
    adopted: list[str] | None = asks("That adopted one of these documents, by code.")
    announced_total: AmountRange | None = asks("With an announced total within these amounts.")
    has_announced_total: bool | None = asks("Only those of which a total was announced, or only the others.")
    has_pledges: bool | None = asks("Only those at which something was promised, or only the others.")


@strawberry.enum(description="What events are sorted by.")
class EventOrderField(Enum):
    """What events are sorted by."""

    CODE = word("CODE", "The code.")
    NAME = word("NAME", "The name, in the language of the order.")
    DATE = word("DATE", "The day: the first it may be, then the last.")
    KIND = word("KIND", "The kind, by its word.")
    STATUS = word("STATUS", "The status, by its word.")
    ANNOUNCED_TOTAL_USD = word("ANNOUNCED_TOTAL_USD", "The announced total, where it is in US dollars.")
    RECORDED = word("RECORDED", "When it was recorded.")


@strawberry.input(description="Which terms of office; AND across fields, OR within a list.")
class OfficeTermFilter(OfFacts):
    """Which terms of office."""

    codes: list[str] | None = asks("With one of these codes.")
    offices: list[Office] | None = asks("Of one of these offices.")
    holders: list[str] | None = asks("Held by one of these parties, alone or jointly, by code.")
    cycles: list[str] | None = asks("Of one of these presidency cycles.")
    statuses: list[OfficeTermStatus] | None = asks("Of which this is known.")
    from_: DateRange | None = asks("Begun on a day that may lie within these.", name="from")
    to: DateRange | None = asks(
        "Ended on a day that may lie within these; an end that is not known may lie within any."
    )
