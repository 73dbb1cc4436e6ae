"""The parts of an earmark that may restrict, as words of the API."""

from enum import StrEnum


class EarmarkPart(StrEnum):
    """What of an earmark restricts."""

    STATES = "STATES"
    PILLARS = "PILLARS"
    SECTORS = "SECTORS"
    NEEDS = "NEEDS"
    PROJECTS = "PROJECTS"
    POPULATIONS = "POPULATIONS"
    VULNERABLE_GROUPS = "VULNERABLE_GROUPS"
    PERIOD = "PERIOD"


def part_of(name: str) -> EarmarkPart:
    """Return the word for a part, by its name in ``Earmark``."""
    return EarmarkPart(name.upper())
