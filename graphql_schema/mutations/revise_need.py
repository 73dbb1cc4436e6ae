"""The door to ``service/planning/revise_need.py``."""

from decimal import Decimal

import strawberry

from graphql_schema.mutations.door import Door
from graphql_schema.mutations.payload import Payload
from graphql_schema.reading import field
from graphql_schema.types.inputs.shared import StatementInput, given, may
from graphql_schema.types.need import Need
from service.money import Qualifier
from service.planning.revise_need import ReviseNeed, revise_need


@strawberry.input(description="What a need asks for now.")
class ReviseNeedInput(StatementInput):
    """What a need asks for now."""

    code: str = given("Of the revision: stable and readable; of a draft none is kept.")
    need: str = given("The need, by code; a draft too, which is mended where it stands.")
    revised_on: str = given("When it was stated, EDTF; not before the need's latest entry.")
    requirement: Decimal | None = may("The new requirement in all, in major units; as it is unless said.")
    investment: Decimal | None = may("What the State itself puts in, in all; as it is unless said.")
    requirement_usd: Decimal | None = may(
        "What the requirement is worth in US dollars, where it was unknown or zero until now, or is a draft's."
    )
    investment_usd: Decimal | None = may(
        "What the investment is worth in US dollars, where it was unknown or zero until now, or is a draft's."
    )
    qualifier: Qualifier | None = may("How exactly the new requirement is stated; as it is unless said.")


@strawberry.type(description="What came of revising a need.")
class ReviseNeedPayload(Payload):
    """What came of it."""

    need: Need | None = field("The need as it stands then; null where it was refused.")


DOOR = Door(revise_need, ReviseNeed, ReviseNeedInput, ReviseNeedPayload, beside={"need": ("need_revision.need_id",)})
