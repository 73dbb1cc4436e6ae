"""Which projects, disbursements and expenditure, and in what order."""

from enum import Enum

import strawberry

from graphql_schema.scalars import CountryCode, Currency
from graphql_schema.types.lists.asking import AmountRange, OfFacts, asks, word
from graphql_schema.types.shared import DateRange
from service.money import Qualifier
from service.spending.disbursement_reads import DisbursementStatus
from service.spending.project import ProjectStatus


@strawberry.input(description="Which projects; AND across fields, OR within a list.")
class ProjectFilter(OfFacts):
    """Which projects."""

    codes: list[str] | None = asks("With one of these codes.")
    funds: list[str] | None = asks("Of one of these funds, by code.")
    states: list[CountryCode] | None = asks("In one of these States.")
    implementers: list[str] | None = asks("Implemented by one of these parties, by code.")
    co_implementers: list[str] | None = asks("With one of these parties implementing beside, by code.")
    partners: list[str] | None = asks("In which one of these parties takes part, by code.")
    portfolios: list[str] | None = asks("Of one of these portfolios, by code.")
    needs: list[str] | None = asks("Serving one of these needs, by code.")
    pillars: list[str] | None = asks("Serving a need of one of these pillars, by code.")
    sectors: list[str] | None = asks("Serving a need in one of these sectors, by code.")
    donors: list[str] | None = asks("With money of one of these donors in it, by code.")
    statuses: list[ProjectStatus] | None = asks("That have come this far.")
    agreed_on: DateRange | None = asks("Agreed on a day that may lie within these.")
    period: DateRange | None = asks(
        "Done in a time that may overlap these days; a project without one may overlap any."
    )
    budget: AmountRange | None = asks("With a budget within these amounts.")
    title_known: bool | None = asks("Only those whose title was published, or only the others.")
    has_disbursements: bool | None = asks("Only those for which money was requested, or only the others.")


@strawberry.enum(description="What projects are sorted by.")
class ProjectOrderField(Enum):
    """What projects are sorted by."""

    CODE = word("CODE", "The code.")
    TITLE = word("TITLE", "The title, in the language of the order.")
    STATE = word("STATE", "The State's code.")
    AGREED_ON = word("AGREED_ON", "When it was agreed: the first day it may be, then the last.")
    STATUS = word("STATUS", "The status, by its word.")
    BUDGET_USD = word("BUDGET_USD", "The budget, where it is in US dollars.")
    PAID_USD = word("PAID_USD", "What was paid to it, spent or not, by its value in US dollars.")
    RECORDED = word("RECORDED", "When it was recorded.")


@strawberry.input(description="Which disbursements; AND across fields, OR within a list.")
class DisbursementFilter(OfFacts):
    """Which disbursements."""

    codes: list[str] | None = asks("With one of these codes.")
    projects: list[str] | None = asks("Of one of these projects, by code.")
    funds: list[str] | None = asks("Of projects of one of these funds, by code.")
    states: list[CountryCode] | None = asks("Of projects in one of these States.")
    implementers: list[str] | None = asks("Of projects that one of these parties implements, by code.")
    statuses: list[DisbursementStatus] | None = asks("That have come this far.")
    requested_on: DateRange | None = asks("Requested on one of these days.")
    requested_by: list[str] | None = asks("Requested by one of these.")
    units: list[Currency] | None = asks("In one of these units.")
    amount: AmountRange | None = asks("Requested within these amounts.")


@strawberry.enum(description="What disbursements are sorted by.")
class DisbursementOrderField(Enum):
    """What disbursements are sorted by."""

    CODE = word("CODE", "The code.")
    PROJECT = word("PROJECT", "The project's code.")
    REQUESTED_ON = word("REQUESTED_ON", "The day of the request.")
    STATUS = word("STATUS", "How far it has come, in the order of the enumeration.")
    AMOUNT_USD = word("AMOUNT_USD", "What was requested, where it is in US dollars.")
    RECORDED = word("RECORDED", "When it was recorded.")


@strawberry.input(description="Which reports of expenditure; AND across fields, OR within a list.")
class ExpenditureFilter(OfFacts):
    """Which reports of expenditure."""

    codes: list[str] | None = asks("With one of these codes.")
    projects: list[str] | None = asks("Of one of these projects, by code.")
    states: list[CountryCode] | None = asks("Of projects in one of these States.")
    spent_on: DateRange | None = asks("Spent on a day that may lie within these.")
    units: list[Currency] | None = asks("In one of these units.")
    qualifiers: list[Qualifier] | None = asks("Stated this exactly.")
    amount: AmountRange | None = asks("Within these amounts.")


@strawberry.enum(description="What reports of expenditure are sorted by.")
class ExpenditureOrderField(Enum):
    """What reports of expenditure are sorted by."""

    CODE = word("CODE", "The code.")
    PROJECT = word("PROJECT", "The project's code.")
    SPENT_ON = word("SPENT_ON", "When it was spent: the first day it may be, then the last.")
    AMOUNT_USD = word("AMOUNT_USD", "The amount, where it is in US dollars.")
    RECORDED = word("RECORDED", "When it was recorded.")
