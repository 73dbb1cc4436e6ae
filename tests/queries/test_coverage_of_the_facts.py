"""Coverage of the public facts: equal to its recomputation at any moment, its identities hold, and it can say why."""

import random
from datetime import date, timedelta
from decimal import Decimal
from itertools import combinations
from typing import Any

import pytest

from service.coverage.dimensions import CoverageDimension
from service.database.engine import Database
from tests.coverage.recomputed import BASES, HELP, Asking, Book, figures_of, records_of, shown
from tests.given.asking import ask

SEED = 20191217
FIGURES = """
fragment F on Coverage {
  required
  pledged { ...A } committed { ...A } received { ...A } disbursed { ...A } spent { ...A }
}
fragment A on CoverageAt {
  amount gap surplus gross { numerator denominator value } effective { numerator denominator value }
  fullyCovered { numerator denominator value }
}
"""
REPORT = (
    """
query ($scope: CoverageScope, $moment: Moment, $groupBy: [CoverageDimension!]) {
  coverage(scope: $scope, moment: $moment, groupBy: $groupBy) {
    moment { sequence }
    total { ...F } notAllocated { ...F }
    groups { keys { code } coverage { ...F } notAllocated { ...F } }
  }
}
"""
    + FIGURES
)
EXPLAINED = """
query ($scope: CoverageScope, $moment: Moment, $groupBy: [CoverageDimension!], $basis: CoverageBasis!) {
  coverage(scope: $scope, moment: $moment, groupBy: $groupBy) {
    total { ...E } notAllocated { ...E } groups { coverage { ...E } notAllocated { ...E } }
  }
}
fragment E on Coverage {
  required pledged { amount } committed { amount } received { amount } disbursed { amount } spent { amount }
  explain(basis: $basis, first: 100) { totalCount nodes { counted usd amount unit fx { rate source method } } }
  explainRequired(first: 100) { totalCount nodes { counted } }
}
"""


async def report(database: Database, **given: Any) -> dict[str, Any]:
    found: dict[str, Any] = (await ask(database, REPORT, given))["coverage"]
    return found


def _compare(found: dict[str, Any], book: Book, why: object) -> None:
    """Compare a report by State with a recomputed book."""
    assert found["total"]["required"] == shown(sum(book.required[need] for need in book.in_scope)), why
    for basis in BASES:
        assert figures_of(found["total"][basis]) == book.figures(basis, book.in_scope), (why, basis)
        assert found["notAllocated"][basis]["amount"] == shown(book.at(basis, lambda need, _line: need is None)), why
        for group in found["groups"]:
            (state,) = (key["code"] for key in group["keys"])
            wanted = {need for need in book.in_scope if book.needs[need]["state_code"] == state}
            assert figures_of(group["coverage"][basis]) == book.figures(basis, wanted), (why, basis, state)


async def test_every_figure_equals_its_recomputation_at_twenty_moments(facts: Database) -> None:
    dice, records = random.Random(SEED), await records_of(facts)
    last = records.transfers[-1]["sequence"]
    for number in range(20):
        day = date(2017, 10, 26) + timedelta(days=dice.randrange(3000)) if number % 3 else None
        sequence = dice.randrange(0, last + 1) if number % 2 else None
        asking = Asking(
            day=day,
            sequence=sequence,
            related=dice.random() < 0.5,
            illustrative=dice.random() < 0.3,
            original=dice.random() < 0.3,
        )
        scope = {"related": asking.related, "illustrative": asking.illustrative, "original": asking.original}
        moment = {"effective": day and day.isoformat(), "sequence": sequence}
        found = await report(facts, scope=scope, moment=moment, groupBy=["STATE"])
        _compare(found, records.at(asking), (SEED, asking))


@pytest.mark.parametrize("unit", sorted(HELP))
async def test_help_equals_its_recomputation_in_its_own_unit(facts: Database, unit: str) -> None:
    found = await report(facts, scope={"unit": unit}, groupBy=["STATE"])
    book = (await records_of(facts)).at(Asking(unit=unit))
    free = book.at("pledged", lambda need, _line: need is None)
    assert Decimal(found["notAllocated"]["pledged"]["amount"]) in {Decimal(free), Decimal(free).scaleb(-2)}


def _identities(coverage: dict[str, Any]) -> None:
    """What holds of every row of figures."""
    required, cents = Decimal(coverage["required"]), Decimal("0.01")
    amounts = [Decimal(coverage[basis]["amount"]) for basis in BASES]
    assert amounts == sorted(amounts, reverse=True), "what is spent was pledged"
    for basis in BASES:
        at = coverage[basis]
        amount = Decimal(at["amount"])
        assert (Decimal(at["gross"]["numerator"]), Decimal(at["gross"]["denominator"])) == (amount, required)
        assert (at["gross"]["value"] is None) is (required == 0)
        if at["effective"] is None:
            assert (at["gap"], at["surplus"], at["fullyCovered"]) == (None, None, None)
            continue
        gap, surplus, effective = (Decimal(at["gap"]), Decimal(at["surplus"]), Decimal(at["effective"]["numerator"]))
        assert amount - required == surplus - gap, "gross x N - N = surplus - gap"
        assert effective + gap == required
        assert effective + surplus == amount
        assert min(gap, surplus, effective) >= 0
        assert (at["effective"]["value"] is None) is (required == 0)
        if gap >= cents:
            assert at["effective"]["value"] < 1 or gap / required < Decimal("0.000001")
        full = at["fullyCovered"]
        assert (full["value"] is None) is (full["denominator"] == "0")


async def test_the_identities_hold_and_leaves_sum_to_parents_for_dimensions_alone_and_together(facts: Database) -> None:
    scope = {"related": True}
    pairs = [[one.value] for one in CoverageDimension]
    two = [[one.value, other.value] for one, other in combinations(CoverageDimension, 2)]
    pairs += random.Random(SEED + 2).sample(two, 12)
    of_money = {"DONOR", "EVENT", "CHANNEL", "EARMARK", "MODALITY", "FUND", "PROJECT"}
    for dimensions in [
        *pairs,
        ["STATE", "PILLAR", "SECTOR", "PLAN", "NEED", "YEAR"],
        [one.value for one in CoverageDimension],
    ]:
        found = await report(facts, scope=scope, groupBy=dimensions)
        rows = [group["coverage"] for group in found["groups"]]
        for coverage in [found["total"], *rows]:
            _identities(coverage)
        for basis in BASES:
            parts = sum(Decimal(row[basis]["amount"]) for row in rows)
            assert parts == Decimal(found["total"][basis]["amount"]), (dimensions, basis)
            if not of_money & set(dimensions):
                for figure in ("gap", "surplus"):
                    assert sum(Decimal(row[basis][figure]) for row in rows) == Decimal(found["total"][basis][figure])
            if set(dimensions) <= of_money:
                free = sum(Decimal(group["notAllocated"][basis]["amount"]) for group in found["groups"])
                assert free == Decimal(found["notAllocated"][basis]["amount"]), (dimensions, basis)


def _explains(coverage: dict[str, Any], basis: str, why: object) -> int:
    """Check that what explains a figure adds up to it; return how many transfers did."""
    for name, figure in (("explain", coverage[basis]["amount"]), ("explainRequired", coverage["required"])):
        postings = coverage[name]
        assert postings["totalCount"] == len(postings["nodes"]), why
        counted = sum((Decimal(node["counted"]) for node in postings["nodes"] if node["counted"]), Decimal(0))
        assert counted == Decimal(figure), (why, name)
    for node in coverage["explain"]["nodes"]:
        needs_rate = node["unit"] != "USD" and node["usd"] is not None
        assert (node["fx"] is not None) is needs_rate, (why, node)
        if needs_rate:
            worth = Decimal(node["amount"]) * Decimal(node["fx"]["rate"])
            assert abs(worth - Decimal(node["usd"])) <= Decimal("0.02"), (why, node)
    return len(coverage["explain"]["nodes"])


async def test_what_explains_a_figure_adds_up_to_it_for_totals_and_groups_at_moments(facts: Database) -> None:
    dice, explained = random.Random(SEED + 1), 0
    for groups in (["STATE", "PILLAR"], ["DONOR"], ["STATE", "EVENT"], ["FUND", "PROJECT"], None):
        for moment in (None, {"effective": f"202{dice.randrange(1, 6)}-06-30"}, {"sequence": dice.randrange(20, 60)}):
            for basis in dice.sample(["PLEDGED", "COMMITTED", "RECEIVED", "SPENT"], 1):
                scope = {"related": dice.random() < 0.5, "original": dice.random() < 0.5}
                given = {"scope": scope, "moment": moment, "groupBy": groups, "basis": basis}
                found = (await ask(facts, EXPLAINED, given))["coverage"]
                rows = [found["total"], found["notAllocated"]]
                rows += [group[part] for group in found["groups"] for part in ("coverage", "notAllocated")]
                explained += sum(_explains(row, basis.lower(), given) for row in rows if row is not None)
    assert explained > 20, explained
