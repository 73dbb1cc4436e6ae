"""The door to ``service/spending/record_interest.py``."""

import strawberry

from graphql_schema.mutations.door import Door
from graphql_schema.mutations.payload import Payload
from graphql_schema.reading import field
from graphql_schema.types.inputs.shared import StatedAmountInput, StatementInput, given
from graphql_schema.types.pledge import Pledge
from service.spending.record_interest import RecordInterest, record_interest


@strawberry.input(description="What a fund's money has earned while it waited.")
class RecordInterestInput(StatementInput):
    """What was earned."""

    fund: str = given("The fund, by code.")
    received: str = given("When it was credited, EDTF.")
    amount: StatedAmountInput = given(
        "How much. Where it is not in US dollars, its usd is the value that the bank states; without one, the value is "
        "unknown."
    )


@strawberry.type(description="What came of recording interest.")
class RecordInterestPayload(Payload):
    """What came of it."""

    pledge: Pledge | None = field(
        "The fund's own pledge INTEREST-fund-currency, of its administrator, whose line holds what was earned; null "
        "where it was refused."
    )


DOOR = Door(record_interest, RecordInterest, RecordInterestInput, RecordInterestPayload, moves_money=True)
