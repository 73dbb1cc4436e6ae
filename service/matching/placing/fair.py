"""The fair one among all maximum placings: the lowest covered need as high as possible, then the next, and so on.

A need's level is what stands on it by what it asks for. In the fairest placing there are sets of needs at one level:
no money that may reach a set goes to a higher one. The sets are found by halving: put all needs of a part at the one
level that its money gives; where the earmarks do not let it, the minimum cut parts those who get less, with all that
may reach them, from the rest. Levels are fractions of whole numbers, never rounded on the way.

In the end each need gets its share rounded down, and the cents that are left go by the largest remainder (then the
lower key), as far as earmarks let them.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from math import gcd

from service.matching.placing.admitting import number_of, places_of
from service.matching.placing.compressed import Compressed
from service.matching.placing.network import Network


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the network that shares nothing with the rest.

    Attributes:
        groups: those whose money is for these classes.
        classes: as bits.
        flow: how much of the money can be placed.
    """

    groups: Sequence[int]
    classes: int
    flow: int


@dataclass(slots=True)
class Fair:
    """The fairest placing.

    Attributes:
        given: what each need gets, by its place among ``Compressed.needs``.
        flows: for each class, what flows there from which group.
    """

    given: dict[int, int] = field(default_factory=dict)
    flows: dict[int, dict[int, int]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Division:
    """What is divided.

    Attributes:
        small: needs and groups.
        supply: the money of each group.
        standing: what stands on each need already and stays there, by place; never above what it asks for.
        tell: gets how many needs have their share, and how many there are.
    """

    small: Compressed
    supply: Sequence[int]
    standing: Mapping[int, int]
    tell: Callable[[int, int], None] | None = None

    def fairest(self) -> Fair:
        """Divide all the money that can be placed."""
        every = number_of(range(len(self.small.classes)))
        whole = self._network(range(len(self.supply)), every, 1, self._room())
        fair = Fair()
        parts = [Part(range(len(self.supply)), every, whole.fill())]
        while parts:
            part = parts.pop()
            parts.extend(self._divided(part, fair))
            if self.tell:
                self.tell(len(fair.given), len(self.small.needs))
        return fair

    def _divided(self, part: Part, fair: Fair) -> list[Part]:
        """Put a part at one level and keep its shares; where that cannot be, return the two parts it falls into."""
        places = [one for place in places_of(part.classes) for one in self.small.classes[place]]
        if part.flow == 0:
            fair.given.update(dict.fromkeys(places, 0))
            return []
        over, under = level([(self.standing.get(one, 0), self.small.needs[one].required) for one in places], part.flow)
        wanted = {
            one: max(0, over * self.small.needs[one].required - under * self.standing.get(one, 0)) for one in places
        }
        network = self._network(part.groups, part.classes, under, self._by_class(part, wanted))
        if network.fill() == part.flow * under:
            self._share_out(part, wanted, under, fair)
            return []
        groups, classes = network.wanting()
        # Empty groups may be on either side, and say nothing.
        lower = [one for one in part.groups if one in groups]
        upper = [one for one in part.groups if one not in groups]
        theirs = sum(self.supply[one] for one in lower)
        return [Part(upper, part.classes & ~classes, part.flow - theirs), Part(lower, classes, theirs)]

    def _share_out(self, part: Part, wanted: Mapping[int, int], under: int, fair: Fair) -> None:
        """Give each need of a part at one level its share in whole cents."""
        shares = {one: divmod(amount, under) for one, amount in wanted.items()}
        given = {one: share for one, (share, _) in shares.items()}
        network = self._network(part.groups, part.classes, 1, self._by_class(part, given))
        missing = part.flow - network.fill()
        class_of = {one: place for place in places_of(part.classes) for one in self.small.classes[place]}
        queue = sorted((one for one in shares if shares[one][1]), key=lambda one: (-shares[one][1], one))
        for one in _takers(network, queue, class_of, missing):
            given[one] += 1
        fair.given.update(given)
        for place in places_of(part.classes):
            fair.flows[place] = network.flows[place]

    def _room(self) -> dict[int, int]:
        needs = self.small.needs
        return {
            place: sum(needs[one].required - self.standing.get(one, 0) for one in members)
            for place, members in enumerate(self.small.classes)
        }

    def _by_class(self, part: Part, amounts: Mapping[int, int]) -> dict[int, int]:
        return {place: sum(amounts[one] for one in self.small.classes[place]) for place in places_of(part.classes)}

    def _network(self, groups: Sequence[int], classes: int, times: int, room: Mapping[int, int]) -> Network:
        """Return a part of the network, its money taken so many times."""
        left = [0] * len(self.supply)
        reach = [0] * len(self.supply)
        for group in groups:
            left[group] = self.supply[group] * times
            reach[group] = self.small.reach[group] & classes
        return Network(left, reach, [room.get(place, 0) for place in range(len(self.small.classes))])


def level(needs: Sequence[tuple[int, int]], flow: int) -> tuple[int, int]:
    """Return the level, as a fraction, that so much money gives needs, each what stands there and what it asks for.

    Those that stand higher already get nothing: at a level of x, a need gets what is missing to x times what it asks.
    """
    # Whoever stands lowest is counted in first; compared as fractions, by multiplying crosswise.
    ordered = sorted(needs, key=lambda one: _Fraction(*one))
    standing = required = 0
    for place, (stands, asks) in enumerate(ordered):
        standing += stands
        required += asks
        following = ordered[place + 1] if place + 1 < len(ordered) else None
        if following is None or (flow + standing) * following[1] <= following[0] * required:
            break
    shared = gcd(flow + standing, required)
    return (flow + standing) // shared, required // shared


@dataclass(frozen=True, slots=True)
class _Fraction:
    over: int
    under: int

    def __lt__(self, other: "_Fraction") -> bool:
        return self.over * other.under < other.over * self.under


def _takers(network: Network, queue: Sequence[int], class_of: Mapping[int, int], missing: int) -> list[int]:
    """Return who of a queue gets one cent more, the first who can: ``missing`` of them."""
    taken: list[int] = []
    closed: set[int] = set()
    stack = [list(queue)]
    while stack and len(taken) < missing:
        some = [one for one in stack.pop() if class_of[one] not in closed]
        more = some[missing - len(taken) :]
        some = some[: missing - len(taken)]
        if not some:
            continue
        # All at once where that goes; else in halves, until the one is found whose class can take no more.
        tried = network.copy()
        tried.widen((class_of[one], 1) for one in some)
        if tried.fill() == len(some):
            network.left, network.room, network.flows, network.open = tried.left, tried.room, tried.flows, tried.open
            taken += some
            if more:
                stack.append(more)
        elif len(some) == 1:
            closed.add(class_of[some[0]])
            if more:
                stack.append(more)
        else:
            middle = len(some) // 2
            stack += [[*some[middle:], *more], some[:middle]]
    return taken
