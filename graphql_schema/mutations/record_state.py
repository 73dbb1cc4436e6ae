"""The door to ``service/registry/record_state.py``."""

import strawberry

from graphql_schema.mutations.door import Door
from graphql_schema.mutations.payload import Payload
from graphql_schema.reading import field
from graphql_schema.scalars import CountryCode, Currency
from graphql_schema.types.inputs.shared import StatementInput, TextInput, given, may
from graphql_schema.types.state import State
from service.registry.record_state import RecordState, record_state


@strawberry.input(description="One of the MIRPS States; since when it belongs to the MIRPS is a membership.")
class RecordStateInput(StatementInput):
    """One of the MIRPS States."""

    code: CountryCode = given("ISO 3166-1 alpha-2.")
    iso3: str = given("ISO 3166-1 alpha-3.")
    numeric: str = given('ISO 3166-1 numeric, as text: "084".')
    party: str = given("Its party, of the kind STATE, by code.")
    name: TextInput = given("Its name.")
    currency: Currency | None = may("Its currency.")
    roles: list[str] = may("Its situational roles, as codes of that list: ORIGIN, TRANSIT, DESTINATION, RETURN.", [])


@strawberry.type(description="What came of recording a State.")
class RecordStatePayload(Payload):
    """What came of it."""

    state: State | None = field("The State; null where it was refused.")


DOOR = Door(record_state, RecordState, RecordStateInput, RecordStatePayload)
