"""The door to ``service/planning/validate_need.py``."""

import strawberry

from graphql_schema.mutations.door import Door
from graphql_schema.mutations.payload import Payload
from graphql_schema.reading import field
from graphql_schema.types.inputs.shared import StatementInput, given, may
from graphql_schema.types.need import Need
from graphql_schema.types.need_history import NeedValidation
from service.planning.validate_need import ValidateNeed, validate_need


@strawberry.input(description="Which need was found right.")
class ValidateNeedInput(StatementInput):
    """Which need was found right."""

    need: str = given("The need, by code; a draft may be validated too.")
    validated: str | None = may("When, EDTF; today unless said.")
    validated_by: str | None = may("Who found it right, by the code of a party: the State, or a body of the States.")


@strawberry.type(description="What came of validating a need.")
class ValidateNeedPayload(Payload):
    """What came of it."""

    validation: NeedValidation | None = field("Who validated which amounts; null where it was refused.")
    need: Need | None = field("The need, validated; null where it was refused.")


DOOR = Door(
    validate_need, ValidateNeed, ValidateNeedInput, ValidateNeedPayload, beside={"need": ("need_validation.need_id",)}
)
