"""The door to ``service/spending/record_fund_portfolio.py``."""

import strawberry

from graphql_schema.mutations.door import Door
from graphql_schema.mutations.payload import Payload
from graphql_schema.reading import field
from graphql_schema.scalars import CountryCode
from graphql_schema.types.fund import FundPortfolio
from graphql_schema.types.inputs.shared import StatementInput, TextInput, given, may
from service.spending.record_fund_portfolio import RecordFundPortfolio, record_fund_portfolio


@strawberry.input(description="The projects that came of a call, as they were announced.")
class RecordFundPortfolioInput(StatementInput):
    """The projects that came of a call."""

    code: str = given("Of the portfolio to be: stable and readable.")
    fund: str = given("The fund, by code.")
    name: TextInput = given("Its name.")
    call: str | None = may("The call it came of, by code.")
    projects_count: int | None = may("How many projects were announced, named or not.")
    states_count: int | None = may("In how many States, named or not.")
    states: list[CountryCode] = may("The States that were named.", [])
    financed_by: list[str] = may("Who is said to finance it, by code.", [])


@strawberry.type(description="What came of recording a portfolio.")
class RecordFundPortfolioPayload(Payload):
    """What came of it."""

    portfolio: FundPortfolio | None = field("The portfolio; null where it was refused.")


DOOR = Door(record_fund_portfolio, RecordFundPortfolio, RecordFundPortfolioInput, RecordFundPortfolioPayload)
