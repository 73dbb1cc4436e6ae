"""The door to ``service/planning/record_state_commitment.py``."""

import strawberry

from graphql_schema.mutations.door import Door
from graphql_schema.mutations.payload import Payload
from graphql_schema.reading import field
from graphql_schema.types.inputs.shared import StatementInput, TextInput, given, may
from graphql_schema.types.state_commitment import StateCommitment
from service.planning.record_state_commitment import RecordStateCommitment, record_state_commitment


@strawberry.input(description="A policy measure that a State set itself.")
class RecordStateCommitmentInput(StatementInput):
    """A policy measure that a State set itself."""

    code: str = given("Of the measure: stable and readable.")
    plan: str = given("The plan it stands in, by code.")
    title: TextInput = given("Its words.")
    pillar: str | None = may("The pillar it serves, by code.")
    sector: str | None = may("The OECD DAC sector it is in, by code.")


@strawberry.type(description="What came of recording a policy measure.")
class RecordStateCommitmentPayload(Payload):
    """What came of it."""

    state_commitment: StateCommitment | None = field("The measure; null where it was refused.")


DOOR = Door(record_state_commitment, RecordStateCommitment, RecordStateCommitmentInput, RecordStateCommitmentPayload)
