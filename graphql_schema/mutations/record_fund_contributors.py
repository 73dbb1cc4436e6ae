"""The door to ``service/spending/record_fund_contributors.py``."""

import strawberry

from graphql_schema.mutations.door import Door
from graphql_schema.mutations.payload import Payload
from graphql_schema.reading import field
from graphql_schema.types.fund import FundContributorStatement
from graphql_schema.types.inputs.shared import StatementInput, TextInput, given
from service.spending.record_fund_contributors import RecordFundContributors, record_fund_contributors


@strawberry.input(description="Whom a document credits as contributors of a fund.")
class RecordFundContributorsInput(StatementInput):
    """Whom a document credits as contributors."""

    code: str = given("Of the statement to be: stable and readable.")
    fund: str = given("The fund, by code.")
    name: TextInput = given("What is stated.")
    stated_on: str = given("When it was said, EDTF.")
    contributors: list[str] = given("Who is credited, by code.")


@strawberry.type(description="What came of recording whom a document credits.")
class RecordFundContributorsPayload(Payload):
    """What came of it."""

    statement: FundContributorStatement | None = field("The statement; null where it was refused.")


DOOR = Door(
    record_fund_contributors, RecordFundContributors, RecordFundContributorsInput, RecordFundContributorsPayload
)
