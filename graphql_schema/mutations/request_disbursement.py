"""The door to ``service/spending/request_disbursement.py``."""

from datetime import date
from decimal import Decimal

import strawberry

from graphql_schema.mutations.door import Door
from graphql_schema.mutations.payload import Payload
from graphql_schema.reading import field
from graphql_schema.scalars import Currency
from graphql_schema.types.disbursement import Disbursement
from graphql_schema.types.inputs.shared import StatementInput, given, may
from service.spending.request_disbursement import RequestDisbursement, request_disbursement


@strawberry.input(description="What money is asked for.")
class RequestDisbursementInput(StatementInput):
    """What money is asked for."""

    code: str = given("Of the disbursement to be: stable and readable.")
    project: str = given("The project, by code.")
    amount: Decimal = given("How much, in major units of the project's currency.")
    currency: Currency | None = may("The project's, to be sure; compared.")
    requested_on: date | None = may("When; today unless said.")
    purpose: str | None = may("What for, in words.")


@strawberry.type(description="What came of requesting a disbursement.")
class RequestDisbursementPayload(Payload):
    """What came of it."""

    disbursement: Disbursement | None = field("The request; null where it was refused.")


DOOR = Door(request_disbursement, RequestDisbursement, RequestDisbursementInput, RequestDisbursementPayload)
