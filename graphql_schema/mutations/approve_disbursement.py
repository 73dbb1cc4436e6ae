"""The door to ``service/spending/approve_disbursement.py``."""

from datetime import date

import strawberry

from graphql_schema.mutations.door import Door
from graphql_schema.mutations.payload import Payload
from graphql_schema.reading import field
from graphql_schema.types.disbursement import Disbursement
from graphql_schema.types.inputs.paying import PayingLineInput
from graphql_schema.types.inputs.shared import StatementInput, given, may
from service.spending.approve_disbursement import ApproveDisbursement, approve_disbursement


@strawberry.input(description="Which request is approved, and, where the administrator chooses, whose money pays.")
class ApproveDisbursementInput(StatementInput):
    """Which request is approved."""

    disbursement: str = given("The disbursement, by code. Whoever requested it may not approve it.")
    approved: str | None = may("When, EDTF; today unless said.")
    lines: list[PayingLineInput] = may(
        "The only lines that may pay. Unless said, any line of the fund whose earmark admits the need pays: the "
        "tightest earmark first, then the oldest receipt.",
        [],
    )
    document: str | None = may("The document of the decision, by code.")
    expires_on: date | None = may("The last day on which it may be paid; any day until it is voided, unless said.")


@strawberry.type(description="What came of approving a disbursement.")
class ApproveDisbursementPayload(Payload):
    """What came of it."""

    disbursement: Disbursement | None = field("The disbursement as it stands then; null where it was refused.")


DOOR = Door(
    approve_disbursement, ApproveDisbursement, ApproveDisbursementInput, ApproveDisbursementPayload, moves_money=True
)
