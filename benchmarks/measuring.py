"""Cells of some seconds, each system in turn, again and again: rates, CPU a request, and ratios within a round."""

import json
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

import psutil

from benchmarks import machine
from benchmarks.machine import Cores
from benchmarks.questions import Question
from benchmarks.systems import System

CONNECTIONS = 16
IDLE_SHARE = 0.05
"""A process that uses less of its core than this is idle."""
IDLE_LOOK_SECONDS = 0.2
MOST_LOOKS = 50


@dataclass(frozen=True, slots=True)
class Cell:
    """What one cell gave: answers a second, and microseconds of CPU a request of the service and of PostgreSQL."""

    rate: float
    service: float = 0.0
    postgres: float = 0.0


@dataclass(slots=True)
class Results:
    """The cells of a run, by question and system, a cell for each round."""

    cells: dict[tuple[str, str], list[Cell]] = field(default_factory=lambda: defaultdict(list))

    def median(self, question: str, system: str, figure: str = "rate") -> float:
        """Return the median of a figure over the rounds."""
        return machine.median([getattr(cell, figure) for cell in self.cells[question, system]])

    def ratio(self, question: str, one: str, other: str) -> float:
        """Return the median, over the rounds, of one system's rate as a multiple of another's in the same round."""
        pairs = zip(self.cells[question, one], self.cells[question, other], strict=True)
        return machine.median([mine.rate / theirs.rate for mine, theirs in pairs if theirs.rate])

    def spread(self, question: str, one: str, other: str) -> tuple[float, float]:
        """Return the smallest and the largest of these ratios."""
        pairs = zip(self.cells[question, one], self.cells[question, other], strict=True)
        ratios = [mine.rate / theirs.rate for mine, theirs in pairs if theirs.rate]
        return (min(ratios), max(ratios)) if ratios else (0.0, 0.0)


def load(system: System, question: Question, *, seconds: float, core: Cores) -> tuple[int, float]:
    """Ask a system a question for so many seconds, and return how often it answered in how many.

    Raises:
        RuntimeError: it gave anything but answers.
    """
    job = {
        "port": system.port,
        "path": system.path,
        "bodies": question.bodies,
        "connections": CONNECTIONS,
        "seconds": seconds,
    }
    ended = subprocess.run(  # noqa: S603  our own module
        machine.pinned(core, [sys.executable, "-m", "benchmarks.client"]),
        input=json.dumps(job),
        capture_output=True,
        text=True,
        check=False,
        timeout=seconds + 180,
    )
    if ended.returncode:
        raise RuntimeError(f"{system.name}, {question.name}: {ended.stderr[-600:]}")
    found = json.loads(ended.stdout)
    return found["answered"], found["seconds"]


def cell(system: System, question: Question, postmaster: int, *, seconds: float, core: Cores) -> Cell:
    """Measure one cell, after both sides have come to rest."""
    rest([system.process, postmaster])
    machine.pin_all(postmaster, core)
    service, postgres = machine.cpu_seconds(system.process), machine.cpu_seconds(postmaster)
    answered, took = load(system, question, seconds=seconds, core=core)
    used = machine.cpu_seconds(system.process) - service, machine.cpu_seconds(postmaster) - postgres
    return Cell(answered / took, *(1e6 * one / answered for one in used))


def rest(processes: Sequence[int]) -> None:
    """Wait until these processes do nothing, within bounds."""
    for _ in range(MOST_LOOKS):
        before = sum(machine.cpu_seconds(one) for one in processes if psutil.pid_exists(one))
        time.sleep(IDLE_LOOK_SECONDS)
        after = sum(machine.cpu_seconds(one) for one in processes if psutil.pid_exists(one))
        if after - before < IDLE_SHARE * IDLE_LOOK_SECONDS:
            return
