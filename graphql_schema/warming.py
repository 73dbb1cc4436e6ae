"""Pieces of questions made before somebody asks: those asked most at once, the others with rests between them."""

import time
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from itertools import takewhile
from typing import Final

import structlog

from graphql_schema.plans import Planned
from graphql_schema.usual import CALLED, SHORT, usual_documents
from service.errors import NotAllowed
from service.reading.entity import Field
from service.reading.frames import Frames
from service.reading.warm_up import Stopped, keep_for_good, warm_up

RESTS: Final = 3
"""How many times as long as a question took is rested before the next."""

PlanOf = Callable[[str], Planned]
"""Plans a document without variables, which makes the pieces of it that there are not yet."""
Rested = Callable[[float], bool]
"""Waits for so many seconds, and tells whether there is no time any more."""

log = structlog.get_logger()


def make_all(
    plan_of: PlanOf, frames: Frames, root: Mapping[str, Field], statements: list[str], stopped: Stopped
) -> None:
    """Make the pieces of usual questions, and then of every field as it is asked most.

    Args:
        plan_of: plans a document.
        frames: where pieces are kept.
        root: the fields of the root.
        statements: gets what connections get to know the catalogue by: plans of the short ones, and usual calls.
        stopped: asked now and then; once it says so, the rest is left to whoever needs it.
    """
    began = time.perf_counter()
    for document in takewhile(lambda _: not stopped(), usual_documents()):
        planned = plan_of(document)
        statements += [f"EXPLAIN (GENERIC_PLAN) {planned.sql}"] if document in SHORT else []
        keep_for_good()
    statements += CALLED
    made = warm_up(frames, root, stopped)
    log.info("warmed_up", pieces=made, seconds=round(time.perf_counter() - began, 1))


def make_further(plan_of: PlanOf, documents: Iterable[str], rested: Rested) -> None:
    """Make the pieces of questions that are asked less often: one at a time, and then longer rested than it took.

    Args:
        plan_of: plans a document.
        documents: the questions; what the public may not ask is left out.
        rested: waits; once it says that there is no time any more, the rest is left to whoever needs it.
    """
    began = time.perf_counter()
    for document in documents:
        started = time.perf_counter()
        with suppress(NotAllowed):
            plan_of(document)
        keep_for_good()
        if rested(RESTS * (time.perf_counter() - started)):
            return
    log.info("warmed_further", seconds=round(time.perf_counter() - began, 1))
