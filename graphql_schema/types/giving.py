"""How far promises have come, of one pledge, of a donor, of an event: fulfilled, due, late."""

from datetime import date
from decimal import Decimal
from typing import Annotated

import strawberry

from graphql_schema.reading import field, read
from graphql_schema.scalars import Currency
from graphql_schema.types.shared import Ratio

DueOn = Annotated[
    date | None,
    strawberry.argument(
        description="The day that instalments are looked at, today unless said; what was received is always as of now."
    ),
]
Months = Annotated[
    int | None,
    strawberry.argument(description="How many months after the announcement to go on for: 0 to 240, 24 unless said."),
]


@strawberry.type(
    description="What is open of instalments in one unit, by how late it is. Receipts clear the oldest first."
)
class Ageing:
    """What is open of instalments in one unit."""

    currency: Currency = field("The unit.")
    not_due: Decimal = field("Not due yet, or due on an unknown day.")
    overdue_1to30: Decimal = field("Late by 1 to 30 days.", name="overdue1to30")
    overdue_31to90: Decimal = field("Late by 31 to 90 days.", name="overdue31to90")
    overdue_91to180: Decimal = field("Late by 91 to 180 days.", name="overdue91to180")
    overdue_181to365: Decimal = field("Late by 181 to 365 days.", name="overdue181to365")
    over_365: Decimal = field("Late by more than 365 days.", name="over365")


@strawberry.type(description="A fraction of sums in one unit.")
class UnitRatio:
    """A fraction of sums in one unit."""

    unit: Currency = field("The unit of both sums.")
    numerator: Decimal = field("What is divided.")
    denominator: Decimal = field("By what.")
    value: float | None = field("The quotient, to six decimals; null when the denominator is 0.")


@strawberry.type(description="A sum in US dollars, at the values that the money carries: nothing is converted for it.")
class ValuedSum:
    """A sum in US dollars."""

    usd: Decimal = field("The sum of what has a known value.")
    complete: bool = field("Whether nothing is missing from it.")
    unknown: int = field("How many lines, holdings or receipts are missing from it, for want of an amount or a rate.")


@strawberry.type(
    description="What came of promises in one unit, so many months after each was announced. Month 0 is the day of the "
    "announcement; only promises that are so old today are counted, as high as they stand today."
)
class ConversionPoint:
    """What came of promises in one unit, so many months after each was announced."""

    month: int = field("How many months after the announcement.")
    unit: Currency = field("The unit.")
    lines: int = field("How many lines of pledges are so old.")
    signed: Ratio = field("What was signed or had arrived by then, by what is promised.")
    received: Ratio = field("What had arrived by then, whatever became of it, by what is promised.")


@strawberry.type(
    description="How far promises have come. Counted is what is for the MIRPS and repeats no other announcement; what "
    "several donors announced together is in none's sums."
)
class Giving:
    """How far promises have come."""

    pledges: int = field("How many pledges are counted.")
    joint_pledges: int = field("How many a party announced as one of several, which are not counted; 0 for an event.")
    promised: ValuedSum = field("What they promise today.")
    committed: ValuedSum = field("What is signed and has not arrived.")
    outstanding: ValuedSum = field("What is promised or signed and has not arrived.")
    received: ValuedSum = field("What has arrived and was not given back, whatever else became of it.")
    fulfilment: list[UnitRatio] = field("Received by promised, in each unit of the promises; never converted.")

    @read
    def due_fulfilment(self, on: DueOn = None) -> list[UnitRatio]:
        """Divide what was received of the instalments due by a day by what is due of them, in each unit."""

    @read
    def ageing(self, on: DueOn = None) -> list[Ageing]:
        """Tell what is open of instalments, by how late it is on a day, in each unit."""

    @read
    def conversion_curve(self, months: Months = None) -> list[ConversionPoint]:
        """Tell what was signed and what had arrived by months since the announcements, in each unit."""
