"""The door to ``service/spending/record_fund_objective.py``."""

import strawberry

from graphql_schema.mutations.door import Door
from graphql_schema.mutations.payload import Payload
from graphql_schema.reading import field
from graphql_schema.types.fund import Fund
from graphql_schema.types.inputs.shared import StatementInput, TextInput, given, may
from service.spending.record_fund_objective import RecordFundObjective, record_fund_objective


@strawberry.input(description="What a fund is for, in its own words.")
class RecordFundObjectiveInput(StatementInput):
    """What a fund is for."""

    code: str = given("Of the objective to be: stable and readable.")
    fund: str = given("The fund, by code.")
    name: TextInput = given("The objective.")
    pillar: str | None = may("The pillar of the MIRPS that it stands for, as a code of that list.")


@strawberry.type(description="What came of recording an objective of a fund.")
class RecordFundObjectivePayload(Payload):
    """What came of it."""

    fund: Fund | None = field("The fund it is an objective of; null where it was refused.")


DOOR = Door(
    record_fund_objective,
    RecordFundObjective,
    RecordFundObjectiveInput,
    RecordFundObjectivePayload,
    beside={"fund": ("fund_objective.fund_id",)},
)
