"""The door to ``service/spending/reject_disbursement.py``."""

from datetime import date

import strawberry

from graphql_schema.mutations.door import Door
from graphql_schema.mutations.payload import Payload
from graphql_schema.reading import field
from graphql_schema.types.disbursement import Disbursement
from graphql_schema.types.inputs.shared import given, may
from service.spending.reject_disbursement import RejectDisbursement, reject_disbursement


@strawberry.input(description="Which request is turned down, and why.")
class RejectDisbursementInput:
    """Which request is turned down."""

    disbursement: str = given("The disbursement, by code; its requester may withdraw it so, too.")
    reason: str = given("Why, in words that its requester will read.")
    rejected_on: date | None = may("When; today unless said.")


@strawberry.type(description="What came of rejecting a disbursement.")
class RejectDisbursementPayload(Payload):
    """What came of it."""

    disbursement: Disbursement | None = field("The request, rejected; null where that was refused.")


DOOR = Door(reject_disbursement, RejectDisbursement, RejectDisbursementInput, RejectDisbursementPayload)
