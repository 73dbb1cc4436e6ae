"""From shares to placements: which line's money stands on which need, in the fairest of the maximum placings."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from service.matching.placing.compressed import Compressed, compressed, scope_of
from service.matching.placing.fair import Division, Fair
from service.matching.placing.problem import Asking, Holding, Placement

SPECK: Final = 100
"""In minor units: a dollar, or a day of help."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """A placing.

    Attributes:
        covered: what stands on needs in it, each counted up to what it asks for.
        placements: every line on a need whose money there is more or less than today, by line and need.
        levels: what stands on each need in it, by key, up to what it asks for.
    """

    covered: int
    placements: tuple[Placement, ...]
    levels: Mapping[int, int]


def propose(
    needs: Sequence[Asking],
    holdings: Sequence[Holding],
    *,
    keep: bool = True,
    tell: Callable[[int, int], None] | None = None,
) -> Proposal:
    """Work out the fairest of the maximum placings.

    Args:
        needs: what is asked for.
        holdings: all money, on needs and on none.
        keep: whether money that stands on a need stays there; what was reserved, paid or spent stays in any case, on a
            need or on none.
        tell: gets how many needs have their share, and how many there are.
    """
    stays = [one for one in holdings if one.need is not None and (keep or one.moved_on)]
    moves = [one for one in holdings if not one.moved_on and (one.need is None or not keep)]
    small = compressed(needs, [one.earmark for one in moves])
    place_of = {one.key: place for place, one in enumerate(small.needs)}
    standing: dict[int, int] = {}
    for one in stays:
        if one.need in place_of:
            place = place_of[one.need]
            standing[place] = min(standing.get(place, 0) + one.amount, small.needs[place].required)
    fair = Division(small, small.supply(moves), standing, tell).fairest()
    placed = _by_line(small, fair, moves)
    levels = {one.key: standing.get(place, 0) + fair.given.get(place, 0) for place, one in enumerate(small.needs)}
    return Proposal(sum(levels.values()), _changed(placed, moves, stays), levels)


def _changed(
    placed: Mapping[tuple[int, int], int], moves: Sequence[Holding], stays: Sequence[Holding]
) -> tuple[Placement, ...]:
    """Return what a placing changes: pairs of line and need with what is to stand there, and what does."""
    today: dict[tuple[int, int], int] = {}
    kept: dict[tuple[int, int], int] = {}
    for one in (*moves, *stays):
        if one.need is not None:
            today[one.line, one.need] = today.get((one.line, one.need), 0) + one.amount
    for one in stays:
        if one.need is not None:
            kept[one.line, one.need] = kept.get((one.line, one.need), 0) + one.amount
    found = []
    for pair in sorted({*placed, *today}):
        wanted, standing = placed.get(pair, 0) + kept.get(pair, 0), today.get(pair, 0)
        if wanted != standing:
            found.append(Placement(*pair, wanted, standing))
    return tuple(found)


@dataclass(slots=True)
class Handing:
    """Money being handed from lines to needs.

    Attributes:
        lines: what each line of each group has left, the lines in order.
        wanted: what each need still gets, by its place.
        placed: how much of which line stands on which need, by their keys.
    """

    small: Compressed
    lines: dict[int, dict[int, int]]
    wanted: dict[int, int]
    placed: dict[tuple[int, int], int] = field(default_factory=dict)

    def hand(self, group: int, line: int, need: int, amount: int) -> None:
        """Hand an amount of a line to a need."""
        self.lines[group][line] -= amount
        if not self.lines[group][line]:
            del self.lines[group][line]
        self.wanted[need] -= amount
        pair = (line, self.small.needs[need].key)
        self.placed[pair] = self.placed.get(pair, 0) + amount

    def hand_of(self, group: int, need: int, amount: int) -> None:
        """Hand an amount of a group to a need, line after line."""
        while amount:
            line, left = next(iter(self.lines[group].items()))
            part = min(left, amount)
            self.hand(group, line, need, part)
            amount -= part


def _by_line(small: Compressed, fair: Fair, moves: Sequence[Holding]) -> dict[tuple[int, int], int]:
    """Return how much of which line stands on which need: first where it stands today, then in the order of keys."""
    lines: dict[int, dict[int, int]] = {}
    for one in sorted(moves, key=lambda holding: holding.line):
        of_group = lines.setdefault(small.group_of[scope_of(one.earmark)], {})
        of_group[one.line] = of_group.get(one.line, 0) + one.amount
    handing = Handing(small, lines, dict(fair.given))
    flows = {place: dict(flow) for place, flow in fair.flows.items()}
    _leave_standing(handing, flows, moves)
    without_specks(flows)
    for place, members in enumerate(small.classes):
        flow = sorted((group, amount) for group, amount in flows.get(place, {}).items() if amount)
        for group, need, amount in _side_by_side(flow, [(need, handing.wanted[need]) for need in members]):
            handing.hand_of(group, need, amount)
    return handing.placed


def _leave_standing(handing: Handing, flows: Mapping[int, dict[int, int]], moves: Sequence[Holding]) -> None:
    """Leave money on its need as far as the shares allow: what need not move does not."""
    class_of = {need: place for place, members in enumerate(handing.small.classes) for need in members}
    place_of = {one.key: place for place, one in enumerate(handing.small.needs)}
    for one in sorted(moves, key=lambda holding: (holding.line, holding.need or 0)):
        if one.need not in place_of:
            continue
        need, group = place_of[one.need], handing.small.group_of[scope_of(one.earmark)]
        flow = flows.get(class_of[need], {})
        left = handing.lines[group].get(one.line, 0)
        amount = min(one.amount, handing.wanted[need], flow.get(group, 0), left)
        if amount:
            handing.hand(group, one.line, need, amount)
            flow[group] -= amount


def without_specks(flows: Mapping[int, dict[int, int]]) -> None:
    """Have flows of less than one dollar, or day, made good by another group: nobody wants to be told to place a cent.

    Shares are exact to the cent, so some cents are left over, of whichever group has money there. Where a second group
    flows to the same class, and both to another class, they change places by so much: what each group gives and what
    each class gets stays as it was.

    Args:
        flows: for each class, what flows there from which group; changed.
    """
    classes_of: dict[int, list[int]] = {}
    for place, flow in flows.items():
        for group in flow:
            classes_of.setdefault(group, []).append(place)
    for place, flow in flows.items():
        for group, amount in sorted(flow.items()):
            if 0 < amount < SPECK:
                swap = _swap_of(flows, place, group, classes_of[group])
                if swap is not None:
                    other, elsewhere = swap
                    flow[group] = 0
                    flow[other] += amount
                    flows[elsewhere][other] -= amount
                    flows[elsewhere][group] += amount


def _swap_of(
    flows: Mapping[int, dict[int, int]], place: int, group: int, classes: Sequence[int]
) -> tuple[int, int] | None:
    """Return a group that may give instead of another, and the class where that other gives instead of it."""
    amount = flows[place][group]
    others = sorted(one for one, given in flows[place].items() if one != group and given)
    for other in others:
        for elsewhere in classes:
            there = flows[elsewhere]
            # What is swapped must leave no speck behind there, or it only moves.
            if elsewhere != place and there.get(group, 0) and there.get(other, 0) - amount >= SPECK:
                return other, elsewhere
    return None


def _side_by_side(givers: Sequence[tuple[int, int]], takers: Sequence[tuple[int, int]]) -> list[tuple[int, int, int]]:
    """Return who gives whom how much, both in their order, until one side is done."""
    found: list[tuple[int, int, int]] = []
    giving, taking = iter(givers), iter(takers)
    giver, has = next(giving, (0, 0))
    taker, wants = next(taking, (0, 0))
    while True:
        while not has:
            giver, has = next(giving, (-1, 0))
            if giver == -1:
                return found
        while not wants:
            taker, wants = next(taking, (-1, 0))
            if taker == -1:
                return found
        amount = min(has, wants)
        found.append((giver, taker, amount))
        has -= amount
        wants -= amount
