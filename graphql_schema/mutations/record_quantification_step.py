"""The door to ``service/planning/record_quantification_step.py``."""

import strawberry

from graphql_schema.mutations.door import Door
from graphql_schema.mutations.payload import Payload
from graphql_schema.reading import field
from graphql_schema.types.inputs.shared import StatementInput, TextInput, given, may
from graphql_schema.types.quantification_step import QuantificationStep
from service.planning.plan import StepPrecision, StepStatus
from service.planning.record_quantification_step import RecordQuantificationStep, record_quantification_step


@strawberry.input(description="A step by which needs are to be quantified.")
class RecordQuantificationStepInput(StatementInput):
    """A step by which needs are to be quantified."""

    code: str = given("Of the step: stable and readable.")
    cycle: str = given('The cycle of the plans it prepares: "2020-2022".')
    position: int = given("Its place in the sequence of steps.")
    action: TextInput = given("What is to be done.")
    deadline: str = given("By when, EDTF.")
    output: TextInput | None = may("What is to come of it.")
    responsible: list[str] = may("Who is to take it, by the codes of parties, in the order of the document.", [])
    precision: StepPrecision | None = may("How exactly the deadline was set.")
    status: StepStatus = may("What is known of it.", StepStatus.PLANNED)


@strawberry.type(description="What came of recording a step.")
class RecordQuantificationStepPayload(Payload):
    """What came of it."""

    quantification_step: QuantificationStep | None = field("The step; null where it was refused.")


DOOR = Door(
    record_quantification_step,
    RecordQuantificationStep,
    RecordQuantificationStepInput,
    RecordQuantificationStepPayload,
)
