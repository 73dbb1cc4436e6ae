"""The book as a question of advice sees it: needs, money and lines as plain values, out of the statement's JSON."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

import orjson

from service.errors import BadInput
from service.giving.earmark import Earmark, Target
from service.matching.placing.problem import Asking, Holding

MOST: Final = 20_000
"""Of needs, and of pledge lines: above it an answer would take longer than anybody waits."""


@dataclass(frozen=True, slots=True)
class Line:
    """A pledge line: its place in its pledge, and its earmark."""

    key: int
    pledge: str
    position: int
    earmark: Earmark


@dataclass(frozen=True, slots=True)
class Book:
    """What advice is worked out from.

    Attributes:
        moment: what was reached: effective, known and sequence, as they are shown.
        unit: of all amounts.
        needs: those that ask for something.
        codes: of the needs, by key.
        holdings: the money that counts.
        lines: by key.
        unconverted: currencies no rate is known for, whose money and needs are in no figure.
    """

    moment: Mapping[str, Any]
    unit: str
    needs: Sequence[Asking]
    codes: Mapping[int, str]
    holdings: Sequence[Holding]
    lines: Mapping[int, Line]
    unconverted: Sequence[str]


def read_book(data: bytes) -> Book:
    """Read what the statement of ``asked_book`` gave.

    Raises:
        BadInput: MATCHING_TOO_LARGE.
    """
    found = orjson.loads(data)["book"]
    for what in ("needs", "lines"):
        if len(found[what]) > MOST:
            raise BadInput(
                "MATCHING_TOO_LARGE",
                "Placing is worked out for at most {most} needs and as many pledge lines; {asked} are in the scope.",
                field=("scope",),
                most=str(MOST),
                asked=str(len(found[what])),
            )
    lines = {one[0]: Line(one[0], one[1], one[2], _earmark(one[3:])) for one in found["lines"]}
    return Book(
        moment={name: found[name] for name in ("effective", "known", "sequence")},
        unit=found["unit"],
        needs=[_asking(*one) for one in found["needs"]],
        codes={one[0]: one[1] for one in found["needs"]},
        holdings=[
            Holding(line=line, earmark=lines[line].earmark, amount=int(amount), need=need, moved_on=moved_on)
            for line, need, moved_on, amount in found["money"]
        ],
        lines=lines,
        unconverted=sorted(found["unconverted"]),
    )


def _earmark(given: Sequence[Any]) -> Earmark:
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


def _asking(*given: Any) -> Asking:
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
