"""What is promised of writes, under faults and for longer than a test may take: `python -m benchmarks.soak`.

A real `mirps serve` with its embedded PostgreSQL, sixteen clients that record interest of one fund under a key each,
and kill -9 of the service, of PostgreSQL, of both; and SIGTERM. Who gets no answer asks again with the same key until
one comes. What was acknowledged is then looked for in the book: none may be missing, none there twice. A round in which
no client noticed anything is not counted as a hit. Then the crowds of the tests run in their promised sizes.
"""

import asyncio
import os
import random
import subprocess
import sys
import tempfile
import time
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Annotated, Final

import typer
from rich.console import Console

from benchmarks import machine
from benchmarks.soaking.clients import Clients
from benchmarks.soaking.served import Service
from benchmarks.tables import figure, table

KINDS: Final = ("service", "PostgreSQL", "both")
PROMISED_SECONDS: Final = 5.0
CROWDS: Final = (
    "tests/ledger/test_guarantees_crowd.py",
    "tests/ledger/test_guarantees_exact.py",
    "tests/ledger/test_guarantees_order.py",
    "tests/ledger/test_guarantees_refused.py",
    "tests/ledger/test_guarantees_tampering.py",
)
err = Console(stderr=True)
app = typer.Typer(add_completion=False, pretty_exceptions_enable=False)


async def kills(service: Service, clients: Clients, kind: str, rounds: int, dice: random.Random) -> list[str]:
    """Kill so many times under load, and return the row of what came of it."""
    hits, outages = 0, []
    for number in range(rounds):
        await clients.answered(dice.randrange(5, 40))
        failed = clients.failed
        began = time.monotonic()
        if kind in {"PostgreSQL", "both"}:
            service.kill_postgresql()
        if kind in {"service", "both"}:
            await service.kill()
            await service.start()
        await clients.answered_since(time.monotonic())
        outages.append(time.monotonic() - began)
        hits += clients.failed > failed
        err.print(f"kill -9 of {kind} {number + 1}: again after {outages[-1]:.1f} s", highlight=False)
    late = sum(one > PROMISED_SECONDS for one in outages)
    outcome = await clients.settled()
    return [
        f"kill -9 of {kind}",
        f"{rounds}",
        f"{hits}",
        f"{outcome.acknowledged:,}",
        f"{outcome.lost}",
        f"{outcome.twice}",
        f"{figure(machine.median(outages))} / {figure(max(outages))} s, {late} above {PROMISED_SECONDS:.0f} s",
    ]


async def stops(service: Service, clients: Clients, rounds: int, dice: random.Random) -> list[str]:
    """Stop the service in good order so many times under load, and return the row of what came of it."""
    hits, took = 0, []
    for number in range(rounds):
        await clients.answered(dice.randrange(5, 40))
        failed = clients.failed
        took.append(await service.stop())
        hits += clients.failed > failed
        await service.start()
        err.print(f"SIGTERM {number + 1}: out after {took[-1]:.1f} s", highlight=False)
    outcome = await clients.settled()
    return [
        "SIGTERM",
        f"{rounds}",
        f"{hits}",
        f"{outcome.acknowledged:,}",
        f"{outcome.lost}",
        f"{outcome.twice}",
        f"out after {figure(machine.median(took))} / {figure(max(took))} s",
    ]


async def faults(rounds: int, seed: int) -> str:
    """Return the table of kills and stops."""
    dice = random.Random(seed)  # noqa: S311  when to kill; nothing secret
    async with AsyncExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="mirps-soak-")))
        service = await stack.enter_async_context(Service(folder))
        clients = await stack.enter_async_context(Clients(service))
        rows = [await kills(service, clients, kind, rounds, dice) for kind in KINDS]
        rows.append(await stops(service, clients, rounds, dice))
        broken = await clients.broken()
    heads = ["fault", "times", "noticed by clients", "acknowledged so far", "lost", "twice", "median / longest"]
    after = "Every invariant holds afterwards." if not broken else "\n".join(broken)
    return table(heads, rows) + "\n\n" + after


def crowds() -> str:
    """Run the crowds of the tests in their promised sizes, and return the table of them."""
    rows = []
    for path in CROWDS:
        began = time.monotonic()
        ended = subprocess.run(  # noqa: S603  our own tests
            [sys.executable, "-m", "pytest", path, "-q", "-x", "-p", "no:xdist", "-p", "no:cacheprovider"],
            env={**os.environ, "MIRPS_FULL": "1"},
            capture_output=True,
            text=True,
            check=False,
            timeout=3600,
        )
        last = (ended.stdout.strip().splitlines() or ["nothing was said"])[-1]
        rows.append([path, last, f"{time.monotonic() - began:.0f} s"])
        err.print(path, last, highlight=False)
        if ended.returncode:
            err.print(ended.stdout[-3000:], highlight=False)
    return table(["tests in their promised sizes", "outcome", "took"], rows)


@app.command()
def main(
    *,
    kill: Annotated[int, typer.Option(help="How often each fault is made.", min=0, max=500)] = 50,
    seed: Annotated[int, typer.Option(help="Repeats a run; 0 takes another each time.")] = 0,
    crowd: Annotated[bool, typer.Option(help="Whether the crowds of the tests run as well.")] = True,
) -> None:
    """Show what is promised of writes."""
    chosen = seed or random.SystemRandom().randrange(1, 10**9)
    parts = [f"{machine.described()}; seed {chosen}."]
    if kill:
        parts.append(asyncio.run(faults(kill, chosen)))
    if crowd:
        parts.append(crowds())
    sys.stdout.write("\n\n".join(parts) + "\n")


if __name__ == "__main__":
    app()
