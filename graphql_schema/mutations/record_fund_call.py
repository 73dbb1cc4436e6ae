"""The door to ``service/spending/record_fund_call.py``."""

import strawberry

from graphql_schema.mutations.door import Door
from graphql_schema.mutations.payload import Payload
from graphql_schema.reading import field
from graphql_schema.types.fund import FundCall
from graphql_schema.types.inputs.shared import StatementInput, TextInput, given, may
from service.spending.record_fund_call import RecordFundCall, record_fund_call


@strawberry.input(description="A call for proposals of a fund.")
class RecordFundCallInput(StatementInput):
    """A call for proposals."""

    code: str = given("Of the call to be: stable and readable.")
    fund: str = given("The fund, by code.")
    name: TextInput = given("Its name.")
    opened: str = given("When it opened, EDTF.")
    ordinal: int | None = may("Which call it is, counted from 1.")
    states_count: int | None = may("How many States it addressed or heard from, named or not.")


@strawberry.type(description="What came of recording a call for proposals.")
class RecordFundCallPayload(Payload):
    """What came of it."""

    call: FundCall | None = field("The call; null where it was refused.")


DOOR = Door(record_fund_call, RecordFundCall, RecordFundCallInput, RecordFundCallPayload)
