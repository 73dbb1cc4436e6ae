"""Every dollar of a scope is in one figure, whatever its need asks for: the total and what is on no need are all."""

import random
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any, Final

import asyncpg
import pytest

from service.coverage.dimensions import DIMENSIONS as OF_WHAT
from service.coverage.dimensions import CoverageDimension
from service.coverage.table import report_of
from service.database.engine import Database
from service.giving.record_pledge import record_pledge
from service.planning.revise_need import ReviseNeed, revise_need
from tests.coverage.asking_supposed import BASES, DIMENSIONS, report
from tests.coverage.random_books import given_random_acts, if_possible, snapshots_every
from tests.coverage.recomputed import Asking, Book, figures_of, records_of, shown
from tests.given.asking import answer_to, ask
from tests.given.giving import given_commitment, given_money, given_pledge, given_receipt, line, pledge, stated
from tests.given.ground import SOURCE, do
from tests.given.matching import given_allocation
from tests.given.mutating import mutate
from tests.given.planning import given_need
from tests.given.spending import given_approved, given_payment, given_project

SEED: Final = 20261123
OPEN: Final[Mapping[str, tuple[str, str | None]]] = {
    "OPEN-HN": ("USD", None),
    "OPEN-SV": ("USD", None),
    "NOTHING": ("USD", "0"),
    "OPEN-EUR": ("EUR", None),
    "NEVER-GIVEN": ("USD", None),
    "OPEN-HELP": ("person-day", None),
}
"""Needs of which nobody said what they ask for, or that ask for nothing: their units and requirements."""
EVERY_FORM: Final = ["GRANT", "TECHNICAL", "IN_KIND", "POLICY"]
SCOPES: Final[Sequence[tuple[dict[str, Any], Asking]]] = [
    ({}, Asking()),
    ({"related": True}, Asking(related=True)),
    ({"illustrative": True}, Asking(illustrative=True)),
    ({"related": True, "illustrative": True}, Asking(related=True, illustrative=True)),
    ({"original": True}, Asking(original=True)),
    ({"modalities": EVERY_FORM}, Asking()),
    ({"modalities": [*EVERY_FORM, "LOAN"], "related": True}, Asking(loans=True, related=True)),
    ({"unit": "person-day"}, Asking(unit="person-day")),
    ({"plans": ["PLAN-HN", "PLAN-SV"]}, Asking()),
]


async def given_open_needs(database: Database, dice: random.Random) -> None:
    """Have money of every kind on needs that ask for nothing, beside a book of random acts."""
    await given_random_acts(database, dice)
    for code, (unit, requirement) in OPEN.items():
        kind = "TECHNICAL" if unit == "person-day" else "FINANCIAL"
        state = "SV" if code == "OPEN-SV" else "HN"
        more = {"unit": unit, "kind": kind, "state": state, "plan": f"PLAN-{state}", "pillar": "P1"}
        await given_need(database, code, requirement, qualifier="EXACT" if requirement else "UNKNOWN", **more)
    for number in range(9):
        for need in dice.sample(["OPEN-HN", "OPEN-SV", "NOTHING", "OPEN-EUR", "OPEN-HELP"], 3):
            day, amount = dice.choice(["2021-12-15", "2022-02-01", "2022-08-01"]), f"{dice.randrange(5, 60)}.07"
            await if_possible(given_allocation(database, need, amount, f"P{number}", allocated=day))
    related = pledge("LATER", line("80.00"), amount=stated("80.00"), counts=False)
    unrated = pledge("ONLY-CAD", line("80.00", "CAD"), amount=stated("80.00", "CAD"))
    received = pledge("COMES", line("90.00"), amount=stated("90.00"))
    for command, need in ((related, "OPEN-SV"), (unrated, "OPEN-EUR"), (received, "OPEN-HN")):
        await do(database, record_pledge, command)
        await given_allocation(database, need, "31.00", command.code, allocated="2022-03-05")
    await given_commitment(database, "C-OPEN", "20.00", pledge="COMES", signed="2022-05-01")
    await given_receipt(database, "R-OPEN", "10.00", pledge="COMES", received="2022-07-01")
    for number, need in enumerate(["OPEN-HN", "N1", "N2", "N4", "OPEN-HN"]):
        asks, day = ("0" if number else "17.50"), f"2022-{10 + number // 2}-03"
        revision = ReviseNeed(code=f"W{number}", need=need, revised_on=day, requirement=asks, sources=SOURCE)
        await if_possible(do(database, revise_need, revision))


def moments(dice: random.Random, last: int) -> list[dict[str, Any]]:
    """Return now, days, entries, and both together."""
    found: list[dict[str, Any]] = [{}, {"sequence": last}]
    found += [{"effective": f"2022-{dice.randrange(1, 13):02d}-15"} for _ in range(3)]
    found += [{"sequence": dice.randrange(20, last)} for _ in range(2)]
    return [*found, {"effective": "2022-02-15", "sequence": dice.randrange(20, last)}]


def all_money(book: Book, basis: str) -> Decimal:
    """Return all money of a book that has come to a basis or beyond, wherever it stands."""
    return Decimal(shown(book.at(basis, lambda _need, _line: True)))


def told_money(found: Mapping[str, Any], groups: Sequence[str], basis: str) -> Decimal:
    """Return what the groups of a report have of a basis, and what is on no need."""
    of_money = any(OF_WHAT[CoverageDimension(one)].of_money for one in groups)
    parts = [Decimal(one["coverage"][basis]["amount"]) for one in found["groups"]]
    if of_money and not any(not OF_WHAT[CoverageDimension(one)].of_money for one in groups):
        parts += [Decimal(one["notAllocated"][basis]["amount"]) for one in found["groups"]]
        return sum(parts, Decimal(0))
    return sum(parts, Decimal(found["notAllocated"][basis]["amount"]))


@pytest.mark.parametrize("seed", range(2))
async def test_the_total_and_what_is_on_no_need_are_all_the_money_of_the_book_at_any_moment(
    database: Database, database_url: str, seed: int
) -> None:
    dice = random.Random(SEED + seed)
    connection = await asyncpg.connect(database_url)
    await snapshots_every(connection, 7)
    await connection.close()
    await given_open_needs(database, dice)
    records = await records_of(database)
    last = (await ask(database, "{ ledger { head { sequence } } }"))["ledger"]["head"]["sequence"]
    beyond = Decimal(0)
    for moment in moments(dice, last):
        for scope, asking in SCOPES:
            groups = dice.choice([[one] for one in DIMENSIONS] + [["STATE", "DONOR"], ["NEED", "EARMARK"]])
            at = (seed, moment, scope, groups)
            day = date.fromisoformat(moment["effective"]) if "effective" in moment else None
            book = records.at(replace(asking, day=day, sequence=moment.get("sequence")))
            found = await report(database, groups, scope=scope, moment=moment or None)
            for basis in BASES:
                total, free = found["total"][basis], found["notAllocated"][basis]["amount"]
                assert Decimal(total["amount"]) + Decimal(free) == all_money(book, basis), (*at, basis)
                assert told_money(found, groups, basis) == all_money(book, basis), (*at, basis)
                assert figures_of(total) == book.figures(basis, book.in_scope), (*at, basis)
                more = Decimal(total["surplus"]) - Decimal(total["gap"])
                assert Decimal(total["amount"]) - Decimal(found["total"]["required"]) == more, (*at, basis)
            assert missing(found["total"], found["notAllocated"]) == without_rate(book), at
            beyond += Decimal(found["total"]["pledged"]["surplus"])
    assert beyond > 0


def missing(*rows: Mapping[str, Any]) -> dict[str, Decimal]:
    """Return what rows of figures say no rate is known for."""
    sums: dict[str, Decimal] = defaultdict(Decimal)
    for row in rows:
        assert row["complete"] is not bool(row["unconverted"])
        for one in row["unconverted"]:
            sums[one["currency"]] += Decimal(one["amount"])
    return dict(sums)


def without_rate(book: Book) -> dict[str, Decimal]:
    """Return what a book has of which no rate is known."""
    sums: dict[str, Decimal] = defaultdict(Decimal)
    for (_, _, unit), minor in book.without_rate.items():
        sums[unit] += Decimal(minor).scaleb(-2)
    return {unit: amount for unit, amount in sums.items() if amount}


NEED: Final = """{ need(code: "OPEN-HN") { coverage { required pledged { amount gap surplus
    gross { value } effective { numerator value } fullyCovered { numerator denominator value } } } } }"""


async def test_money_on_a_need_of_which_nobody_said_what_it_asks_for_is_surplus(database: Database) -> None:
    await given_need(database, "OPEN-HN", None, qualifier="UNKNOWN", state="HN", plan="PLAN-HN", pillar="P1")
    await given_pledge(database, "P1", "100.00")
    await given_allocation(database, "OPEN-HN", "40.00")
    own = (await ask(database, NEED))["need"]["coverage"]
    query = """{ state(code: "HN") { coverage { required pledged { amount surplus gap } } }
      coverage { total { required pledged { amount surplus gap gross { value } fullyCovered { denominator } } }
                 notAllocated { pledged { amount } } plans { code } } }"""
    found = await ask(database, query)

    assert own == {
        "required": "0.00",
        "pledged": {
            "amount": "40.00",
            "gap": "0.00",
            "surplus": "40.00",
            "gross": {"value": None},
            "effective": {"numerator": "0.00", "value": None},
            "fullyCovered": {"numerator": "0", "denominator": "0", "value": None},
        },
    }
    assert found["state"]["coverage"] == {
        "required": "1000.00",
        "pledged": {"amount": "40.00", "surplus": "40.00", "gap": "1000.00"},
    }
    assert found["coverage"]["total"] == {
        "required": "2000.00",
        "pledged": {
            "amount": "40.00",
            "surplus": "40.00",
            "gap": "2000.00",
            "gross": {"value": 0.02},
            "fullyCovered": {"denominator": "2"},
        },
    }
    assert found["coverage"]["notAllocated"]["pledged"]["amount"] == "60.00"


async def test_a_project_may_be_paid_that_serves_a_need_without_a_number_and_it_shows(database: Database) -> None:
    await given_need(database, "OPEN-HN", None, qualifier="UNKNOWN", state="HN", plan="PLAN-HN", pillar="P1")
    await given_money(database)
    await given_project(database, needs={"OPEN-HN": "1"})
    await given_approved(database, amount="70.00")
    await given_payment(database, amount="50.00")
    total = (await report(database, []))["total"]

    assert {basis: total[basis]["surplus"] for basis in BASES} == {
        **dict.fromkeys(("pledged", "committed", "received"), "70.00"),
        "disbursed": "50.00",
        "spent": "0.00",
    }
    assert total["received"]["gap"] == total["required"] == "2000.00"


async def test_a_need_that_asks_for_nothing_and_holds_nothing_is_in_no_row(database: Database) -> None:
    await given_need(database, "OPEN-HN", None, qualifier="UNKNOWN", state="HN", plan="PLAN-HN")
    found = await report(database, ["NEED"])

    assert [one["keys"][0]["code"] for one in found["groups"]] == ["N1", "N2"]


BOTH: Final = """query ($scope: CoverageScope, $basis: CoverageBasis!, $moment: Moment, $s: [ScenarioEdit!]) {
  coverage(scope: $scope, moment: $moment, scenario: $s) { total { required ...F } notAllocated { ...F } }
  matching(scope: $scope, basis: $basis, moment: $moment, scenario: $s) {
    required money allocated gap surplus effective { numerator } potential { numerator } structuralGap stranded } }
  fragment F on Coverage { pledged { ...A } committed { ...A } received { ...A } disbursed { ...A } spent { ...A } }
  fragment A on CoverageAt { amount gap surplus effective { numerator } }"""
EDITS: Final[Sequence[Mapping[str, Any]]] = [
    {"needRevision": {"need": "N1", "requirement": "0.00"}},
    {"needRevision": {"need": "OPEN-SV", "requirement": "12.00"}},
    {"pledge": {"code": "NEW", "amount": "70.00"}},
    {"allocation": {"pledge": "NEW", "need": "NEVER-GIVEN", "amount": "41.00"}},
]


async def test_matching_has_the_money_that_coverage_has(database: Database) -> None:
    dice = random.Random(SEED)
    await given_open_needs(database, dice)
    last = (await ask(database, "{ ledger { head { sequence } } }"))["ledger"]["head"]["sequence"]
    asked = [(moment, scope) for moment in moments(dice, last) for scope in ({}, {"related": True})]
    for number, (moment, scope) in enumerate([*asked, ({}, {"illustrative": True})]):
        supposed = EDITS if moment in ({}, {"sequence": last}) and number != 1 else None
        # A pledge that is supposed has come as far as the basis asks, in matching.
        basis = "pledged" if supposed else dice.choice(BASES)
        given = {"scope": scope, "basis": basis.upper(), "moment": moment or None, "s": supposed}
        found = await ask(database, BOTH, given)
        total, free, matching = found["coverage"]["total"], found["coverage"]["notAllocated"], found["matching"]
        at = total[basis]
        money = Decimal(at["amount"]) + Decimal(free[basis]["amount"])
        assert matching["required"] == total["required"], given
        assert Decimal(matching["money"]) == money, given
        names = {"allocated": "amount", "gap": "gap", "surplus": "surplus"}
        assert {name: matching[name] for name in names} == {name: at[of] for name, of in names.items()}, given
        potential = Decimal(matching["potential"]["numerator"])
        assert at["effective"] == matching["effective"], given
        assert Decimal(at["effective"]["numerator"]) <= potential <= Decimal(total["required"]), given
        assert potential == money - Decimal(matching["stranded"]), given
        assert potential == Decimal(total["required"]) - Decimal(matching["structuralGap"]), given


async def test_an_act_that_places_money_on_an_open_need_shows_it_in_its_effect(database: Database) -> None:
    await given_need(database, "OPEN-HN", None, qualifier="UNKNOWN", state="HN", plan="PLAN-HN", pillar="P1")
    await given_pledge(database, "P1", "100.00")
    given = {"pledge": "P1", "need": "OPEN-HN", "amount": "40.00"}
    effect = "effect { coverageBefore { pledged { amount } } coverageAfter { pledged { amount surplus } } }"
    done = await mutate(database, "allocatePledge", given, effect, dry_run=True)

    assert done["effect"] == {
        "coverageBefore": {"pledged": {"amount": "0.00"}},
        "coverageAfter": {"pledged": {"amount": "40.00", "surplus": "40.00"}},
    }


async def test_the_terminal_shows_every_dollar(database: Database) -> None:
    await given_open_needs(database, random.Random(SEED))

    async def answer(query: str, variables: Mapping[str, Any]) -> bytes:
        return (await answer_to(database, query, variables)).body

    book = (await records_of(database)).at(Asking())
    for dimensions in (["STATE", "PILLAR"], ["NEED"]):
        found = await report_of(answer, dimensions=dimensions, day=None, plan=None, language="EN")
        assert told_money(found, dimensions, "pledged") == all_money(book, "pledged")
        assert Decimal(found["total"]["pledged"]["amount"]) > 0
