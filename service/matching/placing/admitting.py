"""Which of many needs an earmark admits, as the bits of one number: ``admits``, asked of thousands of pairs at once.

An earmark admits a need where each of its sets alone does, and a set does where one of its codes alone does. So the
needs of each code are found once, and an earmark is a union for each set and the intersection of all. A property test
holds this to ``admits``.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Final

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


def _said(target: Target, name: str) -> frozenset[str]:
    """Return what a target says where an earmark's set looks."""
    one = {"states": target.state, "pillars": target.pillar, "needs": target.need}.get(name)
    if one is not None:
        return frozenset((one,))
    if name == "projects":
        return target.projects
    return target.populations if name in {"populations", "vulnerable_groups"} else frozenset()


@dataclass(slots=True)
class Admitting:
    """The targets of some needs, looked up by what an earmark asks; bit 0 is the first.

    Attributes:
        targets: of the needs, in their order.
    """

    targets: Sequence[Target]
    all: int = 0
    _by_code: dict[str, dict[str, int]] = field(default_factory=dict)
    _by_sector: dict[str, int] = field(default_factory=dict)
    _by_period: dict[tuple[date | None, date | None], int] = field(default_factory=dict)
    _asked: dict[tuple[str, str], int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.all = (1 << len(self.targets)) - 1
        bits: dict[str, dict[str, list[int]]] = {name: {} for name in SETS}
        sectors: dict[str, list[int]] = {}
        periods: dict[tuple[date | None, date | None], list[int]] = {}
        for place, target in enumerate(self.targets):
            for name in SETS:
                for code in _said(target, name):
                    bits[name].setdefault(code, []).append(place)
            if target.sector is not None:
                sectors.setdefault(target.sector, []).append(place)
            periods.setdefault((target.earliest, target.latest), []).append(place)
        self._by_code = {
            name: {code: number_of(places) for code, places in of_set.items()} for name, of_set in bits.items()
        }
        self._by_sector = {sector: number_of(places) for sector, places in sectors.items()}
        self._by_period = {period: number_of(places) for period, places in periods.items()}

    def needs(self, earmark: Earmark) -> int:
        """Return the needs that an earmark admits."""
        found = self.all
        for name in SETS:
            found &= self.part(earmark, name)
        return found

    def part(self, earmark: Earmark, name: str) -> int:
        """Return the needs that one part of an earmark admits, whatever the others say."""
        asked = getattr(earmark, name)
        if not asked:
            return self.all
        found = 0
        for code in (asked,) if name == "period" else asked:
            found |= self._of_code(name, code)
        return found

    def _of_code(self, name: str, code: str) -> int:
        if name not in {"sectors", "period"}:
            return self._by_code[name].get(code, 0)
        key = (name, code)
        if key not in self._asked:
            self._asked[key] = self._of_sector(code) if name == "sectors" else self._of_period(code)
        return self._asked[key]

    def _of_sector(self, code: str) -> int:
        alone = Earmark(sectors=(code,))
        return _union(needs for sector, needs in self._by_sector.items() if admits(alone, Target(sector=sector)))

    def _of_period(self, edtf: str) -> int:
        alone = Earmark(period=edtf)
        return _union(
            needs
            for (earliest, latest), needs in self._by_period.items()
            if admits(alone, Target(earliest=earliest, latest=latest))
        )


def _union(numbers: Iterator[int]) -> int:
    found = 0
    for number in numbers:
        found |= number
    return found


def number_of(places: Sequence[int]) -> int:
    """Return the number that has these bits."""
    if not places:
        return 0
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
