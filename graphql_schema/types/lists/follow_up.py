"""Which of what is to be followed up, and in what order."""

from enum import Enum

import strawberry

from graphql_schema.scalars import Currency
from graphql_schema.types.lists.asking import AmountRange, NumberRange, asks, word
from graphql_schema.types.shared import DateRange, only_illustrative
from service.giving.follow_up import FollowUpReason


@strawberry.input(description="Which of what is to be followed up; AND across fields, OR within a list.")
class FollowUpFilter:
    """Which of what is to be followed up."""

    reasons: list[FollowUpReason] | None = asks("For one of these reasons.")
    donors: list[str] | None = asks("Promised by one of these donors, alone or jointly, by code.")
    events: list[str] | None = asks("Announced at one of these events, by code.")
    pledges: list[str] | None = asks("Of one of these pledges, by code.")
    since: DateRange | None = asks("Open since one of these days.")
    days: NumberRange | None = asks("Open for so many days.")
    units: list[Currency] | None = asks("In one of these units.")
    amount: AmountRange | None = asks("Of which what is open lies within these amounts.")
    illustrative: bool | None = only_illustrative()


@strawberry.enum(description="What a list of what to follow up is sorted by.")
class FollowUpOrderField(Enum):
    """What a list of what to follow up is sorted by."""

    SINCE = word("SINCE", "Since when it is open.")
    REASON = word("REASON", "Why it is listed, in the order of the enumeration.")
    DONOR = word("DONOR", "The donor's code.")
    EVENT_DATE = word("EVENT_DATE", "The day of the event it was announced at: the first it may be, then the last.")
    AMOUNT_USD = word("AMOUNT_USD", "What is open, by its value in US dollars.")
