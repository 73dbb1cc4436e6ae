"""Commitments: firm written obligations against a line of a pledge."""

import strawberry

from graphql_schema.enums import described
from graphql_schema.in_languages import in_languages
from graphql_schema.reading import field
from graphql_schema.types.document import Document
from graphql_schema.types.fact import Fact
from graphql_schema.types.ledger import JournalEntry
from graphql_schema.types.party import Party
from graphql_schema.types.pledge import Pledge
from graphql_schema.types.pledge_line import PledgeLine
from graphql_schema.types.shared import StatedAmount, VagueDate
from service.giving.commitment import CommitmentKind

described(
    CommitmentKind,
    "CommitmentKind",
    "What made it firm.",
    {
        "AUTHORISATION": "A government authorised it.",
        "AGREEMENT": "An agreement was signed.",
        "APPROPRIATION": "A parliament appropriated it.",
        "OTHER": "Another written obligation.",
    },
)


@strawberry.type(description="Money that a donor has bound itself in writing to give.")
class Commitment(Fact):
    """Money that a donor has bound itself in writing to give."""

    code: str = field("Stable and readable.")
    line: PledgeLine = field("The line it is signed against.")
    pledge: Pledge = field("The pledge of that line.")
    donor: Party = field("Who is bound.")
    kind: CommitmentKind = field("What made it firm.")
    signed_on: VagueDate = field("When it was signed.")
    amount: StatedAmount = field("How much was signed, as stated.")
    acknowledged_on: VagueDate | None = field("When the receiver welcomed it; no second commitment.")
    acknowledged_by: Party | None = field("Who welcomed it.")
    document: Document | None = field("The agreement or decision itself.")
    entry: JournalEntry | None = field("Its entry in the book; null where the amount is unknown.")

    @in_languages
    def kind_label(self) -> str:
        """Say its kind in words, for people."""

    @in_languages
    def title(self) -> str | None:
        """Give its title."""
