"""What the best placing could cover, beside another solver and the sum of the cut."""

import random
from dataclasses import replace

import pytest

from service.giving.earmark import Earmark, Target, admits
from service.matching.placing.admitting import SETS, without
from service.matching.placing.potential import potential
from service.matching.placing.problem import Asking, Holding
from tests.matching.placing.instances import INSTANCES, dice, greatest_flow, holdings, needs


def problem(number: int) -> tuple[random.Random, list[Asking], list[Holding]]:
    """Return a random problem."""
    roll = dice(number)
    asking = needs(roll)
    return roll, asking, holdings(roll, asking)


def test_it_is_the_maximum_flow_that_another_solver_finds() -> None:
    for number in range(INSTANCES):
        _, asking, money = problem(number)
        assert potential(asking, money).placed == greatest_flow(asking, money), f"instance {number}"


def test_its_certificate_is_true_by_simple_addition() -> None:
    for number in range(INSTANCES):
        _, asking, money = problem(number)
        found = potential(asking, money)
        cut = [one for one in asking if one.key in found.cut]
        reaching = [one for one in money if any(admits(one.earmark, need.target) for need in cut)]
        assert sorted({one.line for one in reaching}) == list(found.reaching)
        assert sum(one.required for one in cut) - sum(one.amount for one in reaching) == found.gap
        stuck = [one for one in money if one.line in found.stuck]
        full = [one for one in asking if any(admits(held.earmark, one.target) for held in stuck)]
        assert sum(one.amount for one in stuck) - sum(one.required for one in full) == found.stranded


def test_what_stands_on_needs_today_is_never_above_it() -> None:
    for number in range(INSTANCES):
        _, asking, money = problem(number)
        on = {one.key: sum(held.amount for held in money if held.need == one.key) for one in asking}
        effective = sum(min(on[one.key], one.required) for one in asking)
        assert effective <= potential(asking, money).placed <= sum(one.required for one in asking)


def test_more_money_and_looser_earmarks_never_lower_it() -> None:
    for number in range(INSTANCES):
        roll, asking, money = problem(number)
        before = potential(asking, money).placed
        one = roll.choice(money)
        lifted = replace(one, earmark=without(one.earmark, roll.choice(SETS)))
        assert potential(asking, [lifted if held is one else held for held in money]).placed >= before
        assert potential(asking, [*money, replace(one, amount=5)]).placed >= before


def test_the_order_of_rows_changes_nothing() -> None:
    for number in range(INSTANCES):
        roll, asking, money = problem(number)
        shuffled = potential(roll.sample(asking, len(asking)), roll.sample(money, len(money)))
        assert shuffled == potential(asking, money)


@pytest.mark.parametrize("amount", [1, 10**15, 10**30])
def test_amounts_of_any_size_are_exact(amount: int) -> None:
    asking = [Asking(key=1, target=Target(), required=3 * amount), Asking(key=2, target=Target(), required=amount)]
    found = potential(asking, [Holding(line=1, earmark=Earmark(), amount=4 * amount - 1)])

    assert (found.gap, found.stranded, found.cut) == (1, 0, (1, 2))


def test_without_needs_or_money_there_is_nothing_to_place() -> None:
    assert potential([], []).placed == 0
    assert potential([], [Holding(line=1, earmark=Earmark(), amount=5)]).stranded == 5
    assert potential([Asking(key=1, target=Target(), required=5)], []).gap == 5
