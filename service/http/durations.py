"""How long requests took, counted without a lock: Prometheus' own histogram takes two for each request."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import accumulate
from typing import Final

from prometheus_client import Metric
from prometheus_client.core import HistogramMetricFamily
from prometheus_client.registry import Collector

ENDLESS: Final = "+Inf"


class Durations(Collector):
    """A histogram for each route; only the thread of the loop counts.

    Args:
        name: of the figure.
        told: what it means.
        routes: known from the start, and no others.
        seconds: the upper ends of the buckets, ascending.
    """

    def __init__(self, name: str, told: str, routes: Sequence[str], seconds: Sequence[float]) -> None:
        self._name = name
        self._told = told
        self._ends = tuple(seconds)
        self._counts = {route: [0] * (len(self._ends) + 1) for route in routes}
        self._sums = dict.fromkeys(routes, 0.0)

    def observe(self, route: str, seconds: float) -> None:
        """Count a request."""
        self._counts[route][bisect_left(self._ends, seconds)] += 1
        self._sums[route] += seconds

    def collect(self) -> Iterable[Metric]:
        """Tell all that was counted."""
        family = HistogramMetricFamily(self._name, self._told, labels=("route",))
        ends = [*(repr(float(end)) for end in self._ends), ENDLESS]
        for route, counts in self._counts.items():
            family.add_metric((route,), list(zip(ends, accumulate(counts), strict=True)), self._sums[route])
        return (family,)
