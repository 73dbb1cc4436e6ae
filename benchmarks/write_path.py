"""How fast acts are done: `python -m benchmarks.write_path`; acts a second on one hot fund, beside a bare transfer.

Every act is a transaction of its own with the durability of PostgreSQL's defaults, its key, its entry in the chain and
its line in the trail. The bare transfer locks two rows, changes both and adds a row, by pgbench, in the same rounds.
"""

import asyncio
import sys
import tempfile
import time
from collections import defaultdict
from contextlib import AsyncExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Final

import asyncpg
import typer
import uvloop
from rich.console import Console

from benchmarks import machine
from benchmarks.tables import figure, table
from benchmarks.writes import bare, over_http
from benchmarks.writes.ground import Doing, acts, lay
from service.database.embedded import DURABLE, EmbeddedServer
from service.database.engine import Database
from service.database.prepare import opened
from service.ledger.invariants import broken_invariants
from service.settings import Settings

CLIENTS: Final = (1, 16)
FLOOR: Final = "bare transfer of two locked rows"
err = Console(stderr=True)
app = typer.Typer(add_completion=False, pretty_exceptions_enable=False)


@dataclass(frozen=True, slots=True)
class Cell:
    """What one cell gave: acts a second, microseconds of CPU here and in PostgreSQL, milliseconds of a slow act."""

    rate: float
    service: float = 0.0
    postgres: float = 0.0
    p99: float = 0.0


async def cell(doing: Doing, postmaster: int, *, clients: int, seconds: float) -> Cell:
    """Have so many clients do an act over and over."""
    took: list[float] = []
    began, mine, theirs = time.perf_counter(), time.process_time(), machine.cpu_seconds(postmaster)

    async def client() -> None:
        while time.perf_counter() - began < seconds:
            asked = time.perf_counter()
            await doing()
            took.append(time.perf_counter() - asked)

    await asyncio.gather(*(client() for _ in range(clients)))
    lasted = time.perf_counter() - began
    used = time.process_time() - mine, machine.cpu_seconds(postmaster) - theirs
    slow = sorted(took)[int(0.99 * (len(took) - 1))]
    service, postgres = (1e6 * one / len(took) for one in used)
    return Cell(len(took) / lasted, service, postgres, 1e3 * slow)


async def measured(folder: Path, rounds: int, seconds: float, only: str) -> str:
    """Return the tables."""
    described = machine.described()
    async with AsyncExitStack() as stack:
        settings = Settings(data_dir=folder)
        prepared = await stack.enter_async_context(opened(settings))
        url = prepared.address.dsn
        database = Database(url, write_pool_size=settings.write_pool_size)
        await database.open()
        stack.push_async_callback(database.close)
        await lay(database)
        await bare.make_tables(url)
        await refuse_hasty(url)
        doings = {name: doing for name, doing in (await acts(database)).items() if only in name}
        statements = {name: await counted(database, doing) for name, doing in doings.items()}
        postmaster = EmbeddedServer(folder).pid() or 0
        cells: dict[tuple[str, int], list[Cell]] = defaultdict(list)
        for number in range(rounds):
            for clients in CLIENTS:
                floor = Cell(await bare.rate(url, clients=clients, seconds=seconds))
                cells[FLOOR, clients].append(floor)
                for name, doing in doings.items():
                    found = await cell(doing, postmaster, clients=clients, seconds=seconds)
                    cells[name, clients].append(found)
                    err.print(number, name, clients, found, f"{found.rate / floor.rate:.2f}", highlight=False)
        await refuse_broken(database)
    return "\n\n".join([f"{described}, after it {machine.load()}.", shown(cells, statements)])


async def counted(database: Database, doing: Doing) -> int:
    """Return how many statements one act sends, the beginning and the end of its transaction included."""
    await doing()
    with database.recording() as said:
        await doing()
    return len(said) + 2


async def refuse_hasty(url: str) -> None:
    """Refuse to measure a server that acknowledges what it has not flushed."""
    owner = await asyncpg.connect(url)
    try:
        wrong = [name for name in DURABLE if await owner.fetchval(f"SHOW {name}") != "on"]
    finally:
        await owner.close()
    if wrong:
        raise RuntimeError(f"not durable: {wrong}")


async def refuse_broken(database: Database) -> None:
    """Refuse figures of a book that does not hold."""
    async with database.reading() as session:
        broken = await broken_invariants(session)
    if broken:
        raise RuntimeError("\n".join(map(str, broken)))


def shown(cells: dict[tuple[str, int], list[Cell]], statements: dict[str, int]) -> str:
    """Return the table of all cells: medians, and ratios within a round."""
    rows = []
    for (name, clients), found in cells.items():
        floors = cells[FLOOR, clients]
        ratios = [one.rate / floor.rate for one, floor in zip(found, floors, strict=True)]
        cpu = [machine.median([getattr(one, of) for one in found]) for of in ("service", "postgres")]
        rows.append([
            name,
            f"{clients}",
            figure(machine.median([one.rate for one in found])),
            f"{machine.median(ratios):.2f} ({min(ratios):.2f} to {max(ratios):.2f})",
            f"{cpu[0]:,.0f} + {cpu[1]:,.0f}",
            figure(machine.median([one.p99 for one in found])),
            f"{statements.get(name, 6)}",
        ])  # fmt: skip # one figure a line
    used = "us of CPU, service + PostgreSQL"
    return table(["act", "clients", "a second", "of the bare transfer", used, "p99 ms", "statements"], rows)


async def over_http_shown(rounds: int, seconds: float) -> str:
    """Return the table of acts over HTTP."""
    found = await over_http.measured(rounds, seconds, max(CLIENTS))
    ratios = [one.acts / one.floor for one in found]
    slower = [one.beside / one.alone for one in found]

    def median(figures: list[float]) -> str:
        return figure(machine.median(figures))

    row = [
        "recordInterest",
        median([one.acts for one in found]),
        median([one.floor for one in found]),
        f"{machine.median(ratios):.2f} ({min(ratios):.2f} to {max(ratios):.2f})",
        f"{median([one.service for one in found])} + {median([one.postgres for one in found])}",
        f"{median([one.alone for one in found])} / {median([one.beside for one in found])}",
        f"{machine.median(slower):.2f}",
    ]
    heads = ["over HTTP, 16 clients", "a second", "bare transfer", "ratio", "us of CPU, service + PostgreSQL"]
    return table([*heads, "questions of two others: alone / beside the acts", "ratio of these"], [row])


@app.command()
def main(
    *,
    rounds: Annotated[int, typer.Option(min=1, max=50)] = 5,
    seconds: Annotated[float, typer.Option(help="How long a cell lasts.", min=1, max=60)] = 3.0,
    only: Annotated[str, typer.Option(help="Only acts with this in their name.")] = "",
    http: Annotated[bool, typer.Option(help="Whether acts over HTTP are measured too.")] = True,
) -> None:
    """Measure how many acts a second are done."""
    with (
        tempfile.TemporaryDirectory(prefix="mirps-writes-") as folder,
        asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner,
    ):
        sys.stdout.write(runner.run(measured(Path(folder), rounds, seconds, only)) + "\n\n")
        if http:
            sys.stdout.write(runner.run(over_http_shown(rounds, seconds)) + "\n")


if __name__ == "__main__":
    app()
