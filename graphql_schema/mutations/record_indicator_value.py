"""The door to ``service/planning/record_indicator_value.py``."""

from decimal import Decimal

import strawberry

from graphql_schema.mutations.door import Door
from graphql_schema.mutations.payload import Payload
from graphql_schema.reading import field
from graphql_schema.types.indicator import Indicator, IndicatorValue
from graphql_schema.types.inputs.shared import StatementInput, given, may
from service.money import Qualifier
from service.planning.record_indicator_value import RecordIndicatorValue, record_indicator_value


@strawberry.input(description="What was measured.")
class RecordIndicatorValueInput(StatementInput):
    """What was measured."""

    code: str = given("Of the measurement: stable and readable.")
    indicator: str = given("What it is a measurement of, by code.")
    value: Decimal = given("The number, in the indicator's unit.")
    date: str = given("The day or time it is of, EDTF.")
    qualifier: Qualifier = may("How exactly it is stated.", Qualifier.EXACT)


@strawberry.type(description="What came of recording a measurement.")
class RecordIndicatorValuePayload(Payload):
    """What came of it."""

    indicator_value: IndicatorValue | None = field("The measurement; null where it was refused.")
    indicator: Indicator | None = field("The indicator, with all its values; null where it was refused.")


DOOR = Door(
    record_indicator_value,
    RecordIndicatorValue,
    RecordIndicatorValueInput,
    RecordIndicatorValuePayload,
    beside={"indicator": ("indicator_value.indicator_id",)},
)
