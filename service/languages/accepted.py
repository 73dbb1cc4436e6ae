"""Which language a request is answered in: what its ``Accept-Language`` likes best of what we speak.

The header is RFC 9110's: ranges with qualities. ``es-419`` and ``pt-BR`` are answered by the Spanish and the Portuguese
there are (RFC 4647, lookup). A header that cannot be read, in whole or in part, is no reason to refuse a question: what
is malformed counts as not said, and where nothing fits the answer is in English.
"""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Final

LANGUAGES: Final = ("EN", "ES", "PT", "FR")
"""The languages of names, labels and refusals, the one that everything has first."""
ENGLISH: Final = LANGUAGES[0]

MOST_CHARACTERS: Final = 1_000
MOST_RANGES: Final = 32
MOST_KNOWN_HEADERS: Final = 512
"""People's browsers send a dozen ranges at most; what stands behind these limits is not looked at."""

RANGE: Final = re.compile(r"(\*|[A-Za-z]{1,8})(?:-[A-Za-z0-9]{1,8}){0,8}")
QUALITY: Final = re.compile(r"0(?:\.[0-9]{0,3})?|1(?:\.0{0,3})?")


@lru_cache(maxsize=MOST_KNOWN_HEADERS)
def language_accepted(header: str | None) -> str:
    """Return the language to answer in: "EN", "ES", "PT" or "FR".

    The highest quality wins, and the first in the header among equals. ``*`` stands for every language that is not
    named, English first. Quality 0 means: not this one.
    """
    named: dict[str, tuple[float, int]] = {}
    any_other: tuple[float, int] | None = None
    for place, part in enumerate((header or "")[:MOST_CHARACTERS].split(",")[:MOST_RANGES]):
        wish = _wish(part)
        if wish is None:
            continue
        language, quality = wish
        if language == "*":
            any_other = any_other or (quality, -place)
        elif language not in named or quality > named[language][0]:
            named[language] = (quality, -place)
    wishes = {language: named.get(language, any_other) for language in LANGUAGES}
    wanted = [(wish, language) for language, wish in wishes.items() if wish is not None and wish[0] > 0]
    # max() keeps the first among equals, and English is the first of ours.
    return max(wanted, key=lambda one: one[0])[1] if wanted else ENGLISH


def language_of_terminal(environment: Mapping[str, str]) -> str:
    """Return the language of a terminal: LC_ALL, else LC_MESSAGES, else LANG says it, as ``es_HN.UTF-8``."""
    said = next((environment[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if environment.get(name)), "")
    spoken = re.split(r"[_.@-]", said, maxsplit=1)[0].upper()
    return spoken if spoken in LANGUAGES else ENGLISH


def _wish(part: str) -> tuple[str, float] | None:
    """Return the primary language of one range, in capitals, and its quality; none where it is malformed."""
    spoken, *parameters = (piece.strip() for piece in part.split(";", maxsplit=2))
    found = RANGE.fullmatch(spoken)
    if found is None or len(parameters) > 1:
        return None
    quality = 1.0
    if parameters:
        name, _, value = parameters[0].partition("=")
        if name.strip().lower() != "q" or QUALITY.fullmatch(value.strip()) is None:
            return None
        quality = float(value)
    return found[1].upper(), quality
