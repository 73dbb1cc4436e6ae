"""Plans in the making: one for all who ask for it at once, and none for those who gave up before it was begun."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from graphql_schema.narrow import Narrow
from graphql_schema.plans import PlanKey, Planned, Plans

if TYPE_CHECKING:
    import concurrent.futures


@dataclass(slots=True)
class Planning:
    """A plan that is being made.

    Attributes:
        started: the work, which can be called off until it begins.
        made: the plan to come.
        waiting: how many requests wait for it.
    """

    started: "concurrent.futures.Future[Planned]"
    made: "asyncio.Future[Planned]"
    waiting: int = 0


class MakingPlans:
    """Has plans made beside the answering of others.

    Args:
        narrow: where they are made.
        plans: where they are kept.
    """

    def __init__(self, narrow: Narrow, plans: Plans[Planned]) -> None:
        self._narrow = narrow
        self._plans = plans
        self._planning: dict[PlanKey, Planning] = {}

    async def plan(self, key: PlanKey, make: Callable[..., Planned], *given: object) -> Planned:
        """Make a plan, once for all who ask for it meanwhile. One that has begun is kept, even where they give up."""
        planning = self._planning.get(key)
        if planning is None:
            # Compiling takes a while the first time; others are answered meanwhile.
            started = self._narrow.start(key[0], make, *given)
            planning = self._planning[key] = Planning(started, asyncio.wrap_future(started))
            planning.made.add_done_callback(lambda done: self._made(key, done))
        planning.waiting += 1
        try:
            return await asyncio.shield(planning.made)
        finally:
            planning.waiting -= 1
            # Else the plans of impatient clients would queue up without end. Who asks from now on begins anew.
            if not planning.waiting and planning.started.cancel() and self._planning.get(key) is planning:
                del self._planning[key]

    def _made(self, key: PlanKey, planning: "asyncio.Future[Planned]") -> None:
        """Keep a plan that was made."""
        if key in self._planning and self._planning[key].made is planning:
            del self._planning[key]
        if not planning.cancelled() and planning.exception() is None:
            self._plans.keep(key, planning.result())
