"""Money taken by what it is worth, from what a line holds at several stages and in several currencies."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Self

from service.ledger.account import Stage
from service.ledger.post import Holding
from service.money import is_currency


@dataclass(slots=True)
class Held:
    """What stands somewhere: minor units of its unit, and what they are worth in minor units of another."""

    amount: int
    worth: int


@dataclass(frozen=True, slots=True)
class Part:
    """What is taken at one stage, in one unit."""

    stage: Stage
    unit: str
    amount: int
    worth: int


@dataclass(slots=True)
class Worths:
    """What lines hold, by line, need (none: on no need), stage and unit; it follows what is taken and put."""

    held: dict[tuple[int, int | None, Stage, str], Held] = field(default_factory=dict)

    @classmethod
    def of(cls, holdings: Iterable[Holding]) -> Self:
        """Return what locked accounts hold, as far as a value is known of it: money in US dollars, help in its own."""
        found = cls()
        for one in holdings:
            if one.place.line is None or one.place.project is not None or one.balance <= 0 or one.unvalued:
                continue
            worth = one.balance_usd if is_currency(one.unit) else one.balance
            found.held[one.place.line, one.place.need, one.place.stage, one.unit] = Held(one.balance, worth)
        return found

    def there(self, line: int, need: int | None, unit: str, stages: Sequence[Stage]) -> int:
        """Return what all that stands there is worth."""
        return sum(self.held[key].worth for key in self._keys(line, need, unit, stages))

    def take(self, line: int, need: int | None, worth: int, unit: str, stages: Sequence[Stage]) -> list[Part] | None:
        """Take so much, the first stage first; none where less is there, and then nothing is taken."""
        if self.there(line, need, unit, stages) < worth:
            return None
        parts = []
        for key in self._keys(line, need, unit, stages):
            held = self.held[key]
            share = min(worth, held.worth)
            # Whole minor units only: what a part of one would be worth stays where it is.
            amount = held.amount if share == held.worth else held.amount * share // held.worth
            if amount:
                parts.append(Part(key[2], key[3], amount, share))
                self.held[key] = Held(held.amount - amount, held.worth - share)
            worth -= share
        return parts

    def put(self, line: int, need: int | None, parts: Iterable[Part]) -> None:
        """Put what was taken somewhere else."""
        for one in parts:
            before = self.held.get((line, need, one.stage, one.unit), Held(0, 0))
            self.held[line, need, one.stage, one.unit] = Held(before.amount + one.amount, before.worth + one.worth)

    def _keys(
        self, line: int, need: int | None, unit: str, stages: Sequence[Stage]
    ) -> list[tuple[int, int | None, Stage, str]]:
        """Return where such money stands, the first stage first, then by unit."""

        def fits(held_unit: str) -> bool:
            return is_currency(held_unit) if is_currency(unit) else held_unit == unit

        keys = [key for key, held in self.held.items() if key[:2] == (line, need) and held.worth and fits(key[3])]
        return sorted((key for key in keys if key[2] in stages), key=lambda key: (stages.index(key[2]), key[3]))
