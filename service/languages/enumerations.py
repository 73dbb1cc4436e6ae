"""The words of the API's enumerations for people, in every language: ``seeds/wordings/enumerations.toml``.

A code is for programs and never changes; its label is what a person reads in a table, its description what it means.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Final

from service.languages.wordings import wordings

Texts = Mapping[str, str]
"""A text by language: en, es, pt, fr."""


@dataclass(frozen=True, slots=True)
class EnumerationValue:
    """One word of an enumeration: what people call it and what it means."""

    label: Texts
    description: Texts


@dataclass(frozen=True, slots=True)
class Enumeration:
    """An enumeration: what it is about, and its words by code, in their order."""

    description: Texts
    values: Mapping[str, EnumerationValue]


def _read(table: Mapping[str, Any]) -> Enumeration:
    return Enumeration(
        table["description"],
        {code: EnumerationValue(word["label"], word["description"]) for code, word in table["values"].items()},
    )


ENUMERATIONS: Final[Mapping[str, Enumeration]] = MappingProxyType(
    {name: _read(table) for name, table in wordings("enumerations").items()}
)
"""By the name of the GraphQL enum."""


def labels_of(enumeration: str) -> dict[str, Texts]:
    """Return the labels of an enumeration's words, by code."""
    return {code: value.label for code, value in ENUMERATIONS[enumeration].values.items()}
