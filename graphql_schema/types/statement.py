"""A fund's statement: sources and uses between two days."""

from datetime import date
from decimal import Decimal

import strawberry

from graphql_schema.reading import field
from graphql_schema.scalars import Currency
from graphql_schema.types.party import Party


@strawberry.type(description="What a fund held at the end of a day.")
class FundPosition:
    """What a fund held at the end of a day."""

    balance: Decimal = field("Everything in the fund: available and reserved.")
    available: Decimal = field("Received and not reserved, restricted or not.")
    restricted: Decimal = field("Of the available: what its donor's earmark restricts, of category 2, 3 or 4.")
    unrestricted: Decimal = field("Of the available: what no earmark restricts.")
    reserved: Decimal = field("Reserved for approved disbursements that are not paid yet.")
    advanced: Decimal = field("Outside the fund: paid to implementing entities and not yet reported spent.")


@strawberry.type
class FundFlows:
    """Where money came from and went; opening.balance + sources - uses is closing.balance."""

    opening: FundPosition = field("Before the first day.")
    contributions: Decimal = field("What donors paid in, in the currency it was received in.")
    interest: Decimal = field("What the fund's money earned.")
    returned: Decimal = field("What implementing entities gave back unspent.")
    sources: Decimal = field("Contributions, interest and what was returned together.")
    disbursed: Decimal = field("What was paid to implementing entities.")
    fees: Decimal = field("What the administrator kept.")
    refunds: Decimal = field("What went back to donors.")
    uses: Decimal = field("Disbursed, fees and refunds together.")
    closing: FundPosition = field("At the end of the last day.")
    obligated: Decimal = field("What was reserved for projects, less what was given up again; it stays in the fund.")
    spent: Decimal = field("What implementing entities reported spent, of what was paid to them.")
    complete: bool = field("Whether the value of every movement in this currency is known.")


@strawberry.type(description="The part of a sheet that is of one donor's money.")
class FundStatementDonor(FundFlows):
    """The part of a sheet that is of one donor's money."""

    donor: Party = field("The donor; of interest, the administrator.")
    share: Decimal | None = field(
        "Its part of the contributions, in percent; the shares add up to 100.00, by the largest remainder. Null where "
        "there were none, or a reversal left one below zero."
    )


@strawberry.type(description="The part of a sheet whose donors restricted it alike.")
class FundStatementRestriction(FundFlows):
    """The part of a sheet whose donors restricted it alike."""

    category: int = field(
        "The earmark's category of the Grand Bargain: 1 unearmarked, 2 softly earmarked, 3 earmarked, 4 tightly "
        "earmarked. Where nobody published it, 2 if the earmark restricts anything, else 1."
    )
    share: Decimal | None = field("Its part of the contributions, in percent, as for donors.")


@strawberry.type(description="A statement in one currency. Its parts add up to it, to the last cent.")
class FundStatementSheet(FundFlows):
    """A statement in one currency."""

    currency: Currency = field("What its amounts are in.")
    donors: list[FundStatementDonor] = field("The same by donor, the largest contributions first.")
    restrictions: list[FundStatementRestriction] = field("The same by restriction.")


@strawberry.type(description="A fund's sources and uses between two days, and what it held before and after.")
class FundStatement:
    """A fund's sources and uses between two days."""

    from_: date | None = field("The first day; null: from the beginning.", name="from")
    to: date = field("The last day.")
    sheets: list[FundStatementSheet] = field("A sheet for each currency that the fund received money in.")
    usd: FundStatementSheet = field(
        "All of it in US dollars, at the value that the money carries since it was received. What has none is missing, "
        "and complete is false."
    )
