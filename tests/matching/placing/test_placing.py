"""The fairest of the maximum placings."""

from collections import defaultdict
from collections.abc import Sequence

from service.giving.earmark import Earmark, Target, admits
from service.matching.placing.placing import Proposal, propose, without_specks
from service.matching.placing.potential import potential
from service.matching.placing.problem import Asking, Holding
from tests.matching.placing.instances import INSTANCES, dice, fairest_levels, holdings, needs


def standing_of(asking: Sequence[Asking], stays: Sequence[Holding]) -> dict[int, int]:
    """Return what stays on each need, up to what it asks for."""
    on: defaultdict[int, int] = defaultdict(int)
    for one in stays:
        if one.need is not None:
            on[one.need] += one.amount
    return {one.key: min(on[one.key], one.required) for one in asking if on[one.key]}


def put_in_place(money: Sequence[Holding], proposal: Proposal) -> dict[tuple[int, int], int]:
    """Return what stands where once a proposal is followed."""
    placed: defaultdict[tuple[int, int], int] = defaultdict(int)
    for one in money:
        if one.need is not None:
            placed[one.line, one.need] += one.amount
    for change in proposal.placements:
        assert placed[change.line, change.need] == change.standing
        placed[change.line, change.need] = change.amount
    return placed


def test_each_need_is_within_a_cent_of_its_exact_share() -> None:
    for number in range(INSTANCES):
        roll = dice(number)
        asking = needs(roll, most=5)
        money = holdings(roll, asking, most=5)
        keep = number % 2 == 0
        stays = [one for one in money if one.need is not None and (keep or one.moved_on)]
        free = [one for one in money if one not in stays]
        standing = standing_of(asking, stays)
        found = propose(asking, money, keep=keep)
        exact = fairest_levels(asking, free, standing)
        for key, share in exact.items():
            assert abs(found.levels[key] - standing.get(key, 0) - share) < 1, f"instance {number}, need {key}"
        assert found.covered == sum(exact.values()) + sum(standing.values()), f"instance {number}"


def test_placements_are_admitted_spend_no_cent_twice_and_give_what_was_said() -> None:
    for number in range(INSTANCES):
        roll = dice(number)
        asking = needs(roll, most=12)
        money = holdings(roll, asking, most=12)
        found = propose(asking, money, keep=number % 2 == 0)
        placed = put_in_place(money, found)
        target = {one.key: one for one in asking}
        marks = {one.line: one.earmark for one in money}
        for line, mark in marks.items():
            spent = sum(amount for (of, _), amount in placed.items() if of == line)
            assert spent <= sum(one.amount for one in money if one.line == line)
            assert all(admits(mark, target[need].target) for (of, need), amount in placed.items() if of == line)
        for one in asking:
            on = sum(amount for (_, need), amount in placed.items() if need == one.key)
            assert min(on, one.required) == found.levels.get(one.key, 0)


def test_what_has_moved_on_stays_and_kept_money_is_never_taken_off() -> None:
    for number in range(INSTANCES):
        roll = dice(number)
        asking = needs(roll)
        money = holdings(roll, asking)
        fixed: defaultdict[tuple[int, int], int] = defaultdict(int)
        for one in money:
            if one.need is not None and one.moved_on:
                fixed[one.line, one.need] += one.amount
        assert all(one.amount > one.standing for one in propose(asking, money).placements)
        placed = put_in_place(money, propose(asking, money, keep=False))
        assert all(placed[pair] >= amount for pair, amount in fixed.items())


def test_with_nothing_placed_it_covers_all_that_can_be_covered() -> None:
    for number in range(INSTANCES):
        roll = dice(number)
        asking = needs(roll, most=12)
        money = [one for one in holdings(roll, asking, most=12) if one.need is None]
        assert propose(asking, money).covered == potential(asking, money).placed


def test_the_order_of_rows_changes_nothing() -> None:
    for number in range(INSTANCES):
        roll = dice(number)
        asking = needs(roll)
        money = holdings(roll, asking)
        assert propose(roll.sample(asking, len(asking)), roll.sample(money, len(money))) == propose(asking, money)


def test_the_lowest_need_comes_first_and_the_last_cent_goes_by_the_largest_remainder() -> None:
    asking = [
        Asking(key=key, target=Target(need=str(key)), required=asked) for key, asked in ((1, 10), (2, 20), (3, 7))
    ]
    found = propose(asking, [Holding(line=1, earmark=Earmark(), amount=20)])

    assert found.levels == {1: 5, 2: 11, 3: 4}


def test_where_first_come_first_served_covers_seventy_of_a_hundred_all_is_covered() -> None:
    asking = [
        Asking(key=key, target=Target(state=state), required=asked)
        for key, state, asked in ((1, "HN", 700), (2, "SV", 300))
    ]
    money = [
        Holding(line=1, earmark=Earmark(), amount=300),
        Holding(line=2, earmark=Earmark(states=("HN",)), amount=700),
    ]

    assert propose(asking, money).covered == 1_000
    assert propose(asking, money).levels == {1: 700, 2: 300}


def test_money_that_was_paid_without_a_need_is_proposed_for_none() -> None:
    need = Asking(key=1, target=Target(need="N1"), required=100)
    paid = Holding(line=1, earmark=Earmark(), amount=40, moved_on=True)
    free = Holding(line=2, earmark=Earmark(), amount=30)

    found = propose([need], [paid, free])
    assert [(one.line, one.amount) for one in found.placements] == [(2, 30)]


def test_no_cents_are_placed_where_another_group_may_give_them() -> None:
    of_class = {0: {0: 1, 1: 50_000}, 1: {0: 30_000, 1: 20_000}}
    without_specks(of_class)
    assert of_class == {0: {0: 0, 1: 50_001}, 1: {0: 30_001, 1: 19_999}}
    for only in ({0: {0: 1, 1: 50_000}, 1: {0: 30_000}}, {0: {0: 1}, 1: {0: 30_000, 1: 9}}):
        kept = {place: dict(flow) for place, flow in only.items()}
        without_specks(only)
        assert only == kept
