"""Maximum flow from groups of money to classes of needs, in whole numbers of any size.

Lines whose earmarks admit the same needs are one *group*; needs that the same groups may reach are one *class*. So a
book of thousands of lines and needs is a network of hundreds. What a group may reach is one number with a bit for each
class: a step of the search is an AND. The method is Dinic's: layers, then paths along them until each is blocked.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from service.matching.placing.admitting import places_of


@dataclass(slots=True)
class Network:
    """Money on its way.

    Attributes:
        left: what of each group's money flows nowhere yet.
        reach: the classes each group may flow to, as bits.
        room: what each class may still take.
        flows: for each class, what flows there from which group.
    """

    left: list[int]
    reach: list[int]
    room: list[int]
    flows: list[dict[int, int]] = field(default_factory=list)
    open: int = 0

    def __post_init__(self) -> None:
        self.flows = self.flows or [{} for _ in self.room]
        self.open = sum(1 << place for place, room in enumerate(self.room) if room > 0)

    def copy(self) -> "Network":
        """Return a network of its own in the same state."""
        return Network(list(self.left), list(self.reach), list(self.room), [dict(flow) for flow in self.flows])

    def widen(self, room: Iterable[tuple[int, int]]) -> None:
        """Let classes take more: pairs of a class and by how much."""
        for place, more in room:
            self.room[place] += more
            if self.room[place] > 0:
                self.open |= 1 << place

    def fill(self) -> int:
        """Let as much flow as can, and return how much more that is than before."""
        added = 0
        while True:
            rank, layers = self._layers()
            if not layers:
                return added
            added += self._along(rank, layers)

    def _layers(self) -> tuple[list[int], list[int]]:
        """Return how many turns each group is away from money that is left, and the classes of each turn, as bits."""
        rank = [-1] * len(self.left)
        frontier = [group for group, left in enumerate(self.left) if left > 0]
        for group in frontier:
            rank[group] = 0
        seen, layers = 0, list[int]()
        while frontier:
            reached = 0
            for group in frontier:
                reached |= self.reach[group]
            new = reached & ~seen
            if not new:
                break
            seen |= new
            layers.append(new)
            if new & self.open:
                return rank, layers
            turn = len(layers)
            frontier = []
            for place in places_of(new):
                for group in self.flows[place]:
                    if rank[group] < 0:
                        rank[group] = turn
                        frontier.append(group)
        return rank, []

    def _along(self, rank: list[int], layers: list[int]) -> int:
        """Send what the layers let through."""
        sent = 0
        for source in [group for group, left in enumerate(self.left) if left > 0]:
            while self.left[source] > 0 and rank[source] == 0:
                groups, places = self._path(source, rank, layers)
                if not places:
                    break
                sent += self._send(groups, places)
        return sent

    def _path(self, source: int, rank: list[int], live: list[int]) -> tuple[list[int], list[int]]:
        """Return a path of groups and classes, in turns; dead ends are taken out of the layers on the way."""
        groups, places = [source], list[int]()
        last = len(live) - 1
        while groups:
            group, depth = groups[-1], len(groups) - 1
            options = self.reach[group] & live[depth]
            if depth == last:
                options &= self.open
            if not options:
                rank[group] = -1
                groups.pop()
                if places:
                    places.pop()
                continue
            place = (options & -options).bit_length() - 1
            if depth == last:
                return groups, [*places, place]
            beyond = next((other for other in self.flows[place] if rank[other] == depth + 1), None)
            if beyond is None:
                live[depth] &= ~(1 << place)
                continue
            places.append(place)
            groups.append(beyond)
        return [], []

    def _send(self, groups: Sequence[int], places: Sequence[int]) -> int:
        """Send along a path what its narrowest part lets through, and return how much."""
        turned = list(zip(places, groups[1:], strict=False))
        sent = min(self.left[groups[0]], self.room[places[-1]], *(self.flows[place][group] for place, group in turned))
        self.left[groups[0]] -= sent
        for place, group in turned:
            kept = self.flows[place][group] - sent
            if kept:
                self.flows[place][group] = kept
            else:
                del self.flows[place][group]
        for place, group in zip(places, groups, strict=True):
            self.flows[place][group] = self.flows[place].get(group, 0) + sent
        self.room[places[-1]] -= sent
        if not self.room[places[-1]]:
            self.open &= ~(1 << places[-1])
        return sent

    def wanting(self) -> tuple[set[int], int]:
        """Return the groups and, as bits, the classes from which room can still be reached: who is in want.

        Once filled, no money is left in these groups, and all of it is in these classes, which nothing else may reach.
        """
        carried = [0] * len(self.left)
        for place, flow in enumerate(self.flows):
            for group in flow:
                carried[group] |= 1 << place
        groups: set[int] = set()
        places = new = self.open
        while new:
            more = 0
            for group, reach in enumerate(self.reach):
                if reach & new and group not in groups:
                    groups.add(group)
                    more |= carried[group]
            new = more & ~places
            places |= more
        return groups, places

    def stuck(self) -> tuple[set[int], int]:
        """Return the groups and, as bits, the classes that money which is left can reach or push aside."""
        rank, _ = self._layers()
        groups = {group for group, turns in enumerate(rank) if turns >= 0}
        places = 0
        for group in groups:
            places |= self.reach[group]
        return groups, places
