"""What a question may cost: the rows it may touch, estimated before it is asked from how its lists nest."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from math import prod
from typing import Any, Final

from service.errors import BadInput
from service.reading.asked import Parameter

MOST_ROWS: Final = 100_000
"""The most rows an operation may be estimated to touch."""

Factor = int | Parameter
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

    def rows(self, variables: Mapping[str, Any]) -> int:
        """Return the estimate.

        Raises:
            Refusal: a page has no size it can have.
        """
        if self._always is not None:
            return self._always
        rows = sum(prod(_size(factor, variables) for factor in around) for around in self.lists)
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


def _size(factor: Factor, variables: Mapping[str, Any]) -> int:
    return factor if isinstance(factor, int) else int(factor.value(variables))
