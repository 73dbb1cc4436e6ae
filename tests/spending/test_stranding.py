"""Strandings as arithmetic: what is told of random funds is what an independent solver finds."""

import os
import random
from collections.abc import Hashable, Sequence
from datetime import date
from decimal import Decimal

import networkx as nx

from service.giving.earmark import Earmark, Target, admits
from service.spending.stranding import Claims, Paying, Request, Served, strandings

POT = (1, "USD", False)
STATES = ("HN", "SV", "GT")
INSTANCES = 2_000 if os.environ.get("MIRPS_FULL") else 150


def random_fund(dice: random.Random) -> tuple[list[Request], list[Paying]]:
    """Return a fund of some lines, projects and requests."""
    targets = {key: Target(need=f"N{key}", state=dice.choice(STATES)) for key in range(1, 5)}
    lines = []
    for key in range(1, dice.randint(2, 6)):
        earmark = Earmark(states=tuple(sorted(dice.sample(STATES, dice.randint(0, 2)))))
        places = [None, *(need for need, target in targets.items() if admits(earmark, target))]
        held = {place: dice.randint(0, 60) for place in dice.sample(places, dice.randint(1, len(places)))}
        lines.append(Paying(key, POT, earmark, (date(2022, 1, dice.randint(1, 28)), key), held))
    requests = []
    for key in range(1, dice.randint(2, 6)):
        served = dice.sample(sorted(targets), dice.randint(0, 2))
        share = Decimal(1) / (len(served) + dice.randint(0, 1) or 1)
        rest = Target(state=dice.choice(STATES))
        project = Served(key, {need: (targets[need], share) for need in served}, rest)
        requests.append(Request(key, POT, project, dice.randint(1, 50)))
    return requests, lines


def payable(requests: Sequence[Request], lines: Sequence[Paying]) -> int:
    """Return how much of some requests can be paid, by networkx."""
    graph: nx.DiGraph[Hashable] = nx.DiGraph()
    graph.add_nodes_from(("source", "sink"))
    for line in lines:
        for place, amount in line.held.items():
            graph.add_edge("source", ("money", line.key, place), capacity=amount)
    for one in requests:
        graph.add_edge(("request", one.key), "sink", capacity=one.amount)
        for line in lines:
            may = {need for need, (target, _) in one.project.needs.items() if admits(line.earmark, target)}
            rest = sum(share for _, share in one.project.needs.values()) < 1 and admits(line.earmark, one.project.rest)
            for place in line.held:
                if (place is None and (may or rest)) or place in may:
                    graph.add_edge(("money", line.key, place), ("request", one.key))
    return int(nx.maximum_flow_value(graph, "source", "sink"))


def after(requests: Sequence[Request], lines: Sequence[Paying], request: Request, named: Sequence[int]) -> int | None:
    """Return how much of the others can be paid once a request was paid; none where it cannot be."""
    taken = Claims.of(POT, requests, lines).paid(request, named)
    if taken is None:
        return None
    assert sum(taken.values()) == request.amount
    left = [
        Paying(
            one.key,
            one.pot,
            one.earmark,
            one.received,
            {place: amount - taken.get((one.key, place), 0) for place, amount in one.held.items()},
        )
        for one in lines
    ]
    assert all(amount >= 0 for one in left for amount in one.held.values())
    return payable([one for one in requests if one is not request], left)


def test_what_is_told_is_what_another_solver_finds() -> None:
    told_of, wiser = 0, 0
    for seed in range(INSTANCES):
        dice = random.Random(seed)
        requests, lines = random_fund(dice)
        told = {one.request: one for one in strandings(requests, lines)}
        for request in requests:
            before = payable([one for one in requests if one is not request], lines)
            left = after(requests, lines, request, ())
            found = told.get(request.key)
            assert (found.amount if found else 0) == (0 if left is None else before - left)
            if found is None:
                continue
            told_of += 1
            assert found.stranded
            assert request.key not in found.stranded
            if found.instead:
                wiser += 1
                assert before - (after(requests, lines, request, found.instead) or 0) == found.remaining < found.amount
    assert told_of > wiser > 0


def test_money_of_another_fund_or_currency_pays_nothing() -> None:
    project = Served(1, {}, Target(state="HN"))
    requests = [Request(1, POT, project, 10), Request(2, POT, project, 10)]
    free: dict[int | None, int] = {None: 10}
    mine = Paying(1, POT, Earmark(), (date(2022, 1, 1), 1), free)
    others = [Paying(2, pot, Earmark(), (date(2022, 1, 1), 1), free) for pot in ((2, "USD", False), (1, "EUR", False))]

    assert [one.amount for one in strandings(requests, [mine, *others])] == [10, 10]
    assert strandings(requests, [mine, Paying(3, POT, Earmark(), (date(2022, 1, 1), 1), free), *others]) == []
