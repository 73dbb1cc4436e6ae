"""The door to ``service/planning/quantify_need.py``."""

from decimal import Decimal

import strawberry

from graphql_schema.mutations.door import Door
from graphql_schema.mutations.payload import Payload
from graphql_schema.reading import field
from graphql_schema.scalars import CountryCode, Currency
from graphql_schema.types.inputs.shared import StatementInput, TextInput, given, may
from graphql_schema.types.need import Need
from service.database.columns import Publication
from service.money import Qualifier
from service.planning.need import NeedKind
from service.planning.quantify_need import QuantifyNeed, quantify_need


@strawberry.input(description="What a plan asks for.")
class QuantifyNeedInput(StatementInput):
    """What a plan asks for."""

    code: str = given("Of the need: stable and readable.")
    plan: str = given("The plan that asks, by code.")
    title: TextInput = given("What it is called.")
    stated_on: str = given("When it was stated, EDTF.")
    unit: Currency = may("The currency, or the unit of technical help, of all its amounts.", "USD")
    kind: NeedKind = may("Money or help.", NeedKind.FINANCIAL)
    requirement: Decimal | None = may("What is asked of donors, in major units; left out with the qualifier UNKNOWN.")
    investment: Decimal | None = may("What the State itself puts in; left out where that is not known.")
    total_cost: Decimal | None = may("Both together; with one of the two it determines the other.")
    requirement_usd: Decimal | None = may("What the requirement is worth in US dollars, where the document states it.")
    investment_usd: Decimal | None = may("What the investment is worth in US dollars, where the document states it.")
    qualifier: Qualifier = may("How exactly the requirement is stated.", Qualifier.EXACT)
    state: CountryCode | None = may("The State it is for; the plan's unless said, and the region where that has none.")
    event: str | None = may("The event it was put to, by code.")
    scope: TextInput | None = may("What it is for, in words.")
    pillar: str | None = may("The pillar it is for, by code.")
    sector: str | None = may("The OECD DAC sector it is for, by code.")
    topics: list[str] = may("The sectors it is for in the looser words of the texts, by code.", [])
    populations: list[str] = may("The populations it is for, by code.", [])
    period: str | None = may("The time it is for, EDTF.")
    validated: bool | None = may("Whether the States validated it; left out where that is not known.")
    publication: Publication = may("Who may see it.", Publication.PUBLISHED)


@strawberry.type(description="What came of quantifying a need.")
class QuantifyNeedPayload(Payload):
    """What came of it."""

    need: Need | None = field("The need; null where it was refused, or where who recorded it may not see it.")


DOOR = Door(quantify_need, QuantifyNeed, QuantifyNeedInput, QuantifyNeedPayload)
