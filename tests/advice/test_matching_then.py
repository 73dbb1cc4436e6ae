"""Matching at a moment gone by: its figures are what the transfers that count then add up to.

Also where an account of that day is below zero: an entry freed money as of a later day, and another, dated before that
day, has taken it again.
"""

import random
from collections.abc import Mapping
from datetime import date
from typing import Any, Final

import pytest

from service.database.engine import Database
from service.ledger.reverse_entry import ReverseEntry, reverse_entry
from tests.coverage.random_books import given_random_acts, if_possible
from tests.coverage.recomputed import Asking, Records, records_of, shown
from tests.given.asking import ask
from tests.given.giving import given_commitment, given_pledge, given_receipt
from tests.given.ground import do
from tests.given.looking import rows
from tests.given.matching import given_allocation, given_release

BASES: Final = ("pledged", "committed", "received")
QUERY: Final = """
query ($basis: CoverageBasis!, $moment: Moment) {
  matching(basis: $basis, moment: $moment) {
    required money placed stranded allocated gap surplus
    effective { numerator } potential { numerator } reached { numerator } }
  coverage(moment: $moment) {
    total { required pledged { amount } committed { amount } received { amount } }
    notAllocated { pledged { amount } committed { amount } received { amount } } } }
"""


async def reversed_on(database: Database, entry: int | None, day: date) -> None:
    await do(database, reverse_entry, ReverseEntry(entry=entry or 0, reason="WRONG_AMOUNT", effective_on=day))


async def figures(database: Database, basis: str, moment: Mapping[str, Any]) -> dict[str, str]:
    """Return the figures of a matching, having compared what coverage has as well with coverage."""
    found = await ask(database, QUERY, {"basis": basis.upper(), "moment": moment})
    matching, total = found["matching"], found["coverage"]["total"]
    free = found["coverage"]["notAllocated"][basis]["amount"]
    money = sum(int(one.replace(".", "")) for one in (total[basis]["amount"], free))
    assert (matching["required"], matching["money"]) == (total["required"], shown(money)), (basis, moment)
    assert matching["allocated"] == total[basis]["amount"]
    effective, potential = (int(matching[one]["numerator"].replace(".", "")) for one in ("effective", "potential"))
    assert effective <= potential, (basis, moment)
    assert int(matching["stranded"].replace(".", "")) >= 0
    return {name: matching[name] for name in ("required", "money", "allocated", "gap", "surplus")} | {
        "effective": matching["effective"]["numerator"]
    }


def recomputed(records: Records, basis: str, asking: Asking) -> dict[str, str]:
    """Return the same figures out of the raw transfers."""
    book = records.at(asking)
    on_needs = book.figures(basis, book.in_scope)
    return {
        "required": shown(sum(book.required[need] for need in book.in_scope)),
        "money": shown(book.at(basis, lambda need, _line: need is None or need in book.in_scope)),
        "allocated": on_needs["amount"],
        **{name: on_needs[name] for name in ("gap", "surplus", "effective")},
    }


async def test_a_commitment_dated_before_a_reversal_is_not_counted_twice(database: Database) -> None:
    await given_pledge(database, "P1", "100.00")
    await given_allocation(database, "N1", "60.00", allocated="2021-07-01")
    first = await given_commitment(database, "C1", signed="2021-11-23")
    await reversed_on(database, first.recorded.entry, date(2022, 3, 1))
    await given_commitment(database, "C2", signed="2022-01-01")
    between = await figures(database, "pledged", {"effective": "2022-01-15"})

    assert (between["money"], between["allocated"]) == ("100.00", "60.00")
    # Signed twice on that day, as the book has it: what was undone in March was not undone yet.
    assert (await figures(database, "committed", {"effective": "2022-01-15"}))["money"] == "200.00"


async def test_what_stands_twice_on_a_day_is_less_elsewhere(database: Database) -> None:
    """A release, undone as of a day on which what it had freed stood on another need."""
    await given_pledge(database, "P1", "100.00")
    await given_allocation(database, "N1", "100.00", allocated="2021-07-01")
    release = await given_release(database, "N1", "100.00", released="2021-07-10")
    placed = await given_allocation(database, "N2", "100.00", allocated="2021-07-12")
    await reversed_on(database, placed.recorded.entry, date(2021, 7, 20))
    await reversed_on(database, release.recorded.entry, date(2021, 7, 11))
    found = await figures(database, "pledged", {"effective": "2021-07-15"})

    assert (found["money"], found["allocated"], found["effective"]) == ("100.00", "200.00", "200.00")


async def given_acts_dated_back(database: Database, dice: random.Random) -> None:
    """Sign, receive and place what reversals have freed, dated before them."""
    kinds = ("SIGN_COMMITMENT", "RECORD_CONTRIBUTION", "ALLOCATE_PLEDGE", "RELEASE_ALLOCATION")
    for number in range(12):
        found = await rows(
            database, "SELECT sequence, kind, effective_on FROM journal_entry WHERE kind = ANY ($1)", list(kinds)
        )
        entry = dice.choice(found)
        day = date(2022, dice.randrange(7, 13), dice.randrange(1, 28))
        await if_possible(reversed_on(database, entry["sequence"], max(day, entry["effective_on"])))
        code, amount = f"P{dice.randrange(6)}", f"{dice.randrange(20, 120)}.{dice.randrange(100):02d}"
        again = f"2022-{dice.randrange(3, 7):02d}-{dice.randrange(10, 28)}"
        await if_possible(given_commitment(database, f"CX{number}", amount, pledge=code, signed=again))
        await if_possible(given_receipt(database, f"RX{number}", amount, pledge=code, received=again))
        await if_possible(given_allocation(database, "N1", "5.00", code, allocated=again))


@pytest.mark.parametrize("seed", [20261123, 7])
async def test_its_figures_are_what_the_transfers_add_up_to_at_every_moment(database: Database, seed: int) -> None:
    dice = random.Random(seed)
    await given_random_acts(database, dice)
    await given_acts_dated_back(database, dice)
    records = await records_of(database)
    last = max(one["sequence"] for one in records.transfers)
    for day in ("2021-12-31", "2022-03-15", "2022-05-01", "2022-07-20", "2022-09-09", "2022-12-31", "2024-01-01"):
        for sequence in (None, last - dice.randrange(1, 25)):
            moment = {"effective": day} | ({"sequence": sequence} if sequence else {})
            for basis in BASES:
                expected = recomputed(records, basis, Asking(date.fromisoformat(day), sequence))
                assert await figures(database, basis, moment) == expected, (basis, moment)
