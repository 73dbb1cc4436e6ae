"""Which of many needs an earmark admits, as the bits of one number: ``admits``, asked of thousands of pairs at once.

An earmark admits a need where each of its sets alone does, and a set does where one of its codes alone does. So the
needs of each code are found once, and an earmark is a union for each set and the intersection of all. A property test
holds this to ``admits``.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from service.giving.earmark import Earmark, Target, admits

SETS: Final = ("states", "pillars", "sectors", "needs", "projects", "populations", "vulnerable_groups", "period")
"""What may restrict an earmark, in the order it is told."""


def restricting(earmark: Earmark) -> Sequence[str]:
    """Return which parts of an earmark restrict."""
    return [name for name in SETS if getattr(earmark, name)]


def without(earmark: Earmark, name: str) -> Earmark:
    """Return an earmark with one of its restrictions lifted; the letter says nothing here and is left out."""
    kept = {one: getattr(earmark, one) for one in SETS if one != name}
    return Earmark(**kept)


@dataclass(slots=True)
class Admitting:
    """The targets of some needs, looked up by what an earmark asks; bit 0 is the first.

    Attributes:
        targets: of the needs, in their order.
        all: all of them, as bits.
    """

    targets: Sequence[Target]
    all: int = 0
    _places: dict[str, dict[Any, list[int]]] = field(default_factory=dict)
    _asked: dict[tuple[str, str], int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.all = (1 << len(self.targets)) - 1
        said: list[dict[Any, list[int]]] = [{} for _ in range(7)]
        states, pillars, sectors, needs, projects, populations, periods = said
        for place, one in enumerate(self.targets):
            states.setdefault(one.state, []).append(place)
            pillars.setdefault(one.pillar, []).append(place)
            sectors.setdefault(one.sector, []).append(place)
            needs.setdefault(one.need, []).append(place)
            periods.setdefault((one.earliest, one.latest), []).append(place)
            for code in one.projects:
                projects.setdefault(code, []).append(place)
            for code in one.populations:
                populations.setdefault(code, []).append(place)
        # In the order of SETS; vulnerable groups are looked for among populations.
        self._places = dict(zip(SETS, (*said[:6], populations, periods), strict=True))

    def needs(self, earmark: Earmark) -> int:
        """Return the needs that an earmark admits."""
        found = self.all
        for name in SETS:
            if getattr(earmark, name):
                found &= self.part(earmark, name)
        return found

    def part(self, earmark: Earmark, name: str) -> int:
        """Return the needs that one part of an earmark admits, whatever the others say."""
        asked = getattr(earmark, name)
        if not asked:
            return self.all
        found = 0
        for code in (asked,) if name == "period" else asked:
            if (name, code) not in self._asked:
                self._asked[name, code] = number_of(self._of_code(name, code))
            found |= self._asked[name, code]
        return found

    def _of_code(self, name: str, code: str) -> Sequence[int]:
        places = self._places[name]
        if name == "sectors":
            alone = Earmark(sectors=(code,))
            return [one for sector, some in places.items() if admits(alone, Target(sector=sector)) for one in some]
        if name == "period":
            alone = Earmark(period=code)
            return [
                one
                for (earliest, latest), some in places.items()
                if admits(alone, Target(earliest=earliest, latest=latest))
                for one in some
            ]
        return places.get(code, ())


def number_of(places: Sequence[int]) -> int:
    """Return the number that has these bits."""
    if len(places) < 2:  # noqa: PLR2004  one or none
        return 1 << places[0] if places else 0
    octets = bytearray(max(places) // 8 + 1)
    for place in places:
        octets[place >> 3] |= 1 << (place & 7)
    return int.from_bytes(octets, "little")


def places_of(number: int) -> Iterator[int]:
    """Go through the bits of a number, the lowest first."""
    for octet, value in enumerate(number.to_bytes((number.bit_length() + 7) // 8, "little")):
        if value:
            yield from (octet * 8 + bit for bit in BITS[value])


BITS: Final[Mapping[int, tuple[int, ...]]] = {
    value: tuple(bit for bit in range(8) if value >> bit & 1) for value in range(256)
}
"""The bits of each octet."""
