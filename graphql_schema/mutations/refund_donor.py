"""The door to ``service/giving/refund_donor.py``."""

from decimal import Decimal

import strawberry

from graphql_schema.mutations.door import Door
from graphql_schema.mutations.payload import Payload
from graphql_schema.reading import field
from graphql_schema.scalars import Currency
from graphql_schema.types.inputs.shared import StatementInput, given, may
from graphql_schema.types.pledge import Pledge
from service.giving.refund_donor import RefundDonor, refund_donor


@strawberry.input(description="What goes back to a donor.")
class RefundDonorInput(StatementInput):
    """What goes back to a donor."""

    pledge: str = given("The pledge the money came from, by code.")
    refunded: str = given("When, EDTF.")
    amount: Decimal = given("How much, in major units.")
    line: int | None = may("Which line, from 1; may be left out where the pledge has only one.")
    unit: Currency | None = may("The currency it was received in, where that is not the line's.")


@strawberry.type(description="What came of refunding a donor.")
class RefundDonorPayload(Payload):
    """What came of it."""

    pledge: Pledge | None = field("The pledge as it stands then; null where it was refused.")


DOOR = Door(refund_donor, RefundDonor, RefundDonorInput, RefundDonorPayload, moves_money=True)
