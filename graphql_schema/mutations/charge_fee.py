"""The door to ``service/spending/charge_fee.py``."""

from decimal import Decimal

import strawberry

from graphql_schema.mutations.door import Door
from graphql_schema.mutations.payload import Payload
from graphql_schema.reading import field
from graphql_schema.scalars import Currency
from graphql_schema.types.inputs.shared import StatementInput, given, may
from graphql_schema.types.pledge import Pledge
from service.spending.charge_fee import ChargeFee, charge_fee


@strawberry.input(description="What the administrator keeps of the money a pledge line brought into a fund.")
class ChargeFeeInput(StatementInput):
    """What the administrator keeps."""

    pledge: str = given("The pledge, by code.")
    amount: Decimal = given("How much, in major units.")
    line: int | None = may("Its line, counted from 1; may be left out where the pledge has only one.")
    unit: Currency | None = may("What the money was received in, where that is not the line's own currency.")
    charged: str | None = may("When, EDTF; today unless said.")
    document: str | None = may("The document of the charge, by code.")


@strawberry.type(description="What came of charging a fee.")
class ChargeFeePayload(Payload):
    """What came of it."""

    pledge: Pledge | None = field("The pledge as it stands then; null where it was refused.")


DOOR = Door(charge_fee, ChargeFee, ChargeFeeInput, ChargeFeePayload, moves_money=True)
