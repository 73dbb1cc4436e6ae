"""Ranges that filters are asked for: one that ends before it begins would find nothing, and look like an answer."""

from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import Any, Final

from service.errors import BadInput
from service.reading.asked import Parameter

WHERE: Final = "where"
"""The argument that filters are given in."""


def ranges_of(where: Any) -> Iterator[Parameter]:
    """Go through the ranges of filters that have both ends: what is checked of each, wherever its ends come from."""
    if not isinstance(where, Mapping):
        return
    for name, given in where.items():
        if not isinstance(given, Mapping):
            continue
        for low, high, check in (("min", "max", _numbers), ("from", "to", _days)):
            if given.get(low) is not None and given.get(high) is not None:
                yield Parameter((given[low], given[high]), check(name))


@cache
def _numbers(name: str) -> Callable[[Any], Any]:
    """Return what checks amounts or numbers from and to."""

    def turn(given: Any) -> Any:
        low, high = given
        if low > high:
            sentence = "{range} has a min, {low}, that is larger than its max, {high}: nothing lies between. Swap them."
            raise BadInput(
                "RANGE_REVERSED", sentence, field=(WHERE, name), range=name, low=f"{low:f}", high=f"{high:f}"
            )
        return given

    return turn


@cache
def _days(name: str) -> Callable[[Any], Any]:
    """Return what checks days from and to."""

    def turn(given: Any) -> Any:
        start, end = given
        if start > end:
            sentence = "{range} has a from, {start}, that is later than its to, {end}: no day lies between. Swap them."
            raise BadInput(
                "RANGE_REVERSED",
                sentence,
                field=(WHERE, name),
                range=name,
                start=start.isoformat(),
                end=end.isoformat(),
            )
        return given

    return turn
