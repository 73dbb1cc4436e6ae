"""What a question may cost: the rows it may touch, estimated before it is asked from how its lists nest.

How many groups a report has only the database knows, and it counts them before any is written. Where each of them has
pages of its own, it is told how many groups there may be, for all of their pages to be within what is allowed.
"""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import Enum
from math import prod
from typing import Any, Final

from service.errors import BadInput
from service.reading.asked import Parameter
from service.reading.template import MOST

MOST_ROWS: Final = 100_000
"""The most rows an operation may be estimated to touch."""


class Counted(Enum):
    """How many rows a list has that the database counts."""

    IN_DATABASE = "IN_DATABASE"


Factor = int | Parameter | Counted
"""How many rows a list has: what is usual of it, or the size of a page, which a variable may hold."""


@dataclass(slots=True)
class Cost:
    """How many rows each list of a question may have: the product of the lists it is nested in."""

    lists: list[tuple[Factor, ...]] = field(default_factory=list)
    _around: list[Factor] = field(default_factory=list)
    _always: int | None = None
    """The estimate, once it was made without looking at a variable."""

    @contextmanager
    def times(self, factor: Factor) -> Iterator[None]:
        """Count a list, and everything in it for each of its rows."""
        self._around.append(factor)
        self._always = None
        self.lists.append(tuple(self._around))
        try:
            yield
        finally:
            self._around.pop()

    @property
    def is_once(self) -> bool:
        """Whether what is being made stands in an answer once, and not for each row of a list."""
        return all(factor == 1 for factor in self._around)

    def bounds(self, place: Callable[[Parameter], str]) -> dict[str, str]:
        """Return how many rows the innermost list may have, under ``MOST`` as text; nothing: any number.

        Args:
            place: gives a parameter its place in the statement.
        """
        around = tuple(self._around)
        if not around or around[-1] is not Counted.IN_DATABASE:
            return {}
        below = [one for one in self.lists if one[: len(around)] == around]
        return {MOST: f"{place(_MostCounted(self, None))}::bigint"} if any(map(_is_of_each, below)) else {}

    def most_counted(self, variables: Mapping[str, Any]) -> int:
        """Return how many rows lists may have that the database counts, for all of their pages to be allowed.

        Raises:
            Refusal: a page has no size it can have.
        """
        each = sum(_product(around, variables) for around in self.lists if _is_of_each(around))
        others = sum(_product(around, variables) for around in self.lists if not _is_of_each(around))
        return max(MOST_ROWS - others, 0) // max(each, 1)

    def rows(self, variables: Mapping[str, Any]) -> int:
        """Return the estimate; where the database counts, that of one row, for it is told how many there may be.

        Raises:
            Refusal: a page has no size it can have.
        """
        if self._always is not None:
            return self._always
        rows = sum(_product(around, variables) for around in self.lists)
        if all(isinstance(factor, int) for around in self.lists for factor in around):
            self._always = rows
        return rows

    def refuse_too_much(self, variables: Mapping[str, Any]) -> None:
        """Refuse a question that may touch too many rows.

        Raises:
            BadInput: TOO_MANY_ROWS.
            Refusal: a page has no size it can have.
        """
        rows = self.rows(variables)
        if rows > MOST_ROWS:
            sentence = "The question may touch {asked} rows; {most} are allowed. Ask for smaller pages or nest less."
            raise BadInput("TOO_MANY_ROWS", sentence, asked=str(rows), most=str(MOST_ROWS))


class _MostCounted(Parameter):
    """How many rows the lists of a question may have that are counted."""

    def value(self, variables: Mapping[str, Any]) -> int:
        """Return the number that is bound."""
        cost: Cost = self.given
        return cost.most_counted(variables)


def _is_of_each(around: tuple[Factor, ...]) -> bool:
    """Whether there is a page for each row that the database counts; what else a row has is bounded by what it is."""
    counted = Counted.IN_DATABASE in around
    return counted and any(isinstance(one, Parameter) for one in around[around.index(Counted.IN_DATABASE) :])


def _product(around: tuple[Factor, ...], variables: Mapping[str, Any]) -> int:
    return prod(_size(factor, variables) for factor in around)


def _size(factor: Factor, variables: Mapping[str, Any]) -> int:
    if isinstance(factor, Counted):
        return 1
    return factor if isinstance(factor, int) else int(factor.value(variables))
