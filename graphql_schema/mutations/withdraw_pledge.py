"""The door to ``service/giving/withdraw_pledge.py``."""

from decimal import Decimal

import strawberry

from graphql_schema.mutations.door import Door
from graphql_schema.mutations.payload import Payload
from graphql_schema.reading import field
from graphql_schema.types.inputs.shared import StatementInput, given, may
from graphql_schema.types.pledge import Pledge
from service.giving.withdraw_pledge import WithdrawPledge, withdraw_pledge


@strawberry.input(description="What a donor takes back, or is written off.")
class WithdrawPledgeInput(StatementInput):
    """What is taken back."""

    pledge: str = given("The pledge, by code.")
    withdrawn: str = given("When, EDTF.")
    line: int | None = may("Which line, from 1; may be left out where the pledge has only one.")
    amount: Decimal | None = may("How much, in major units of the line's currency; all outstanding unless said.")


@strawberry.type(description="What came of withdrawing a pledge.")
class WithdrawPledgePayload(Payload):
    """What came of it."""

    pledge: Pledge | None = field("The pledge as it stands then; null where it was refused.")


DOOR = Door(withdraw_pledge, WithdrawPledge, WithdrawPledgeInput, WithdrawPledgePayload, moves_money=True)
