"""The door to ``service/spending/record_fund_unit_term.py``."""

import strawberry

from graphql_schema.mutations.door import Door
from graphql_schema.mutations.payload import Payload
from graphql_schema.reading import field
from graphql_schema.types.fund import FundUnitTerm
from graphql_schema.types.inputs.shared import StatementInput, TextInput, given, may
from service.spending.record_fund_unit_term import RecordFundUnitTerm, record_fund_unit_term


@strawberry.input(description="Under which name a unit ran a fund.")
class RecordFundUnitTermInput(StatementInput):
    """Under which name a unit ran a fund."""

    code: str = given("Of the record to be: stable and readable.")
    fund: str = given("The fund, by code.")
    unit: str = given("The unit's party, by code: the same under all its names.")
    name: TextInput = given("What it was called.")
    from_edtf: str = given("Since when, EDTF.", name="from")
    to_edtf: str | None = may("Until when, EDTF; left out while it lasts.", name="to")


@strawberry.type(description="What came of recording a unit's term.")
class RecordFundUnitTermPayload(Payload):
    """What came of it."""

    term: FundUnitTerm | None = field("The term; null where it was refused.")


DOOR = Door(record_fund_unit_term, RecordFundUnitTerm, RecordFundUnitTermInput, RecordFundUnitTermPayload)
