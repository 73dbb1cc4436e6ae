"""The read path beside its peers, in one interleaved run: `python -m benchmarks.read_path`; prints Markdown tables.

Answers are compared before anything is timed, and nothing is timed when they differ.
"""

import asyncio
import sys
import time
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Annotated, Final

import typer
from rich.console import Console

from benchmarks import floor, machine, tables
from benchmarks.books import Book, book, folder
from benchmarks.first_sight import Sight, first_sights
from benchmarks.machine import Cores
from benchmarks.measuring import CONNECTIONS, Cell, Results, cell, load, rest
from benchmarks.questions import NAMES, normal, question
from benchmarks.systems import (
    ALONE,
    BARE,
    IDIOMATIC,
    OURS,
    PLAIN,
    POSTGRAPHILE,
    STORED,
    System,
    install_postgraphile,
    running,
)

COMPUTED: Final = Path(__file__).parent / "postgraphile" / "computed.sql"
MINE: Final = (OURS, ALONE, STORED)
PEERS: Final = (PLAIN, IDIOMATIC, POSTGRAPHILE)
FLOOR: Final = "bare statement, pgbench"
WARM_SECONDS: Final = {POSTGRAPHILE: 6.0}
"""How long each question is asked of a system before it counts; others need a moment only."""
SETTLE_SECONDS: Final = 25.0
"""What a service prepares by itself after its start, it has prepared then."""
err = Console(stderr=True)
app = typer.Typer(add_completion=False, pretty_exceptions_enable=False)


class AnswersDiffer(Exception):  # noqa: N818  ends the run
    """Two systems answer a question differently: nothing that is measured would mean anything."""


def compare(systems: Sequence[System], names: Sequence[str]) -> dict[str, bytes]:
    """Compare all systems' answers, and return ours by question.

    Raises:
        AnswersDiffer: says where.
    """
    ours = {}
    for name in names:
        answers = {one.name: one.ask(one.question(name).bodies[0]) for one in systems}
        plain = {system: normal(answer) for system, answer in answers.items()}
        for system, answer in plain.items():
            if answer != plain[OURS]:
                raise AnswersDiffer(f"{name}: {system} says {_difference(answer, plain[OURS])}")
        ours[name] = answers[OURS]
    return ours


def _difference(theirs: object, mine: object) -> str:
    """Return the first place where two answers differ."""
    if isinstance(theirs, list) and isinstance(mine, list) and len(theirs) == len(mine):
        for place, (one, other) in enumerate(zip(theirs, mine, strict=True)):
            if one != other:
                return f"at {place}: {_difference(one, other)}"
    if isinstance(theirs, dict) and isinstance(mine, dict) and theirs.keys() == mine.keys():
        for key, one in theirs.items():
            if one != mine[key]:
                return f"at {key}: {_difference(one, mine[key])}"
    return f"{str(theirs)[:300]} and we say {str(mine)[:300]}"


def warm(systems: Sequence[System], names: Sequence[str], core: Cores, least_seconds: float) -> None:
    """Ask every system every question for a while."""
    for system in systems:
        for name in names:
            load(system, system.question(name), seconds=WARM_SECONDS.get(system.name, least_seconds), core=core)


def measure(
    systems: Sequence[System], lent: Book, names: Sequence[str], *, rounds: int, seconds: float, core: Cores
) -> Results:
    """Measure round after round, in each all questions, for each question all systems in turn."""
    results = Results()
    statements = floor.statements(lent.url, [question(name) for name in names])
    for turn in range(rounds):
        for name in names:
            for system in systems:
                measured = cell(system, system.question(name), lent.server, seconds=seconds, core=core)
                results.cells[name, system.name].append(measured)
                err.print(f"round {turn + 1} {name} {system.name} {measured.rate:.1f}", highlight=False)
            rest([lent.server])
            reached = floor.rate(
                lent.url, statements[name], connections=CONNECTIONS, seconds=max(1, round(seconds)), core=core
            )
            results.cells[name, FLOOR].append(Cell(reached))
    return results


async def run(names: Sequence[str], *, pledges: int, rounds: int, seconds: float, sights: bool, free: bool) -> str:
    """Run the benchmark, and return its tables."""
    cores = machine.cores(free=free)
    described = machine.described()
    install_postgraphile()
    async with book(pledges, functions=COMPUTED.read_text(encoding="utf-8")) as lent:
        return await asyncio.to_thread(
            _compared,
            lent,
            names,
            rounds=rounds,
            seconds=seconds,
            sights=sights,
            cores=cores,
            described=described + ("; nothing is pinned" if free else ""),
        )


def _compared(
    lent: Book,
    names: Sequence[str],
    *,
    rounds: int,
    seconds: float,
    sights: bool,
    cores: tuple[Cores, Cores],
    described: str,
) -> str:
    """Compare, warm, measure, and write the tables."""
    machine.pin_all(lent.server, cores[1])
    with ExitStack() as open_now:
        systems = [open_now.enter_context(running(name, lent.url, cores[0])) for name in (*MINE, *PEERS)]
        time.sleep(SETTLE_SECONDS)
        at_start = _memory(systems)
        _keep(compare(systems, names))
        systems.append(open_now.enter_context(running(BARE, lent.url, cores[0])))
        err.print("the answers agree", highlight=False)
        warm(systems, names, cores[1], least_seconds=min(1.0, seconds))
        results = measure(systems, lent, names, rounds=rounds, seconds=seconds, core=cores[1])
        memory = {name: (at_start[name], held) for name, held in _memory(systems[: len(at_start)]).items()}
    seen: Mapping[str, tuple[Sight, Sight]] = {}
    if sights:
        seen = first_sights(lent.url, cores[0], settle_seconds=SETTLE_SECONDS)
    return "\n\n".join([
        f"{described}. {lent.transfers} transfers. {CONNECTIONS} connections, {rounds} rounds of {seconds:g} seconds.",
        tables.rates(results, names, (*MINE, *PEERS), (FLOOR, BARE)),
        *(tables.ratios(results, names, mine, (*PEERS, FLOOR)) for mine in MINE),
        tables.processor(results, names, (*MINE, *PEERS)),
        tables.memory(memory),
        *([tables.sights(seen)] if seen else []),
    ])  # fmt: skip # a list of parts


def _keep(answers: Mapping[str, bytes]) -> None:
    """Keep our answers for the floor of HTTP."""
    place = folder() / "answers"
    place.mkdir(parents=True, exist_ok=True)
    for name, answer in answers.items():
        (place / f"{name}.json").write_bytes(answer)


def _memory(systems: Sequence[System]) -> dict[str, float]:
    return {one.name: machine.resident_mebibytes(one.process) for one in systems}


@app.command()
def main(
    *,
    pledges: Annotated[int, typer.Option(help="How large the book is.")] = 20_000,
    rounds: Annotated[int, typer.Option(help="How often every cell is measured.", min=1, max=50)] = 5,
    seconds: Annotated[float, typer.Option(help="How long a cell is.", min=0.5, max=60)] = 4.0,
    only: Annotated[str, typer.Option(help="Questions with commas; all where none is given.")] = "",
    sights: Annotated[bool, typer.Option(help="Measure the first sight of each question too.")] = True,
    free: Annotated[bool, typer.Option(help="Pin nothing: all have both cores, as on a server.")] = False,
) -> None:
    """Measure the read path beside its peers."""
    names = [name for name in NAMES if not only or name in only.split(",")]
    sys.stdout.write(
        asyncio.run(run(names, pledges=pledges, rounds=rounds, seconds=seconds, sights=sights, free=free)) + "\n"
    )


if __name__ == "__main__":
    app()
