"""Every figure of coverage equals its recomputation from the transfers, and parts add up to the whole."""

import random
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from service.database.engine import Database
from tests.coverage.random_books import given_plans_of_one_day, given_random_acts
from tests.coverage.recomputed import book_at, figures_of, shown
from tests.given.asking import ask
from tests.given.giving import given_commitment, given_pledge, given_receipt
from tests.given.matching import given_allocation
from tests.given.planning import given_need
from tests.given.registry import given_state

FIGURES = """
fragment Figures on Coverage {
  required
  pledged { ...At } committed { ...At } received { ...At }
}
fragment At on CoverageAt {
  amount gap surplus effective { numerator denominator value } gross { value } fullyCovered { numerator denominator }
}
"""
QUERY = (
    """
query ($groupBy: [CoverageDimension!], $moment: Moment) {
  coverage(groupBy: $groupBy, moment: $moment) {
    moment { sequence }
    total { ...Figures }
    notAllocated { ...Figures }
    groups { keys { code } coverage { ...Figures } notAllocated { ...Figures } }
  }
}
"""
    + FIGURES
)
SEED = 20211210


async def given_random_book(database: Database, dice: random.Random) -> None:
    """Make six needs and eight pledges, and place, sign and receive parts of them on various days."""
    for number in range(3, 7):
        state = dice.choice(["HN", "SV"])
        requirement = f"{dice.randrange(100, 900)}.{dice.randrange(100):02d}"
        await given_need(database, f"N{number}", requirement, state=state, plan=f"PLAN-{state}", pillar="P1")
    for number in range(8):
        code, amount = f"P{number}", dice.randrange(300, 900)
        day = date(2021, dice.randrange(3, 12), dice.randrange(1, 28))
        await given_pledge(database, code, f"{amount}.00", donor=["ES", "CA"][number % 2], announced=day.isoformat())
        for need in dice.sample([f"N{one}" for one in range(1, 7)], 2):
            placed = f"{dice.randrange(50, 140)}.{dice.randrange(100):02d}"
            await given_allocation(database, need, placed, code, allocated=dice.choice(["2021-12-15", "2022-02-01"]))
        if dice.random() < 0.6:
            await given_commitment(database, f"C{number}", f"{amount // 2}.00", pledge=code, signed="2022-03-01")
        if dice.random() < 0.6:
            await given_receipt(database, f"R{number}", f"{amount // 3}.33", pledge=code, received="2022-06-01")


async def test_every_figure_of_the_total_equals_its_recomputation_at_any_moment(database: Database) -> None:
    dice = random.Random(SEED)
    await given_random_book(database, dice)
    last = (await ask(database, QUERY))["coverage"]["moment"]["sequence"]
    moments: list[dict[str, Any]] = [{}]
    moments += [{"effective": date(2021, dice.randrange(1, 12), 15).isoformat()} for _ in range(4)]
    moments += [{"sequence": dice.randrange(1, last)} for _ in range(4)]
    moments += [{"effective": "2022-02-15", "sequence": dice.randrange(1, last)} for _ in range(3)]
    for moment in moments:
        report = (await ask(database, QUERY, {"moment": moment}))["coverage"]
        day = date.fromisoformat(moment["effective"]) if "effective" in moment else None
        book = await book_at(database, day=day, sequence=moment.get("sequence"))
        for basis in ("pledged", "committed", "received"):
            wanted = {need for need, cents in book.required.items() if cents}
            assert figures_of(report["total"][basis]) == book.figures(basis, wanted), (SEED, moment, basis)
            free = shown(book.at(basis, lambda need, _line: need is None))
            assert report["notAllocated"][basis]["amount"] == free, (SEED, moment, basis)


async def test_groups_of_needs_add_up_to_the_total(database: Database) -> None:
    await given_random_book(database, random.Random(SEED + 1))
    book = await book_at(database)
    report = (await ask(database, QUERY, {"groupBy": ["STATE", "PILLAR"]}))["coverage"]
    assert len(report["groups"]) >= 2
    for group in report["groups"]:
        state, pillar = (key["code"] for key in group["keys"])
        wanted = {key for key, need in book.needs.items() if (need["state_code"], need["pillar"]) == (state, pillar)}
        assert figures_of(group["coverage"]["pledged"]) == book.figures("pledged", wanted)
    for basis in ("pledged", "committed", "received"):
        for figure in ("amount", "gap", "surplus"):
            parts = [Decimal(group["coverage"][basis][figure]) for group in report["groups"]]
            assert sum(parts) == Decimal(report["total"][basis][figure])
    assert sum(Decimal(group["coverage"]["required"]) for group in report["groups"]) == Decimal(
        report["total"]["required"]
    )


async def test_groups_of_money_add_up_and_do_not_divide_the_requirement(database: Database) -> None:
    await given_random_book(database, random.Random(SEED + 2))
    book = await book_at(database)
    report = (await ask(database, QUERY, {"groupBy": ["DONOR"]}))["coverage"]
    assert len(report["groups"]) == 2
    for group in report["groups"]:
        (donor,) = (key["code"] for key in group["keys"])
        placed = book.at("pledged", lambda need, line, donor=donor: need is not None and book.donors[line] == donor)  # type: ignore[misc]  # a default binds the loop's donor
        free = book.at("pledged", lambda need, line, donor=donor: need is None and book.donors[line] == donor)  # type: ignore[misc]  # as above
        assert group["coverage"]["pledged"]["amount"] == shown(placed)
        assert group["notAllocated"]["pledged"]["amount"] == shown(free)
        assert group["coverage"]["required"] == report["total"]["required"]
        assert group["coverage"]["pledged"]["effective"] is None
        assert group["coverage"]["pledged"]["gap"] is None
    parts = [Decimal(group["notAllocated"]["pledged"]["amount"]) for group in report["groups"]]
    assert sum(parts) == Decimal(report["notAllocated"]["pledged"]["amount"])


async def test_a_state_and_a_donor_together_give_the_state_its_requirement(database: Database) -> None:
    await given_pledge(database, "P1", "100.00", donor="ES")
    await given_allocation(database, "N1", "40.00")
    report = (await ask(database, QUERY, {"groupBy": ["STATE", "DONOR"]}))["coverage"]
    (group,) = report["groups"]
    assert [key["code"] for key in group["keys"]] == ["HN", "ES"]
    assert group["coverage"]["required"] == "1000.00"
    assert group["coverage"]["pledged"]["amount"] == "40.00"


async def test_more_than_a_need_requires_is_surplus_and_never_covers_another(database: Database) -> None:
    await given_pledge(database, "P1", "1500.00")
    await given_allocation(database, "N1", "1200.00")
    total = (await ask(database, QUERY))["coverage"]["total"]["pledged"]
    assert total["gross"]["value"] == 0.6
    assert total["effective"] == {"numerator": "1000.00", "denominator": "2000.00", "value": 0.5}
    assert (total["gap"], total["surplus"]) == ("1000.00", "200.00")
    assert total["fullyCovered"] == {"numerator": "1", "denominator": "2"}


async def test_coverage_of_nothing_has_no_value_and_says_so(database: Database) -> None:
    await given_state(database, "MX")
    query = '{ coverage(scope: {states: ["MX"]}) { total { required pledged { effective { denominator value } } } } }'
    total = (await ask(database, query))["coverage"]["total"]
    assert total == {"required": "0.00", "pledged": {"effective": {"denominator": "0.00", "value": None}}}


async def test_no_share_is_one_hundred_percent_while_anything_is_missing(database: Database) -> None:
    await given_need(database, "HUGE", "100000000.00", state="HN", plan="PLAN-HN")
    await given_pledge(database, "P1", "99999999.99")
    await given_allocation(database, "HUGE", "99999999.99")
    query = (
        """{ need(code: "HUGE") { coverage { pledged { effective { value } gross { value } gap } } }
      matching(basis: PLEDGED, scope: { needs: ["HUGE"] }) { effective { value } }
      coverage(scope: { needs: ["HUGE"] }) { total { ...Figures } } }"""
        + FIGURES
    )
    found = await ask(database, query)
    at = found["coverage"]["total"]["pledged"]
    assert (at["gap"], at["effective"]["value"], at["gross"]["value"]) == ("0.01", 0.999999, 0.999999)
    assert found["need"]["coverage"]["pledged"]["effective"]["value"] == 0.999999
    assert found["matching"]["effective"]["value"] == 0.999999
    await given_receipt(database, amount="99999999.98")
    shown_as = '{ pledge(code: "P1") { fulfilment { value } } party(code: "ES") { giving { fulfilment { value } } } }'
    given = await ask(database, shown_as)
    assert given["pledge"]["fulfilment"]["value"] == given["party"]["giving"]["fulfilment"][0]["value"] == 0.999999


@pytest.mark.parametrize("seed", range(4))
async def test_of_plans_of_one_day_the_figures_are_of_one(database: Database, seed: int) -> None:
    dice = random.Random(SEED + seed)
    await given_random_acts(database, dice)
    await given_plans_of_one_day(database, dice)
    last = (await ask(database, QUERY))["coverage"]["moment"]["sequence"]
    moments: list[dict[str, Any]] = [{}, {"sequence": last - 1}, {"effective": "2022-02-15"}]
    for moment in moments:
        total = (await ask(database, QUERY, {"moment": moment}))["coverage"]["total"]
        day = date.fromisoformat(moment["effective"]) if "effective" in moment else None
        book = await book_at(database, day=day, sequence=moment.get("sequence"))
        assert total["required"] == shown(sum(book.required[need] for need in book.in_scope)), (seed, moment)
        assert figures_of(total["pledged"]) == book.figures("pledged", book.in_scope), (seed, moment)
