"""What the best placing could cover, and why it is no more: the minimum cut, as needs and lines that can be added up.

placed = required - gap = money - stranded
gap      = required of the cut needs - all money of the lines that may reach any of them
stranded = money of the stuck lines  - required of the needs these may reach
"""

from collections.abc import Sequence
from dataclasses import dataclass

from service.matching.placing.admitting import places_of
from service.matching.placing.compressed import Compressed, compressed, scope_of
from service.matching.placing.network import Network
from service.matching.placing.problem import Asking, Holding


@dataclass(frozen=True, slots=True)
class Potential:
    """What could be covered at most.

    Attributes:
        required: what all needs ask for.
        money: all there is.
        placed: how much of it can stand on needs, each up to what it asks for.
        cut: keys of the needs that cannot all be covered, in order; whatever may reach them is theirs already.
        cut_required: what these ask for.
        reaching: keys of the lines whose earmark admits any of them, in order.
        reaching_money: what these hold.
        stuck: keys of the lines that have money left over, or hold what such money could take the place of.
        stuck_money: what these hold.
        stuck_needs: keys of the needs these may reach: all are full.
        stuck_required: what these ask for.
    """

    required: int
    money: int
    placed: int
    cut: tuple[int, ...]
    cut_required: int
    reaching: tuple[int, ...]
    reaching_money: int
    stuck: tuple[int, ...]
    stuck_money: int
    stuck_needs: tuple[int, ...]
    stuck_required: int

    @property
    def gap(self) -> int:
        """What no placing covers."""
        return self.required - self.placed

    @property
    def stranded(self) -> int:
        """What no need that is still open may take."""
        return self.money - self.placed


def network_of(small: Compressed, holdings: Sequence[Holding]) -> Network:
    """Return the network of all money and all needs, with nothing flowing yet."""
    room = [small.required(place) for place in range(len(small.classes))]
    return Network(small.supply(holdings), list(small.reach), room)


def potential(needs: Sequence[Asking], holdings: Sequence[Holding]) -> Potential:
    """Work out what the best placing could cover, wherever money stands today."""
    small = compressed(needs, [one.earmark for one in holdings])
    network = network_of(small, holdings)
    return potential_of(small, network, holdings, network.fill())


def potential_of(small: Compressed, network: Network, holdings: Sequence[Holding], placed: int) -> Potential:
    """Read what a filled network says."""
    wanting, cut_classes = network.wanting()
    stuck, stuck_classes = network.stuck()
    by_group: dict[int, int] = {}
    lines: dict[int, set[int]] = {}
    for one in holdings:
        group = small.group_of[scope_of(one.earmark)]
        by_group[group] = by_group.get(group, 0) + one.amount
        lines.setdefault(group, set()).add(one.line)
    needs = {side: _needs(small, classes) for side, classes in (("cut", cut_classes), ("stuck", stuck_classes))}
    return Potential(
        required=sum(one.required for one in small.needs),
        money=sum(one.amount for one in holdings),
        placed=placed,
        cut=tuple(one.key for one in needs["cut"]),
        cut_required=sum(one.required for one in needs["cut"]),
        reaching=tuple(sorted(line for group in wanting for line in lines.get(group, ()))),
        reaching_money=sum(by_group.get(group, 0) for group in wanting),
        stuck=tuple(sorted(line for group in stuck for line in lines.get(group, ()))),
        stuck_money=sum(by_group.get(group, 0) for group in stuck),
        stuck_needs=tuple(one.key for one in needs["stuck"]),
        stuck_required=sum(one.required for one in needs["stuck"]),
    )


def _needs(small: Compressed, classes: int) -> list[Asking]:
    places = sorted(one for place in places_of(classes) for one in small.classes[place])
    return [small.needs[one] for one in places]
