"""What a refusal says in each language: the English of the code, its translations in ``seeds/wordings/refusals.toml``.

A sentence is found by its English with the placeholders in it, so it is written once, where it is refused, and all
languages are filled from the same facts. A sentence without a translation is said in English; a test fails on it.
"""

from collections.abc import Mapping
from functools import cache
from typing import Any, Final

from service.errors import Refusal, filled
from service.languages.accepted import ENGLISH
from service.languages.wordings import wordings

FACTS_IN_WORDS: Final = frozenset({"noun", "wanted", "what"})
"""Facts that are words of ours ("pledge line", "levels deep") and not what somebody sent: they are translated too."""


def said_in(refusal: Refusal, language: str) -> str:
    """Return the sentence of a refusal in "EN", "ES", "PT" or "FR", behind the place where there is one."""
    if language == ENGLISH:
        return refusal.sentence
    spoken = language.lower()
    template = sentences().get(refusal.template, {}).get(spoken, refusal.template)
    facts = dict(refusal.facts)
    for name in FACTS_IN_WORDS & facts.keys():
        facts[name] = words().get(facts[name], {}).get(spoken, facts[name])
    said = filled(template, facts)
    return f"{refusal.place}: {said}" if refusal.place else said


@cache
def sentences() -> Mapping[str, Mapping[str, str]]:
    """Return the translations of every sentence, by its English."""
    found: dict[str, Mapping[str, str]] = {}
    for code, spoken in _table().items():
        if code != "words":
            for sentence in spoken:
                found[sentence["en"]] = sentence
    return found


@cache
def words() -> Mapping[str, Mapping[str, str]]:
    """Return the translations of the words that stand in sentences as facts, by their English."""
    return {word["en"]: word for word in _table()["words"]}


@cache
def _table() -> Mapping[str, Any]:
    return wordings("refusals")
