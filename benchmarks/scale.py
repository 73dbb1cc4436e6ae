"""How the service scales: `python -m benchmarks.scale`; the same questions of books of growing size, as a table.

Every question is asked one at a time, for some seconds, and at least a few times; what is told is the CPU PostgreSQL
needs for one answer, and how long one answer takes. All books have as many needs, so that what grows is the book alone.
"""

import asyncio
import sys
import time
import urllib.error
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated, Final

import typer
from rich.console import Console

from benchmarks import machine
from benchmarks.books import Book, book
from benchmarks.measuring import rest
from benchmarks.systems import ALONE, STATEMENT_TIMEOUT_SECONDS, System, running
from benchmarks.tables import figure, table

QUESTIONS: Final = {
    "coverage_in_force": "coverage by State and pillar, now",
    "as_of": "the same a year back, as known then",
    "list": "a page of 50 pledges",
    "point": "one pledge",
}
NEEDS: Final = 5_000
FEWEST_ASKS: Final = 3
SETTLE_SECONDS: Final = 4.0
err = Console(stderr=True)
app = typer.Typer(add_completion=False, pretty_exceptions_enable=False)


@dataclass(frozen=True, slots=True)
class Cost:
    """What one answer costs: microseconds of PostgreSQL's CPU, and milliseconds until it is there."""

    postgres: float
    milliseconds: float


def cost(system: System, lent: Book, name: str, seconds: float) -> Cost | None:
    """Ask one question at a time, the first answer not counted; None where it takes longer than it may."""
    bodies = system.question(name).bodies
    try:
        system.ask(bodies[0])
    except (urllib.error.HTTPError, TimeoutError) as error:
        err.print(f"{lent.transfers} {name} {error}", highlight=False)
        return None
    rest([system.process, lent.server])
    took: list[float] = []
    used, began = machine.cpu_seconds(lent.server), time.perf_counter()
    while len(took) < FEWEST_ASKS or time.perf_counter() - began < seconds:
        asked = time.perf_counter()
        system.ask(bodies[len(took) % len(bodies)])
        took.append(1e3 * (time.perf_counter() - asked))
    return Cost(1e6 * (machine.cpu_seconds(lent.server) - used) / len(took), machine.median(took))


def costs(lent: Book, seconds: float) -> dict[str, Cost | None]:
    """Return what each question costs of one book."""
    service, other = machine.cores()
    machine.pin_all(lent.server, other)
    with running(ALONE, lent.url, service) as system:
        time.sleep(SETTLE_SECONDS)
        machine.pin_all(lent.server, other)
        found = {}
        for name in QUESTIONS:
            found[name] = cost(system, lent, name, seconds)
            err.print(f"{lent.transfers} {name} {found[name]}", highlight=False)
        return found


async def run(sizes: Sequence[int], seconds: float) -> str:
    """Return the table of all sizes; books that are not there yet are made."""
    described = machine.described()
    found: dict[int, dict[str, Cost | None]] = {}
    for pledges in sizes:
        async with book(pledges, needs=NEEDS) as lent:
            found[lent.transfers] = await asyncio.to_thread(costs, lent, seconds)
    rows = [[title, *(_shown(each[name]) for each in found.values())] for name, title in QUESTIONS.items()]
    title = "Milliseconds of PostgreSQL's CPU / until the answer is there, one question at a time:"
    return "\n\n".join([
        f"{described}.",
        title,
        table(["question", *(f"{transfers:,} transfers" for transfers in found)], rows),
    ])  # fmt: skip # a list of parts


def _shown(measured: Cost | None) -> str:
    """Return a cost as a cell."""
    if measured is None:
        return f"stopped after {STATEMENT_TIMEOUT_SECONDS} s"
    return f"{figure(measured.postgres / 1e3)} / {figure(measured.milliseconds)}"


@app.command()
def main(
    *,
    pledges: Annotated[str, typer.Option(help="Sizes of the books, with commas; about 20 transfers a pledge.")] = (
        "500,50000,500000"
    ),
    seconds: Annotated[float, typer.Option(help="How long a question is asked.", min=0.5, max=60)] = 4.0,
) -> None:
    """Measure what questions cost of books of growing size."""
    sizes = [int(size) for size in pledges.split(",")]
    sys.stdout.write(asyncio.run(run(sizes, seconds)) + "\n")


if __name__ == "__main__":
    app()
