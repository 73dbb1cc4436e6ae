"""The door to ``service/giving/revise_pledge.py``."""

import strawberry

from graphql_schema.mutations.door import Door
from graphql_schema.mutations.payload import Payload
from graphql_schema.reading import field
from graphql_schema.types.inputs.shared import StatedAmountInput, StatementInput, given, may
from graphql_schema.types.pledge import Pledge, PledgeRevision
from service.giving.revise_pledge import RevisePledge, revise_pledge


@strawberry.input(description="What a donor announces now for a line of its pledge.")
class RevisePledgeInput(StatementInput):
    """What a donor announces now."""

    code: str = given("Of the revision: stable and readable; of a draft none is kept.")
    pledge: str = given("The pledge, by code; a draft too, which is mended where it stands.")
    revised: str = given("When it was announced, EDTF.")
    amount: StatedAmountInput = given("The new total of the line, in its currency: 100 raised to 150 is 150.")
    line: int | None = may("Which line, from 1; may be left out where the pledge has only one.")


@strawberry.type(description="What came of revising a pledge.")
class RevisePledgePayload(Payload):
    """What came of it."""

    revision: PledgeRevision | None = field(
        "What the line was, and is; null where it was refused, and of a draft, which is mended without one."
    )
    pledge: Pledge | None = field("The pledge as it stands then; null where it was refused.")


DOOR = Door(
    revise_pledge,
    RevisePledge,
    RevisePledgeInput,
    RevisePledgePayload,
    beside={"pledge": ("pledge_revision.line_id", "pledge_line.pledge_id")},
)
