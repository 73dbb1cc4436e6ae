"""Acts over HTTP: `mirps serve` with its own PostgreSQL, a token, and mutations that each have a key of their own."""

import asyncio
import json
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import asyncpg

from benchmarks import machine
from benchmarks.soaking.clients import FOUND, MUTATION
from benchmarks.soaking.served import Service
from benchmarks.writes import bare

REQUESTS_A_CELL: Final = 20_000
"""More than a cell can send: no key is sent twice."""
UNDER_WAY_SECONDS: Final = 2.0
"""After which writers are at work, and how much longer they are than those who ask beside them."""
QUESTION: Final = (
    "query ($code: String!) { pledge(code: $code) { code } pledges(first: 20) { edges { node { code } } } }"
)


@dataclass(frozen=True, slots=True)
class Round:
    """What one round gave, a second: acts, bare transfers in the same server, questions alone and beside the acts.

    Attributes:
        service: microseconds of the service's CPU an act.
        postgres: microseconds of PostgreSQL's.
    """

    acts: float
    floor: float
    alone: float
    beside: float
    service: float
    postgres: float


async def measured(rounds: int, seconds: float, clients: int) -> list[Round]:
    """Return what so many rounds gave."""
    with tempfile.TemporaryDirectory(prefix="mirps-writes-") as folder:
        async with Service(Path(folder)) as service:
            url, token = service.embedded.url(), await service.token()
            await bare.make_tables(url)
            owner = await asyncpg.connect(url)
            found = await owner.fetchrow(FOUND)
            await owner.close()
            assert found is not None  # noqa: S101  a SELECT without FROM gives one row
            given = {
                "fund": found["fund"],
                "received": "2025-01-10",
                "amount": {"amount": "0.01", "currency": "USD"},
                "sources": [{"document": found["document"]}],
            }
            return [await _round(service, token, given, seconds, clients) for _ in range(rounds)]


async def _round(service: Service, token: str, given: dict[str, object], seconds: float, clients: int) -> Round:
    floor = await bare.rate(service.embedded.url(), clients=clients, seconds=seconds)
    run = time.time_ns()
    bodies = [
        json.dumps({"query": MUTATION, "variables": {"input": given, "key": f"{run}-{number}"}})
        for number in range(REQUESTS_A_CELL)
    ]
    # Each is another question: none is answered with what was answered before.
    reads = [json.dumps({"query": QUESTION, "variables": {"code": f"P{run}-{place}"}}) for place in range(len(bodies))]
    others = [json.dumps({"query": QUESTION, "variables": {"code": f"Q{run}-{place}"}}) for place in range(len(bodies))]
    before = service.cpu_seconds(), machine.cpu_seconds(service.embedded.pid() or 0)
    acts, took = await _load(service.port, bodies, token, clients, seconds)
    after = service.cpu_seconds(), machine.cpu_seconds(service.embedded.pid() or 0)
    alone, alone_took = await _load(service.port, reads, "", 2, seconds)
    again = [body.replace(f"{run}-", f"{run}b") for body in bodies]
    writing = asyncio.create_task(_load(service.port, again, token, clients, seconds + 2 * UNDER_WAY_SECONDS))
    # Whoever starts to write reads its work first, on the processors of those who are measured.
    await asyncio.sleep(UNDER_WAY_SECONDS)
    beside, beside_took = await _load(service.port, others, "", 2, seconds)
    await writing
    cpu = [1e6 * (then - first) / acts for first, then in zip(before, after, strict=True)]
    return Round(acts / took, floor, alone / alone_took, beside / beside_took, cpu[0], cpu[1])


async def _load(port: int, bodies: list[str], token: str, clients: int, seconds: float) -> tuple[int, float]:
    """Send bodies in turn for so many seconds, and return how many were answered in how many.

    Raises:
        RuntimeError: something else than answers came.
    """
    job = {"port": port, "path": "/graphql", "bodies": bodies, "connections": clients, "seconds": seconds}
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "benchmarks.client"),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    said, wrong = await process.communicate(json.dumps({**job, "token": token}).encode())
    if process.returncode:
        raise RuntimeError(wrong.decode()[-600:])
    found = json.loads(said)
    return found["answered"], found["seconds"]
