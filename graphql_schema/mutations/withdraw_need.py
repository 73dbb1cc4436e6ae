"""The door to ``service/planning/withdraw_need.py``."""

import strawberry

from graphql_schema.mutations.door import Door
from graphql_schema.mutations.payload import Payload
from graphql_schema.reading import field
from graphql_schema.types.inputs.shared import StatementInput, given
from graphql_schema.types.need import Need
from service.planning.withdraw_need import WithdrawNeed, withdraw_need


@strawberry.input(description="Which draft of a need to give up.")
class WithdrawNeedInput(StatementInput):
    """Which draft to give up."""

    need: str = given("The need, by code: a draft or embargoed one.")


@strawberry.type(description="What came of withdrawing a need.")
class WithdrawNeedPayload(Payload):
    """What came of it."""

    need: Need | None = field("The need, withdrawn; null where it was refused.")


DOOR = Door(withdraw_need, WithdrawNeed, WithdrawNeedInput, WithdrawNeedPayload)
