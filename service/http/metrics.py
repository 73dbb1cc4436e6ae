"""What Prometheus may know: requests, questions, refusals, what was known already, the pools, the head of the book.

No label takes a value from a client. Every worker counts for itself; where ``PROMETHEUS_MULTIPROC_DIR`` is set before
the start, the answer is the sum over all workers.
"""

import asyncio
import os
from collections.abc import Awaitable, Callable, Iterator
from typing import TYPE_CHECKING, Final

import structlog
from prometheus_client import (
    CONTENT_TYPE_LATEST,
    CollectorRegistry,
    Counter,
    Gauge,
    Histogram,
    disable_created_metrics,
    generate_latest,
)
from prometheus_client.multiprocess import MultiProcessCollector
from starlette.requests import Request
from starlette.responses import Response

from service.http.durations import Durations
from service.statuses import NOT_MODIFIED, OK, SERVER_ERROR, UNAVAILABLE

if TYPE_CHECKING:
    from service.answered import Answered
    from service.database.engine import Database

MULTIPROCESS: Final = "PROMETHEUS_MULTIPROC_DIR"
ROUTES: Final = frozenset({"/", "/graphql", "/schema.graphql", "/healthz", "/readyz", "/metrics"})
METHODS: Final = frozenset({"GET", "HEAD", "POST", "OPTIONS"})
OTHER: Final = "other"
MOST_CODES: Final = 200
"""Codes are words of our own; should one ever be made of data, it does not become a label without end."""
SECONDS: Final = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)
HEAD_SECONDS: Final = 1.0
"""The longest the head of the book is waited for: figures are given without it rather than late."""

log = structlog.get_logger()

# A second series for each counter, of when it was made, is of no use to anybody here.
disable_created_metrics()  # type: ignore[no-untyped-call]  # the client leaves it untyped
REGISTRY: Final = CollectorRegistry()
REQUESTS: Final = Counter("mirps_http_requests", "Requests answered.", ("method", "route", "status"), registry=REGISTRY)
IN_FLIGHT: Final = Gauge(
    "mirps_http_requests_in_flight", "Requests being answered.", registry=REGISTRY, multiprocess_mode="livesum"
)
QUESTIONS: Final = Counter(
    "mirps_graphql_questions", "GraphQL requests by how they were answered.", ("outcome",), registry=REGISTRY
)
REFUSALS: Final = Counter("mirps_graphql_errors", "Errors told to clients, by code.", ("code",), registry=REGISTRY)
DOCUMENTS: Final = Counter(
    "mirps_graphql_documents", "Documents looked at: known (hit) or read anew (miss).", ("cache",), registry=REGISTRY
)
PLANS: Final = Counter(
    "mirps_graphql_plans", "Questions planned: known (hit) or made anew (miss).", ("cache",), registry=REGISTRY
)
ANSWERS: Final = Counter(
    "mirps_graphql_answers",
    "Answers that can be kept: given again from the store (hit), or worked out and kept (miss).",
    ("store",),
    registry=REGISTRY,
)
POOL: Final = Gauge(
    "mirps_database_connections",
    "Connections of readers: open, in use, and requests that wait for one.",
    ("state",),
    registry=REGISTRY,
    multiprocess_mode="livesum",
)
LISTENERS: Final = Gauge(
    "mirps_listeners", "Clients that listen, by how.", ("way",), registry=REGISTRY, multiprocess_mode="livesum"
)
EVENTS: Final = Counter("mirps_events", "Events told to listeners, by how.", ("way",), registry=REGISTRY)
DROPPED: Final = Counter(
    "mirps_listeners_dropped",
    "Listeners that were dropped: did not read, did not answer, or their token was taken back.",
    ("reason",),
    registry=REGISTRY,
)
HEAD: Final = Gauge(
    "mirps_ledger_head_sequence", "The number of the last entry of the book.", registry=REGISTRY,
    multiprocess_mode="livemax",
)  # fmt: skip # one argument a line would say no more


_OUTCOMES: Final = {
    OK: QUESTIONS.labels("data"),
    NOT_MODIFIED: QUESTIONS.labels("not_modified"),
    SERVER_ERROR: QUESTIONS.labels("masked"),
    UNAVAILABLE: QUESTIONS.labels("unavailable"),
}
_REFUSED: Final = QUESTIONS.labels("refused")
_CACHED: Final = {
    (name, known): counter.labels("hit" if known else "miss")
    for name, counter in (("document", DOCUMENTS), ("plan", PLANS), ("answer", ANSWERS))
    for known in (True, False)
}
_CODES: Final[dict[str, Counter]] = {}
_REQUESTS: Final[dict[tuple[str, str, int], Counter]] = {}
Outcome = tuple[int, bool | None, bool | None, bool | None]
"""The status of an answer, and whether its document, its plan and the answer itself were known before."""
_SHARED: Final = bool(os.environ.get(MULTIPROCESS))
"""Whether other workers tell what this one has counted: then each count is theirs to read at once."""
_counted: Final[dict[Counter, int]] = {}
"""What was counted since it was last handed on: a lock for each count of each request costs more than counting."""
_answered: Final[dict[Outcome, int]] = {}
"""So too, of answers, by how they came about."""


def _durations() -> Callable[[str, float], None]:
    """Return what counts how long a request to a route took."""
    named = ("mirps_http_request_seconds", "How long requests took.")
    routes = (*sorted(ROUTES), OTHER)
    if not _SHARED:
        own = Durations(*named, routes, SECONDS)
        REGISTRY.register(own)
        return own.observe
    histogram = Histogram(*named, ("route",), buckets=SECONDS, registry=REGISTRY)
    each = {route: histogram.labels(route) for route in routes}
    return lambda route, seconds: each[route].observe(seconds)


_observe_duration: Final = _durations()


def _count(counter: Counter) -> None:
    if _SHARED:
        counter.inc()
    else:
        _counted[counter] = _counted.get(counter, 0) + 1


def hand_on() -> None:
    """Give Prometheus' counters what was counted; in the thread of the loop, where counting is done."""
    for outcome, times in _answered.items():
        for counter in _counters_of(outcome):
            counter.inc(times)
    _answered.clear()
    for counter, times in _counted.items():
        counter.inc(times)
    _counted.clear()


class InFlight:
    """How many requests are being answered: a plain number, told when it is asked for."""

    def __init__(self) -> None:
        self.count = 0

    def __enter__(self) -> None:
        """Begin to answer one."""
        self.count += 1

    def __exit__(self, *_error: object) -> None:
        """End."""
        self.count -= 1


in_flight = InFlight()


def observe_request(method: str, path: str, status: int, seconds: float | None) -> None:
    """Count a request that was answered; one without seconds was a stream."""
    route = path if path in ROUTES else OTHER
    key = (method if method in METHODS else OTHER, route, status)
    counter = _REQUESTS.get(key)
    if counter is None:
        counter = _REQUESTS[key] = REQUESTS.labels(key[0], route, str(status))
    _count(counter)
    if seconds is not None:
        _observe_duration(route, seconds)


def observe_answer(answered: "Answered") -> None:
    """Count how a question was answered."""
    outcome = (answered.status, answered.document_known, answered.plan_known, answered.stored)
    if _SHARED:
        for counter in _counters_of(outcome):
            counter.inc()
    else:
        _answered[outcome] = _answered.get(outcome, 0) + 1
    for code in answered.codes:
        known = _CODES.get(code)
        if known is None:
            label = code if len(_CODES) < MOST_CODES else OTHER
            known = _CODES[label] = REFUSALS.labels(label)
        _count(known)


def _counters_of(outcome: Outcome) -> Iterator[Counter]:
    """Go through the counters that an answer of an outcome belongs to."""
    status, *known_before = outcome
    yield _OUTCOMES.get(status, _REFUSED)
    for name, known in zip(("document", "plan", "answer"), known_before, strict=True):
        if known is not None:
            yield _CACHED[name, known]


def observe_pool(database: "Database") -> None:
    """Note how the readers' connections stand, and how many requests are under way."""
    IN_FLIGHT.set(in_flight.count)
    for state, count in database.readers().items():
        POOL.labels(state).set(count)


async def watch_pool(database: "Database", *, every_seconds: float = 2.0) -> None:
    """Note how things stand, until cancelled: with several workers, any of them may be asked."""
    while True:
        observe_pool(database)
        await asyncio.sleep(every_seconds)


async def observe_head(database: "Database") -> None:
    """Note the last entry of the book; where it cannot be had soon, the figure stays as it was."""
    try:
        async with asyncio.timeout(HEAD_SECONDS), database.reading() as session:
            [row] = await session.fetch_rows("SELECT sequence FROM ledger_head WHERE id = 1")
    except Exception as error:  # noqa: BLE001  whatever is wrong with the database, the other figures are wanted most now
        log.warning("metrics_without_head", reason=type(error).__name__)
        return
    HEAD.set(row["sequence"])


def metrics(database: "Database") -> Callable[[Request], Awaitable[Response]]:
    """Return the endpoint that tells all figures."""

    async def endpoint(request: Request) -> Response:  # noqa: ARG001  an endpoint's shape
        observe_pool(database)
        await observe_head(database)
        hand_on()
        # The files of many workers take a while to read; others are answered meanwhile.
        text = await asyncio.to_thread(told_text)
        return Response(text, headers={"Cache-Control": "no-store"}, media_type=CONTENT_TYPE_LATEST)

    return endpoint


def told_text() -> bytes:
    """Return all figures as Prometheus reads them, of all workers where there are several."""
    if not os.environ.get(MULTIPROCESS):
        return generate_latest(REGISTRY)
    registry = CollectorRegistry()
    MultiProcessCollector(registry)  # type: ignore[no-untyped-call]  # the client leaves it untyped
    return generate_latest(registry)
