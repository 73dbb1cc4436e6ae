"""The door to ``service/matching/allocate_pledge.py``."""

from decimal import Decimal

import strawberry

from graphql_schema.mutations.door import Door
from graphql_schema.mutations.payload import Payload
from graphql_schema.reading import field
from graphql_schema.scalars import Currency
from graphql_schema.types.allocation import Allocation
from graphql_schema.types.inputs.shared import StatementInput, given, may
from service.ledger.account import Stage
from service.matching.allocate_pledge import AllocatePledge, allocate_pledge
from service.matching.allocation import AllocationBasis


@strawberry.input(description="Which money to place on which need.")
class AllocatePledgeInput(StatementInput):
    """Which money to place on which need."""

    pledge: str = given("The pledge the money is of, by code.")
    need: str = given("The need, by code; the line's earmark must admit it.")
    amount: Decimal = given("How much, in major units.")
    line: int | None = may("Which line, from 1; may be left out where the pledge has only one.")
    unit: Currency | None = may("The currency the money is in now, where it arrived in another than the line's.")
    stage: Stage | None = may(
        "Only money that has come this far: PLEDGED, COMMITTED or RECEIVED. All three unless said, the least advanced "
        "first."
    )
    allocated: str | None = may("When, EDTF; today unless said.")
    basis: AllocationBasis = may(
        "On whose word it is placed; that of the CHAIR rests on a document among the sources.",
        AllocationBasis.SECRETARIAT,
    )


@strawberry.type(description="What came of placing money on a need.")
class AllocatePledgePayload(Payload):
    """What came of it."""

    allocation: Allocation | None = field("What of the line stands on the need then; null where it was refused.")


DOOR = Door(allocate_pledge, AllocatePledge, AllocatePledgeInput, AllocatePledgePayload, moves_money=True)
