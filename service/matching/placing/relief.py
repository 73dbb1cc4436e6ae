"""What loosening one earmark would be worth, and what in earmarks stands between a need and the money nearest to it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from service.giving.earmark import Earmark
from service.matching.placing.admitting import SETS, number_of, places_of, restricting, without
from service.matching.placing.compressed import Compressed, compressed, scope_of
from service.matching.placing.potential import network_of
from service.matching.placing.problem import Asking, Holding

TELL_EVERY = 20
"""After how many groups it is told how far the work is."""


@dataclass(frozen=True, slots=True)
class Relief:
    """What is gained if one restriction of one line were lifted, in minor units of what could be covered."""

    line: int
    lifted: str
    gain: int


@dataclass(frozen=True, slots=True)
class Near:
    """A line whose money is left over, and what in its earmark stands between it and a need that lacks money."""

    need: int
    line: int
    amount: int
    obstacles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Line:
    key: int
    earmark: Earmark
    amount: int


def _lines(holdings: Sequence[Holding]) -> list[_Line]:
    amounts: dict[int, int] = {}
    earmarks: dict[int, Earmark] = {}
    for one in holdings:
        amounts[one.line] = amounts.get(one.line, 0) + one.amount
        earmarks[one.line] = one.earmark
    return [_Line(key, earmarks[key], amounts[key]) for key in sorted(amounts)]


def reliefs(
    needs: Sequence[Asking], holdings: Sequence[Holding], tell: Callable[[int, int], None] | None = None
) -> list[Relief]:
    """Return what lifting each restriction of each line would gain, where it gains anything; the most first.

    A line can only gain where money like its own is left over, so most are known to gain nothing at a glance. For the
    rest: with c of a group's money freed, the gain is the least of c and what the whole group would gain, since every
    cut that separates the two grows by c. So one flow serves all lines that are alike.
    """
    lines = [one for one in _lines(holdings) if restricting(one.earmark)]
    small = compressed(needs, [one.earmark for one in holdings])
    widened = {
        (scope_of(one.earmark), name): small.admitting.needs(without(one.earmark, name))
        for one in lines
        for name in restricting(one.earmark)
    }
    # Nothing is gained but by needs of the cut, and only by money that is stuck: the rest need not be told apart.
    network = network_of(small, holdings)
    network.fill()
    stuck, _ = network.stuck()
    cut = _members(small, network.wanting()[1])
    asked = {key: mask for key, mask in widened.items() if small.group_of[key[0]] in stuck and mask & cut}
    small = compressed(needs, [one.earmark for one in holdings], list(asked.values()))
    network = network_of(small, holdings)
    network.fill()
    gains: dict[tuple[int, int], int] = {}
    pairs = {(small.group_of[scope], mask) for (scope, _), mask in asked.items()}
    for done, (group, mask) in enumerate(sorted(pairs)):
        freed = network.copy()
        freed.reach[group] |= _classes_of(small, mask)
        gains[group, mask] = freed.fill()
        if tell and done % TELL_EVERY == 0:
            tell(done, len(pairs))
    found = []
    for one in lines:
        scope = scope_of(one.earmark)
        for name in restricting(one.earmark):
            if (scope, name) in asked:
                gain = min(one.amount, gains[small.group_of[scope], asked[scope, name]])
                found += [Relief(one.key, name, gain)] if gain else []
    return sorted(found, key=lambda one: (-one.gain, one.line, SETS.index(one.lifted)))


def nearest(needs: Sequence[Asking], holdings: Sequence[Holding], *, lacking: int, lines: int) -> list[Near]:
    """Return, for the needs that the best placing cannot cover, the lines with money left over that come nearest.

    Args:
        needs: what is asked for.
        holdings: all money.
        lacking: for how many needs at most, those that ask for most first.
        lines: how many lines for each, those with the fewest obstacles first, then those with the most money.
    """
    small = compressed(needs, [one.earmark for one in holdings])
    network = network_of(small, holdings)
    network.fill()
    stuck, _ = network.stuck()
    left_over = [one for one in _lines(holdings) if small.group_of[scope_of(one.earmark)] in stuck]
    cut = sorted(places_of(_members(small, network.wanting()[1])), key=lambda one: (-small.needs[one].required, one))
    parts = {
        scope_of(one.earmark): {name: small.admitting.part(one.earmark, name) for name in restricting(one.earmark)}
        for one in left_over
    }
    found = []
    for place in cut[:lacking]:
        near = [
            Near(
                small.needs[place].key,
                one.key,
                one.amount,
                tuple(name for name, mask in parts[scope_of(one.earmark)].items() if not mask >> place & 1),
            )
            for one in left_over
        ]
        near.sort(key=lambda one: (len(one.obstacles), -one.amount, one.line))
        found += near[:lines]
    return found


def _members(small: Compressed, classes: int) -> int:
    """Return the needs of some classes, as bits of their places."""
    return number_of([one for place in places_of(classes) for one in small.classes[place]])


def _classes_of(small: Compressed, needs: int) -> int:
    """Return the classes of some needs, none of which is only partly among them."""
    return number_of([place for place, members in enumerate(small.classes) if needs >> members[0] & 1])
