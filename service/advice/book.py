"""The book as a question of advice sees it: needs, money and lines as plain values, out of the statement's JSON."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final

import orjson

from service.errors import BadInput
from service.giving.earmark import Earmark, Target
from service.ledger.account import Stage
from service.matching.placing.problem import Asking, Holding

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
    unit: str = "USD"
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
    return Book(
        moment={name: found[name] for name in ("effective", "known", "sequence")},
        unit=found["unit"],
        needs=[asking_of(one) for one in found["needs"]],
        codes={one[0]: one[1] for one in found["needs"]},
        holdings=[
            Standing(
                line=line,
                earmark=lines[line].earmark,
                amount=int(amount),
                need=need,
                moved_on=stage in MOVED_ON,
                stage=stage,
                unit=found["unit"],
            )
            for line, need, stage, amount in found["money"]
        ],
        lines=lines,
        unconverted=sorted(found["unconverted"]),
        names=found["names"],
        plans=found["plans"],
        unrated=found["unrated"],
        open_requests=parts["open"]["found"] if "open" in parts else None,
    )


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
