"""The door to ``service/ledger/reverse_entry.py``."""

from datetime import date

import strawberry

from graphql_schema.mutations.door import Door
from graphql_schema.mutations.payload import Payload
from graphql_schema.types.inputs.shared import given, may
from service.ledger.entry import ReversalReason
from service.ledger.reverse_entry import ReverseEntry, reverse_entry


@strawberry.input(description="Which entry of the book was a mistake, and what sort of mistake.")
class ReverseEntryInput:
    """Which entry was a mistake."""

    entry: int = given("The entry, by its sequence.")
    reason: ReversalReason = given("What was wrong with it.")
    effective_on: date | None = may("From which day on it counts no more; today unless said.")
    document: str | None = may("The document that shows the mistake, by code.")
    note: str | None = may("What happened, in words.")


@strawberry.type(
    description="What came of reversing an entry: the payload's entry is the mirror, which names the first."
)
class ReverseEntryPayload(Payload):
    """What came of it."""


DOOR = Door(reverse_entry, ReverseEntry, ReverseEntryInput, ReverseEntryPayload, moves_money=True)
