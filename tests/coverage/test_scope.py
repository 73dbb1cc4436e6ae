"""What counts in coverage: which plan, which money, in which unit, as known when."""

import asyncio
from datetime import UTC, datetime
from typing import Any

import pytest

from service.database.engine import Database
from service.giving.record_pledge import record_pledge
from tests.given.asking import ask, codes_refused
from tests.given.giving import given_pledge, line, pledge, stated
from tests.given.ground import do
from tests.given.matching import given_allocation
from tests.given.planning import given_need, given_plan
from tests.given.registry import given_event

REPORT = """
query ($scope: CoverageScope, $moment: Moment) {
  coverage(scope: $scope, moment: $moment) {
    plans { code }
    total { required complete unconverted { amount currency } pledged { amount } }
    notAllocated { complete unconverted { amount currency } pledged { amount } committed { amount } }
  }
}
"""


async def report(database: Database, scope: dict[str, Any] | None = None, **moment: Any) -> Any:  # noqa: ANN401  whatever was asked for
    return (await ask(database, REPORT, {"scope": scope, "moment": moment or None}))["coverage"]


async def free(database: Database, scope: dict[str, Any] | None = None, **moment: Any) -> str:
    """Return what is pledged and stands on no need."""
    return str((await report(database, scope, **moment))["notAllocated"]["pledged"]["amount"])


async def test_loans_count_only_when_they_are_asked_for(database: Database) -> None:
    await do(database, record_pledge, pledge("LOAN", line("70.00", modality="LOAN")))
    await given_pledge(database, "GRANT", "30.00")
    assert await free(database) == "30.00"
    assert await free(database, {"modalities": ["LOAN"]}) == "70.00"
    assert await free(database, {"modalities": ["LOAN", "GRANT"]}) == "100.00"


async def test_an_announcement_for_more_than_the_mirps_counts_only_when_asked_for(database: Database) -> None:
    await given_pledge(database, "WIDE", "310.00", counts=False)
    assert await free(database) == "0.00"
    assert await free(database, {"related": True}) == "310.00"


async def test_what_is_made_up_counts_only_when_asked_for(database: Database) -> None:
    await given_pledge(database, "MADE-UP", "5.00", illustrative=True)
    await given_need(database, "MADE-UP", "900", state="HN", plan="PLAN-HN", illustrative=True)
    assert await free(database) == "0.00"
    assert (await report(database))["total"]["required"] == "2000.00"
    asked_for = await report(database, {"illustrative": True})
    assert (asked_for["notAllocated"]["pledged"]["amount"], asked_for["total"]["required"]) == ("5.00", "2900.00")


async def test_an_amount_without_a_rate_is_named_and_never_guessed(database: Database) -> None:
    await do(database, record_pledge, pledge("CAD", line("10.00", "CAD"), amount=stated("10.00", "CAD")))
    unplaced = (await report(database))["notAllocated"]
    assert unplaced["pledged"]["amount"] == "0.00"
    assert (unplaced["complete"], unplaced["unconverted"]) == (False, [{"amount": "10.00", "currency": "CAD"}])


async def test_a_need_without_a_rate_is_named_and_never_guessed(database: Database) -> None:
    await given_need(database, "LEMPIRAS", "5000", unit="HNL", state="HN", plan="PLAN-HN")
    total = (await report(database))["total"]
    assert total["required"] == "2000.00"
    assert (total["complete"], total["unconverted"]) == (False, [{"amount": "5000.00", "currency": "HNL"}])


async def test_help_is_covered_in_its_own_unit_and_never_added_to_money(database: Database) -> None:
    await given_need(database, "ADVICE", "20", unit="person-day", kind="TECHNICAL", state="HN", plan="PLAN-HN")
    await do(
        database,
        record_pledge,
        pledge("EXPERTS", line("8.00", "person-day", modality="TECHNICAL"), amount=stated("8.00", "person-day")),
    )
    assert (await report(database))["total"]["required"] == "2000.00"
    assert await free(database) == "0.00"
    days = await report(database, {"unit": "person-day"})
    assert (days["total"]["required"], days["notAllocated"]["pledged"]["amount"]) == ("20.00", "8.00")


async def test_coverage_in_another_currency_is_refused(database: Database) -> None:
    assert await codes_refused(database, REPORT, {"scope": {"unit": "EUR"}}) == ["UNIT_NOT_COVERABLE"]
    assert await codes_refused(database, '{ coverage(scope: { unit: "" }) { total { required } } }') == [
        "UNIT_NOT_COVERABLE"
    ]


async def test_the_newest_reference_plan_of_a_state_is_measured_and_an_older_one_before_it(database: Database) -> None:
    await given_plan(database, "PLAN-HN-2", state="HN", adopted="2023-05-01")
    await given_need(database, "NEWER", "300", state="HN", plan="PLAN-HN-2", stated_on="2023-05-01")
    assert [plan["code"] for plan in (await report(database))["plans"]] == ["PLAN-HN-2", "PLAN-SV"]
    assert (await report(database))["total"]["required"] == "1300.00"
    assert (await report(database, effective="2023-04-30"))["total"]["required"] == "2000.00"
    named = await report(database, {"plans": ["PLAN-HN", "PLAN-HN-2"]})
    assert named["total"]["required"] == "1300.00"


async def test_a_made_up_plan_does_not_replace_a_real_one(database: Database) -> None:
    await given_plan(database, "PLAN-HN-2", state="HN", adopted="2023-05-01", illustrative=True)
    assert [plan["code"] for plan in (await report(database))["plans"]] == ["PLAN-HN", "PLAN-SV"]


async def test_what_was_known_on_a_day_stays_the_same_for_ever(database: Database) -> None:
    await given_pledge(database, "P1", "100.00")
    known = datetime.now(tz=UTC).isoformat()
    before = await report(database, known=known)
    await asyncio.sleep(0.01)
    await given_allocation(database, "N1", "60.00", allocated="2021-06-11")
    await given_pledge(database, "P2", "900.00", announced="2021-06-01")
    assert await report(database, known=known) == before
    assert await free(database) == "940.00"
    assert await free(database, effective="2021-06-05") == "900.00"
    assert await free(database, effective="2021-06-05", known=known) == "0.00"


async def test_a_donor_an_event_and_a_channel_narrow_the_money(database: Database) -> None:
    await given_pledge(database, "P1", "10.00", donor="ES")
    await given_pledge(database, "P2", "20.00", donor="CA")
    await do(database, record_pledge, pledge("P3", line("40.00", channel="MULTILATERAL")))
    assert await free(database, {"donors": ["CA"]}) == "20.00"
    assert await free(database, {"channels": ["FUND"]}) == "30.00"
    assert await free(database, {"donors": ["ES", "CA"], "channels": ["MULTILATERAL"]}) == "40.00"
    await given_event(database)
    assert await free(database, {"events": ["SE1-2021"]}) == "0.00"


async def test_a_state_and_a_need_tell_their_own_coverage(database: Database) -> None:
    await given_pledge(database, "P1", "500.00")
    await given_allocation(database, "N1", "250.00")
    query = """{
      states { code coverage { required pledged { amount effective { value } } } }
      need(code: "N1") { coverage { pledged { gap } } }
    }"""
    found = await ask(database, query)
    covered = {state["code"]: state["coverage"]["pledged"]["amount"] for state in found["states"]}
    assert covered == {"HN": "250.00", "SV": "0.00"}
    assert found["need"]["coverage"]["pledged"]["gap"] == "750.00"


async def test_a_need_for_help_tells_its_coverage_in_its_own_unit(database: Database) -> None:
    await given_need(database, "ADVICE", "20", unit="person-day", kind="TECHNICAL", state="HN", plan="PLAN-HN")
    experts = line("8.00", "person-day", modality="TECHNICAL")
    await do(database, record_pledge, pledge("EXPERTS", experts, amount=stated("8.00", "person-day")))
    await given_allocation(database, "ADVICE", "5.00", pledge="EXPERTS")
    query = """{
      needs(where: { codes: ["ADVICE", "N1"] }) { nodes { coverage {
        required complete unconverted { amount } pledged { amount gap gross { value } effective { numerator } }
        explain(basis: PLEDGED) { nodes { unit counted } }
        explainRequired { nodes { unit counted } }
      } } }
    }"""
    advice, money = [one["coverage"] for one in (await ask(database, query))["needs"]["nodes"]]
    assert advice == {
        "required": "20.00",
        "complete": True,
        "unconverted": [],
        "pledged": {"amount": "5.00", "gap": "15.00", "gross": {"value": 0.25}, "effective": {"numerator": "5.00"}},
        "explain": {"nodes": [{"unit": "person-day", "counted": "5.00"}]},
        "explainRequired": {"nodes": [{"unit": "person-day", "counted": "20.00"}]},
    }
    assert money["required"] == "1000.00"


@pytest.mark.parametrize(
    ("second", "third", "in_force"),
    [
        ({"version": 2}, None, "SECOND"),
        ({"supersedes": "PLAN-HN"}, None, "SECOND"),
        ({}, None, "SECOND"),
        ({"version": 3}, {"version": 2}, "SECOND"),
        ({"version": 3}, {"supersedes": "SECOND"}, "THIRD"),
        ({"adopted": "2019"}, None, "PLAN-HN"),
    ],
)
async def test_of_versions_of_one_vague_day_one_is_measured(
    database: Database, second: dict[str, Any], third: dict[str, Any] | None, in_force: str
) -> None:
    for code, said in (("SECOND", second), ("THIRD", third)):
        if said is not None:
            await given_plan(database, code, state="HN", **said)
            await given_need(database, f"OF-{code}", "1000", state="HN", plan=code)
    found = await report(database)
    assert [plan["code"] for plan in found["plans"]] == sorted([in_force, "PLAN-SV"])
    assert found["total"]["required"] == "2000.00"


async def test_a_need_whose_requirement_has_no_rate_is_not_fully_covered(database: Database) -> None:
    await given_need(database, "LEMPIRAS", "5000", unit="HNL", state="HN", plan="PLAN-HN")
    query = """{ coverage(scope: { needs: ["LEMPIRAS", "N1"] }) { total { complete pledged {
      fullyCovered { numerator denominator } } } } }"""
    total = (await ask(database, query))["coverage"]["total"]
    assert total == {"complete": False, "pledged": {"fullyCovered": {"numerator": "0", "denominator": "1"}}}


async def test_money_on_a_need_of_a_plan_that_is_not_in_force_is_in_the_figures_of_that_plan_alone(
    database: Database,
) -> None:
    await given_plan(database, "OLD", state="HN", adopted="2019")
    await given_need(database, "OF-OLD", "1000", state="HN", plan="OLD")
    await given_pledge(database, "P1", "100.00")
    await given_allocation(database, need="OF-OLD", amount="30.00")
    of_now, of_old = await report(database), await report(database, {"plans": ["OLD"]})

    assert [plan["code"] for plan in of_now["plans"]] == ["PLAN-HN", "PLAN-SV"]
    assert [one["total"]["pledged"]["amount"] for one in (of_now, of_old)] == ["0.00", "30.00"]
    assert [one["notAllocated"]["pledged"]["amount"] for one in (of_now, of_old)] == ["70.00", "70.00"]
    found = await ask(
        database, '{ allocations(where: { needs: ["OF-OLD"] }) { nodes { need { code } amount { amount } } } }'
    )
    assert found["allocations"]["nodes"] == [{"need": {"code": "OF-OLD"}, "amount": [{"amount": "30.00"}]}]
