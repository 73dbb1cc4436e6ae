"""Clients that record interest under a key each, and ask again with it until they know what became of it."""

import asyncio
import itertools
import time
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass
from types import TracebackType
from typing import Final, Self

import asyncpg
import httpx2
import orjson

from benchmarks.soaking.served import Service
from service.database.engine import Database
from service.ledger.invariants import broken_invariants

CLIENTS: Final = 16
PAUSE_SECONDS: Final = 0.05
ANSWER_SECONDS: Final = 20.0
LONGEST_SECONDS: Final = 180.0
MUTATION: Final = """
mutation ($input: RecordInterestInput!, $key: String!) {
  recordInterest(input: $input, idempotencyKey: $key) { entry { sequence } userErrors { code } }
}
"""
FOUND: Final = """
    SELECT (SELECT f.code FROM fund AS f WHERE NOT f.illustrative ORDER BY f.id LIMIT 1) AS fund,
           (SELECT d.code FROM document AS d ORDER BY d.id LIMIT 1) AS document
"""
IN_BOOK: Final = "SELECT idempotency_key AS key, sequence FROM journal_entry WHERE actor = 'soak'"


@dataclass(frozen=True, slots=True)
class Settled:
    """What came of all that was sent so far: how much was acknowledged, how much of it is missing, or there twice."""

    acknowledged: int
    lost: int
    twice: int


class Clients:
    """So many clients at work.

    Args:
        service: what they ask.
    """

    def __init__(self, service: Service) -> None:
        self._service = service
        self._known: dict[str, int] = {}
        self._last = 0.0
        self._numbers = itertools.count()
        self._go = asyncio.Event()
        self._idle = 0
        self._tasks: list[asyncio.Task[None]] = []
        self._token = ""
        self._given: dict[str, object] = {}
        self.failed = 0
        """How many requests got no answer, or one that says nothing of what became of the act."""

    async def __aenter__(self) -> Self:
        """Look up what to send, and begin."""
        self._token = await self._service.token()
        owner = await asyncpg.connect(self._service.embedded.url())
        try:
            found = await owner.fetchrow(FOUND)
        finally:
            await owner.close()
        assert found is not None  # noqa: S101  a SELECT without FROM gives one row
        self._given = {
            "fund": found["fund"],
            "received": "2025-01-10",
            "amount": {"amount": "0.01", "currency": "USD"},
            "sources": [{"document": found["document"]}],
        }
        self._go.set()
        self._tasks = [asyncio.create_task(self._client()) for _ in range(CLIENTS)]
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def answered(self, more: int) -> None:
        """Wait until so many more were acknowledged."""
        wanted = len(self._known) + more
        async with asyncio.timeout(LONGEST_SECONDS):
            while len(self._known) < wanted:
                self._raise_if_ended()
                await asyncio.sleep(0.01)

    async def answered_since(self, moment: float) -> None:
        """Wait until something was acknowledged that was asked after a moment: not what was under way then."""
        async with asyncio.timeout(LONGEST_SECONDS):
            while self._last <= moment:
                self._raise_if_ended()
                await asyncio.sleep(0.005)

    async def settled(self) -> Settled:
        """Have all clients come to know what became of what they sent, compare that with the book, and go on."""
        self._go.clear()
        async with asyncio.timeout(LONGEST_SECONDS):
            while self._idle < CLIENTS:
                self._raise_if_ended()
                await asyncio.sleep(0.02)
        owner = await asyncpg.connect(self._service.embedded.url())
        try:
            rows = await owner.fetch(IN_BOOK)
        finally:
            await owner.close()
        times = Counter(row["key"] for row in rows)
        there = {row["key"]: row["sequence"] for row in rows}
        lost = sum(there.get(key) != sequence for key, sequence in self._known.items())
        self._go.set()
        return Settled(len(self._known), lost, sum(number > 1 for number in times.values()))

    async def broken(self) -> list[str]:
        """Return the invariants of the book that do not hold."""
        database = Database(self._service.embedded.url())
        await database.open()
        try:
            async with database.reading() as session:
                return [str(one) for one in await broken_invariants(session)]
        finally:
            await database.close()

    def _raise_if_ended(self) -> None:
        for task in self._tasks:
            if task.done():
                task.result()

    async def _client(self) -> None:
        async with httpx2.AsyncClient(
            base_url=f"http://127.0.0.1:{self._service.port}", timeout=ANSWER_SECONDS
        ) as client:
            while True:
                if not self._go.is_set():
                    self._idle += 1
                    await self._go.wait()
                    self._idle -= 1
                await self._until_known(client, f"soak-{next(self._numbers)}")

    async def _until_known(self, client: httpx2.AsyncClient, key: str) -> None:
        body = orjson.dumps({"query": MUTATION, "variables": {"input": self._given, "key": key}})
        headers = {"Authorization": f"Bearer {self._token}", "Content-Type": "application/json"}
        while True:
            sequence, asked = None, time.monotonic()
            with suppress(httpx2.TransportError):
                answer = await client.post("/graphql", content=body, headers=headers)
                sequence = _sequence_in(answer)
            if sequence is not None:
                self._known[key] = sequence
                self._last = max(self._last, asked)
                return
            self.failed += 1
            await asyncio.sleep(PAUSE_SECONDS)


def _sequence_in(answer: httpx2.Response) -> int | None:
    """Return the entry that an answer acknowledges; None where it says nothing of what became of the act.

    Raises:
        RuntimeError: it refuses the act, which is sound.
    """
    try:
        parsed = orjson.loads(answer.content)
    except orjson.JSONDecodeError:
        return None
    payload = (parsed.get("data") or {}).get("recordInterest") if isinstance(parsed, dict) else None
    if payload is None:
        codes = [one.get("extensions", {}).get("code") for one in parsed.get("errors", [])]
        if answer.status_code < 500 and not set(codes) <= {"UNAVAILABLE"}:  # noqa: PLR2004  from here it is no fault
            raise RuntimeError(answer.text[:500])
        return None
    if payload["entry"] is None:
        raise RuntimeError(answer.text[:500])
    return int(payload["entry"]["sequence"])
