"""The book as a question of advice sees it: needs, money and lines as plain values, out of the statement's JSON."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, Final

import orjson

from service.errors import BadInput
from service.giving.earmark import Earmark, Target
from service.ledger.account import Stage
from service.matching.placing.problem import Asking, Holding
from service.money import REPORTING

MOST: Final = 20_000
"""Of needs, and of pledge lines: above it an answer would take longer than anybody waits."""


ADVANCE: Final = tuple(Stage(name) for name in ("PLEDGED", "COMMITTED", "RECEIVED", "OBLIGATED", "DISBURSED", "SPENT"))
"""How far money can have come, the least first."""
MOVED_ON: Final = ADVANCE[ADVANCE.index(Stage.OBLIGATED) :]
"""Where money can no longer be placed on another need."""


@dataclass(frozen=True, slots=True)
class Line:
    """A pledge line: its place in its pledge, its earmark, and by what its money is told apart in coverage."""

    key: int
    pledge: str
    position: int
    earmark: Earmark
    whose: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing(Holding):
    """A holding, with how far it has come.

    Attributes:
        stage: PLEDGED to SPENT.
        unit: of the account; ``amount`` is in the unit of the question.
        unvalued: what of it no rate is known for, in minor units of its own.
        project: key of the project it is reserved for or paid to.
        account: its number, which tells what came first; 0 where nobody asked, or nothing is.
    """

    stage: str = Stage.PLEDGED
    unit: str = REPORTING
    unvalued: int = 0
    project: int | None = None
    account: int = 0

    @property
    def rank(self) -> int:
        """How far it has come, from 0."""
        return ADVANCE.index(Stage(self.stage))

    def goes_before(self) -> tuple[int, bool, int, int]:
        """Return what money is sorted by when some of it goes: the least far first, the free, then the newest."""
        return self.rank, self.need is not None, -self.account, -(self.need or 0)


@dataclass(frozen=True, slots=True)
class Book:
    """What advice is worked out from.

    Attributes:
        moment: what was reached: effective, known and sequence, as they are shown.
        unit: of all amounts.
        needs: those that ask for something, or hold money, or that a scenario names.
        codes: of the needs, by key.
        holdings: the money that counts.
        owed: what is less of it, below zero, by the need it stands on, or none: see ``settled``.
        lines: by key.
        unconverted: currencies no rate is known for, whose money and needs are in no figure.
        names: keys of what a scenario names, by noun and code.
        plans: of those it names, the State (none: the region) and whether a need more of it would be measured, by code.
        unrated: currencies of the needs that a scenario names whose requirements have no known rate, by code.
        stated: of needs that a scenario adds, their plans.
        open_requests: what the book has of open requests for money, where that was asked for.
    """

    moment: Mapping[str, Any]
    unit: str
    needs: Sequence[Asking]
    codes: Mapping[int, str]
    holdings: Sequence[Standing]
    lines: Mapping[int, Line]
    unconverted: Sequence[str]
    names: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    plans: Mapping[str, Sequence[Any]] = field(default_factory=dict)
    unrated: Mapping[str, str] = field(default_factory=dict)
    stated: Mapping[int, Mapping[str, Any]] = field(default_factory=dict)
    open_requests: Mapping[str, Any] | None = None
    owed: Mapping[int | None, int] = field(default_factory=dict)

    @property
    def money(self) -> int:
        """Return all the money that counts."""
        return sum(one.amount for one in self.holdings) + sum(self.owed.values())

    def on_needs(self) -> dict[int, int]:
        """Return what stands on each need, by key; what nothing stands on is left out."""
        on: dict[int, int] = {}
        for need, amount in (*((one.need, one.amount) for one in self.holdings), *self.owed.items()):
            if need is not None:
                on[need] = on.get(need, 0) + amount
        return on


def read_book(data: bytes) -> Book:
    """Read what the statement of ``asked_book`` gave.

    Raises:
        BadInput: MATCHING_TOO_LARGE.
    """
    parts = orjson.loads(data)
    found = parts["book"]
    for what in ("needs", "lines"):
        if len(found[what]) > MOST:
            raise BadInput(
                "MATCHING_TOO_LARGE",
                "Placing is worked out for at most {most} needs and as many pledge lines; {asked} are in the scope.",
                field=("scope",),
                most=str(MOST),
                asked=str(len(found[what])),
            )
    lines = {one[0]: Line(one[0], one[1], one[2], earmark_given(one[3:])) for one in found["lines"]}
    standing, owed = settled([_standing(one, lines, found["unit"]) for one in found["money"]])
    return Book(
        moment={name: found[name] for name in ("effective", "known", "sequence")},
        unit=found["unit"],
        needs=[asking_of(one) for one in found["needs"]],
        codes={one[0]: one[1] for one in found["needs"]},
        holdings=standing,
        lines=lines,
        unconverted=sorted(found["unconverted"]),
        names=found["names"],
        plans=found["plans"],
        unrated=found["unrated"],
        open_requests=parts["open"]["found"] if "open" in parts else None,
        owed=owed,
    )


def _standing(given: Sequence[Any], lines: Mapping[int, Line], unit: str) -> Standing:
    """Return money out of the statement's JSON."""
    line, need, stage, amount = given
    earmark, moved_on = lines[line].earmark, stage in MOVED_ON
    return Standing(
        line=line, earmark=earmark, amount=int(amount), need=need, moved_on=moved_on, stage=stage, unit=unit
    )


def settled(standing: Sequence[Standing]) -> tuple[list[Standing], dict[int | None, int]]:
    """Return money as it can be placed, none of it below zero, and what is less than that, by need.

    On a day gone by, a line may hold less than nothing at a stage: it was signed, that was undone as of a later day,
    and it was signed again with a day in between. What it holds on the same need at other stages is less by so much,
    what has come least far first. Where it holds nothing else there, it stood on that day on two needs, or was less
    than it seems: no figure hides that, and nothing can be placed of it.
    """
    if all(one.amount >= 0 for one in standing):
        return list(standing), {}
    places: dict[tuple[int, int | None], list[Standing]] = {}
    for one in standing:
        places.setdefault((one.line, one.need), []).append(one)
    kept: list[Standing] = []
    owed: dict[int | None, int] = {}
    for (_, need), there in places.items():
        missing = -sum(one.amount for one in there if one.amount < 0)
        for one in sorted((one for one in there if one.amount > 0), key=Standing.goes_before):
            taken = min(missing, one.amount)
            missing -= taken
            if taken < one.amount:
                kept.append(replace(one, amount=one.amount - taken))
        if missing:
            owed[need] = owed.get(need, 0) - missing
    return kept, owed


def earmark_given(given: Sequence[Any]) -> Earmark:
    """Return the earmark of a line out of the statement's JSON; its letter says nothing here and is left out."""
    states, pillars, sectors, needs, projects, populations, vulnerable_groups, period = given
    return Earmark(
        states=tuple(states),
        pillars=tuple(pillars),
        sectors=tuple(sectors),
        needs=tuple(needs),
        projects=tuple(projects),
        populations=tuple(populations),
        vulnerable_groups=tuple(vulnerable_groups),
        period=period,
    )


def asking_of(given: Sequence[Any]) -> Asking:
    """Return a need out of the statement's JSON."""
    key, code, required, state, pillar, sector, populations, projects, earliest, latest = given
    target = Target(
        need=code,
        state=state,
        pillar=pillar,
        sector=sector,
        populations=frozenset(populations),
        projects=frozenset(projects or ()),
        earliest=_day(earliest),
        latest=_day(latest),
    )
    return Asking(key=key, target=target, required=int(required))


def _day(given: str | None) -> date | None:
    return None if given is None else date.fromisoformat(given)
