"""What a fund has earned is in the figures of coverage, and nobody's gift: a group of its own among the donors."""

from typing import Any

from service.database.engine import Database
from service.spending.record_interest import RecordInterest, record_interest
from tests.given.asking import ask
from tests.given.giving import given_money, stated
from tests.given.ground import do
from tests.given.matching import given_allocation
from tests.given.registry import SOURCES

ADMINISTRATOR = "OAS"
BY_DONOR = """query ($scope: CoverageScope!) { coverage(scope: $scope, groupBy: [DONOR]) {
  total { received { amount } } notAllocated { received { amount } }
  groups { keys { code label spanish: label(lang: ES) } coverage { received { amount } } } } }"""
EXPLAINED = """{ coverage(scope: { needs: ["N1"] }, groupBy: [DONOR]) {
  groups { keys { code } coverage { explain(basis: RECEIVED) { nodes { line { pledge { code } } } } } } } }"""


async def given_earned_and_given(database: Database) -> None:
    """Have the fund earn 3.21, its administrator give 10, and Spain 100: all of it on one need."""
    earned = RecordInterest(fund="FUND", received="2022-01-31", amount=stated("3.21"), sources=SOURCES)
    await do(database, record_interest, earned)
    await given_money(database, "OWN", "10.00", donor=ADMINISTRATOR)
    await given_money(database, "P1", "100.00")
    for pledge, amount in (("OWN", "10.00"), ("P1", "100.00"), ("INTEREST-FUND-USD", "3.21")):
        await given_allocation(database, "N1", amount, pledge, stage="RECEIVED", allocated="2022-03-01")


async def groups(database: Database, **scope: Any) -> dict[str, str]:
    found = await ask(database, BY_DONOR, {"scope": {"needs": ["N1"], **scope}})
    rows = found["coverage"]["groups"]
    keys = [row["keys"][0] for row in rows]
    amounts = [row["coverage"]["received"]["amount"] for row in rows]
    return {f"{key['code']} {key['label']}": amount for key, amount in zip(keys, amounts, strict=True)}


async def test_it_is_a_group_of_its_own_that_says_what_it_is(database: Database) -> None:
    await given_earned_and_given(database)
    found = await groups(database)

    assert found == {
        "ES ES": "100.00",
        "OAS OAS": "10.00",
        "INTEREST-FUND The Fund (interest earned)": "3.21",
    }
    row = (await ask(database, BY_DONOR, {"scope": {"needs": ["N1"]}}))["coverage"]["groups"]
    assert "The Fund (intereses ganados)" in [one["keys"][0]["spanish"] for one in row]


async def test_who_asks_for_the_administrators_money_does_not_get_it(database: Database) -> None:
    await given_earned_and_given(database)

    assert await groups(database, donors=[ADMINISTRATOR]) == {"OAS OAS": "10.00"}


async def test_its_figure_is_explained_by_its_own_transfers(database: Database) -> None:
    await given_earned_and_given(database)
    rows = (await ask(database, EXPLAINED))["coverage"]["groups"]
    lines = {
        row["keys"][0]["code"]: {one["line"]["pledge"]["code"] for one in row["coverage"]["explain"]["nodes"]}
        for row in rows
    }

    assert lines == {"ES": {"P1"}, "OAS": {"OWN"}, "INTEREST-FUND": {"INTEREST-FUND-USD"}}
