"""The door to ``service/planning/record_indicator.py``."""

from decimal import Decimal

import strawberry

from graphql_schema.mutations.door import Door
from graphql_schema.mutations.payload import Payload
from graphql_schema.reading import field
from graphql_schema.scalars import CountryCode
from graphql_schema.types.indicator import Indicator
from graphql_schema.types.inputs.shared import StatementInput, TextInput, given, may
from service.money import Qualifier
from service.planning.record_indicator import RecordIndicator, record_indicator


@strawberry.input(description="What is to be measured.")
class RecordIndicatorInput(StatementInput):
    """What is to be measured."""

    code: str = given("Of the indicator: stable and readable.")
    definition: TextInput = given("What is counted, and what is not.")
    unit: str = given("What is counted, in one word: PERSON, FAMILY, APPLICANT.")
    name: TextInput | None = may("A short name.")
    project: str | None = may("The project it measures, by code.")
    portfolio: str | None = may("The portfolio of a fund it measures, by code.")
    need: str | None = may("The need it measures, by code.")
    state: CountryCode | None = may("The State it measures in.")
    baseline: Decimal | None = may("The number before.")
    target: Decimal | None = may("The number to reach.")
    target_qualifier: Qualifier | None = may("How exactly the target was stated; only with a target.")
    target_date: str | None = may("When the target was stated, EDTF.")


@strawberry.type(description="What came of recording an indicator.")
class RecordIndicatorPayload(Payload):
    """What came of it."""

    indicator: Indicator | None = field("The indicator; null where it was refused.")


DOOR = Door(record_indicator, RecordIndicator, RecordIndicatorInput, RecordIndicatorPayload)
