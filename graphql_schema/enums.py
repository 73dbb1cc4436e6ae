"""Enumerations of the service as GraphQL enums, with a description of every value."""

from collections.abc import Mapping
from enum import Enum

import strawberry
from strawberry.types.enum import StrawberryEnumDefinition


def described(words: type[Enum], name: str, description: str, values: Mapping[str, str]) -> None:
    """Make a GraphQL enum of an enumeration, which then stands in annotations itself; say what each word means.

    Raises:
        LookupError: a word without a description, or a description without a word.
    """
    astray = sorted({word.name for word in words} ^ set(values))
    if astray:
        message = f"{name} and its descriptions differ: {', '.join(astray)}"
        raise LookupError(message)
    # Who names the enumeration in an annotation first makes its definition: it is mended, never made twice.
    if "__strawberry_definition__" not in words.__dict__:
        strawberry.enum(words, name=name)
    definition = words.__dict__["__strawberry_definition__"]
    assert isinstance(definition, StrawberryEnumDefinition)  # noqa: S101  what strawberry.enum sets
    definition.name = name
    definition.description = description
    for value in definition.values:
        value.description = values[value.name]
