"""The door to ``service/planning/record_plan.py``."""

import strawberry

from graphql_schema.mutations.door import Door
from graphql_schema.mutations.payload import Payload
from graphql_schema.reading import field
from graphql_schema.scalars import CountryCode
from graphql_schema.types.inputs.shared import StatementInput, TextInput, given, may
from graphql_schema.types.plan import Plan
from service.planning.plan import PlanStatus
from service.planning.record_plan import RecordPlan, record_plan


@strawberry.input(description="A plan, in one version.")
class RecordPlanInput(StatementInput):
    """A plan, in one version."""

    code: str = given("Of the plan: stable and readable.")
    title: TextInput = given("What it is called.")
    status: PlanStatus = given("How far it has come.")
    adopted: str = given("When it was adopted or stated, EDTF; XXXX where nobody says.")
    state: CountryCode | None = may("Whose plan it is; the region's unless said.")
    cycle: str | None = may('The years it is for: "2020-2022".')
    version: int = may("Which version of the plan it is, from 1.", 1)
    document: str | None = may("The document that is the plan, or adopted it, by code.")
    reference: bool = may("Whether coverage that names no plan is measured against this one.", default=False)
    supersedes: str | None = may("The plan whose place it takes, by code.")


@strawberry.type(description="What came of recording a plan.")
class RecordPlanPayload(Payload):
    """What came of it."""

    plan: Plan | None = field("The plan; null where it was refused.")


DOOR = Door(record_plan, RecordPlan, RecordPlanInput, RecordPlanPayload)
