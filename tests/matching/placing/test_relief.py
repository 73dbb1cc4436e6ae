"""What loosening an earmark is worth, and what stands between money and needs."""

from dataclasses import replace

from service.giving.earmark import Earmark, Target, admits
from service.matching.placing.admitting import restricting, without
from service.matching.placing.potential import potential
from service.matching.placing.problem import Asking, Holding
from service.matching.placing.relief import Near, Relief, nearest, reliefs
from tests.matching.placing.instances import INSTANCES, dice, holdings, needs

HN = Target(need="N1", state="HN", pillar="P1")


def test_a_relief_gains_what_the_whole_problem_gains_with_that_one_restriction_lifted() -> None:
    for number in range(INSTANCES):
        roll = dice(number)
        asking = needs(roll)
        money = holdings(roll, asking)
        before = potential(asking, money).placed
        found = {(one.line, one.lifted): one.gain for one in reliefs(asking, money)}
        for one in {held.line: held for held in money}.values():
            for name in restricting(one.earmark):
                lifted = [
                    replace(held, earmark=without(held.earmark, name)) if held.line == one.line else held
                    for held in money
                ]
                gain = potential(asking, lifted).placed - before
                assert found.pop((one.line, name), 0) == gain, f"instance {number}, line {one.line}, {name}"
        assert not found


def test_the_greatest_gain_comes_first() -> None:
    asking = [Asking(key=1, target=HN, required=100)]
    money = [
        Holding(line=1, earmark=Earmark(states=("SV",)), amount=30),
        Holding(line=2, earmark=Earmark(pillars=("P2",), period="2021"), amount=50),
        Holding(line=3, earmark=Earmark(states=("SV",), pillars=("P2",)), amount=90),
    ]

    assert reliefs(asking, money) == [Relief(2, "pillars", 50), Relief(1, "states", 30)]


def test_the_nearest_line_is_the_one_with_the_fewest_obstacles_then_the_most_money() -> None:
    asking = [Asking(key=1, target=HN, required=100)]
    money = [
        Holding(line=1, earmark=Earmark(states=("SV",), pillars=("P2",)), amount=500),
        Holding(line=2, earmark=Earmark(states=("SV",)), amount=30),
        Holding(line=3, earmark=Earmark(states=("SV",)), amount=40),
    ]

    assert nearest(asking, money, lacking=5, lines=2) == [Near(1, 3, 40, ("states",)), Near(1, 2, 30, ("states",))]


def test_whoever_is_near_does_not_reach_and_every_obstacle_alone_would_stop_it() -> None:
    for number in range(INSTANCES):
        roll = dice(number)
        asking = needs(roll)
        money = holdings(roll, asking)
        targets = {one.key: one.target for one in asking}
        marks = {one.line: one.earmark for one in money}
        for one in nearest(asking, money, lacking=9, lines=9):
            assert one.obstacles
            assert not any(
                admits(Earmark(**{name: getattr(marks[one.line], name)}), targets[one.need]) for name in one.obstacles
            )
