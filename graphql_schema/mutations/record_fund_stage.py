"""The door to ``service/spending/record_fund_stage.py``."""

import strawberry

from graphql_schema.mutations.door import Door
from graphql_schema.mutations.payload import Payload
from graphql_schema.reading import field
from graphql_schema.types.fund import FundLifecycle
from graphql_schema.types.inputs.shared import StatementInput, TextInput, given
from service.spending.fund import FundStage
from service.spending.record_fund_stage import RecordFundStage, record_fund_stage


@strawberry.input(description="That a fund reached a stage of its life.")
class RecordFundStageInput(StatementInput):
    """That a fund reached a stage."""

    code: str = given("Of the record to be: stable and readable.")
    fund: str = given("The fund, by code.")
    stage: FundStage = given("The stage.")
    name: TextInput = given("What happened.")
    date: str = given("When it was reached, EDTF.")


@strawberry.type(description="What came of recording a stage of a fund.")
class RecordFundStagePayload(Payload):
    """What came of it."""

    stage: FundLifecycle | None = field("That it was reached; null where it was refused.")


DOOR = Door(record_fund_stage, RecordFundStage, RecordFundStageInput, RecordFundStagePayload)
