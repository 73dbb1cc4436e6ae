"""What donors are to be asked about: who, what, since when, why."""

from datetime import date
from decimal import Decimal

import strawberry

from graphql_schema.enums import described
from graphql_schema.in_languages import in_languages
from graphql_schema.reading import field
from graphql_schema.types.event import Event
from graphql_schema.types.party import Party
from graphql_schema.types.pledge import Pledge
from graphql_schema.types.pledge_line import PledgeLine
from graphql_schema.types.shared import Money
from service.giving.follow_up import FollowUpReason

described(
    FollowUpReason,
    "FollowUpReason",
    "Why a promise is to be followed up.",
    {
        "INSTALMENT_LATE": "Instalments are late.",
        "PERIOD_OVER": "The time it was for is over, and no instalment says when it comes.",
        "NOT_PAID": "It is signed, has not arrived, and no instalment says when it comes.",
        "NOT_SIGNED": "Nothing is signed of it, and no instalment says when it comes.",
        "AMOUNT_UNKNOWN": "Nobody published how much it is.",
        "RECEIPT_UNKNOWN": "Something of it arrived, and nobody published how much.",
    },
)


@strawberry.type(
    description="Something a donor is to be asked about: a part of a line of a pledge, and why. The parts of a line "
    "overlap nowhere; what its instalments make due later is in none."
)
class FollowUp:
    """Something a donor is to be asked about."""

    id: strawberry.ID = field("Tells it from the others of the list, as long as it is listed.")
    reason: FollowUpReason = field("Why.")
    since: date | None = field(
        "Since when: the day of the oldest late instalment, the end of the time it was for, the first signature, the "
        "announcement, or the receipt; null where nobody knows."
    )
    days: int | None = field("How many days that is ago, on the day asked for.")
    amount: Money | None = field("How much is open; null where the amount is what is unknown.")
    usd: Decimal | None = field("Its part of what the promise is worth in US dollars; null where no rate is known.")
    donor: Party = field("Who promised it.")
    event: Event | None = field("The event it was announced at.")
    pledge: Pledge = field("The pledge.")
    line: PledgeLine = field("The line of the pledge.")
    illustrative: bool = field("Whether it is made up, to show how the service works.")

    @in_languages
    def reason_label(self) -> str:
        """Say the reason in words, for people."""
