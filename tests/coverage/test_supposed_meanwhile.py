"""A scenario while others write: what it was worked out from and what it is added to are of one state of the book."""

from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from graphql_schema.computed import Computing
from service.database.engine import Database
from tests.given.asking import ask, codes_refused
from tests.given.giving import given_pledge
from tests.given.matching import given_allocation

QUERY = """
query ($s: [ScenarioEdit!]) {
  coverage(scenario: $s) { total { pledged { amount } } notAllocated { pledged { amount } } }
}
"""
ONTO_N1 = {"s": [{"allocation": {"pledge": "P1", "need": "N1", "amount": "10.00"}}]}


def meanwhile(monkeypatch: pytest.MonkeyPatch, act: Callable[[int], Awaitable[object]]) -> list[int]:
    """Have something done each time between the two statements of a scenario, and return the times."""
    times: list[int] = []
    worked_out = Computing._answer  # noqa: SLF001  the step between the two

    async def answer(*given: Any) -> bytes:
        times.append(len(times))
        await act(len(times))
        return await worked_out(*given)

    monkeypatch.setattr(Computing, "_answer", answer)
    return times


async def test_what_somebody_writes_in_between_is_not_counted_twice(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    await given_pledge(database, "P1", "100.00")

    async def once(time: int) -> None:
        if time == 1:
            await given_allocation(database, "N2", "90.00")

    times = meanwhile(monkeypatch, once)
    found = (await ask(database, QUERY, ONTO_N1))["coverage"]

    assert found == {"total": {"pledged": {"amount": "100.00"}}, "notAllocated": {"pledged": {"amount": "0.00"}}}
    assert len(times) == 2


async def test_what_somebody_writes_elsewhere_is_no_reason_to_begin_anew(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    await given_pledge(database, "P1", "100.00")

    async def another(time: int) -> None:
        await given_pledge(database, f"Q{time}", "1.00")

    times = meanwhile(monkeypatch, another)
    found = (await ask(database, QUERY, ONTO_N1))["coverage"]

    assert found["notAllocated"]["pledged"]["amount"] == "91.00"
    assert len(times) == 1


async def test_where_it_never_settles_it_is_refused(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    await given_pledge(database, "P1", "100.00")

    async def always(time: int) -> None:
        await given_allocation(database, "N2", f"{time}.00")

    meanwhile(monkeypatch, always)

    assert await codes_refused(database, QUERY, ONTO_N1) == ["SCENARIO_UNSETTLED"]
