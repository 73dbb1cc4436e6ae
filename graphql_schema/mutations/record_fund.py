"""The door to ``service/spending/record_fund.py``."""

import strawberry

from graphql_schema.mutations.door import Door
from graphql_schema.mutations.payload import Payload
from graphql_schema.reading import field
from graphql_schema.scalars import Currency
from graphql_schema.types.fund import Fund
from graphql_schema.types.inputs.registry import AliasInput
from graphql_schema.types.inputs.shared import StatementInput, TextInput, given, may
from service.spending.fund import FundKind
from service.spending.record_fund import RecordFund, record_fund


@strawberry.input(description="A pot with an administrator.")
class RecordFundInput(StatementInput):
    """A pot with an administrator."""

    code: str = given("Of the fund to be: stable and readable.")
    name: TextInput = given("Its name.")
    administrator: str = given("The party that runs it, by code.")
    kind: FundKind = may("What sort of pot it is.", FundKind.POOLED_FUND)
    aliases: list[AliasInput] = may("Its other names.", [])
    administrative_unit: str | None = may("The unit within that runs it, by code.")
    currency: Currency = may("What its accounts are reported in.", "USD")
    mandate: str | None = may("The document that asked for it, by code.")
    created_by: str | None = may("The document that created it, by code.")
    gathers_for: str | None = may("The grouping whose contributions it gathers, by code.")
    tasks: list[str] = may("What the administrator does.", [])
    objectives: list[str] = may("The pillars it is for, as codes of that list.", [])
    eligible_contributors: list[str] = may("Who may give, as codes.", [])
    eligible_uses: list[str] = may("What it may pay for, as codes.", [])


@strawberry.type(description="What came of recording a fund.")
class RecordFundPayload(Payload):
    """What came of it."""

    fund: Fund | None = field("The fund; null where it was refused.")


DOOR = Door(record_fund, RecordFund, RecordFundInput, RecordFundPayload)
