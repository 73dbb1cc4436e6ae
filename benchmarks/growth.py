"""What an act costs as the book grows: `python -m benchmarks.growth`; the same acts in books of growing size.

Books are measured in turn, round by round, each in its own server, one act at a time: CPU of PostgreSQL and of the
service, and how long an act takes. The promise is that a book a hundred times as long costs an act at most 1.3 times.
"""

import asyncio
import sys
import time
from collections import defaultdict
from collections.abc import Sequence
from contextlib import AsyncExitStack
from typing import Annotated, Final

import typer
import uvloop
from rich.console import Console

from benchmarks import machine
from benchmarks.books import Book, book
from benchmarks.tables import figure, table
from benchmarks.writes.growing import Doing, acts
from service.database.engine import Database

ACTS_A_CELL: Final = 40
PROMISE: Final = 1.3
err = Console(stderr=True)
app = typer.Typer(add_completion=False, pretty_exceptions_enable=False)
Cost = tuple[float, float, float]
"""Milliseconds of one act: of PostgreSQL's CPU, of the service's, and until it is done."""


async def cost(doing: Doing, lent: Book) -> Cost:
    """Do an act some times, one after the other."""
    took = []
    postgres, service = machine.cpu_seconds(lent.server), time.process_time()
    for _ in range(ACTS_A_CELL):
        asked = time.perf_counter()
        await doing()
        took.append(1e3 * (time.perf_counter() - asked))
    used = machine.cpu_seconds(lent.server) - postgres, time.process_time() - service
    return 1e3 * used[0] / ACTS_A_CELL, 1e3 * used[1] / ACTS_A_CELL, machine.median(took)


async def measured(sizes: Sequence[int], rounds: int) -> str:
    """Return the table."""
    described = machine.described()
    costs: dict[tuple[str, int], list[Cost]] = defaultdict(list)
    async with AsyncExitStack() as stack:
        doings: list[tuple[Book, dict[str, Doing]]] = []
        for pledges in sizes:
            lent = await stack.enter_async_context(book(pledges))
            database = Database(lent.url, write_pool_size=1)
            await database.open()
            stack.push_async_callback(database.close)
            doings.append((lent, await acts(database)))
        for number in range(rounds + 1):  # the first one only warms up
            for lent, by_name in doings:
                for name, doing in by_name.items():
                    found = await cost(doing, lent)
                    if number:
                        costs[name, lent.transfers].append(found)
                        err.print(number, name, lent.transfers, [figure(one) for one in found], highlight=False)
        lengths = [lent.transfers for lent, _ in doings]
        names = list(doings[0][1])
    rows = [_row(name, lengths, costs) for name in names]
    heads = ["act", *(f"{length:,} transfers" for length in lengths), "PostgreSQL's CPU, times", "time, times"]
    title = "Milliseconds an act, CPU of PostgreSQL + of the service / until it is done, medians:"
    return "\n\n".join([f"{described}, after it {machine.load()}.", title, table(heads, rows)])


def _row(name: str, lengths: Sequence[int], costs: dict[tuple[str, int], list[Cost]]) -> list[str]:
    """Return the row of one act; the last two figures compare the longest book with the shortest, within a round."""
    cells = []
    for length in lengths:
        postgres, service, took = (machine.median([one[part] for one in costs[name, length]]) for part in range(3))
        cells.append(f"{figure(postgres)} + {figure(service)} / {figure(took)}")
    pairs = list(zip(costs[name, lengths[-1]], costs[name, lengths[0]], strict=True))
    times = [machine.median([long[part] / short[part] for long, short in pairs]) for part in (0, 2)]
    return [name, *cells, *(figure(one) for one in times)]


@app.command()
def main(
    *,
    pledges: Annotated[str, typer.Option(help="Sizes of the books, with commas; about 20 transfers a pledge.")] = (
        "500,50000"
    ),
    rounds: Annotated[int, typer.Option(min=1, max=50)] = 5,
) -> None:
    """Measure what acts cost in books of growing size."""
    sizes = [int(size) for size in pledges.split(",")]
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        sys.stdout.write(runner.run(measured(sizes, rounds)) + "\n")


if __name__ == "__main__":
    app()
