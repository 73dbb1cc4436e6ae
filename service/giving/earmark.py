"""An earmark says what a donor's money may be used for: how tightly, and for which needs.

The Grand Bargain's modalities fall into four categories; IATI's own text of category 4 forgets L, which belongs there.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Final

from service.errors import BadInput
from service.vague_date import VagueDate

UNEARMARKED: Final = 1
SOFTLY: Final = 2
EARMARKED: Final = 3
TIGHTLY: Final = 4

CATEGORY_OF_MODALITY: Final[Mapping[str, int]] = MappingProxyType(
    dict.fromkeys("ABC", UNEARMARKED)
    | dict.fromkeys("DEF", SOFTLY)
    | dict.fromkeys("GH", EARMARKED)
    | dict.fromkeys("IJKL", TIGHTLY)
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Earmark:
    """What a line's money may be used for; an empty set means any.

    Attributes:
        modality: Grand Bargain modality, "A" to "L"; none where nobody published it.
        states: ISO codes of MIRPS States.
        pillars: codes of MIRPS pillars.
        sectors: OECD DAC codes; a shorter one ("112") means all that begin with it ("11220").
        needs: codes of needs.
        projects: codes of projects.
        populations: codes of populations.
        vulnerable_groups: codes of vulnerable groups; looked for among a need's populations.
        period: when the money may be used, EDTF.
    """

    modality: str | None = None
    states: tuple[str, ...] = ()
    pillars: tuple[str, ...] = ()
    sectors: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    projects: tuple[str, ...] = ()
    populations: tuple[str, ...] = ()
    vulnerable_groups: tuple[str, ...] = ()
    period: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """What money would be used for: a need with all that an earmark may ask about it, or a project without a need.

    Attributes:
        need: the need's code; none for a project's share that serves no need.
        state: ISO code of its State; none for the region.
        projects: codes of the projects that serve the need; the one project where a disbursement is at stake.
        earliest: first day of the need's period; none where it has no bound.
        latest: last day of it; none where it has no bound.
    """

    need: str | None = None
    state: str | None = None
    pillar: str | None = None
    sector: str | None = None
    populations: frozenset[str] = frozenset()
    projects: frozenset[str] = frozenset()
    earliest: date | None = None
    latest: date | None = None


def category(modality: str | None) -> int | None:
    """Return the Grand Bargain category, 1 (unearmarked) to 4 (tightly), or None where the modality is not known."""
    return None if modality is None else CATEGORY_OF_MODALITY[modality]


def check_modality(modality: str | None, field: tuple[str, ...] = ()) -> str | None:
    """Return the modality when it is one.

    Raises:
        BadInput: EARMARK_MODALITY_UNKNOWN.
    """
    if modality is not None and modality not in CATEGORY_OF_MODALITY:
        raise BadInput("EARMARK_MODALITY_UNKNOWN", "An earmark's modality is a letter from A to L.", field=field)
    return modality


def admits(earmark: Earmark, target: Target) -> bool:
    """Whether money under the earmark may be used for the target.

    Each set that is not empty must be met. A target that does not say (no State, no sector, no population) does not
    meet a set: a donor who names Honduras has not named the region. Periods must overlap, and a target without one
    overlaps with all.
    """
    return (
        _meets(earmark.states, target.state)
        and _meets(earmark.pillars, target.pillar)
        and _meets(earmark.needs, target.need)
        and _meets_any(earmark.projects, target.projects)
        and _meets_any(earmark.populations, target.populations)
        and _meets_any(earmark.vulnerable_groups, target.populations)
        and (not earmark.sectors or (target.sector is not None and target.sector.startswith(earmark.sectors)))
        and _overlap(VagueDate.parse(earmark.period) if earmark.period else None, target)
    )


def tightness(earmark: Earmark) -> tuple[int, int]:
    """Return how tight an earmark is, for sorting: its category, then how many of its sets restrict.

    Where the modality is not known, an earmark that restricts counts as softly earmarked and any other as unearmarked.
    """
    sets = (
        earmark.states,
        earmark.pillars,
        earmark.sectors,
        earmark.needs,
        earmark.projects,
        earmark.populations,
        earmark.vulnerable_groups,
        earmark.period,
    )
    restricting = sum(1 for one in sets if one)
    return category(earmark.modality) or (SOFTLY if restricting else UNEARMARKED), restricting


def _meets(asked: tuple[str, ...], given: str | None) -> bool:
    return not asked or given in asked


def _meets_any(asked: tuple[str, ...], given: frozenset[str]) -> bool:
    return not asked or not given.isdisjoint(asked)


def _overlap(period: VagueDate | None, target: Target) -> bool:
    if period is None:
        return True
    ends_before = period.latest is not None and target.earliest is not None and period.latest < target.earliest
    begins_after = period.earliest is not None and target.latest is not None and target.latest < period.earliest
    return not ends_before and not begins_after
