"""The parts of every list's question: the filters of facts, ranges, orders, and the arguments of a page."""

import inspect
from collections.abc import Callable
from decimal import Decimal
from enum import Enum
from typing import Annotated, Any, Generic, TypeVar

import strawberry

from graphql_schema.enums import described
from graphql_schema.language import Language
from graphql_schema.reading import read
from graphql_schema.scalars import Currency
from graphql_schema.types.shared import (
    FROM_THE_END,
    FROM_THE_START,
    OF_A_MOMENT,
    DateRange,
    Moment,
    only_illustrative,
)
from service.database.columns import Confidence
from service.reading.ordering import Direction

FieldOfOrder = TypeVar("FieldOfOrder", bound=Enum)

described(
    Direction,
    "Direction",
    "Which way a list is sorted; what is null comes last, whichever way.",
    {"ASC": "The smallest or earliest first.", "DESC": "The largest or latest first."},
)


def asks(description: str, **more: Any) -> Any:
    """Make a field of a filter: left out, it asks for nothing."""
    return strawberry.field(default=None, description=description, **more)


def word(value: str, description: str) -> Any:
    """Make a word of an enumeration, with its description."""
    return strawberry.enum_value(value, description=description)


@strawberry.input(
    description="Amounts from and to, both included; an open side is left out. What is unknown is in none."
)
class AmountRange:
    """Amounts from and to."""

    min: Decimal | None = asks("The smallest amount.")
    max: Decimal | None = asks("The largest amount.")
    unit: Currency | None = asks(
        "Only amounts in this unit, compared in it; left out: compared by value in US dollars."
    )


@strawberry.input(description="Numbers from and to, both included; an open side is left out.")
class NumberRange:
    """Numbers from and to."""

    min: Decimal | None = asks("The smallest number.")
    max: Decimal | None = asks("The largest number.")


@strawberry.input(description="What a list is sorted by. Several are one within the other, the first the outermost.")
class Order(Generic[FieldOfOrder]):
    """What a list is sorted by."""

    field: FieldOfOrder = strawberry.field(description="By what.")
    direction: Direction = strawberry.field(default=Direction.ASC, description="Which way.")
    lang: Language = strawberry.field(
        default=Language.EN, description="The language of names, whose accents and capitals do not count."
    )


@strawberry.input(description="What every list of facts is asked for.")
class OfFacts:
    """What every list of facts is asked for; a base of filters."""

    text: str | None = asks(
        "With this in its code or its names, in any language, whatever capitals and accents; 100 characters at most."
    )
    confidence: list[Confidence] | None = asks("Of one of these confidences.")
    illustrative: bool | None = only_illustrative()
    recorded_on: DateRange | None = asks("Recorded on one of these days, in UTC.")
    documents: list[str] | None = asks("Resting on one of these documents, by code.")


def paged(
    where: type, order: type[Enum], *, pinned: bool = True, at_moment: bool = True
) -> Callable[[Callable[..., Any]], Any]:
    """Make a connection out of a function that says what it lists: the arguments of a page are added to it.

    Args:
        where: what may be asked of the rows.
        order: what they may be sorted by.
        pinned: whether a snapshot of an earlier page can be asked for.
        at_moment: whether it can be asked for as it was at a moment.
    """
    which = where.__strawberry_definition__.description.partition(";")[0]  # type: ignore[attr-defined]  # set by strawberry
    orders: Any = list[Order[order]]  # type: ignore[valid-type]  # an enumeration, as every caller gives
    arguments: dict[str, tuple[Any, str]] = {
        "where": (where | None, f"{which}; all unless said."),
        "order_by": (
            orders | None,
            "In what order: up to 4, ties by the row's own key; in the list's own order unless said.",
        ),
        "first": (int | None, FROM_THE_START),
        "after": (str | None, "Only rows behind this cursor, which must be of the same list and order."),
        "last": (int | None, FROM_THE_END),
        "before": (str | None, "Only rows before this cursor, which must be of the same list and order."),
        "snapshot": (
            str | None,
            "Only rows that had been recorded when this token was given, by pageInfo.snapshot of an earlier page.",
        ),
    }
    if not pinned:
        del arguments["snapshot"]
    if at_moment:
        arguments["moment"] = (Moment | None, OF_A_MOMENT)

    def made(listed: Callable[..., Any]) -> Any:
        own = inspect.signature(listed)
        added = []
        for name, (kind, description) in arguments.items():
            annotation: Any = Annotated[kind, strawberry.argument(description=description)]
            listed.__annotations__[name] = annotation
            added.append(inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=None, annotation=annotation))
        listed.__signature__ = own.replace(parameters=[*own.parameters.values(), *added])  # type: ignore[attr-defined]  # read by inspect
        return read(listed)

    return made
