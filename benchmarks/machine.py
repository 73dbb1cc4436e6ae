"""What the machine is asked: which core does what, how much CPU a process used, and how much memory it holds."""

import os
import platform
import statistics
from collections.abc import Sequence
from pathlib import Path
from typing import TypeAlias

import psutil

MEBIBYTE = 1024 * 1024


Cores: TypeAlias = tuple[int, ...]
"""The cores something may run on."""


def cores(*, free: bool = False) -> tuple[Cores, Cores]:
    """Return the core of the service and the core that PostgreSQL and the load share; the same where there is one.

    Args:
        free: two cores for all, and who runs where is for the system to say, as it is where nobody pins anything.
    """
    allowed = sorted(os.sched_getaffinity(0))
    if free:
        both = (allowed[0], allowed[-1])
        return both, both
    return (allowed[0],), (allowed[-1],)


def pinned(on: Cores, command: Sequence[str]) -> list[str]:
    """Return a command that runs on these cores only, its children too."""
    return ["taskset", "-c", ",".join(str(one) for one in on), *command]


def pin_all(process_id: int, on: Cores) -> None:
    """Keep a running process, and all its children, on these cores; those it starts later inherit it."""
    parent = psutil.Process(process_id)
    for one in (parent, *parent.children(recursive=True)):
        try:
            one.cpu_affinity(list(on))
        except psutil.NoSuchProcess:
            continue


def cpu_seconds(process_id: int) -> float:
    """Return the CPU a process and its children have used, those that have ended included."""
    parent = psutil.Process(process_id)
    total = 0.0
    for one in (parent, *parent.children(recursive=True)):
        try:
            times = one.cpu_times()
        except psutil.NoSuchProcess:
            continue
        total += times.user + times.system
        if one.pid == process_id:
            total += times.children_user + times.children_system
    return total


def resident_mebibytes(process_id: int) -> float:
    """Return the memory a process and its children hold."""
    parent = psutil.Process(process_id)
    return sum(one.memory_info().rss for one in (parent, *parent.children(recursive=True))) / MEBIBYTE


def load() -> str:
    """Return the load of the last 1, 5 and 15 minutes."""
    return ", ".join(f"{one:.1f}" for one in os.getloadavg())


def described() -> str:
    """Return the machine in a line."""
    models = [
        line.split(":", 1)[1].strip()
        for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
        if line.startswith("model name")
    ]
    model = models[0] if models else platform.machine()
    memory = psutil.virtual_memory().total / MEBIBYTE / 1024
    return (
        f"{os.cpu_count()} x {model}, {memory:.0f} GiB, Linux {platform.release()}, Python {platform.python_version()}"
        f"; load before the run {load()}"
    )


def median(values: Sequence[float]) -> float:
    """Return the median; 0 of nothing."""
    return statistics.median(values) if values else 0.0
