"""The door to ``service/spending/return_unspent.py``."""

from decimal import Decimal

import strawberry

from graphql_schema.mutations.door import Door
from graphql_schema.mutations.payload import Payload
from graphql_schema.reading import field
from graphql_schema.types.inputs.shared import StatementInput, given, may
from graphql_schema.types.project import Project
from service.spending.return_unspent import ReturnUnspent, return_unspent


@strawberry.input(description="What an implementing entity has sent back to the fund.")
class ReturnUnspentInput(StatementInput):
    """What was sent back."""

    project: str = given("The project, by code.")
    amount: Decimal = given("How much, in major units of the project's currency.")
    returned: str | None = may("When, EDTF; today unless said.")
    document: str | None = may("The document of the transfer, by code.")


@strawberry.type(description="What came of returning unspent money.")
class ReturnUnspentPayload(Payload):
    """What came of it."""

    project: Project | None = field("The project as it stands then; null where it was refused.")


DOOR = Door(return_unspent, ReturnUnspent, ReturnUnspentInput, ReturnUnspentPayload, moves_money=True)
