"""Many lines and needs as a few groups and classes: what may be exchanged for each other is looked at once."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import Final

from service.giving.earmark import Earmark
from service.matching.placing.admitting import SETS, Admitting
from service.matching.placing.problem import Asking, Holding

WORTH_IT: Final = 0.6
"""Above this share of classes among needs, each need is a class of its own: what would be saved costs more."""


def scope_of(earmark: Earmark) -> tuple[object, ...]:
    """Return what of an earmark decides which needs it admits: all but its letter."""
    return tuple(getattr(earmark, name) for name in SETS)


@dataclass(frozen=True, slots=True)
class Compressed:
    """Which needs are of one class, and which groups may reach which classes.

    Attributes:
        needs: those that ask, by key.
        classes: the places in ``needs`` of each class, in order.
        masks: for each group the needs it admits, as bits of places in ``needs``; the tightest first.
        reach: for each group the classes it may flow to, as bits.
        group_of: the group of an earmark, by ``scope_of``.
    """

    needs: Sequence[Asking]
    admitting: Admitting
    classes: Sequence[Sequence[int]]
    masks: Sequence[int]
    reach: Sequence[int]
    group_of: Mapping[tuple[object, ...], int]

    def required(self, place: int) -> int:
        """Return what a class asks for."""
        return sum(self.needs[one].required for one in self.classes[place])

    def supply(self, holdings: Sequence[Holding]) -> list[int]:
        """Return what each group has of these holdings."""
        found = [0] * len(self.masks)
        for one in holdings:
            found[self.group_of[scope_of(one.earmark)]] += one.amount
        return found


def compressed(needs: Sequence[Asking], earmarks: Sequence[Earmark], more: Sequence[int] = ()) -> Compressed:
    """Put needs and earmarks together where nothing tells them apart.

    Args:
        needs: in any order.
        earmarks: of all money there is.
        more: further sets of needs, as bits of places by key, that classes must not straddle.
    """
    asking = sorted((one for one in needs if one.required > 0), key=lambda one: one.key)
    admitting = Admitting([one.target for one in asking])
    masks: dict[tuple[object, ...], int] = {}
    for earmark in earmarks:
        scope = scope_of(earmark)
        if scope not in masks:
            masks[scope] = admitting.needs(earmark)
    # The tightest first: what has little choice chooses first, and fewer paths are turned later.
    ordered = sorted(set(masks.values()), key=lambda mask: (mask.bit_count(), mask))
    numbers = {mask: number for number, mask in enumerate(ordered)}
    classes = _classes(len(asking), [*ordered, *dict.fromkeys(more)])
    if len(classes) > len(asking) * WORTH_IT:
        classes, reach = [[place] for place in range(len(asking))], list(ordered)
    else:
        reach = _picked(ordered, [places[0] for places in classes])
    return Compressed(
        asking, admitting, classes, ordered, reach, {scope: numbers[mask] for scope, mask in masks.items()}
    )


def _classes(count: int, masks: Sequence[int]) -> list[list[int]]:
    """Return the places that the same masks have, in order."""
    if not count:
        return []
    if not masks:
        return [list(range(count))]
    # As text, a number's bits can be taken column by column without a step of Python for each.
    rows = "".join(format(mask, f"0{count}b")[::-1] for mask in masks).encode()
    found: dict[bytes, list[int]] = {}
    for place in range(count):
        found.setdefault(rows[place::count], []).append(place)
    return list(found.values())


def _picked(masks: Sequence[int], places: Sequence[int]) -> list[int]:
    """Return of each mask only the bits of these places, put together; the first of them is bit 0."""
    if len(places) < 2:  # noqa: PLR2004  one or none
        return [mask >> places[0] & 1 if places else 0 for mask in masks]
    picking = itemgetter(*places)
    longest = places[-1] + 1
    return [int("".join(picking(format(mask, f"0{longest}b")[::-1]))[::-1], 2) for mask in masks]
