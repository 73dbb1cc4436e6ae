"""What is asked of a moment is answered as it was known then, whatever is recorded later."""

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from service.database.engine import Database
from service.ledger.reverse_entry import ReverseEntry, reverse_entry
from tests.given.acting import rows
from tests.given.asking import ask, codes_refused
from tests.given.giving import given_pledge
from tests.given.ground import do
from tests.given.matching import given_allocation
from tests.given.planning import given_need, given_plan

REPORT = """
query ($scope: CoverageScope, $moment: Moment) {
  coverage(scope: $scope, moment: $moment) {
    moment { effective known sequence }
    plans { code }
    total { required pledged { amount fullyCovered { numerator denominator } } }
    notAllocated { pledged { amount } }
  }
}
"""


async def report(database: Database, **moment: Any) -> dict[str, Any]:
    found: dict[str, Any] = (await ask(database, REPORT, {"moment": moment or None}))["coverage"]
    return found


async def entries(database: Database) -> list[datetime]:
    """Return when each entry was recorded, in their order."""
    return [when for (when,) in await rows(database, "SELECT recorded_at FROM journal_entry ORDER BY sequence")]


def plans_and_required(found: dict[str, Any]) -> tuple[list[str], str]:
    return [plan["code"] for plan in found["plans"]], found["total"]["required"]


async def test_a_plan_recorded_later_changes_nothing_that_was_known_before(database: Database) -> None:
    known, sequence = datetime.now(tz=UTC).isoformat(), len(await entries(database))
    moments: list[dict[str, Any]] = [
        {"known": known},
        {"sequence": sequence},
        {"known": known, "sequence": 10_000},
        {"known": known, "effective": "2021-06-01"},
    ]
    before = [await report(database, **moment) for moment in moments]
    assert {found["total"]["required"] for found in before} == {"2000.00"}
    await asyncio.sleep(0.01)
    await given_plan(database, "PLAN-HN-2", state="HN", adopted="2021-05-01")
    assert [await report(database, **moment) for moment in moments] == before
    await given_need(database, "NEWER", "300", state="HN", plan="PLAN-HN-2", stated_on="2021-05-01")
    assert [await report(database, **moment) for moment in moments] == before
    assert plans_and_required(await report(database)) == (["PLAN-HN-2", "PLAN-SV"], "1300.00")


async def test_a_plan_that_asks_for_nothing_yet_replaces_nothing(database: Database) -> None:
    both = (["PLAN-HN", "PLAN-SV"], "2000.00")
    await given_plan(database, "PLAN-HN-2", state="HN", adopted="2022-05-01")
    assert plans_and_required(await report(database)) == both
    await given_need(database, "UNKNOWN", None, state="HN", plan="PLAN-HN-2", qualifier="UNKNOWN")
    assert plans_and_required(await report(database)) == both
    entry = (await given_need(database, "NEWER", "300", state="HN", plan="PLAN-HN-2", stated_on="2022-05-01")).entry
    assert plans_and_required(await report(database)) == (["PLAN-HN-2", "PLAN-SV"], "1300.00")
    assert plans_and_required(await report(database, effective="2022-04-30")) == both
    assert entry is not None
    await do(database, reverse_entry, ReverseEntry(entry=entry, reason="DUPLICATE"))
    assert plans_and_required(await report(database)) == both


async def test_a_need_whose_quantification_was_reversed_is_not_covered_by_nothing(database: Database) -> None:
    entry = (await given_need(database, "MISTAKE", "700", state="HN", plan="PLAN-HN")).entry
    await given_pledge(database, "P1", "1000.00")
    await given_allocation(database, "N1", "1000.00")
    assert (await report(database))["total"]["pledged"]["fullyCovered"] == {"numerator": "1", "denominator": "3"}
    assert entry is not None
    await do(database, reverse_entry, ReverseEntry(entry=entry, reason="DUPLICATE"))
    assert (await report(database))["total"]["pledged"]["fullyCovered"] == {"numerator": "1", "denominator": "2"}


async def test_the_moment_reached_is_that_of_the_last_entry_that_counts(database: Database) -> None:
    recorded = await entries(database)
    last, first = recorded[-1], recorded[0]

    async def known(**moment: Any) -> datetime:
        return datetime.fromisoformat((await report(database, **moment))["moment"]["known"])

    assert await known() == await known(effective="2021-06-01") == last
    assert await known(sequence=1) == await known(sequence=1, known="2100-01-01T00:00:00Z") == first
    assert await known(known="2100-01-01T00:00:00Z") == await known(sequence=10_000) == last
    between = (first + timedelta(microseconds=1)).isoformat()
    assert await known(known=between) == first
    assert await known(known="2000-01-01T00:00:00Z") == datetime(2000, 1, 1, tzinfo=UTC)
    assert await known(sequence=0) == first - timedelta(microseconds=1)


@pytest.mark.parametrize("sequence", [-1, -(2**31)])
async def test_a_negative_sequence_is_refused(database: Database, sequence: int) -> None:
    assert await codes_refused(database, REPORT, {"moment": {"sequence": sequence}}) == ["SEQUENCE_NEGATIVE"]


async def test_where_only_the_sequence_is_given_what_has_taken_effect_by_today_counts(database: Database) -> None:
    await given_pledge(database, "P1", "100.00")
    found = await report(database, sequence=10_000)
    assert found["notAllocated"]["pledged"]["amount"] == "100.00"
    assert found["moment"]["effective"] == datetime.now(tz=UTC).date().isoformat()
