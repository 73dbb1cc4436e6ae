"""Every figure of coverage of the illustrative data equals its recomputation, at any moment; parts add up."""

import random
from datetime import date, timedelta
from decimal import Decimal

from service.database.engine import Database
from tests.coverage.recomputed import figures_of
from tests.demo.recomputed import BASES, book_at, shown
from tests.given.acting import rows
from tests.given.asking import ask

PLANS = [f"DEMO-PLAN-{place}" for place in ("BZ", "CR", "GT", "HN", "MX", "PA", "SV", "REGION")]
SCOPE = {"onlyIllustrative": True, "plans": PLANS}
SEED = 20251231
QUERY = """
query ($scope: CoverageScope, $moment: Moment, $by: [CoverageDimension!]) {
  coverage(scope: $scope, moment: $moment, groupBy: $by) {
    total { ...Figures } notAllocated { ...Figures }
    groups { keys { code } coverage { ...Figures } notAllocated { ...Figures } }
  }
}
fragment Figures on Coverage {
  required
  pledged { ...At } committed { ...At } received { ...At } disbursed { ...At } spent { ...At }
}
fragment At on CoverageAt { amount gap surplus effective { numerator } fullyCovered { numerator } }
"""


async def moments(database: Database) -> list[tuple[date, int]]:
    """Return twenty days of the three years with a place in the book each; every other one at its end."""
    dice = random.Random(SEED)
    [(first, last)] = await rows(
        database, "SELECT min(sequence), max(sequence) FROM journal_entry WHERE actor LIKE 'demo%'"
    )
    days = [date(2023, 2, 15) + timedelta(days=dice.randrange(1050)) for _ in range(20)]
    return [(day, last if place % 2 else dice.randrange(first, last)) for place, day in enumerate(days)]


async def test_totals_and_groups_equal_their_recomputation_at_twenty_moments(demo: Database) -> None:
    seen = set()
    for day, sequence in await moments(demo):
        given = {"scope": SCOPE, "moment": {"effective": day.isoformat(), "sequence": sequence}}
        by_needs = (await ask(demo, QUERY, given | {"by": ["STATE", "PILLAR"]}))["coverage"]
        by_donor = (await ask(demo, QUERY, given | {"by": ["DONOR"]}))["coverage"]
        book = await book_at(demo, day, sequence)
        for basis in BASES:
            where = (SEED, day, sequence, basis)
            assert figures_of(by_needs["total"][basis]) == book.figures(basis, list(book.needs)), where
            assert by_needs["notAllocated"][basis]["amount"] == shown(book.on(basis, None)), where
            for group in by_needs["groups"]:
                keys = tuple(key["code"] for key in group["keys"])
                wanted = [need for need, (_, *place) in book.needs.items() if tuple(place) == keys]
                assert figures_of(group["coverage"][basis]) == book.figures(basis, wanted), (*where, keys)
            for group in by_donor["groups"]:
                donor = group["keys"][0]["code"]
                placed = sum(book.on(basis, need, donor) for need in book.needs)
                assert group["coverage"][basis]["amount"] == shown(placed), (*where, donor)
                assert group["notAllocated"][basis]["amount"] == shown(book.on(basis, None, donor)), (*where, donor)
            seen.add((basis, by_needs["total"][basis]["amount"] != "0.00"))
    assert seen >= {(basis, True) for basis in BASES}


async def test_leaves_add_up_to_their_parents(demo: Database) -> None:
    for day, sequence in await moments(demo):
        moment = {"effective": day.isoformat(), "sequence": sequence}
        reports = [
            (await ask(demo, QUERY, {"scope": SCOPE, "moment": moment, "by": by}))["coverage"]
            for by in (["STATE", "PILLAR", "NEED"], ["STATE", "PILLAR"], ["STATE"])
        ]
        for basis in BASES:
            for figure in ("amount", "gap", "surplus"):
                sums = {
                    sum((Decimal(group["coverage"][basis][figure]) for group in report["groups"]), Decimal(0))
                    for report in reports
                }
                assert sums == {Decimal(reports[0]["total"][basis][figure])}, (SEED, day, basis, figure)


async def test_today_the_illustrative_plans_are_those_in_force_and_nothing_real_stands_beside_them(
    demo: Database,
) -> None:
    query = (
        "query ($scope: CoverageScope) { coverage(scope: $scope) { plans { code illustrative } total { required } } }"
    )
    alone = (await ask(demo, query, {"scope": {"onlyIllustrative": True}}))["coverage"]
    named = (await ask(demo, query, {"scope": SCOPE}))["coverage"]

    assert sorted(plan["code"] for plan in alone["plans"]) == sorted(PLANS)
    assert alone == named


AS_MATCHED = """
query ($scope: CoverageScope, $moment: Moment) {
  coverage(scope: $scope, moment: $moment) { total { required %s } }
  %s
}
"""


async def test_a_matching_has_the_figures_of_coverage_at_its_basis(demo: Database) -> None:
    figures = "amount gap surplus gross { numerator value } effective { numerator value }"
    of_coverage = " ".join(f"{basis} {{ {figures} }}" for basis in BASES)
    asked = "(basis: %s, scope: $scope, moment: $moment) { amount: allocated required %s }"
    of_matching = " ".join(
        f"{basis}: matching" + asked % (basis.upper(), figures.removeprefix("amount ")) for basis in BASES
    )
    for day, sequence in (await moments(demo))[:5]:
        given = {"scope": SCOPE, "moment": {"effective": day.isoformat(), "sequence": sequence}}
        found = await ask(demo, AS_MATCHED % (of_coverage, of_matching), given)
        total = found["coverage"]["total"]
        for basis in BASES:
            assert found[basis] == {**total[basis], "required": total["required"]}, (SEED, day, sequence, basis)
