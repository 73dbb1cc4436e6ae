"""The door to ``service/matching/release_allocation.py``."""

from decimal import Decimal

import strawberry

from graphql_schema.mutations.door import Door
from graphql_schema.mutations.payload import Payload
from graphql_schema.reading import field
from graphql_schema.scalars import Currency
from graphql_schema.types.allocation import Allocation
from graphql_schema.types.inputs.shared import StatementInput, given, may
from service.ledger.account import Stage
from service.matching.release_allocation import ReleaseAllocation, release_allocation


@strawberry.input(description="Which money to take off which need.")
class ReleaseAllocationInput(StatementInput):
    """Which money to take off which need."""

    pledge: str = given("The pledge the money is of, by code.")
    need: str = given("The need it is placed on, by code.")
    line: int | None = may("Which line, from 1; may be left out where the pledge has only one.")
    amount: Decimal | None = may("How much, in major units; all that can be taken off unless said.")
    unit: Currency | None = may("The currency the money is in now, where it arrived in another than the line's.")
    stage: Stage | None = may(
        "Only money that has come this far: PLEDGED, COMMITTED or RECEIVED. All three unless said, the least advanced "
        "first."
    )
    released: str | None = may("When, EDTF; today unless said.")


@strawberry.type(description="What came of taking money off a need.")
class ReleaseAllocationPayload(Payload):
    """What came of it."""

    allocation: Allocation | None = field("What of the line is left on the need; null where it was refused.")


DOOR = Door(release_allocation, ReleaseAllocation, ReleaseAllocationInput, ReleaseAllocationPayload, moves_money=True)
