"""Small random problems of placing, and what they come to by other ways."""

import itertools
import os
import random
from collections.abc import Hashable, Sequence
from fractions import Fraction
from typing import Final

import networkx as nx

from service.giving.earmark import Earmark, Target, admits
from service.matching.placing.problem import Asking, Holding

INSTANCES: Final = 3_000 if os.environ.get("MIRPS_FULL") == "1" else 200
"""How many random problems a test looks at; all of them with MIRPS_FULL=1."""
STATES: Final = ("HN", "SV", "GT")
PILLARS: Final = ("P1", "P2")


def dice(number: int) -> random.Random:
    """Return dice that fall the same way each time."""
    return random.Random(f"placing {number}")


def earmark(roll: random.Random) -> Earmark:
    """Return an earmark that may restrict States, pillars, needs or sectors."""
    return Earmark(
        states=_some(roll, STATES),
        pillars=_some(roll, PILLARS),
        sectors=_some(roll, ("112", "11220", "122")) if roll.random() < 0.3 else (),
        needs=_some(roll, ("N0", "N1", "N2")) if roll.random() < 0.2 else (),
        period=roll.choice((None, None, None, "2021", "2022/..")),
    )


def _some(roll: random.Random, codes: Sequence[str]) -> tuple[str, ...]:
    return tuple(roll.sample(codes, roll.randint(1, len(codes)))) if roll.random() < 0.5 else ()


def needs(roll: random.Random, most: int = 6, largest: int = 60) -> list[Asking]:
    """Return needs of a few States and pillars."""
    return [
        Asking(
            key=key,
            target=Target(
                need=f"N{key}",
                state=roll.choice((*STATES, None)),
                pillar=roll.choice((*PILLARS, None)),
                sector=roll.choice(("11220", "12220", None)),
            ),
            required=roll.randint(0, largest),
        )
        for key in range(roll.randint(1, most))
    ]


def holdings(roll: random.Random, asking: Sequence[Asking], most: int = 6, largest: int = 60) -> list[Holding]:
    """Return money of some lines, some of it on needs that the earmark admits."""
    found = []
    for line in range(roll.randint(1, most)):
        mark = earmark(roll)
        found.append(Holding(line=line, earmark=mark, amount=roll.randint(1, largest)))
        admitted = [one.key for one in asking if admits(mark, one.target)]
        if admitted and roll.random() < 0.5:
            amount, moved_on = roll.randint(1, largest), roll.random() < 0.3
            found.append(Holding(line=line, earmark=mark, amount=amount, need=roll.choice(admitted), moved_on=moved_on))
    return found


def greatest_flow(asking: Sequence[Asking], money: Sequence[Holding]) -> int:
    """Return the maximum flow, as another solver has it, with an edge for every pair."""
    graph: nx.DiGraph[Hashable] = nx.DiGraph()
    graph.add_nodes_from(("source", "sink"))
    for one in asking:
        graph.add_edge(("need", one.key), "sink", capacity=one.required)
    for place, held in enumerate(money):
        graph.add_edge("source", ("money", place), capacity=held.amount)
        for one in asking:
            if admits(held.earmark, one.target):
                graph.add_edge(("money", place), ("need", one.key))
    return int(nx.maximum_flow_value(graph, "source", "sink"))


def fairest_levels(asking: Sequence[Asking], money: Sequence[Holding], standing: dict[int, int]) -> dict[int, Fraction]:
    """Return what each need gets in the fairest placing, exactly, by looking at every set of needs."""
    open_needs = {one.key: one for one in asking if one.required > 0}
    given: dict[int, Fraction] = {}

    def most(keys: frozenset[int]) -> int:
        """Return the most that a set of needs can get: by every cut of it."""
        found = None
        for some in _subsets(keys):
            able = sum(
                held.amount for held in money if any(admits(held.earmark, open_needs[key].target) for key in some)
            )
            room = sum(open_needs[key].required - standing.get(key, 0) for key in keys - some)
            found = able + room if found is None else min(found, able + room)
        return found or 0

    def highest(keys: frozenset[int], amount: int) -> Fraction:
        """Return the level at which a set of needs takes so much."""
        levels = sorted((Fraction(standing.get(key, 0), open_needs[key].required), key) for key in keys)
        for count in range(1, len(levels) + 1):
            low = [key for _, key in levels[:count]]
            reached = Fraction(
                amount + sum(standing.get(key, 0) for key in low), sum(open_needs[key].required for key in low)
            )
            if count == len(levels) or reached <= levels[count][0]:
                return reached
        raise AssertionError

    while len(given) < len(open_needs):
        done = frozenset(given)
        rest = [frozenset(one) for one in _subsets(frozenset(open_needs) - done) if one]
        reached, tight = min(
            ((highest(one, most(one | done) - int(sum(given.values()))), one) for one in rest),
            key=lambda pair: (pair[0], -len(pair[1])),
        )
        for key in tight:
            share = reached * open_needs[key].required - standing.get(key, 0)
            if share >= 0 or len(tight) == 1:
                given[key] = max(Fraction(0), share)
    return given


def _subsets(keys: frozenset[int]) -> list[frozenset[int]]:
    return [frozenset(some) for size in range(len(keys) + 1) for some in itertools.combinations(sorted(keys), size)]
