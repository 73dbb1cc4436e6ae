"""The door to ``service/spending/void_disbursement.py``."""

import strawberry

from graphql_schema.mutations.door import Door
from graphql_schema.mutations.payload import Payload
from graphql_schema.reading import field
from graphql_schema.types.disbursement import Disbursement
from graphql_schema.types.inputs.shared import StatementInput, given, may
from service.spending.void_disbursement import VoidDisbursement, void_disbursement


@strawberry.input(description="Which approval is given up, as far as it is not paid.")
class VoidDisbursementInput(StatementInput):
    """Which approval is given up."""

    disbursement: str = given("The disbursement, by code. What of it is paid stays paid.")
    voided: str | None = may("When, EDTF; today unless said.")


@strawberry.type(description="What came of voiding a disbursement.")
class VoidDisbursementPayload(Payload):
    """What came of it."""

    disbursement: Disbursement | None = field("The disbursement as it stands then; null where it was refused.")


DOOR = Door(void_disbursement, VoidDisbursement, VoidDisbursementInput, VoidDisbursementPayload, moves_money=True)
