"""What the first to ask a question waits for: in a fresh process, before and after other documents were seen."""

import time
from dataclasses import dataclass

from benchmarks import machine
from benchmarks.machine import Cores
from benchmarks.questions import AFRESH, NAMES
from benchmarks.systems import OURS, System, running

WARM_ASKS = 15
SEEN = tuple(name for name in NAMES if name != AFRESH)
"""Of us, `afresh` is `coverage` once more."""


@dataclass(frozen=True, slots=True)
class Sight:
    """Milliseconds of the first answer, and of a warm one."""

    first: float
    warm: float

    @property
    def more(self) -> float:
        """Return what the first to ask waits more."""
        return self.first - self.warm


def first_sights(url: str, core: Cores, *, settle_seconds: float) -> dict[str, tuple[Sight, Sight]]:
    """Return, for each question, how its first sight is in a process that saw nothing, and in one that saw the others.

    Args:
        url: the database.
        core: of the service.
        settle_seconds: how long a process is left alone after its start, for what it prepares by itself.
    """
    found = {}
    for name in SEEN:
        with running(OURS, url, core) as system:
            time.sleep(settle_seconds)
            alone = _sight(system, name)
        with running(OURS, url, core) as system:
            time.sleep(settle_seconds)
            for other in SEEN:
                if other != name:
                    system.ask(system.question(other).bodies[0])
            found[name] = (alone, _sight(system, name))
    return found


def _sight(system: System, name: str) -> Sight:
    body = system.question(name).bodies[0]
    first = _milliseconds(system, body)
    return Sight(first, machine.median([_milliseconds(system, body) for _ in range(WARM_ASKS)]))


def _milliseconds(system: System, body: str) -> float:
    began = time.perf_counter()
    system.ask(body)
    return 1e3 * (time.perf_counter() - began)
