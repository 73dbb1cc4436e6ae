"""A figure says which transfers make it up: no more and no less, page by page."""

from decimal import Decimal
from typing import Any

from service.database.engine import Database
from service.ledger.reverse_entry import ReverseEntry, reverse_entry
from service.planning.revise_need import ReviseNeed, revise_need
from tests.given.asking import ask
from tests.given.giving import given_pledge, given_receipt
from tests.given.ground import SOURCE, do
from tests.given.matching import given_allocation

EXPLAIN = """
query ($scope: CoverageScope, $first: Int, $after: String, $basis: CoverageBasis! = PLEDGED) {
  coverage(scope: $scope) {
    total {
      required
      explain(basis: $basis, first: $first, after: $after) {
        totalCount pageInfo { hasNextPage endCursor }
        nodes { entry { kind } from to amount unit usd counted fx { rate source method } need { code } }
      }
      explainRequired { nodes { entry { kind } from to counted } }
    }
  }
}
"""


async def explained(database: Database, **given: Any) -> dict[str, Any]:
    found: dict[str, Any] = (await ask(database, EXPLAIN, given))["coverage"]["total"]
    return found


async def revised(database: Database, need: str, requirement: str) -> None:
    """Give a need another requirement."""
    change = ReviseNeed(code=f"V-{need}", need=need, revised_on="2022-01-01", requirement=requirement, sources=SOURCE)
    await do(database, revise_need, change)


async def test_what_was_reversed_stands_there_with_its_mirror(database: Database) -> None:
    await given_pledge(database, "P1", "100.00")
    wrong = await given_allocation(database, "N1", "60.00")
    await do(database, reverse_entry, ReverseEntry(entry=wrong.recorded.entry or 0, reason="WRONG_AMOUNT"))
    nodes = (await explained(database))["explain"]["nodes"]
    assert [(one["entry"]["kind"], one["counted"]) for one in nodes] == [
        ("ALLOCATE_PLEDGE", "60.00"),
        ("REVERSE_ENTRY", "-60.00"),
    ]


async def test_a_transfer_within_a_figure_is_no_part_of_it(database: Database) -> None:
    await given_pledge(database, "P1", "100.00")
    await given_allocation(database, "N1", "60.00")
    await given_receipt(database, "R1", "60.00")
    pledged = (await explained(database))["explain"]["nodes"]
    received = (await explained(database, basis="RECEIVED"))["explain"]["nodes"]
    assert [(one["from"], one["to"]) for one in pledged] == [("PLEDGED", "PLEDGED")]
    assert [(one["from"], one["to"], one["counted"]) for one in received] == [("PLEDGED", "RECEIVED", "60.00")]


async def test_a_rate_stands_beside_what_was_converted(database: Database) -> None:
    await given_pledge(database, "EUR", "100.00", "EUR", usd="120.00")
    await given_allocation(database, "N1", "50.00", "EUR")
    (node,) = (await explained(database))["explain"]["nodes"]
    assert (node["amount"], node["unit"], node["usd"], node["counted"]) == ("50.00", "EUR", "60.00", "60.00")
    assert Decimal(node["fx"]["rate"]) == Decimal("1.2")
    assert node["fx"]["method"] == "STATED"


async def test_a_page_follows_the_one_before(database: Database) -> None:
    await given_pledge(database, "P1", "100.00")
    for number in range(5):
        await given_allocation(database, "N1", f"{number + 1}.00")
    seen: list[str] = []
    after, more = None, True
    while more and len(seen) < 10:
        page = (await explained(database, first=2, after=after))["explain"]
        seen += [node["counted"] for node in page["nodes"]]
        after, more = page["pageInfo"]["endCursor"], page["pageInfo"]["hasNextPage"]
        assert page["totalCount"] == 5
    assert seen == ["1.00", "2.00", "3.00", "4.00", "5.00"]


async def test_the_original_requirement_is_what_was_quantified_and_not_reversed(database: Database) -> None:
    await revised(database, "N1", "400.00")
    now, first = await explained(database), await explained(database, scope={"original": True})
    assert (now["required"], first["required"]) == ("1400.00", "2000.00")
    assert [one["entry"]["kind"] for one in now["explainRequired"]["nodes"]] == [
        "QUANTIFY_NEED",
        "QUANTIFY_NEED",
        "REVISE_NEED",
    ]
    assert [one["counted"] for one in first["explainRequired"]["nodes"]] == ["1000.00", "1000.00"]


async def test_a_need_that_now_asks_for_nothing_still_has_its_original_requirement(database: Database) -> None:
    await revised(database, "N1", "0.00")
    assert (await explained(database))["required"] == "1000.00"
    assert (await explained(database, scope={"original": True}))["required"] == "2000.00"


async def test_money_on_no_need_makes_up_no_group_of_needs_and_money(database: Database) -> None:
    """Of what is not allocated there is nothing in such a group: all of it is in groups of money alone."""
    await given_pledge(database, "P1", "100.00")
    await given_allocation(database, "N1", "60.00")
    query = """query ($by: [CoverageDimension!]!) { coverage(groupBy: $by) { groups {
      notAllocated { pledged { amount } explain(basis: PLEDGED) { nodes { counted } } } } } }"""
    found = {}
    for by in (["DONOR"], ["STATE", "DONOR"]):
        (group,) = (await ask(database, query, {"by": by}))["coverage"]["groups"]
        free = group["notAllocated"]
        found["".join(by)] = free["pledged"]["amount"], [one["counted"] for one in free["explain"]["nodes"]]

    assert found == {"DONOR": ("40.00", ["100.00", "-60.00"]), "STATEDONOR": ("0.00", [])}
