"""The door to ``service/spending/record_disbursement.py``."""

from decimal import Decimal

import strawberry

from graphql_schema.mutations.door import Door
from graphql_schema.mutations.payload import Payload
from graphql_schema.reading import field
from graphql_schema.types.disbursement import Disbursement
from graphql_schema.types.inputs.shared import StatementInput, given, may
from service.spending.record_disbursement import RecordDisbursement, record_disbursement


@strawberry.input(description="What was paid to an implementing entity.")
class RecordDisbursementInput(StatementInput):
    """What was paid."""

    disbursement: str = given("The disbursement, by code.")
    amount: Decimal | None = may("How much of it, in major units; all that is approved and unpaid unless said.")
    paid: str | None = may("When, EDTF; today unless said.")
    document: str | None = may("The document of the payment, by code.")


@strawberry.type(description="What came of recording that a disbursement was paid.")
class RecordDisbursementPayload(Payload):
    """What came of it."""

    disbursement: Disbursement | None = field("The disbursement as it stands then; null where it was refused.")


DOOR = Door(
    record_disbursement, RecordDisbursement, RecordDisbursementInput, RecordDisbursementPayload, moves_money=True
)
