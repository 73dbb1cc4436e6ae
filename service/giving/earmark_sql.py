"""How tightly a line is earmarked, as SQL: what ``earmark`` says in Python, of the same letters and sets."""

from dataclasses import fields
from typing import Final

from service.giving.earmark import CATEGORY_OF_MODALITY, SOFTLY, UNEARMARKED, Earmark

SETS: Final = tuple(one.name for one in fields(Earmark) if one.name not in {"modality", "period"})
"""The sets of an earmark, each kept in a column ``earmark_<name>`` of the line; its period is in another three."""


def restricting_sql(line: str) -> str:
    """Return how many of a line's sets restrict its money, its period being one."""
    sets = [f"nullif({line}.earmark_{name}, '{{}}')" for name in SETS]
    return f"num_nonnulls({', '.join(sets)}, nullif({line}.earmark_period_edtf, ''))"


def category_sql(line: str) -> str:
    """Return the Grand Bargain category of a line's modality; null where that is not known."""
    cases = (f"WHEN '{letter}' THEN {category}" for letter, category in CATEGORY_OF_MODALITY.items())
    return f"CASE {line}.earmark_modality {' '.join(cases)} END"


def tightness_sql(line: str) -> tuple[str, str]:
    """Return the category as it counts for sorting, and how many sets restrict: ``tightness``."""
    sets = restricting_sql(line)
    return f"coalesce({category_sql(line)}, CASE WHEN {sets} > 0 THEN {SOFTLY} ELSE {UNEARMARKED} END)", sets
