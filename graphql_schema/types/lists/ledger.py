"""Which entries of the book, and in what order."""

from enum import Enum

import strawberry

from graphql_schema.scalars import Currency
from graphql_schema.types.lists.asking import AmountRange, asks, word
from graphql_schema.types.shared import DateRange
from service.ledger.account import Stage
from service.ledger.entry import EntryKind, ReversalReason


@strawberry.input(description="Which entries; AND across fields, OR within a list.")
class EntryFilter:
    """Which entries."""

    text: str | None = asks(
        "With this in its subject or its note, whatever the capitals and accents; 100 characters at most."
    )
    kinds: list[EntryKind] | None = asks("Made by one of these acts.")
    effective: DateRange | None = asks("True since a day within these.")
    recorded_on: DateRange | None = asks("Recorded on one of these days, in UTC.")
    subjects: list[str] | None = asks('About one of these, such as "pledge:SE1-2021-ES".')
    actors: list[str] | None = asks("Recorded by one of these.")
    documents: list[str] | None = asks("Resting on one of these documents, by code.")
    reasons: list[ReversalReason] | None = asks("Reversing another for one of these reasons.")
    reversed: bool | None = asks("Only those that were reversed, or only those that were not.")
    pledges: list[str] | None = asks("Moving money of one of these pledges, by code.")
    needs: list[str] | None = asks("Moving money from or to one of these needs, by code.")
    projects: list[str] | None = asks("Moving money from or to one of these projects, by code.")
    stages: list[Stage] | None = asks("Moving money from or to one of these stages.")
    units: list[Currency] | None = asks("Moving one of these units.")
    amount: AmountRange | None = asks("With a transfer within these amounts.")


@strawberry.enum(description="What entries are sorted by.")
class EntryOrderField(Enum):
    """What entries are sorted by."""

    SEQUENCE = word("SEQUENCE", "The number, which is the order of recording.")
    EFFECTIVE_ON = word("EFFECTIVE_ON", "The day since which it is true.")
    KIND = word("KIND", "The act, by its word.")
    ACTOR = word("ACTOR", "Who recorded it.")
