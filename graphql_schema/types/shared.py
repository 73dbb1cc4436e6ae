"""Types that many others use: nodes, vague dates, periods, amounts, ratios, pages, sources."""

from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated, Any

import strawberry

from graphql_schema.enums import described
from graphql_schema.reading import field
from graphql_schema.scalars import Currency
from service.giving.pledge import FxMethod
from service.money import Qualifier

if TYPE_CHECKING:
    from graphql_schema.types.document import Document

described(
    Qualifier,
    "AmountQualifier",
    "How exactly a source states an amount, from the strongest word to the weakest.",
    {
        "EXACT": "That amount.",
        "AT_LEAST": "That amount or more.",
        "MORE_THAN": "More than that amount.",
        "NEARLY": "A little less than that amount.",
        "APPROXIMATE": "About that amount.",
        "UP_TO": "At most that amount.",
        "REMAINDER": "What is left of a whole when its other parts are taken away.",
        "UNKNOWN": "Nobody published it; there is no amount.",
    },
)
described(
    FxMethod,
    "FxMethod",
    "Where a value in US dollars comes from.",
    {
        "STATED": "The source gives the value in US dollars itself.",
        "PLEDGE_DATE": "The rate of the day of the announcement.",
        "TRANSACTION_DATE": "The rate of the day of the payment.",
        "PERIOD_END": "The rate of the last day of the period.",
    },
)


OnDay = Annotated[
    date | None,
    strawberry.argument(
        description="Only what was surely in force on this day; a hand-over day is the new holder's. All unless said."
    ),
]
Code = Annotated[str, strawberry.argument(description="Its code.")]
FROM_THE_START = "How many rows from the start: 0 to 100, and to 1,000 with a token; 20 unless said."
FROM_THE_END = "How many rows from the end: 0 to 100, and to 1,000 with a token."


@strawberry.interface(description="Anything with a global id.")
class Node:
    """Anything with a global id."""

    id: strawberry.ID = field("Opaque and stable; give it to node(id:) to find this again.")


@strawberry.type(description="A date as precisely as it is known.")
class VagueDate:
    """A date as precisely as it is known."""

    edtf: str = field(
        'The date as EDTF (ISO 8601-2) text: "2021-06-10", "2023", "2019-04/2019-05", "XXXX" for unknown.'
    )
    earliest: date | None = field("The first day it may mean; null when there is no bound.")
    latest: date | None = field("The last day it may mean; null when there is no bound.")


@strawberry.type(description="From when to when; a missing end is open or unknown.")
class Period:
    """From when to when."""

    from_: VagueDate | None = field("When it began.", name="from")
    to: VagueDate | None = field("When it ended; null while it lasts, or where nobody knows.")


@strawberry.type(description="An exact amount of one unit.")
class Money:
    """An exact amount of one unit."""

    amount: Decimal = field("In major units, exact.")
    currency: Currency = field("ISO 4217, or a unit of technical help.")


@strawberry.type(description="Which rate turned an amount into US dollars, and who says so.")
class FxBasis:
    """Which rate turned an amount into US dollars."""

    rate: Decimal = field("US dollars for one unit.")
    rate_date: date | None = field("The day of the rate.")
    source: str = field("Who says so: the code of a document, or the name of a series.")
    method: FxMethod = field("How the rate was chosen.")


@strawberry.type(description="An amount as somebody stated it.")
class StatedAmount:
    """An amount as somebody stated it."""

    amount: Decimal | None = field("In major units; null when nobody said.")
    currency: Currency | None = field("ISO 4217, or a unit of technical help.")
    qualifier: Qualifier = field("How exactly it was stated; a total carries the weakest of its parts.")
    usd: Decimal | None = field("Its value in US dollars; null when no rate is known, never a guess.")
    fx: FxBasis | None = field("The rate behind the value in US dollars.")


@strawberry.type(description="A fraction with both its numbers, so that nobody has to trust a percentage.")
class Ratio:
    """A fraction with both its numbers."""

    numerator: Decimal = field("What is divided.")
    denominator: Decimal = field("By what.")
    value: float | None = field(
        "The quotient, to six decimals; null when the denominator is 0; below 1 while anything is missing."
    )


@strawberry.type(description="Where a page stands in its list.")
class PageInfo:
    """Where a page stands in its list."""

    has_next_page: bool = field("Whether there is more after this page.")
    has_previous_page: bool = field("Whether there is more before this page.")
    start_cursor: str | None = field("The cursor of the first row; null on an empty page.")
    end_cursor: str | None = field("The cursor of the last row; null on an empty page.")
    snapshot: str = field(
        "Which rows were recorded when the page was read, opaque; given to further pages of this list or of others, it "
        "keeps what is recorded meanwhile out of them and out of their counts. It pins which rows there are, not what "
        "they say: figures are of now, or of the moment that the list is asked at."
    )


@strawberry.type(description="A document a fact rests on.")
class Source:
    """A document a fact rests on."""

    document: Annotated["Document", strawberry.lazy("graphql_schema.types.document")] = field("The document.")
    aspect: str | None = field("The part of the fact it supports; null: the whole.")
    note: str | None = field("What it adds or doubts.")


@strawberry.input(description="Days from and to, both included; an open side is left out.")
class DateRange:
    """Days from and to."""

    from_: date | None = strawberry.field(default=None, name="from", description="The first day.")
    to: date | None = strawberry.field(default=None, description="The last day.")


@strawberry.input(description="When to look: what was true then, as it was known then. Default: now, as known now.")
class Moment:
    """When to look."""

    effective: date | None = strawberry.field(default=None, description="Only what took effect by this day.")
    known: datetime | None = strawberry.field(default=None, description="Only what was recorded by this instant.")
    sequence: int | None = strawberry.field(default=None, description="Only entries up to this one.")


OF_A_MOMENT = (
    "As it was then: all of it, and all below it, is of that moment: which rows there were, their figures and "
    "statuses, filters, order and count. Now unless said, or the moment of what this is in. Within what is asked at a "
    "moment, no other can be asked."
)
AsOf = Annotated[Moment | None, strawberry.argument(description=OF_A_MOMENT)]
AtMoment = Annotated[
    Moment | None,
    strawberry.argument(
        description="When to look: now unless said, or the moment of what this is in, which then is the only one."
    ),
]

__all__ = [
    "FROM_THE_END",
    "FROM_THE_START",
    "OF_A_MOMENT",
    "AsOf",
    "AtMoment",
    "Code",
    "DateRange",
    "FxBasis",
    "Moment",
    "Money",
    "Node",
    "OnDay",
    "PageInfo",
    "Period",
    "Ratio",
    "Source",
    "StatedAmount",
    "VagueDate",
]


def only_illustrative() -> Any:
    """Return the field of a filter that says whether what is made up is wanted; every list of facts has it."""
    return strawberry.field(
        default=None,
        description="true: only what is made up to show the service at work; false: only what is real, as unless said.",
    )
