"""What of a question each piece of coverage looks at: so that pieces are made once, whatever else is asked with them.

Most of what a scope says is a condition on needs or on money, put in where these are read. A few of its words decide
how the figures are read at all; these, and which parts of a moment are given, are the structure of a question.
"""

from collections.abc import Mapping
from typing import Any, Final

from service.coverage.dimensions import DIMENSIONS, CoverageDimension
from service.reading.asked import Args

SUPPOSED: Final = "supposed"
"""The argument that holds what is supposed, which whoever worked it out puts there; a client cannot."""
WORLDS: Final = ("illustrative", "onlyIllustrative")
STRUCTURE: Final = ("original", "related", *WORLDS)
OF_NEEDS: Final = ("states", "pillars", "sectors", "needs", "kind", "populations", "years")
OF_MONEY: Final = ("donors", "events", "channels", "modalities")
WORDS: Final = ("states", "kind", "channels", "modalities")
"""Fields of a scope that are lists of words of an enumeration."""
TOLD_APART: Final = "told_apart"
"""What stands in a scope for any word that asks for some of the money only."""
PAGING: Final = ("first", "last", "after", "before", "where", "orderBy", "snapshot")


def scope_in(question: Args) -> Mapping[str, Any]:
    """Return the scope of a question."""
    return question.get("scope") or {}


def as_words(values: Any) -> list[str]:
    """Return enumeration members or texts as texts."""
    return [str(getattr(value, "value", value)) for value in values]


def given_in(question: Args, *names: str) -> dict[str, Any]:
    """Return these fields of the scope as far as they are given; words as texts, which are values and shape nothing."""
    found = {name: scope_in(question)[name] for name in names if scope_in(question).get(name) is not None}
    return {name: as_words(one) if name in WORDS and isinstance(one, list) else one for name, one in found.items()}


def moment_in(question: Args) -> dict[str, Any]:
    """Return the moment of a question; empty where it is now."""
    return {name: one for name, one in (question.get("moment") or {}).items() if one is not None}


def flags_in(question: Args, *names: str) -> dict[str, bool]:
    """Return these fields of the scope as far as they are set."""
    return {name: True for name in names if scope_in(question).get(name)}


def structure(question: Args) -> dict[str, Any]:
    """Return what decides how figures are read."""
    kept = flags_in(question, *STRUCTURE)
    if given_in(question, *OF_MONEY):
        kept[TOLD_APART] = True
    return {"scope": kept, "moment": moment_in(question), **supposed_in(question)}


def supposed_in(question: Args) -> dict[str, Any]:
    """Return what is supposed, if anything is."""
    return {SUPPOSED: question[SUPPOSED]} if question.get(SUPPOSED) is not None else {}


def dimensions_in(question: Args) -> list[CoverageDimension]:
    """Return what a report is grouped by, each once."""
    given = question.get("groupBy") or []
    return list(dict.fromkeys(CoverageDimension(str(getattr(one, "value", one))) for one in given))


def kinds_in(question: Args) -> list[bool]:
    """Return for each dimension whether it is of the money: no more than that decides how groups are made."""
    return [DIMENSIONS[one].of_money for one in dimensions_in(question)]


def groups_minded(question: Args) -> Args:
    """Return what the groups of a report look at."""
    return {"groupBy": kinds_in(question), **supposed_in(question)}


def total_minded(question: Args) -> Args:
    """Return what the total of a report looks at: groups of needs it is added up from, groups of money not."""
    kinds = kinds_in(question)
    return {"groupBy": [] if any(kinds) else kinds, **supposed_in(question)}


def report_minded(question: Args) -> Args:
    """Return what the whole of a report looks at, apart from its groups."""
    return supposed_in(question)


def reached_minded(question: Args) -> Args:
    """Return what the moment that a report reaches is told by."""
    return {"moment": moment_in(question)}


def nothing_minded(_: Args) -> Args:
    """Return that nothing is looked at but the row."""
    return {}


def figure_minded(question: Args) -> Args:
    """Return what tells which figure a row is: ``placed``, ``grouped``, by what, or of which State or need."""
    told = {name: bool(question.get(name)) for name in ("placed", "grouped", "of_state", "of_need")}
    if told["of_state"] or told["of_need"]:
        return {**told, "groupBy": [], **structure(question)}
    return {**told, "groupBy": kinds_in(question) if told["grouped"] else [], **supposed_in(question)}


def explained_minded(question: Args) -> Args:
    """Return what the transfers that make up a figure are found by."""
    return {**figure_minded(question), **structure(question)}


def paging_minded(question: Args) -> Args:
    """Return which page is asked for."""
    return {name: question[name] for name in PAGING if question.get(name) is not None}
