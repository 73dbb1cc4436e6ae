"""The door to ``service/giving/sign_commitment.py``."""

import strawberry

from graphql_schema.mutations.door import Door
from graphql_schema.mutations.payload import Payload
from graphql_schema.reading import field
from graphql_schema.types.commitment import Commitment
from graphql_schema.types.inputs.shared import StatedAmountInput, StatementInput, TextInput, given, may
from service.giving.commitment import CommitmentKind
from service.giving.sign_commitment import SignCommitment, sign_commitment


@strawberry.input(description="What a donor binds itself to in writing.")
class SignCommitmentInput(StatementInput):
    """What a donor binds itself to."""

    code: str = given("Of the commitment: stable and readable.")
    pledge: str = given("The pledge it is signed against, by code.")
    signed: str = given("When, EDTF.")
    line: int | None = may("Which line, from 1; may be left out where the pledge has only one.")
    title: TextInput | None = may("What the agreement or decision is called.")
    amount: StatedAmountInput | None = may("How much, in the line's currency; left out where nobody published it.")
    kind: CommitmentKind = may("What made it firm.", CommitmentKind.AGREEMENT)
    document: str | None = may("The agreement or decision itself, by code; the first source unless said.")
    acknowledged: str | None = may("When the receiver welcomed it, EDTF; that is no second commitment.")
    acknowledged_by: str | None = may("Who welcomed it, by the code of its party.")


@strawberry.type(description="What came of signing a commitment.")
class SignCommitmentPayload(Payload):
    """What came of it."""

    commitment: Commitment | None = field("The commitment; null where it was refused.")


DOOR = Door(sign_commitment, SignCommitment, SignCommitmentInput, SignCommitmentPayload)
